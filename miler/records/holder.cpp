// The last level of a progression, and what stands around it.
#include "miler/records/holder.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "miler/records/detail_steps.h"

namespace miler::records {
namespace {

/// Where the level that stands at `at` begins: the step that was not an equalling one.
std::size_t first_of_level(const std::vector<Step>& steps, std::size_t at) {
  while (at > 0 && steps[at].equalled) --at;
  return at;
}

std::vector<RecordId> awaiting(const View& view, const Event& event, const Scope& scope,
                               const Mark& standing) {
  const Archive& archive = view.archive();
  std::vector<RecordId> rows;
  const auto records = archive.tables().records;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const RecordRow& row = records[i];
    const RecordStatus status = view.status(RecordId{i});
    if (status != RecordStatus::Set && status != RecordStatus::Pending) continue;
    if (row.event != event || !row.performance.known() || !view.exists(row.performance)) continue;
    if (row.mark.time >= standing.time) continue;
    const Expected<Scope> of_row = parse_scope(archive.text(row.scope));
    if (of_row && *of_row == scope) rows.push_back(RecordId{i});
  }
  return rows;
}

std::string_view age_word(AgeClass age) {
  switch (age) {
    case AgeClass::U18:
      return "under-18 ";
    case AgeClass::U20:
      return "under-20 ";
    case AgeClass::U23:
      return "under-23 ";
    case AgeClass::Any:
      break;
  }
  return "";
}

std::string or_code(std::string_view adjective, Country country) {
  return adjective.empty() ? to_string(country) : std::string{adjective};
}

}  // namespace

Expected<std::optional<Record>> holder(const View& view, const Event& event, const Scope& scope,
                                       const Places& places) {
  const Expected<Progression> found = progression_of(view, event, scope, places);
  if (!found) return Unexpected{found.error()};
  const std::vector<Step>& steps = found->steps;
  if (steps.empty()) return std::optional<Record>{};

  const std::size_t at = first_of_level(steps, steps.size() - 1);
  Record record{.basis = found->basis, .scope = scope, .event = event, .standing = steps[at]};
  std::copy(steps.begin() + static_cast<std::ptrdiff_t>(at) + 1, steps.end(),
            std::back_inserter(record.equalled_by));
  if (at > 0) record.previous = steps[first_of_level(steps, at - 1)];
  record.age = age_on(record.standing.date, view.day());
  record.completeness = found->completeness;
  const Expected<Region> region = to_region(scope, event, places);
  if (!region) return Unexpected{region.error()};
  if (found->basis != Basis::RunningBest) {
    record.status = view.status(*record.standing.record);
    record.awaiting = awaiting(view, event, scope, record.standing.mark);
    record.faster_result =
        faster_result(view, *region, {steps.begin() + static_cast<std::ptrdiff_t>(at), steps.end()});
    const auto best =
        std::ranges::min_element(found->results_before, {}, [](const Step& step) { return step.mark.time; });
    if (best != found->results_before.end()) record.best_before = *best;
  }
  if (found->basis != Basis::Ratified) {
    // Only a mark as good as the one that stands could make the answer wrong.
    Region as_good = *region;
    as_good.limit = Limit{record.standing.mark.time, true};
    record.completeness = completeness(view, as_good);
  }
  return record;
}

std::string title(const Scope& scope, const Event& event, Basis basis) {
  std::string text;
  if (!scope.meet.empty()) text += scope.meet + " ";
  if (!scope.venue.empty()) text += scope.venue + " ";
  if (scope.area) text += fmt::format("{} ", adjective_of(*scope.area));
  if (scope.nation.known()) text += or_code(adjective_of(scope.nation), scope.nation) + " ";
  if (const HomeNation* const home = find_home_nation(scope.home); home != nullptr) {
    text += fmt::format("{} ", home->adjective);
  }
  if (scope.in.known()) text += or_code(adjective_of(scope.in), scope.in) + " all-comers ";
  if (text.empty()) text = "world ";
  text += age_word(scope.age);
  if (scope.track == TrackFilter::Short) text += "indoor ";
  if (scope.track == TrackFilter::Outdoor) text += "outdoor ";
  if (!scope.meet.empty() && basis != Basis::RunningBest) text += "meeting ";
  const EventKind* const kind = find_event_kind(event.name());
  const Honour honour = kind == nullptr                     ? Honour::Best
                        : scope.track == TrackFilter::Short ? kind->short_track
                                                            : kind->outdoors;
  return text + (basis == Basis::RunningBest || honour == Honour::Best ? "best" : "record");
}

Expected<std::vector<Claim>> records_set(const View& view, PerformanceId performance,
                                         const std::vector<Scope>& scopes, const Places& places) {
  std::vector<Claim> claims;
  const Event event = view.archive().event_of(performance);
  for (const Scope& scope : scopes) {
    const Expected<Progression> found = progression_of(view, event, scope, places);
    if (!found) return Unexpected{found.error()};
    const auto step = std::ranges::find(found->steps, performance, &Step::performance);
    if (step != found->steps.end()) claims.push_back({scope, found->basis, *step});
  }
  return claims;
}

}  // namespace miler::records
