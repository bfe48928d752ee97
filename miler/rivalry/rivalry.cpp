// Merging the rows of two runners into bouts, and adding up.
#include "miler/rivalry/rivalry.h"

#include <algorithm>
#include <span>

#include "miler/rivalry/detail_bout.h"

namespace miler::rivalry {
namespace {

template <class Key>
Score& score_of(std::vector<std::pair<Key, Score>>& scores, const Key& key) {
  const auto at = std::ranges::lower_bound(scores, key, {}, &std::pair<Key, Score>::first);
  if (at != scores.end() && at->first == key) return at->second;
  return scores.insert(at, {key, Score{}})->second;
}

void add_scores(Rivalry& rivalry, const Bout& bout) {
  add(rivalry.overall, bout.outcome);
  if (bout.final_round) add(rivalry.finals, bout.outcome);
  if (bout.championship) add(rivalry.championships, bout.outcome);
  if (bout.indoors) add(rivalry.indoors, bout.outcome);
  add(bout.paced == Tristate::Yes  ? rivalry.paced
      : bout.paced == Tristate::No ? rivalry.unpaced
                                   : rivalry.pacing_unknown,
      bout.outcome);
  add(score_of(rivalry.by_event, bout.event), bout.outcome);
  add(score_of(rivalry.by_year, bout.date.year()), bout.outcome);
}

void add_streaks(Rivalry& rivalry) {
  for (std::size_t i = 0; i < rivalry.bouts.size(); ++i) {
    const Outcome outcome = rivalry.bouts[i].outcome;
    if (outcome == Outcome::Level) {
      rivalry.current.reset();
      continue;
    }
    (outcome == Outcome::FirstWon ? rivalry.last_win_of_first : rivalry.last_win_of_second) = i;
    if (!rivalry.current || rivalry.current->winner != outcome) rivalry.current = Streak{outcome, 0, i, i};
    ++rivalry.current->wins;
    rivalry.current->to = i;
    if (!rivalry.longest || rivalry.current->wins >= rivalry.longest->wins) rivalry.longest = rivalry.current;
  }
}

}  // namespace

Score mirrored(const Score& score) { return {score.second, score.first, score.level}; }

std::vector<Bout> bouts_between(const View& view, AthleteId first, AthleteId second, const Region& within) {
  std::vector<Bout> bouts;
  if (first == second) return bouts;
  const Races races{view, within};
  const auto race_of = view.archive().races();
  const std::span<const PerformanceId> of_first = view.archive().of(first);
  const std::span<const PerformanceId> of_second = view.archive().of(second);
  // Both are in row order, and so in the order of their races: one merge finds the races they share.
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < of_first.size() && j < of_second.size()) {
    const RaceId race = race_of[of_first[i].row];
    const RaceId other = race_of[of_second[j].row];
    if (race != other || !races.counts(of_first[i])) {
      ++(race <= other ? i : j);
    } else if (!races.counts(of_second[j])) {
      ++j;
    } else {
      if (const std::optional<Bout> bout = races.bout(of_first[i], of_second[j])) bouts.push_back(*bout);
      while (i < of_first.size() && race_of[of_first[i].row] == race) ++i;
      while (j < of_second.size() && race_of[of_second[j].row] == race) ++j;
    }
  }
  return bouts;
}

Rivalry between(const View& view, AthleteId first, AthleteId second, const Region& within) {
  Rivalry rivalry{.first = first, .second = second, .bouts = bouts_between(view, first, second, within)};
  for (const Bout& bout : rivalry.bouts) add_scores(rivalry, bout);
  add_streaks(rivalry);
  return rivalry;
}

}  // namespace miler::rivalry
