// Lists: the best marks of a region, ranked as the sport ranks them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "miler/archive/region.h"

namespace miler::lists {

/// Performer: every athlete once, with the best mark; Performance: every mark.
enum class By : std::uint8_t { Performer, Performance };
/// AsPrinted: a hand time counts as printed, behind an equal automatic time. RULE hand-behind-equal-automatic
enum class HandTimes : std::uint8_t { AsPrinted, Exclude };

/// One line of a list. Equal marks share a rank and the next rank skips: 9, 9, 11. RULE
/// tied-marks-share-a-rank
struct Entry {
  PerformanceId performance;
  Mark mark;                           ///< as known on the view's day
  std::uint32_t rank = 0;              ///< in the list that was asked for
  std::uint32_t performance_rank = 0;  ///< among all marks of the region
  std::uint32_t performer_rank =
      0;  ///< among the athletes; 0 when the athlete has a better mark in the region

  friend bool operator==(const Entry&, const Entry&) = default;
};

/// The best of a region, best first; equal marks in row order (the earlier first). `region.event` must be
/// set. The list ends at `at_most` lines, even within a tie. Cost: a walk of the event's mark order to the
/// last line.
std::vector<Entry> best(const View& view, const Region& region, By by, std::size_t at_most,
                        HandTimes hand_times = HandTimes::AsPrinted);

/// The lines of some athletes in the list by performer, in the order asked; nothing for an athlete without a
/// mark.
std::vector<std::optional<Entry>> standings(const View& view, const Region& region,
                                            std::span<const AthleteId> athletes,
                                            HandTimes hand_times = HandTimes::AsPrinted);

/// Where a mark that is not in the archive would come: one more than the better ones.
struct Rank {
  std::uint32_t among_performances = 1;
  std::uint32_t among_performers = 1;
  friend bool operator==(const Rank&, const Rank&) = default;
};

/// By performer an athlete stands with the best mark only.
struct Neighbours {
  Rank rank;
  std::vector<PerformanceId> better;  ///< best first
  std::vector<PerformanceId> equal;   ///< of the same time, taken by the same kind of clock
};
Neighbours neighbours_of(const View& view, const Region& region, const Mark& mark, By by);

/// Days of one season, inclusive.
struct Season {
  Date first, last;
};
/// The calendar year; on the short track from 1 November of the year before to 31 March. RULE indoor-season
Season season(int year, TrackFilter track);
/// The year whose season a day belongs to; short-track marks of November and December belong to the next
/// year.
int season_of(Date date, TrackFilter track);

struct SeasonList {
  int year = 0;
  std::vector<Entry> entries;  ///< ranks within the season
};
/// The best of every season with a mark in the region, latest season last.
std::vector<SeasonList> best_by_season(const View& view, const Region& region, By by, std::size_t at_most,
                                       HandTimes hand_times = HandTimes::AsPrinted);

}  // namespace miler::lists
