// The timekeepers' rules as arithmetic. RULE rounding-goes-up, three-watches
#include "miler/marks/timekeeping.h"

#include <algorithm>
#include <cassert>

namespace miler {
namespace {

/// The next multiple of `step`, or `reading` itself when it is one.
constexpr std::int64_t round_up(std::int64_t reading, std::int64_t step) {
  assert(reading >= 0 && "a clock does not run backwards");
  return (reading + step - 1) / step * step;
}

Duration round_up(Duration reading, std::int64_t step) {
  return Duration::centiseconds(
      static_cast<std::int32_t>(round_up(std::int64_t{reading.centiseconds()}, step)));
}

}  // namespace

Duration round_up_to_hundredth(std::chrono::microseconds reading) {
  constexpr std::int64_t kHundredth = 10'000;
  return Duration::centiseconds(
      static_cast<std::int32_t>(round_up(std::int64_t{reading.count()}, kHundredth) / kHundredth));
}

Duration round_up_to_tenth(Duration reading) { return round_up(reading, 10); }

Duration round_up_to_second(Duration reading) { return round_up(reading, 100); }

// Two watches that agree are the median with whatever the third says, so one sentence of the rule covers the
// other.
Duration official_hand_time(Duration a, Duration b, Duration c) {
  return std::max(std::min(a, b), std::min(std::max(a, b), c));
}

Duration official_hand_time(Duration a, Duration b) { return std::max(a, b); }

}  // namespace miler
