// The last before a day.
#include <algorithm>

#include "miler/lists/completeness.h"
#include "miler/lists/order.h"
#include "miler/query/detail_run.h"

namespace miler::query {

Expected<Answer> run_one(const View& view, const Since& ask) {
  Region of = ask.of;
  const Day eve = ask.before.earliest() - std::chrono::days{1};
  of.to = Date::of(of.to.known() ? std::min(eve, of.to.latest()) : eve);
  const lists::Ordered last = lists::in_order(view, of, lists::By::Performance, Order::Latest, 1);
  Answer answer;
  answer.completeness = lists::completeness_of(view, of, Order::Latest, last, 1);
  if (!last.entries.empty()) {
    const PerformanceId id = last.entries.front().performance;
    answer.value = Drought{id, age_on(view.archive().dates()[id.row], ask.before)};
    answer.evidence.emplace_back(id);
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
