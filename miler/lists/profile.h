// One athlete, as of a day: bests with their ranks, season bests, titles, wins and streaks.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "miler/lists/list.h"
#include "miler/lists/streaks.h"

namespace miler::lists {

struct SeasonBest {
  int year = 0;
  PerformanceId performance;
  Mark mark;
};
struct EventBest {
  Event event;
  Entry best;                       ///< ranks in the whole archive: Region{event}
  std::vector<SeasonBest> seasons;  ///< by calendar year
  std::uint32_t races = 0;          ///< starts with a result, without splits and legs
};

struct Profile {
  AthleteId athlete;
  std::optional<AgeRange> age;       ///< on the view's day
  Country nation;                    ///< of the last race by then
  std::vector<EventBest> events;     ///< most races first, then by event
  std::vector<TitleId> titles_held;  ///< on the day
  std::vector<TitleId> titles_won;   ///< by the day
  WinShare races, finals, championship_finals, paced, unpaced, pacing_unknown;
  std::vector<PerformanceId> championship_wins;  ///< of finals, by date
  Streaks finals_streaks;                        ///< heats and semi-finals neither break nor add
};
Profile profile(const View& view, AthleteId athlete);

/// Bests of one athlete, event by event, season by season.
std::optional<Entry> best_of(const View& view, AthleteId athlete, const Region& region,
                             HandTimes hand_times = HandTimes::AsPrinted);
std::vector<SeasonBest> season_bests(const View& view, AthleteId athlete, const Region& region);

}  // namespace miler::lists
