// Races in the order of what they were like: how far the winner was ahead, how fast a place was.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "miler/lists/list.h"

namespace miler::lists {

/// A race and what it is ordered by.
struct MeasuredRace {
  RaceId race;
  Duration measure;     ///< the margin, or the time for the place
  PerformanceId first;  ///< the winner, or who came in at the place
  PerformanceId second;
  std::uint32_t rank = 0;
};

struct MeasuredRaces {
  std::vector<MeasuredRace> races;
  std::size_t unplaced = 0;    ///< performances of the region that may have won, or come in at the place
  std::size_t unmeasured = 0;  ///< performances of the region at the place whose margin or mark nobody knows
};

enum class Margin : std::uint8_t { Widest, Closest };

/// Races whose winner is of the region, by the margin to the second: 0 in a dead heat. Both places must be
/// certain and both marks taken by one kind of clock. Equal margins share a rank and stand by the winner's
/// mark.
MeasuredRaces by_margin(const View& view, const Region& region, Margin margin, std::size_t at_most);

/// Races by the mark for a place, which must be of the region; of a race with several of one place the best.
/// `region.event` must be set. Performances slower than the last line are not looked at.
MeasuredRaces by_mark_for_place(const View& view, const Region& region, std::uint16_t place,
                                std::size_t at_most);

}  // namespace miler::lists
