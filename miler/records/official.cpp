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

}  // namespace

Progression official(const View& view, const Event& event, const Scope& scope, Era era) {
  const Archive& archive = view.archive();
  Progression progression{
      .basis = era == Era::Ratified ? Basis::Ratified : Basis::Listed, .steps = {}, .completeness = {}};
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
  Expected<Region> region = to_region(scope, event, exact_places(archive));
  if (!region) return progression;
  // The world's records are those outdoors: "men mile outdoor from 1913-05-31: all ratified records". Before
  // the first there is nothing to miss.
  if (scope == Scope{}) region->track = TrackFilter::Outdoor;
  region->from = progression.steps.front().date;
  progression.completeness = completeness(view, *region, Covers::RatifiedRecords);
  return progression;
}

}  // namespace miler::records
