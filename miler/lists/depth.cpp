// Depth, by walks over the marks of a region.
#include "miler/lists/depth.h"

#include <algorithm>

#include "miler/archive/best_first.h"

namespace miler::lists {

std::optional<Entry> kth(const View& view, const Region& region, By by, std::size_t k) {
  std::vector<Entry> entries = best(view, region, by, k);
  if (k == 0 || entries.size() < k) return std::nullopt;
  return entries.back();
}

std::vector<std::uint32_t> counts_under(const View& view, const Region& region, By by,
                                        std::span<const Duration> barriers) {
  std::vector<std::uint32_t> counts(barriers.size());
  if (barriers.empty()) return counts;
  const Duration slowest = std::ranges::max(barriers);
  std::vector<bool> seen(view.archive().tables().athletes.size());
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (row.time >= slowest) return false;
    if (by == By::Performer && seen[row.athlete.row]) return true;
    seen[row.athlete.row] = true;
    for (std::size_t i = 0; i < barriers.size(); ++i) {
      if (row.time < barriers[i]) ++counts[i];
    }
    return true;
  });
  return counts;
}

std::vector<DeepRace> deepest_races(const View& view, const Region& region, std::size_t at_most) {
  const Archive& archive = view.archive();
  std::vector<PerformanceId> marks;
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (!archive.traits()[row.performance.row].unresolved()) marks.push_back(row.performance);
    return true;
  });
  const auto race_of = [&](PerformanceId id) { return archive.races()[id.row]; };
  std::ranges::stable_sort(marks, {}, race_of);  // within a race still best first

  struct Ranked {
    DeepRace race;
    Duration last;
  };
  std::vector<Ranked> races;
  for (const PerformanceId id : marks) {
    if (races.empty() || races.back().race.race != race_of(id)) races.push_back({{race_of(id), 0, id}, {}});
    ++races.back().race.marks;
    races.back().race.slowest = id;
    races.back().last = mark_of(view, id)->time;
  }
  std::ranges::stable_sort(races, [](const Ranked& a, const Ranked& b) {
    return a.race.marks != b.race.marks ? a.race.marks > b.race.marks : a.last < b.last;
  });
  std::vector<DeepRace> deepest;
  for (std::size_t i = 0; i < std::min(at_most, races.size()); ++i) deepest.push_back(races[i].race);
  return deepest;
}

FieldDepth field_depth(const View& view, const Region& region, std::span<const AthleteId> field,
                       std::span<const Duration> barriers) {
  FieldDepth depth{.bests = standings(view, region, field), .under = {}};
  for (const Duration barrier : barriers) {
    depth.under.push_back(static_cast<std::uint32_t>(std::ranges::count_if(
        depth.bests, [&](const std::optional<Entry>& e) { return e && e->mark.time < barrier; })));
  }
  return depth;
}

}  // namespace miler::lists
