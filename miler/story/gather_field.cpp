// The field, runner by runner, and how deep it is.
#include <algorithm>
#include <numeric>

#include "miler/archive/coverage.h"
#include "miler/lists/profile.h"
#include "miler/points/points.h"
#include "miler/story/detail_gather.h"

namespace miler::story {
namespace {

std::optional<lists::SeasonBest> season_best(const View& view, AthleteId athlete, const Region& region,
                                             int year) {
  for (const lists::SeasonBest& season : lists::season_bests(view, athlete, region)) {
    if (season.year == year) return season;
  }
  return std::nullopt;
}

Entrant entrant_of(const View& view, const ResolvedField& resolved, std::size_t index,
                   const std::optional<EventName>& sister) {
  const Field& field = resolved.field;
  Entrant entrant;
  entrant.starter = field.starters[index];
  entrant.athlete = resolved.athletes[index];
  entrant.nation = entrant.starter.nation;
  Date born = entrant.starter.born;
  if (entrant.athlete) {
    const Archive& archive = view.archive();
    const AthleteRow& row = archive[*entrant.athlete];
    if (!entrant.nation.known()) entrant.nation = row.nation;
    entrant.home = archive.text(row.home);
    if (!born.known()) born = row.born;
    Region region;
    region.event = field.event;
    entrant.best = lists::best_of(view, *entrant.athlete, region);
    entrant.season = season_best(view, *entrant.athlete, region, field.date.year());
    if (entrant.best) {
      const Course course = archive.traits()[entrant.best->performance.row].course();
      entrant.points = points::score(field.event, course, entrant.best->mark.time);
      region.limit = Limit{.time = entrant.best->mark.time, .inclusive = false};
      entrant.rank_proved = completeness(view, region).state == Completeness::State::Complete;
      region.limit.reset();
    }
    if (sister) {
      region.event = event_of(*sister, field.event.sex);
      entrant.sister = lists::best_of(view, *entrant.athlete, region);
    }
    entrant.titles = lists::profile(view, *entrant.athlete).titles_held;
  }
  if (born.known()) entrant.age = age_on(born, field.date);
  return entrant;
}

}  // namespace

std::vector<Entrant> gather_entrants(const View& view, const ResolvedField& resolved,
                                     const std::optional<EventName>& sister) {
  std::vector<Entrant> entrants;
  for (std::size_t i = 0; i < resolved.field.starters.size(); ++i) {
    if (!resolved.field.starters[i].scratched) entrants.push_back(entrant_of(view, resolved, i, sister));
  }
  std::ranges::stable_sort(entrants, [](const Entrant& a, const Entrant& b) {
    if (a.starter.pacer != b.starter.pacer) return b.starter.pacer;
    if (a.best.has_value() != b.best.has_value()) return a.best.has_value();
    return a.best && a.best->mark.time < b.best->mark.time;
  });
  return entrants;
}

Depth gather_depth(const Preview& preview) {
  Depth depth;
  depth.barriers = barriers_of(preview.resolved.field.event);
  depth.under.assign(depth.barriers.size(), 0);
  std::vector<int> scores;
  for (const Entrant& entrant : preview.entrants) {
    if (!entrant.best || entrant.starter.pacer) continue;
    ++depth.with_best;
    for (std::size_t i = 0; i < depth.barriers.size(); ++i) {
      if (entrant.best->mark.time < depth.barriers[i]) ++depth.under[i];
    }
    if (entrant.points) scores.push_back(*entrant.points);
  }
  std::ranges::sort(scores, std::greater{});
  const auto mean = [&scores](std::size_t count) {
    return std::accumulate(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(count), 0) /
           static_cast<int>(count);
  };
  if (!scores.empty()) depth.mean_points = mean(scores.size());
  if (scores.size() >= 5) depth.top_five_points = mean(5);
  return depth;
}

}  // namespace miler::story
