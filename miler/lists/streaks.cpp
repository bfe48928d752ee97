// Walks over the rows of one athlete.
#include "miler/lists/streaks.h"

#include <algorithm>

namespace miler::lists {
namespace {

bool is_start(const View& view, PerformanceId id) {
  const Traits traits = view.archive().traits()[id.row];
  return view.exists(id) && traits.kind() == Kind::Race && traits.status() != Status::DidNotStart &&
         !view.annulled(id);
}

// RULE wins-need-a-certain-place
bool is_win(const View& view, PerformanceId id) {
  const Traits traits = view.archive().traits()[id.row];
  return traits.status() == Status::Ok && !traits.unresolved() && view.place(id) == 1;
}

bool is_before_the_final(RoundKind round) {
  return round == RoundKind::Semifinal || round == RoundKind::Quarterfinal || round == RoundKind::Heat ||
         round == RoundKind::Preliminary || round == RoundKind::Repechage || round == RoundKind::Qualifying;
}

/// Adds one more, or ends the streak.
void go_on(Streaks& streaks, PerformanceId id, Date date, bool in_a_row) {
  Streak& current = streaks.current;
  if (!in_a_row) {
    current = {.length = 0, .first = {}, .last = {}, .after = date};
    return;
  }
  if (current.length++ == 0) current.first = id;
  current.last = id;
  if (current.length >= streaks.longest.length) streaks.longest = current;
}

}  // namespace

std::vector<Start> starts(const View& view, AthleteId athlete, const Region& region) {
  const RegionTest in_region{view, region};
  std::vector<Start> starts;
  for (const PerformanceId id : view.archive().of(athlete)) {
    if (is_start(view, id) && in_region(id)) starts.push_back({id, is_win(view, id)});
  }
  return starts;
}

WinShare win_share(const std::vector<Start>& starts) {
  return {.starts = static_cast<std::uint32_t>(starts.size()),
          .wins = static_cast<std::uint32_t>(std::ranges::count_if(starts, &Start::won))};
}

// RULE win-streak
Streaks win_streaks(const View& view, AthleteId athlete, const Region& region) {
  const Archive& archive = view.archive();
  Region races = region;
  races.oversized = true;
  Streaks streaks;
  for (const Start& start : starts(view, athlete, races)) {
    const RaceRow& race = archive[archive.races()[start.performance.row]];
    if (!region.round && is_before_the_final(race.round.kind)) continue;
    go_on(streaks, start.performance, race.date, start.won);
  }
  return streaks;
}

// RULE mark-streak
Streaks mark_streaks(const View& view, AthleteId athlete, const Region& region) {
  Region races = region;
  races.limit.reset();
  const auto inside = [&](const std::optional<Mark>& mark) {
    if (!mark || !region.limit) return mark.has_value();
    return region.limit->inclusive ? mark->time <= region.limit->time : mark->time < region.limit->time;
  };
  Streaks streaks;
  for (const Start& start : starts(view, athlete, races)) {
    go_on(streaks, start.performance, view.archive().dates()[start.performance.row],
          inside(view.mark(start.performance)));
  }
  return streaks;
}

// RULE year-streak
Streaks year_streaks(const View& view, AthleteId athlete, const Region& region) {
  const std::span<const Date> dates = view.archive().dates();
  const RegionTest in_region{view, region};
  Streaks streaks;
  int year = 0;
  for (const PerformanceId id : view.archive().of(athlete)) {
    if (!in_region(id)) continue;
    Streak& current = streaks.current;
    const int next = dates[id.row].year();
    if (current.length > 0 && next > year + 1) {
      go_on(streaks, id, dates[current.last.row], false);
    }
    if (current.length == 0 || next > year) go_on(streaks, id, dates[id.row], true);
    current.last = id;
    if (streaks.longest.first == current.first) streaks.longest.last = id;
    year = next;
  }
  // A season that is not over has broken nothing yet.
  const Date today = Date::of(view.day().latest());
  const int over = today.month() == 12 && today.day() == 31 ? today.year() : today.year() - 1;
  if (streaks.current.length > 0 && year < over) {
    go_on(streaks, streaks.current.last, dates[streaks.current.last.row], false);
  }
  return streaks;
}

}  // namespace miler::lists
