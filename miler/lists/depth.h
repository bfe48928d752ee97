// How deep: the k-th best, marks for a place, the races with the most marks inside a barrier, the bests of a
// field.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "miler/lists/list.h"

namespace miler::lists {

/// The k-th line (1 is the best) of the list; nothing when it is shorter.
std::optional<Entry> kth(const View& view, const Region& region, By by, std::size_t k);

/// How many are strictly under each barrier; barriers in any order.
std::vector<std::uint32_t> counts_under(const View& view, const Region& region, By by,
                                        std::span<const Duration> barriers);

struct DeepRace {
  RaceId race;
  std::uint32_t marks = 0;  ///< of the region
  PerformanceId slowest;    ///< the last of them
};
/// Races with the most marks of the region (which should have a limit), most first, then by the better last
/// mark.
std::vector<DeepRace> deepest_races(const View& view, const Region& region, std::size_t at_most);

/// The bests of a field, against barriers.
struct FieldDepth {
  std::vector<std::optional<Entry>> bests;  ///< in the order of the field
  std::vector<std::uint32_t> under;         ///< athletes whose best is under each barrier, in the order given
};
FieldDepth field_depth(const View& view, const Region& region, std::span<const AthleteId> field,
                       std::span<const Duration> barriers);

}  // namespace miler::lists
