// What the timekeepers' rules do to a reading before it becomes a time: TR 19.
#pragma once

#include <chrono>

#include "miler/marks/duration.h"

namespace miler {

/// Photo finish, track, up to and including 10,000 m: any rest past the hundredth counts as the next
/// hundredth. `reading` must not be negative.
Duration round_up_to_hundredth(std::chrono::microseconds reading);

/// Hand timing on the track: 10.11 s is 10.2 s.
Duration round_up_to_tenth(Duration reading);

/// Road races: 2:09:44.3 is 2:09:45.
Duration round_up_to_second(Duration reading);

/// The official hand time of three watches: two that agree decide, and of three that differ the middle one.
Duration official_hand_time(Duration a, Duration b, Duration c);

/// The official hand time of two watches: the slower.
Duration official_hand_time(Duration a, Duration b);

}  // namespace miler
