// How many: exact where the archive covers the region, otherwise bounded, with the reason.
#pragma once

#include <cstdint>
#include <vector>

#include "miler/archive/coverage.h"
#include "miler/archive/region.h"

namespace miler::lists {

struct Count {
  std::uint64_t performances = 0;  ///< rows of the archive in the region
  std::uint64_t performers = 0;    ///< athletes who have them
  /// Of the number of performances. Complete: lower == upper == performances. Bounded: rows and published
  /// counts give `lower`, perhaps `upper`; rests_on, counts and hole say why.
  Completeness completeness;
};

/// Rows without a mark count only where the region has no limit. Published counts join in where their region
/// is the one asked for, lies in it or holds it. RULE published-counts-are-bounds
Count count(const View& view, const Region& region);

/// What is known of the number of performances of a region, of which the archive has `rows`.
Completeness bounds_of(const View& view, const Region& region, const std::vector<PerformanceId>& rows);

enum class Counted : std::uint8_t { Performances, Performers, Races, Nations };

/// How many different ones, which a row each proves.
struct Tally {
  std::uint64_t counted = 0;
  std::uint64_t performances = 0;
  std::vector<PerformanceId> rows;  ///< the first of each in the order of the walk; all, of performances
  /// Of `counted`. No more people, races or nations than performances: what bounds these from above, bounds
  /// those.
  Completeness completeness;
};
Tally tally(const View& view, const Region& region, Counted what);

/// What a published count counted, as a region; `to` is its as-of day.
Region region_of(const CountRow& row, const Archive& archive);
/// Whether a published count is of performances ("sub-4 miles"), rather than of people ("men under 4:00").
bool counts_performances(const CountRow& row, const Archive& archive);

}  // namespace miler::lists
