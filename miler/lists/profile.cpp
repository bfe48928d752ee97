// One walk over the rows of an athlete.
#include "miler/lists/profile.h"

#include <algorithm>
#include <array>

#include "miler/archive/best_first.h"

namespace miler::lists {
namespace {

void add(WinShare& share, bool won) {
  ++share.starts;
  if (won) ++share.wins;
}

void add_race(Profile& profile, const View& view, const Start& start) {
  const PerformanceId id = start.performance;
  const bool won = start.won;
  const Archive& archive = view.archive();
  const RaceRow& race = archive[archive.races()[id.row]];
  add(profile.races, won);
  add(race.paced == Tristate::Yes  ? profile.paced
      : race.paced == Tristate::No ? profile.unpaced
                                   : profile.pacing_unknown,
      won);
  if (race.round.kind != RoundKind::Final) return;
  add(profile.finals, won);
  if (!is_championship(race.level)) return;
  add(profile.championship_finals, won);
  if (won) profile.championship_wins.push_back(id);
}

std::vector<EventBest> events_of(const View& view, AthleteId athlete, const std::vector<Start>& starts) {
  std::vector<EventBest> events;
  for (const Start& start : starts) {
    const Event event = view.archive().event_of(start.performance);
    auto found = std::ranges::find(events, event, &EventBest::event);
    if (found == events.end()) {
      const Region region{.event = event};
      const std::optional<Entry> best = best_of(view, athlete, region);
      if (!best) continue;
      events.push_back({event, *best, season_bests(view, athlete, region), 0});
      found = events.end() - 1;
    }
    ++found->races;
  }
  std::ranges::sort(events, [](const EventBest& a, const EventBest& b) {
    return a.races != b.races ? a.races > b.races : a.event < b.event;
  });
  return events;
}

}  // namespace

Profile profile(const View& view, AthleteId athlete) {
  const Archive& archive = view.archive();
  const AthleteRow& row = archive[athlete];
  Profile profile{.athlete = athlete, .nation = row.nation};
  if (row.born.known()) profile.age = age_on(row.born, view.day());

  const std::vector<Start> races = starts(view, athlete, {.oversized = true});
  for (const Start& start : races) {
    add_race(profile, view, start);
    if (const Country nation = archive.nations()[start.performance.row]; nation.known()) {
      profile.nation = nation;
    }
  }
  profile.events = events_of(view, athlete, races);
  const auto titles = archive.tables().titles;
  for (std::uint32_t i = 0; i < titles.size(); ++i) {
    if (titles[i].athlete != athlete || !view.by(titles[i].won)) continue;
    profile.titles_won.push_back(TitleId{i});
    if (view.held(TitleId{i})) profile.titles_held.push_back(TitleId{i});
  }
  profile.finals_streaks = win_streaks(view, athlete, {});
  return profile;
}

std::optional<Entry> best_of(const View& view, AthleteId athlete, const Region& region,
                             HandTimes hand_times) {
  return standings(view, region, std::array{athlete}, hand_times).front();
}

std::vector<SeasonBest> season_bests(const View& view, AthleteId athlete, const Region& region) {
  Region own = region;
  own.athlete = athlete;
  std::vector<SeasonBest> bests;
  for (const SeasonList& season : best_by_season(view, own, By::Performer, 1)) {
    const Entry& best = season.entries.front();
    bests.push_back({season.year, best.performance, best.mark});
  }
  return bests;
}

}  // namespace miler::lists
