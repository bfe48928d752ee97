// Reading and printing marks.
#include "miler/marks/mark.h"

#include <fmt/format.h>

#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

/// " 2/5" or " 3/4" after whole seconds; a half is two quarters.
bool take_fraction(std::string_view& rest, Mark& mark) {
  std::string_view after = rest;
  if (!take(after, ' ')) return false;
  const auto numerator = take_number(after, 1);
  if (!numerator || !take(after, '/')) return false;
  const auto denominator = take_number(after, 1);
  if (!denominator || *numerator >= *denominator) return false;
  if (*denominator != 2 && *denominator != 4 && *denominator != 5) return false;
  mark.time =
      mark.time + Duration::centiseconds(static_cast<std::int32_t>(*numerator * (100 / *denominator)));
  mark.precision = *denominator == 5 ? Precision::Fifth : Precision::Quarter;
  mark.timing = Timing::Hand;
  rest = after;
  return true;
}

/// "4:01", "1:02:03", "59": a duration without its hundredths.
std::string clock_text(std::int32_t seconds) {
  if (seconds >= 3600) {
    return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
  if (seconds >= 60) return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
  return fmt::format("{}", seconds);
}

/// What stands behind the seconds, as the clock showed it.
std::string decimals_text(const Mark& mark) {
  const std::int32_t cs = mark.time.centiseconds() % 100;
  switch (mark.precision) {
    case Precision::Second:
      return "";
    case Precision::Quarter:
      return fmt::format(" {}/4", cs / 25);
    case Precision::Fifth:
      return fmt::format(" {}/5", cs / 20);
    case Precision::Tenth:
      return fmt::format(".{}", cs / 10);
    case Precision::Hundredth:
      return fmt::format(".{:02}", cs);
  }
  return "";
}

}  // namespace

Expected<Mark> parse_mark(std::string_view text, BareTenth bare_tenth) {
  std::string_view rest = text;
  const auto reading = detail::take_clock_reading(rest);
  if (!reading) return detail::unread(ErrorCode::BadMark, text, rest, "a mark");

  constexpr Precision kByDecimals[] = {Precision::Second, Precision::Tenth, Precision::Hundredth};
  Mark mark{reading->time, kByDecimals[reading->decimals], Timing::Automatic};
  if (reading->decimals == 0 && take_fraction(rest, mark)) {
    // Nobody reads fifths off an automatic clock, so the letter adds nothing; some sheets print it all the
    // same.
    take(rest, 'h');
  } else if (take(rest, "ht") || take(rest, 'h') ||
             (mark.precision == Precision::Tenth && !take(rest, 'a') && bare_tenth == BareTenth::Hand)) {
    mark.timing = Timing::Hand;
  }
  if (!rest.empty()) return detail::unread(ErrorCode::BadMark, text, rest, "a mark");
  return mark;
}

std::string to_string(const Mark& mark) {
  const bool letter = mark.timing == Timing::Hand && mark.precision != Precision::Fifth &&
                      mark.precision != Precision::Quarter;
  return clock_text(mark.time.centiseconds() / 100) + decimals_text(mark) + (letter ? "h" : "");
}

std::string seconds_text(const Mark& mark) {
  const std::int32_t cs = mark.time.centiseconds();
  switch (mark.precision) {
    case Precision::Second:
      return fmt::format("{}", cs / 100);
    case Precision::Fifth:
    case Precision::Tenth:
      return fmt::format("{}.{}", cs / 100, cs % 100 / 10);
    case Precision::Quarter:
    case Precision::Hundredth:
      break;
  }
  return seconds_text(mark.time);
}

}  // namespace miler
