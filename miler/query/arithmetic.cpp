// Age and Difference: what follows from days and marks alone.
#include <algorithm>

#include "miler/query/detail_run.h"
#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

/// The sides of the disagreements about a birth that nobody has settled.
std::vector<ConflictId> conflicts_about_birth(const Archive& archive, AthleteId athlete) {
  std::vector<ConflictId> conflicts;
  const auto rows = archive.tables().conflicts;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (rows[i].athlete == athlete && !rows[i].settled && archive.text(rows[i].field) == "born") {
      conflicts.push_back(ConflictId{i});
    }
  }
  return conflicts;
}

Completeness arithmetic() { return {.state = Completeness::State::Complete}; }

/// From the earlier of two days to the later; of partial ones the shortest and the longest that it can be.
AgeRange time_between(Date a, Date b) {
  if (a.earliest() > b.earliest() || (a.earliest() == b.earliest() && a.latest() > b.latest())) {
    std::swap(a, b);
  }
  return *age_on(a, b);
}

}  // namespace

Expected<Answer> run_one(const View& view, const Age& ask) {
  const Archive& archive = view.archive();
  const Date born = archive[ask.athlete].born;
  Answer answer;
  if (!born.known()) {
    answer.completeness = not_known("the birth of the athlete is not known");
    return answer;
  }
  answer.completeness = arithmetic();
  if (const auto age = age_on(born, ask.on.known() ? ask.on : view.day())) {
    answer.value = Ages{*age};
    if (!age->exact()) {
      answer.completeness.state = Completeness::State::Bounded;
      answer.completeness.lower = age->youngest.years;
      answer.completeness.upper = age->oldest.years;
      answer.completeness.hole = "the very day";
    }
  }
  for (const ConflictId conflict : conflicts_about_birth(archive, ask.athlete)) {
    answer.evidence.emplace_back(conflict);
    answer.completeness = not_known("sources disagree on the birth of the athlete");
  }
  return answer;
}

Expected<Answer> run_one(const View& view, const Difference& ask) {
  static_cast<void>(view);
  Answer answer;
  answer.completeness = arithmetic();
  const auto* const from_day = std::get_if<Date>(&ask.from);
  const auto* const to_day = std::get_if<Date>(&ask.to);
  const auto* const from_mark = std::get_if<Mark>(&ask.from);
  const auto* const to_mark = std::get_if<Mark>(&ask.to);
  if (from_day != nullptr && to_day != nullptr && from_day->known() && to_day->known()) {
    answer.value = Gap{.time = time_between(*from_day, *to_day), .duration = {}};
    return answer;
  }
  if (from_mark != nullptr && to_mark != nullptr) {
    const Duration gap = to_mark->time - from_mark->time;
    answer.value = Gap{.time = {}, .duration = std::max(gap, Duration{} - gap)};
    return answer;
  }
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = "a day and a mark have no difference"}};
}

}  // namespace miler::query
