// Races of which all starts are known.
#include <utility>

#include "miler/query/detail_starts.h"

namespace miler::query {
Completeness not_known(std::string hole) {
  Completeness completeness;
  completeness.hole = std::move(hole);
  return completeness;
}

// RULE starts-need-finishers-with-places
Completeness starts_covered(const View& view, const Region& within, AthleteId athlete) {
  Region races = within;
  races.athlete = athlete;
  races.oversized = true;
  Completeness covered = completeness(view, races, Covers::FinishersWithPlaces);
  if (covered.state != Completeness::State::Complete) return covered;
  const std::span<const PerformanceId> rows = view.archive().of(athlete);
  if (!in_doubt(view, races, rows).empty()) return not_known("a race of the athlete that may belong to them");
  for (const PerformanceId id : rows) {
    if (contains(view, races, id) && view.archive().traits()[id.row].unresolved()) {
      return not_known("an unresolved race");
    }
  }
  return covered;
}

}  // namespace miler::query
