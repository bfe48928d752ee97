// One athlete's starts, and what of them came in a row: wins, marks, years.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "miler/archive/region.h"

namespace miler::lists {

/// A race of the athlete: a DNF and a disqualification are starts, a DNS, splits, legs, exhibitions and
/// annulled results are not.
struct Start {
  PerformanceId performance;
  bool won = false;  ///< RULE wins-need-a-certain-place
};
/// Those of a region, in the order of their days.
std::vector<Start> starts(const View& view, AthleteId athlete, const Region& region);

/// Starts and wins. A win is place 1 of a race that counts. RULE wins-need-a-certain-place
struct WinShare {
  std::uint32_t starts = 0, wins = 0;
  friend bool operator==(const WinShare&, const WinShare&) = default;
};
WinShare win_share(const std::vector<Start>& starts);

struct Streak {
  std::uint32_t length = 0;
  PerformanceId first, last;  ///< unknown when the length is 0
  Date after;                 ///< of what ended the streak before it; not known(): nothing did
};
struct Streaks {
  Streak current, longest;  ///< of equal ones the later
};

/// Runs of wins in the races of a region, in the order of their days. A start without a win ends a streak: so
/// do a DNF and a disqualification; a DNS does not. Heats and semi-finals are left out unless region.round
/// asks for them. Region{}: all events. RULE win-streak
Streaks win_streaks(const View& view, AthleteId athlete, const Region& region);

/// Races of the region, one after the other, whose marks are inside its limit; without a limit, that have a
/// mark. RULE mark-streak
Streaks mark_streaks(const View& view, AthleteId athlete, const Region& region);

/// Calendar years in a row with a performance of the region, from the first of the first year to the last of
/// the last. RULE year-streak
Streaks year_streaks(const View& view, AthleteId athlete, const Region& region);

}  // namespace miler::lists
