// WinShare and Streak: of one athlete, how many and how many in a row.
#include "miler/lists/streaks.h"

#include <utility>

#include "miler/query/detail_run.h"
#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

constexpr const char* kRacesOfTheAthlete = "races of the athlete that the archive does not hold";

Region with_all_tracks(Region within) {
  within.oversized = true;
  return within;
}

lists::Streaks streaks_of(const View& view, const Streak& ask) {
  switch (ask.of) {
    case StreakOf::Wins:
      break;
    case StreakOf::Marks:
      return lists::mark_streaks(view, ask.athlete, ask.within);
    case StreakOf::Years:
      return lists::year_streaks(view, ask.athlete, ask.within);
  }
  return lists::win_streaks(view, ask.athlete, ask.within);
}

/// More performances make a streak of years longer and never shorter.
Completeness completeness_of_years(const View& view, const Streak& ask, std::uint32_t length) {
  Region own = ask.within;
  own.athlete = ask.athlete;
  Completeness known = completeness(view, own);
  known.lower = length;
  if (known.state == Completeness::State::Complete) {
    known.upper = length;
  } else {
    known.state = Completeness::State::Bounded;
  }
  return known;
}

/// One more race may have ended the streak, or joined two: nothing is proved by the races known.
Completeness completeness_of_starts(const View& view, const Streak& ask, const lists::Streak& streak) {
  Region races = ask.within;
  races.limit.reset();
  if (ask.which == Which::Current && streak.after.known()) {
    if (!races.from.known() || races.from.earliest() < streak.after.earliest()) races.from = streak.after;
  }
  Completeness known = starts_covered(view, races, ask.athlete);
  return known.state == Completeness::State::Complete ? known : not_known(kRacesOfTheAthlete);
}

}  // namespace

Expected<Answer> run_one(const View& view, const WinShare& ask) {
  Answer answer;
  const std::vector<lists::Start> starts = lists::starts(view, ask.athlete, with_all_tracks(ask.within));
  const lists::WinShare share = lists::win_share(starts);
  answer.value = Share{share};
  answer.completeness = starts_covered(view, ask.within, ask.athlete);
  if (answer.completeness.state != Completeness::State::Complete) {
    answer.completeness = not_known(kRacesOfTheAthlete);
    answer.completeness.state = Completeness::State::Bounded;
  } else {
    answer.completeness.upper = share.wins;
  }
  answer.completeness.lower = share.wins;
  for (const lists::Start& start : starts) {
    if (start.won) answer.evidence.emplace_back(start.performance);
  }
  for (const lists::Start& start : starts) {
    if (!start.won) answer.evidence.emplace_back(start.performance);
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

Expected<Answer> run_one(const View& view, const Streak& ask) {
  Answer answer;
  const lists::Streaks streaks = streaks_of(view, ask);
  const lists::Streak& streak = ask.which == Which::Current ? streaks.current : streaks.longest;
  Run run{.length = streak.length, .first = {}, .last = {}};
  if (streak.length > 0) {
    run.first = streak.first;
    run.last = streak.last;
    answer.evidence.emplace_back(streak.first);
    if (streak.last != streak.first) answer.evidence.emplace_back(streak.last);
  }
  answer.value = run;
  answer.completeness = ask.of == StreakOf::Years ? completeness_of_years(view, ask, streak.length)
                                                  : completeness_of_starts(view, ask, streak);
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
