// Reading and printing durations.
#include "miler/marks/duration.h"

#include <fmt/format.h>

#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

constexpr std::int32_t kMostSeconds = 1000 * 3600;

/// Two digits below 60, after a colon.
std::optional<std::int32_t> take_sixtieths(std::string_view& rest) {
  std::string_view after = rest;
  const auto value = take_number(after, 2);
  if (!value || *value >= 60 || rest.size() - after.size() != 2) return std::nullopt;
  rest = after;
  return value;
}

/// "[[h:]m:]s", within 1000 hours.
std::optional<std::int32_t> take_whole_seconds(std::string_view& rest) {
  const std::string_view whole = rest;
  const auto first = take_number(rest, 7);
  if (!first) return std::nullopt;
  std::int64_t seconds = *first;
  for (int colons = 0; colons < 2 && take(rest, ':'); ++colons) {
    const auto next = take_sixtieths(rest);
    if (!next) return std::nullopt;
    seconds = seconds * 60 + *next;
  }
  if (seconds > kMostSeconds) {
    rest = whole;
    return std::nullopt;
  }
  return static_cast<std::int32_t>(seconds);
}

std::uint32_t magnitude(Duration duration) {
  const std::int64_t cs = duration.centiseconds();
  return static_cast<std::uint32_t>(cs < 0 ? -cs : cs);
}

}  // namespace

std::optional<detail::ClockReading> detail::take_clock_reading(std::string_view& rest) {
  const auto seconds = take_whole_seconds(rest);
  if (!seconds) return std::nullopt;
  ClockReading reading{Duration::seconds(*seconds), 0};
  std::string_view after = rest;
  if (!take(after, '.')) return reading;
  const std::size_t before_digits = after.size();
  const auto fraction = take_number(after, 2);
  // A third decimal, or a second full stop, makes the whole fraction unreadable: the fault is at its
  // beginning.
  if (!fraction || after.starts_with('.')) return std::nullopt;
  rest = after;
  reading.decimals = static_cast<int>(before_digits - after.size());
  const std::uint32_t hundredths = reading.decimals == 1 ? *fraction * 10 : *fraction;
  reading.time = reading.time + Duration::centiseconds(static_cast<std::int32_t>(hundredths));
  return reading;
}

Expected<Duration> parse_duration(std::string_view text) {
  std::string_view rest = text;
  const auto reading = detail::take_clock_reading(rest);
  if (!reading || !rest.empty()) return detail::unread(ErrorCode::BadMark, text, rest, "a time");
  return reading->time;
}

std::string to_string(Duration duration) {
  const std::string_view sign = duration < Duration{} ? "-" : "";
  const std::uint32_t cs = magnitude(duration);
  const std::uint32_t seconds = cs / 100;
  if (seconds >= 3600) {
    return fmt::format("{}{}:{:02}:{:02}.{:02}", sign, seconds / 3600, seconds / 60 % 60, seconds % 60,
                       cs % 100);
  }
  if (seconds >= 60) return fmt::format("{}{}:{:02}.{:02}", sign, seconds / 60, seconds % 60, cs % 100);
  return fmt::format("{}{}.{:02}", sign, seconds, cs % 100);
}

std::string seconds_text(Duration duration) {
  const std::uint32_t cs = magnitude(duration);
  return fmt::format("{}{}.{:02}", duration < Duration{} ? "-" : "", cs / 100, cs % 100);
}

}  // namespace miler
