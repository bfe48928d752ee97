// Where a mark stands.
#include <algorithm>
#include <utility>

#include "miler/lists/count.h"
#include "miler/lists/list.h"
#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

/// The rank is one more than the better ones: what bounds their number bounds it.
void bound(const View& view, const Region& region, const Rank& ask, const lists::Neighbours& found,
           Completeness& completeness) {
  const bool by_performer = ask.by == lists::By::Performer;
  const std::uint32_t rank = by_performer ? found.rank.among_performers : found.rank.among_performances;
  completeness.lower = rank;
  if (completeness.state == Completeness::State::Complete) {
    completeness.upper = rank;
    return;
  }
  // An equal automatic time is better than a hand time: then those of the very time count, too.
  Region better = region;
  const bool may_be_equal = region.limit->inclusive && region.limit->time == ask.mark.time;
  const bool only_better = !may_be_equal || ask.mark.timing == Timing::Automatic;
  if (may_be_equal && only_better) better.limit->inclusive = false;
  const Completeness bounds = lists::bounds_of(view, better, found.better);
  if (!by_performer && only_better) completeness.lower = *bounds.lower + 1;
  if (bounds.upper) completeness.upper = *bounds.upper + 1;
  if (completeness.upper || *completeness.lower > rank) completeness.counts = bounds.counts;
  if (completeness.upper || *completeness.lower > 1) completeness.state = Completeness::State::Bounded;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Rank& ask) {
  Region region = ask.of;
  if (!region.limit || region.limit->time > ask.mark.time) region.limit = Limit{ask.mark.time, true};
  lists::Neighbours found = lists::neighbours_of(view, region, ask.mark, ask.by);
  Answer answer;
  answer.completeness = completeness(view, region);
  bound(view, region, ask, found, answer.completeness);
  for (const PerformanceId id : found.equal) answer.evidence.emplace_back(id);
  Standing standing{.rank = found.rank, .equal = std::move(found.equal), .better = {}};
  if (!found.better.empty()) {
    standing.better = found.better.back();
    answer.evidence.emplace_back(*standing.better);
  }
  answer.value = std::move(standing);
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
