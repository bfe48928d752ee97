// Where a mark stands.
#include <algorithm>

#include "miler/archive/best_first.h"
#include "miler/lists/count.h"
#include "miler/lists/list.h"
#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

bool is_equal(const Marked& row, const Mark& mark) {
  return row.time == mark.time && row.timing == mark.timing;
}

/// Those with the very mark and the nearest better one. By performer an athlete is where the best mark is.
Standing standing_of(const View& view, const Region& region, const Rank& ask) {
  Standing standing{.rank = lists::rank_of(view, region, ask.mark), .equal = {}, .better = {}};
  std::vector<bool> seen(view.archive().tables().athletes.size());
  BestFirst{view, region}.walk([&](const Marked& row) {
    const bool counts = ask.by == lists::By::Performance || !seen[row.athlete.row];
    seen[row.athlete.row] = true;
    if (row.time > ask.mark.time || (row.time == ask.mark.time && row.timing > ask.mark.timing)) return false;
    if (!counts) return true;
    if (is_equal(row, ask.mark)) {
      standing.equal.push_back(row.performance);
    } else {
      standing.better = row.performance;
    }
    return true;
  });
  return standing;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Rank& ask) {
  Region region = ask.of;
  const Limit as_good{ask.mark.time, true};
  if (!region.limit || region.limit->time > as_good.time) region.limit = as_good;
  Answer answer;
  Standing standing = standing_of(view, region, ask);
  const std::uint32_t rank =
      ask.by == lists::By::Performer ? standing.rank.among_performers : standing.rank.among_performances;
  answer.completeness = completeness(view, region);
  Completeness& found = answer.completeness;
  found.lower = rank;
  if (found.state == Completeness::State::Complete) {
    found.upper = found.lower;
  } else {
    Region better = region;
    // An equal automatic time is better than a hand time.
    better.limit->inclusive =
        region.limit->inclusive && (region.limit->time < as_good.time || ask.mark.timing == Timing::Hand);
    const Completeness bounds = lists::count(view, better).completeness;
    const bool all_better = !better.limit->inclusive || better.limit->time < as_good.time;
    if (ask.by == lists::By::Performance && all_better) found.lower = *bounds.lower + 1;
    if (bounds.upper) found.upper = *bounds.upper + 1;
    if (found.upper || *found.lower > rank) found.counts = bounds.counts;
    if (found.upper || *found.lower > 1) found.state = Completeness::State::Bounded;
  }
  for (const PerformanceId id : standing.equal) answer.evidence.emplace_back(id);
  if (standing.better) answer.evidence.emplace_back(*standing.better);
  answer.value = std::move(standing);
  add_grounds(found, answer.evidence);
  return answer;
}

}  // namespace miler::query
