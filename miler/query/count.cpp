// How many, exactly or between bounds.
#include "miler/lists/count.h"

#include <algorithm>
#include <utility>

#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

/// More rows than that prove nothing to a reader.
constexpr std::size_t kMostRows = 100;

}  // namespace

Expected<Answer> run_one(const View& view, const Count& ask) {
  lists::Tally tally = lists::tally(view, ask.of, ask.what);
  Answer answer;
  const bool people = ask.what == Counted::Performers;
  answer.value = Number{.counted = tally.counted,
                        .by = people ? lists::By::Performer : lists::By::Performance,
                        .performances = tally.performances};
  answer.completeness = std::move(tally.completeness);
  for (std::size_t i = 0; i < std::min(tally.rows.size(), kMostRows); ++i) {
    answer.evidence.emplace_back(tally.rows[i]);
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
