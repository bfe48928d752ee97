// A day, or a month or year whose day is not known, and ages between days.
#pragma once

#include <cassert>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

using Day = std::chrono::sys_days;

enum class DatePrecision : std::uint8_t { ToYear, ToMonth, ToDay };

/// A date of the years 1800 to 2200, known to the day, the month or the year: an interval of days from
/// earliest() to latest(). There is no operator<, because 1954 is neither before nor after 6 May 1954: ask
/// certainly_before or possibly_before; for the order of rows, row_order. == is exact, precision included. A
/// default Date is none: only known(), packed(), == and row_order (before every date) may be asked of it. 4
/// bytes.
class Date {
 public:
  constexpr Date() = default;
  static constexpr Date of(int year) { return checked(year, 0, 0); }
  static constexpr Date of(int year, unsigned month) { return checked(year, month, 0); }
  static constexpr Date of(int year, unsigned month, unsigned day) { return checked(year, month, day); }
  static constexpr Date of(Day day) {
    const std::chrono::year_month_day ymd{day};
    return checked(static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                   static_cast<unsigned>(ymd.day()));
  }
  /// Nothing when there is no such date, or a part is out of range; 0 stands for an unknown month or day.
  static constexpr std::optional<Date> try_of(int year, unsigned month, unsigned day) {
    if (!exists(year, month, day)) return std::nullopt;
    return Date{pack(year, month, day)};
  }

  constexpr bool known() const { return packed_ != 0; }
  constexpr int year() const { return static_cast<int>(packed_ >> 9U); }
  constexpr unsigned month() const { return (packed_ >> 5U) & 15U; }  ///< 0: unknown
  constexpr unsigned day() const { return packed_ & 31U; }            ///< 0: unknown
  constexpr DatePrecision precision() const {
    return day() != 0 ? DatePrecision::ToDay : month() != 0 ? DatePrecision::ToMonth : DatePrecision::ToYear;
  }
  constexpr bool is_full() const { return day() != 0; }

  constexpr Day earliest() const {
    namespace c = std::chrono;
    assert(known() && "a date that is none has no days");
    return c::year{year()} / c::month{month() == 0 ? 1U : month()} / c::day{day() == 0 ? 1U : day()};
  }
  constexpr Day latest() const {
    namespace c = std::chrono;
    assert(known() && "a date that is none has no days");
    if (is_full()) return earliest();
    return c::year{year()} / c::month{month() == 0 ? 12U : month()} / c::last;
  }

  /// One integer whose order is that of the earliest days; 0 only for none. Stable: stores may keep it.
  constexpr std::uint32_t packed() const { return packed_; }
  /// The date of that integer; nothing when it is none's or no date's.
  static constexpr std::optional<Date> from_packed(std::uint32_t packed) {
    return try_of(static_cast<int>(packed >> 9U), (packed >> 5U) & 15U, packed & 31U);
  }

  friend constexpr bool operator==(Date, Date) = default;

 private:
  explicit constexpr Date(std::uint32_t packed) : packed_{packed} {}
  static constexpr std::uint32_t pack(int year, unsigned month, unsigned day) {
    return static_cast<std::uint32_t>(year) << 9U | month << 5U | day;
  }
  static constexpr bool exists(int year, unsigned month, unsigned day) {
    namespace c = std::chrono;
    if (year < 1800 || year > 2200 || month > 12) return false;
    if (day == 0) return true;
    return month != 0 && (c::year{year} / c::month{month} / c::day{day}).ok();
  }
  static constexpr Date checked(int year, unsigned month, unsigned day) {
    assert(exists(year, month, day) && "there is no such date");
    return Date{pack(year, month, day)};
  }

  std::uint32_t packed_ = 0;
};

static_assert(sizeof(Date) == 4);

/// Every day that `a` may be lies before every day that `b` may be.
constexpr bool certainly_before(Date a, Date b) { return a.latest() < b.earliest(); }
/// Some day that `a` may be lies before some day that `b` may be.
constexpr bool possibly_before(Date a, Date b) { return a.earliest() < b.latest(); }
/// `date` had come by the end of `day`, whichever of its days it was.
constexpr bool certainly_by(Date date, Day day) { return date.latest() <= day; }
/// `date` may have come by the end of `day`.
constexpr bool possibly_by(Date date, Day day) { return date.earliest() <= day; }

/// The order of rows: by earliest day, and of one earliest day the year first, then the month, then the day.
/// A total order that agrees with ==; it decides where a row is printed and nothing about what came first.
constexpr std::strong_ordering row_order(Date a, Date b) { return a.packed() <=> b.packed(); }

/// Reads ISO: "2024-05-24", "2024-05", "2024". No allocation on success.
Expected<Date> parse_date(std::string_view text);

/// "04/05/2024" is two dates: the reader must say which its source means.
enum class Slashes : std::uint8_t { Refuse, MonthFirst, DayFirst };

/// How a source writes its dates.
struct DateDialect {
  Slashes slashes = Slashes::Refuse;
  /// Two-digit years are read as the last such date that may lie on or before this day; without it they are
  /// refused.
  std::optional<Day> not_after = std::nullopt;
};

/// Reads what other sources print: "14 SEP 1974", "SEP 1974", "14 September 1974", "18.04.2011", "07.10.81",
/// "05/24/2024" (as `dialect` says), and everything parse_date reads. No allocation on success.
Expected<Date> parse_foreign_date(std::string_view text, const DateDialect& dialect = {});

/// ISO: "2024-05-24", "2024-05", "2024". A default Date prints as "".
std::string to_string(Date date);
/// "24 May 2024", "May 2024", "2024". A default Date prints as "".
std::string to_prose(Date date);

/// Parts of a date as the calendar names them.
std::string_view month_name(unsigned month);  ///< 1 is "January"
std::string_view weekday_name(Day day);       ///< "Saturday"

/// A length of time as the sport counts it: whole years, and the days since the last anniversary. Somebody
/// born on 29 February has the anniversary of other years on 1 March.
struct Age {
  std::int32_t years = 0;
  std::int32_t days = 0;

  friend constexpr auto operator<=>(const Age&, const Age&) = default;
};

/// From one day to a later one; `from` must not lie after `to`.
Age age_between(Day from, Day to);

/// What an age can be when a date is partial; youngest == oldest when both are full.
struct AgeRange {
  Age youngest;
  Age oldest;

  constexpr bool exact() const { return youngest == oldest; }
  friend constexpr bool operator==(const AgeRange&, const AgeRange&) = default;
};

/// The age on `on` of somebody born `born`; nothing when `on` lies wholly before the birth.
std::optional<AgeRange> age_on(Date born, Date on);

/// "24 years 323 days", "1 year 1 day", "40 days".
std::string to_string(const Age& age);

}  // namespace miler
