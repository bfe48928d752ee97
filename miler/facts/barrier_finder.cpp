// "The first Briton under 3:30", "the fifth man under 3:44"; "the fastest fifth place ever".
#include <algorithm>
#include <cmath>
#include <map>

#include "miler/archive/best_first.h"
#include "miler/facts/detail_finders.h"
#include "miler/lists/depth.h"

namespace miler::facts {
namespace {

/// As how many-th of the region's athletes he came inside its limit; 0 when he had been inside before.
std::uint32_t inside_as(const Scene& scene, const Subject& subject, const Region& region) {
  std::map<AthleteId, Date> first;
  BestFirst{scene.evening, region}.walk([&](const Marked& row) {
    const auto [known, fresh] = first.try_emplace(row.athlete, row.date);
    if (!fresh && row_order(row.date, known->second) < 0) known->second = row.date;
    return true;
  });
  const auto own = first.find(subject.athlete);
  if (own == first.end() || own->second != subject.date) return 0;
  return static_cast<std::uint32_t>(1 + std::ranges::count_if(first, [&](const auto& entry) {
                                      return row_order(entry.second, own->second) < 0;
                                    }));
}

void find_barrier(const Scene& scene, const Subject& subject, const Context& context, Duration barrier,
                  Candidates& candidates) {
  Region region = region_of(scene.archive(), subject, context);
  region.limit = Limit{barrier, false};
  const std::uint32_t rank = inside_as(scene, subject, region);
  if (rank == 0 || rank > kLastRank) return;
  Region without_limit = region;
  without_limit.limit.reset();
  const std::uint64_t serious = serious_in(scene.evening, without_limit);
  propose(scene, Kind::Barrier, "barrier",
          query::Superlative{region, lists::By::Performer, query::Order::Earliest, rank}, context,
          subject.self, rank, std::log2(static_cast<double>(serious + 1) / rank), {}, candidates);
}

}  // namespace

void find_barriers(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates) {
  constexpr std::uint32_t kMostBetter = 200;
  for (const std::uint8_t who : {std::uint8_t{0}, std::uint8_t{2}}) {
    Context context;
    context[Chain::Who] = who;
    if ((steps_of(scene.archive(), subject)[0] >> who & 1) == 0 || scan.at(context).better > kMostBetter)
      continue;
    const std::vector<Duration> barriers =
        round_barriers(scene.event, subject.mark.time, subject.mark.time + Duration::seconds(5));
    for (const Duration barrier : barriers) find_barrier(scene, subject, context, barrier, candidates);
  }
}

void find_places(const Scene& scene, const Subject& subject, Candidates& candidates) {
  const std::uint16_t place = scene.evening.place(subject.self);
  constexpr std::uint16_t kLastPlace = 12;
  if (place < 2 || place > kLastPlace) return;
  const Region region{.event = subject.event, .place = place};
  const std::vector<lists::Entry> best =
      lists::best_for_place(scene.evening, {.event = subject.event}, place, 20);
  if (best.size() < 2 || best.front().performance != subject.self) return;
  Context context;
  context[Chain::Round] = 1;  // a place is a dimension that reports seldom name
  propose(scene, Kind::Place, "place",
          query::Superlative{region, lists::By::Performance, query::Order::Fastest, 1}, context, subject.self,
          1, std::log2(static_cast<double>(serious_in(scene.evening, {.event = subject.event}) + 1) / place),
          {}, candidates);
}

void find_depth(const Scene& scene, Candidates& candidates) {
  const Archive& archive = scene.archive();
  std::vector<Duration> times;
  for (std::uint32_t i = 0; i < archive[scene.race].performances.count; ++i) {
    const PerformanceId id{archive[scene.race].performances.begin + i};
    if (const auto mark = scene.evening.mark(id);
        mark && contains(scene.evening, {.event = scene.event}, id)) {
      times.push_back(mark->time);
    }
  }
  if (times.size() < 3) return;
  std::ranges::sort(times);
  for (const Duration barrier : round_barriers(scene.event, times[2], times.back() + Duration::seconds(5))) {
    const auto within = static_cast<std::uint32_t>(std::ranges::lower_bound(times, barrier) - times.begin());
    const Region region{.event = scene.event, .limit = Limit{barrier, false}};
    const std::vector<lists::DeepRace> deepest = lists::deepest_races(scene.evening, region, 2);
    if (deepest.empty() || deepest.front().race != scene.race) continue;
    if (deepest.size() > 1 && deepest[1].marks == within) continue;  // shared
    propose(scene, Kind::Depth, "depth", query::Most{region, query::Group::Race, 1}, {}, {}, 1,
            std::log2(static_cast<double>(inside(scene.evening, region, barrier, {}) + 1) / within), {},
            candidates);
  }
}

}  // namespace miler::facts
