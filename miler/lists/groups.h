// Who or what has most performances of a region.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "miler/archive/region.h"

namespace miler::lists {

enum class Group : std::uint8_t { Athlete, Nation, Venue, City, Year, Race };

struct GroupCount {
  std::variant<AthleteId, Country, VenueId, std::string, int, RaceId>
      group;  ///< by Group; a string is a city
  std::uint32_t performances = 0;
  PerformanceId best;  ///< of a region without an event: the first
  std::uint32_t rank = 0;
};

struct Most {
  std::vector<GroupCount> groups;
  std::size_t untold = 0;  ///< performances that lack what groups them, or whose race is not resolved and
                           ///< might be among the groups given
};
/// Most first, equal numbers by the better best mark; they share a rank. Cut at `at_most`, even within a tie.
/// Finishers without a mark count where no limit is asked for.
Most most(const View& view, const Region& region, Group group, std::size_t at_most);

}  // namespace miler::lists
