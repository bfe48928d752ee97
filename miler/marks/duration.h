// A length of time, exact to the hundredth of a second.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

/// A length of time in whole hundredths of a second (cs). Exact: no operation on durations rounds; what
/// rounds says so in its name (see timekeeping.h). Range ±248 days, ample for any race; 4 bytes.
class Duration {
 public:
  constexpr Duration() = default;
  static constexpr Duration centiseconds(std::int32_t cs) { return Duration{cs}; }
  static constexpr Duration seconds(std::int32_t s) { return Duration{s * 100}; }

  constexpr std::int32_t centiseconds() const { return cs_; }

  friend constexpr auto operator<=>(Duration, Duration) = default;
  friend constexpr Duration operator+(Duration a, Duration b) { return Duration{a.cs_ + b.cs_}; }
  friend constexpr Duration operator-(Duration a, Duration b) { return Duration{a.cs_ - b.cs_}; }
  friend constexpr Duration operator*(std::int32_t n, Duration d) { return Duration{n * d.cs_}; }
  template <std::floating_point Factor>
  friend Duration operator*(Factor, Duration) = delete;  ///< would be cut to a whole number, silently

 private:
  explicit constexpr Duration(std::int32_t cs) : cs_{cs} {}

  std::int32_t cs_ = 0;
};

static_assert(sizeof(Duration) == 4);

/// Reads "[[h:]m:]s[.f[f]]", the way results are printed: "3:43.13", "4:01.4", "59.9", "223.13", "1:02:03".
/// Digits past the hundredth are refused, not rounded: rounding is the timekeeper's decision (timekeeping.h).
/// At most 1000 hours. O(length), no allocation on success.
Expected<Duration> parse_duration(std::string_view text);

/// "3:43.13", "59.90", "1:02:03.00"; a negative one (a margin) as "-0.20". What parse_duration reads comes
/// back.
std::string to_string(Duration duration);

/// The same in seconds, for machines: "223.13", "-0.20".
std::string seconds_text(Duration duration);

}  // namespace miler
