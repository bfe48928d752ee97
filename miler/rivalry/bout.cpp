// RULE bout
#include <algorithm>

#include "miler/archive/best_first.h"
#include "miler/rivalry/detail_bout.h"

namespace miler::rivalry {
namespace {

bool finished(const Side& side) {
  return side.status == Status::Ok || (side.status == Status::NoMark && side.place != 0);
}

Outcome first_if(bool first_won) { return first_won ? Outcome::FirstWon : Outcome::SecondWon; }

/// Places decide; without both of them the marks do. Equal marks without places decide nothing: a photo
/// finish may have.
std::optional<Outcome> outcome_of(const Side& first, const Side& second) {
  if (!finished(first) && !finished(second)) return std::nullopt;
  if (finished(first) != finished(second)) return first_if(finished(first));
  if (first.place != 0 && second.place != 0) {
    return first.place == second.place ? Outcome::Level : first_if(first.place < second.place);
  }
  if (first.mark && second.mark && first.mark->time != second.mark->time) {
    return first_if(first.mark->time < second.mark->time);
  }
  if (first.place == 1 || second.place == 1) return first_if(first.place == 1);
  return std::nullopt;
}

}  // namespace

Region races_of(Region within) {
  within.limit.reset();
  within.athlete.reset();
  within.nation = {};
  within.area.reset();
  within.home.clear();
  within.born_from = within.born_to = {};
  within.age = AgeClass::Any;
  within.age_from.reset();
  within.age_to.reset();
  within.champion.clear();
  within.without.clear();
  within.without_nations.clear();
  within.place = 0;
  within.splits = within.combined = false;
  within.oversized = true;
  return within;
}

Races::Races(const View& view, const Region& within)
    : view_{view}, within_{races_of(within)}, in_region_{view_, within_} {}

bool Races::counts(PerformanceId id) const {
  const Traits traits = view_.archive().traits()[id.row];
  return !traits.unresolved() && traits.status() != Status::DidNotStart && in_region_(id);
}

Side Races::side(PerformanceId id) const {
  const Archive& archive = view_.archive();
  // Annulled results come here only when they were asked for: then with the place and mark they had.
  const std::uint16_t place = view_.annulled(id) ? archive.places()[id.row] : view_.place(id);
  return {id, mark_of(view_, id), place, archive.traits()[id.row].status()};
}

std::optional<Bout> Races::bout(PerformanceId first, PerformanceId second) const {
  const Archive& archive = view_.archive();
  Bout bout{.race = archive.races()[first.row], .first = side(first), .second = side(second)};
  // Two finishers of whom no place is known were perhaps never in one race: lists mix splits and races there.
  if (finished(bout.first) && finished(bout.second) && bout.first.place == 0 && bout.second.place == 0) {
    return std::nullopt;
  }
  const std::optional<Outcome> outcome = outcome_of(bout.first, bout.second);
  if (!outcome) return std::nullopt;
  const RaceRow& race = archive[bout.race];
  bout.outcome = *outcome;
  bout.date = race.date;
  bout.event = race.event;
  if (finished(bout.first) && finished(bout.second) && bout.first.mark && bout.second.mark) {
    const Duration gap = bout.first.mark->time - bout.second.mark->time;
    bout.gap = std::max(gap, Duration{} - gap);
  }
  bout.final_round = race.round.kind == RoundKind::Final;
  bout.championship = is_championship(race.level);
  bout.indoors = race.course == Course::Short || race.course == Course::Oversized;
  bout.paced = race.paced;
  return bout;
}

void add(Score& score, Outcome outcome) {
  switch (outcome) {
    case Outcome::FirstWon:
      ++score.first;
      break;
    case Outcome::SecondWon:
      ++score.second;
      break;
    case Outcome::Level:
      ++score.level;
      break;
  }
}

}  // namespace miler::rivalry
