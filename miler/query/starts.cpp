// What a row can answer of a region, and the races of which all starts are known.
#include <utility>

#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

/// What of the region the row can answer.
Region answerable(const View& view, const Region& region, PerformanceId id) {
  const Archive& archive = view.archive();
  const AthleteRow& athlete = archive[archive.athletes()[id.row]];
  const RaceRow& race = archive[archive.races()[id.row]];
  Region part = region;
  part.champion.clear();
  if (!archive.nations()[id.row].known()) {
    part.nation = {};
    part.area.reset();
  }
  if (archive.text(athlete.home).empty()) part.home.clear();
  if (!athlete.born.is_full()) {
    part.born_from = part.born_to = {};
    part.age = AgeClass::Any;
    part.age_from.reset();
    part.age_to.reset();
  }
  if (!race.venue.known()) part.venue.reset();
  if (!race.venue.known() || archive.text(archive[race.venue].city).empty()) part.city.clear();
  if (!race.venue.known() || !archive[race.venue].country.known()) {
    part.country = {};
    part.soil.reset();
  }
  if (!race.meeting.known()) {
    part.meeting.reset();
    part.series.reset();
  } else if (!archive[race.meeting].series.known()) {
    part.series.reset();
  }
  if (const Date date = archive.dates()[id.row]; date.known() && !date.is_full()) {
    part.month = 0;
    if (part.from.known() && date.latest() >= part.from.earliest()) part.from = {};
    if (part.to.known() && date.earliest() <= part.to.latest()) part.to = {};
  }
  if (race.course == Course::Unknown) part.track = TrackFilter::Any;
  if (race.round.kind == RoundKind::Unknown) part.round.reset();
  if (race.paced == Tristate::Unknown) part.paced.reset();
  if (race.lights == Tristate::Unknown) part.lights.reset();
  if (race.level == MeetClass::Unknown) {
    part.championship.reset();
    part.level.reset();
  }
  if (view.place(id) == 0) part.place = 0;
  return part;
}

}  // namespace

bool may_lie_in(const View& view, const Region& region, PerformanceId id) {
  return !contains(view, region, id) && contains(view, answerable(view, region, id), id);
}

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
  for (const PerformanceId id : view.archive().of(athlete)) {
    if (may_lie_in(view, races, id)) return not_known("a race of the athlete that may belong to them");
    if (contains(view, races, id) && view.archive().traits()[id.row].unresolved()) {
      return not_known("an unresolved race");
    }
  }
  return covered;
}

}  // namespace miler::query
