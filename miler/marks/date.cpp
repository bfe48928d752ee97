// Reading and printing ISO dates, and ages between days.
#include "miler/marks/date.h"

#include <fmt/format.h>

#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

namespace c = std::chrono;

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
constexpr std::string_view kWeekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                          "Thursday", "Friday", "Saturday"};

/// Exactly `digits` digits; `rest` as it was when there are more or fewer.
std::optional<int> take_digits(std::string_view& rest, std::size_t digits) {
  std::string_view after = rest;
  const auto value = take_number(after, digits);
  if (!value || rest.size() - after.size() != digits) return std::nullopt;
  rest = after;
  return value;
}

/// "-05": a part that must not be 00, which stands for an unknown one inside a Date.
std::optional<unsigned> take_part(std::string_view& rest) {
  std::string_view after = rest;
  if (!take(after, '-')) return std::nullopt;
  const auto value = take_digits(after, 2);
  if (!value || *value == 0) return std::nullopt;
  rest = after;
  return static_cast<unsigned>(*value);
}

/// The anniversary of `from` in `year`; that of 29 February is 1 March in a common year.
Day anniversary(c::year_month_day from, c::year year) {
  const c::year_month_day day = year / from.month() / from.day();
  return day.ok() ? Day{day} : Day{year / c::March / 1};
}

}  // namespace

Expected<Date> parse_date(std::string_view text) {
  std::string_view rest = text;
  const auto year = take_digits(rest, 4);
  unsigned month = 0;
  unsigned day = 0;
  if (year && !rest.empty()) {
    month = take_part(rest).value_or(0);
    if (month != 0 && !rest.empty()) day = take_part(rest).value_or(0);
  }
  if (!year || !rest.empty()) return detail::unread(ErrorCode::BadDate, text, rest, "a date");
  const auto date = Date::try_of(*year, month, day);
  if (!date) return detail::unread(ErrorCode::BadDate, text, text, "a day of the years 1800 to 2200");
  return *date;
}

std::string to_string(Date date) {
  if (!date.known()) return "";
  switch (date.precision()) {
    case DatePrecision::ToYear:
      return fmt::format("{:04}", date.year());
    case DatePrecision::ToMonth:
      return fmt::format("{:04}-{:02}", date.year(), date.month());
    case DatePrecision::ToDay:
      break;
  }
  return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
}

std::string to_prose(Date date) {
  if (!date.known()) return "";
  switch (date.precision()) {
    case DatePrecision::ToYear:
      return fmt::format("{}", date.year());
    case DatePrecision::ToMonth:
      return fmt::format("{} {}", month_name(date.month()), date.year());
    case DatePrecision::ToDay:
      break;
  }
  return fmt::format("{} {} {}", date.day(), month_name(date.month()), date.year());
}

std::string_view month_name(unsigned month) {
  assert(month >= 1 && month <= 12 && "a month is 1 to 12");
  return kMonths[month - 1];
}

std::string_view weekday_name(Day day) { return kWeekdays[c::weekday{day}.c_encoding()]; }

Age age_between(Day from, Day to) {
  assert(from <= to && "an age is counted forwards");
  const c::year_month_day born{from};
  c::year year = c::year_month_day{to}.year();
  if (anniversary(born, year) > to) --year;
  // Nobody's anniversary lies before the day itself: in the year of `from` the anniversary is `from`.
  return {static_cast<int>(year) - static_cast<int>(born.year()),
          static_cast<std::int32_t>((to - anniversary(born, year)).count())};
}

std::optional<AgeRange> age_on(Date born, Date on) {
  if (on.latest() < born.earliest()) return std::nullopt;
  const Age oldest = age_between(born.earliest(), on.latest());
  // Where the two intervals overlap, the birth may have been on the day itself.
  const Age youngest = born.latest() <= on.earliest() ? age_between(born.latest(), on.earliest()) : Age{};
  return AgeRange{youngest, oldest};
}

std::string to_string(const Age& age) {
  const auto count = [](std::int32_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
  };
  const std::string days = count(age.days, "day", "days");
  return age.years == 0 ? days : fmt::format("{} {}", count(age.years, "year", "years"), days);
}

}  // namespace miler
