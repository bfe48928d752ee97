// Marks and points of the World Athletics scoring tables, exactly.
#pragma once

#include <optional>
#include <string_view>

#include "miler/marks/duration.h"
#include "miler/marks/event.h"

namespace miler::points {

/// The edition that every score of this program is of: "World Athletics scoring tables 2022".
std::string_view edition();

/// The tables stop there; no mark scores more.
inline constexpr int kHighest = 1400;

/// The points of `time`: floor(a (b - t)^2), 0 from b on and for marks too slow for a point, at most
/// kHighest. On a short track the short-track table, on every other course (oversized ones too) the outdoor
/// table. Hand times score as printed. Nothing when the edition has no table for the event.
std::optional<int> score(Event event, Course course, Duration time);

/// The slowest time that still scores `points`; nothing without a table, or for points outside 1..kHighest.
std::optional<Duration> mark_for(Event event, Course course, int points);

}  // namespace miler::points
