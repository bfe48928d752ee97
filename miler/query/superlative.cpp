// The n-th of an order, and the first of it.
#include <algorithm>
#include <utility>

#include "miler/lists/completeness.h"
#include "miler/lists/count.h"
#include "miler/lists/order.h"
#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

Line line_of(const View& view, const lists::Entry& entry) {
  const Archive& archive = view.archive();
  const Date born = archive[archive.athletes()[entry.performance.row]].born;
  if (!born.known()) return {entry, std::nullopt};
  return {entry, age_on(born, archive.dates()[entry.performance.row])};
}

Answer answer_of(const View& view, const std::vector<lists::Entry>& entries, Completeness completeness) {
  Answer answer;
  answer.completeness = std::move(completeness);
  Lines lines;
  for (const lists::Entry& entry : entries) {
    lines.lines.push_back(line_of(view, entry));
    answer.evidence.emplace_back(entry.performance);
  }
  if (!entries.empty()) answer.value = std::move(lines);
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

/// Of marks inside a limit there are at least those known, or as many as others have counted.
Completeness at_least(const View& view, const List& ask, Completeness unknown) {
  const bool people = ask.by == lists::By::Performer;
  lists::Tally tally = lists::tally(view, ask.of, people ? Counted::Performers : Counted::Performances);
  if (tally.completeness.state == Completeness::State::Unknown) return unknown;
  tally.completeness.state = Completeness::State::Bounded;
  if (!unknown.hole.empty()) tally.completeness.hole = std::move(unknown.hole);
  return std::move(tally.completeness);
}

}  // namespace

Expected<Answer> run_one(const View& view, const Superlative& ask) {
  lists::Ordered ordered = lists::in_order(view, ask.of, ask.by, ask.order, ask.nth);
  Completeness completeness = lists::completeness_of(view, ask.of, ask.order, ordered, ask.nth);
  if (ordered.entries.size() < ask.nth) return answer_of(view, {}, std::move(completeness));
  const std::uint32_t rank = ordered.entries[ask.nth - 1].rank;
  std::erase_if(ordered.entries, [&](const lists::Entry& entry) { return entry.rank != rank; });
  return answer_of(view, ordered.entries, std::move(completeness));
}

Expected<Answer> run_one(const View& view, const List& ask) {
  lists::Ordered ordered = lists::in_order(view, ask.of, ask.by, ask.order, ask.at_most, ask.hand_times);
  ordered.entries.resize(std::min<std::size_t>(ordered.entries.size(), ask.at_most));
  Completeness completeness = lists::completeness_of(view, ask.of, ask.order, ordered, ask.at_most);
  const bool of_marks = ask.order == Order::Fastest && ask.of.limit;
  if (completeness.state == Completeness::State::Unknown && of_marks && !ordered.entries.empty()) {
    completeness = at_least(view, ask, std::move(completeness));
  }
  return answer_of(view, ordered.entries, std::move(completeness));
}

}  // namespace miler::query
