// Reading the dates that other sources print.
#include "miler/marks/date.h"
#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

/// The parts of a date before it is known whether there is such a day; 0 is unknown.
struct Parts {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  bool two_digit_year = false;
};

/// "4", "04": one or two digits, not zero.
std::optional<unsigned> take_part(std::string_view& rest) {
  std::string_view after = rest;
  const auto value = take_number(after, 2);
  if (!value || *value == 0) return std::nullopt;
  rest = after;
  return static_cast<unsigned>(*value);
}

/// "1974" or "74".
bool take_year(std::string_view& rest, Parts& parts) {
  std::string_view after = rest;
  const auto value = take_number(after, 4);
  const std::size_t digits = rest.size() - after.size();
  if (!value || (digits != 4 && digits != 2)) return false;
  rest = after;
  parts.year = static_cast<int>(*value);
  parts.two_digit_year = digits == 2;
  return true;
}

/// "SEP", "Sept", "September", with a full stop or without.
std::optional<unsigned> take_month_name(std::string_view& rest) {
  for (unsigned month = 1; month <= 12; ++month) {
    const std::string_view name = month_name(month);
    for (const std::size_t letters : {name.size(), std::size_t{4}, std::size_t{3}}) {
      std::string_view after = rest;
      if (letters == 4 && name.size() != 4 && month != 9) continue;  // the one abbreviation of four: "Sept"
      if (!detail::take_word(after, name.substr(0, letters))) continue;
      if (!after.empty() && detail::is_letter(after.front())) continue;
      take(after, '.');
      rest = after;
      return month;
    }
  }
  return std::nullopt;
}

/// "14 SEP 1974", "14-Sep-1974", "SEP 1974".
bool take_named(std::string_view& rest, Parts& parts) {
  if (!rest.empty() && is_digit(rest.front())) {
    const auto day = take_part(rest);
    if (!day) return false;
    parts.day = *day;
    if (!take(rest, ' ') && !take(rest, '-')) return false;
  }
  const auto month = take_month_name(rest);
  if (!month) return false;
  parts.month = *month;
  if (!take(rest, ' ') && !take(rest, '-')) return false;
  return take_year(rest, parts);
}

/// "18.04.2011" and "05/24/2024": two parts and a year, parted by `mark`.
bool take_numeric(std::string_view& rest, char mark, Slashes order, Parts& parts) {
  const auto first = take_part(rest);
  if (!first || !take(rest, mark)) return false;
  const auto second = take_part(rest);
  if (!second || !take(rest, mark)) return false;
  const bool month_first = order == Slashes::MonthFirst;
  parts.month = month_first ? *first : *second;
  parts.day = month_first ? *second : *first;
  return take_year(rest, parts);
}

bool take_foreign(std::string_view& rest, Slashes slashes, Parts& parts) {
  const std::size_t mark = rest.find_first_not_of("0123456789");
  if (mark != std::string_view::npos && mark > 0) {
    if (rest[mark] == '.') return take_numeric(rest, '.', Slashes::DayFirst, parts);
    if (rest[mark] == '/') return slashes != Slashes::Refuse && take_numeric(rest, '/', slashes, parts);
  }
  return take_named(rest, parts);
}

/// The last year ending in these two digits in which the date may lie on or before `not_after`.
std::optional<Date> in_its_century(const Parts& parts, Day not_after) {
  for (int century = 2200; century >= 1800; century -= 100) {
    const auto date = Date::try_of(century + parts.year, parts.month, parts.day);
    if (date && possibly_by(*date, not_after)) return date;
  }
  return std::nullopt;
}

bool looks_iso(std::string_view text) {
  return text.size() >= 4 && text.find_first_not_of("0123456789-") == std::string_view::npos &&
         text.find('-') >= 4;
}

}  // namespace

Expected<Date> parse_foreign_date(std::string_view text, const DateDialect& dialect) {
  if (looks_iso(text)) return parse_date(text);
  std::string_view rest = text;
  Parts parts;
  if (!take_foreign(rest, dialect.slashes, parts) || !rest.empty()) {
    return detail::unread(ErrorCode::BadDate, text, rest, "a date");
  }
  if (parts.two_digit_year && !dialect.not_after) {
    return detail::unread(ErrorCode::BadDate, text, text, "a date with a whole year");
  }
  const auto date = parts.two_digit_year ? in_its_century(parts, *dialect.not_after)
                                         : Date::try_of(parts.year, parts.month, parts.day);
  if (!date) return detail::unread(ErrorCode::BadDate, text, text, "a day of the years 1800 to 2200");
  return *date;
}

}  // namespace miler
