// "Fourth-fastest man in history", "fastest by a European", "personal best"; "fastest since 1999".
#include <cmath>

#include "miler/facts/detail_finders.h"
#include "miler/lists/list.h"

namespace miler::facts {
namespace {

/// Somebody who had no better mark in the context.
bool is_new_performer(const Subject& subject, const Scan& scan, Context context) {
  if (!subject.athlete.known()) return true;
  context[Chain::Who] = 3;
  return scan.at(context).better == 0;
}

}  // namespace

void find_ranks(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates) {
  for (const Found& found : scan.rank_facts({.most_better = 60})) {
    if (found.context.bound() > kMostBound) continue;
    const bool own = found.context[Chain::Who] == 3;
    const Region region = region_of(scene.archive(), subject, found.context);
    const bool performer = !own && is_new_performer(subject, scan, found.context);
    const std::uint32_t rank =
        performer ? lists::rank_of(scene.evening, region, subject.mark).among_performers : found.better + 1;
    if (rank > kLastRank) continue;
    const std::uint64_t serious = serious_in(scene.evening, region);
    if (serious < 2) continue;  // nothing to stand out from
    const auto by = performer ? lists::By::Performer : lists::By::Performance;
    propose(scene, own && rank == 1 ? Kind::PersonalBest : Kind::Rank, "rank",
            query::Superlative{region, by, query::Order::Fastest, rank}, found.context, subject.self, rank,
            std::log2(static_cast<double>(serious + 1) / rank), {}, candidates);
  }
}

void find_droughts(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates) {
  for (const Found& found : scan.since_facts()) {
    if (found.context.bound() > kMostBound || !found.last.known()) continue;
    Region region = region_of(scene.archive(), subject, found.context);
    const std::uint64_t serious =
        inside(scene.evening, region, three_per_cent_over(subject.mark.time), found.last);
    region.limit = Limit{subject.mark.time, false};
    propose(scene, Kind::Since, "since", query::Since{region, scene.day}, found.context, subject.self, 1,
            std::log2(static_cast<double>(serious + 1)), found.last, candidates);
  }
}

}  // namespace miler::facts
