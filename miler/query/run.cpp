// Choosing the evaluator, and the head of its answer.
#include <utility>

#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

/// The view of the day asked about, which never sees more than the view that answers.
View view_of(const View& view, Date as_of) {
  if (!as_of.known() || as_of.latest() >= view.day().latest()) return view;
  return View{view.archive(), as_of, view.hindsight()};
}

}  // namespace

Expected<Answer> run(const View& view, const Query& query) {
  if (const Expected<bool> asked = check(query); !asked) return Unexpected{asked.error()};
  const View narrowed = view_of(view, query.as_of);
  Expected<Answer> answer = std::visit([&](const auto& ask) { return run_one(narrowed, ask); }, query.ask);
  if (!answer) return answer;
  answer->query = {query.ask, narrowed.day()};
  answer->as_of = narrowed.day();
  answer->revision = view.archive().revision();
  return answer;
}

}  // namespace miler::query
