// The progression that record lists give: ratified, or listed without saying so. RULE ratified-is-said
#include <algorithm>

#include "miler/archive/best_first.h"
#include "miler/records/detail_steps.h"

namespace miler::records {
namespace {

bool belongs(const View& view, RecordId id, Era era) {
  const RecordStatus status = view.status(id);
  const bool listed = status == RecordStatus::Set;
  switch (era) {
    case Era::Ratified:
      return status == RecordStatus::Ratified;
    case Era::Listed:
      return listed || status == RecordStatus::Ratified;
    case Era::All:
      break;
  }
  return listed || status == RecordStatus::Ratified || status == RecordStatus::BeforeRatification ||
         status == RecordStatus::Professional;
}

/// A statement on ratified records speaks of one list: the world's, unless it names another.
bool speaks_of(const Archive& archive, CoverageId id, const Region& region) {
  const Expected<Coverage> coverage = parse_coverage(archive, archive.text(archive[id].statement));
  if (!coverage) return false;
  const Region& of = coverage->region;
  return of.nation == region.nation && of.area == region.area && of.home == region.home &&
         of.country == region.country && of.venue == region.venue && of.series == region.series &&
         of.age == region.age;
}

}  // namespace

Completeness records_covered(const View& view, const Event& event, const Scope& scope, Date from, Date to) {
  const Archive& archive = view.archive();
  Completeness completeness;
  Expected<Region> region = to_region(scope, event, exact_places(archive));
  if (!region) return completeness;
  // The world's records are those outdoors: "men mile outdoor from 1913-05-31: all ratified records".
  if (scope == Scope{}) region->track = TrackFilter::Outdoor;
  region->from = from;
  region->to = to;
  completeness = miler::completeness(view, *region, Covers::RatifiedRecords);
  const bool of_scope = std::ranges::all_of(completeness.rests_on,
                                            [&](CoverageId id) { return speaks_of(archive, id, *region); });
  if (of_scope) return completeness;
  completeness = {};
  completeness.hole = "records of " + to_string(scope);
  return completeness;
}

Progression official(const View& view, const Event& event, const Scope& scope, Era era) {
  const Archive& archive = view.archive();
  Progression progression{.basis = era == Era::Ratified ? Basis::Ratified : Basis::Listed,
                          .steps = {},
                          .completeness = {},
                          .results_before = {}};
  const auto records = archive.tables().records;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const RecordRow& row = records[i];
    if (row.event != event || !row.performance.known() || !view.exists(row.performance)) continue;
    if (!belongs(view, RecordId{i}, era)) continue;
    const Expected<Scope> of_row = parse_scope(archive.text(row.scope));
    if (!of_row || *of_row != scope) continue;
    if (std::ranges::find(progression.steps, row.performance, &Step::performance) != progression.steps.end())
      continue;
    progression.steps.push_back({.performance = row.performance,
                                 .record = RecordId{i},
                                 .mark = row.mark,
                                 .run = mark_of(view, row.performance),
                                 .date = archive.dates()[row.performance.row]});
  }
  link_listed(view, progression.steps);
  if (progression.steps.empty()) return progression;
  if (era != Era::Ratified) {
    progression.completeness.hole = "rows that the record lists of the scope may lack";
    return progression;
  }
  // Before the first there is nothing to miss.
  progression.completeness = records_covered(view, event, scope, progression.steps.front().date, {});
  return progression;
}

}  // namespace miler::records
