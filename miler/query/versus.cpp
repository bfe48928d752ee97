// Versus and Opponents: who met whom, and who won.
#include <algorithm>
#include <tuple>
#include <utility>

#include "miler/query/detail_run.h"
#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

constexpr const char* kRacesOfTheTwo = "races of the two that the archive does not hold";

void add_bout(const rivalry::Bout& bout, std::vector<Evidence>& evidence) {
  evidence.emplace_back(bout.first.performance);
  evidence.emplace_back(bout.second.performance);
}

std::optional<rivalry::Streak> streak_of(const rivalry::Rivalry& rivalry, Facet facet) {
  if (facet == Facet::CurrentStreak) return rivalry.current;
  if (facet == Facet::LongestStreak) return rivalry.longest;
  return std::nullopt;
}

std::optional<std::size_t> chosen_of(const rivalry::Rivalry& rivalry, Facet facet) {
  switch (facet) {
    case Facet::Score:
      return std::nullopt;
    case Facet::FirstBout:
      return rivalry.bouts.empty() ? std::nullopt : std::optional<std::size_t>{0};
    case Facet::LastBout:
      return rivalry.bouts.empty() ? std::nullopt : std::optional{rivalry.bouts.size() - 1};
    case Facet::LastWinOfFirst:
      return rivalry.last_win_of_first;
    case Facet::LastWinOfSecond:
      return rivalry.last_win_of_second;
    case Facet::CurrentStreak:
    case Facet::LongestStreak:
      break;
  }
  const std::optional<rivalry::Streak> streak = streak_of(rivalry, facet);
  return streak ? std::optional{streak->to} : std::nullopt;
}

Date later(Date a, Date b) { return !a.known() || (b.known() && a.earliest() < b.earliest()) ? b : a; }
Date earlier(Date a, Date b) { return !a.known() || (b.known() && b.latest() < a.latest()) ? b : a; }

/// The races in which a bout that is missing would change the answer.
Region decisive(const Versus& ask, const rivalry::Rivalry& rivalry, std::optional<std::size_t> chosen) {
  Region races = rivalry::races_of(ask.within);
  if (!chosen) return races;
  const Date day = rivalry.bouts[*chosen].date;
  switch (ask.facet) {
    case Facet::FirstBout:
      races.to = earlier(races.to, day);
      break;
    case Facet::LastBout:
    case Facet::LastWinOfFirst:
    case Facet::LastWinOfSecond:
      races.from = later(races.from, day);
      break;
    case Facet::CurrentStreak:
      // From the bout before it on: a win between the two would make it longer.
      if (const std::size_t from = rivalry.current->from; from > 0) {
        races.from = later(races.from, rivalry.bouts[from - 1].date);
      }
      break;
    case Facet::Score:
    case Facet::LongestStreak:
      break;
  }
  return races;
}

/// All races of one of the two are enough: every bout is one of his.
Completeness bouts_covered(const View& view, const Region& races, AthleteId first, AthleteId second) {
  Completeness covered = starts_covered(view, races, first);
  if (covered.state == Completeness::State::Complete) return covered;
  return starts_covered(view, races, second);
}

Completeness completeness_of(const View& view, const Versus& ask, const rivalry::Rivalry& rivalry,
                             std::optional<std::size_t> chosen) {
  Completeness known = bouts_covered(view, decisive(ask, rivalry, chosen), ask.first, ask.second);
  const auto bouts = static_cast<std::int64_t>(rivalry.bouts.size());
  if (known.state == Completeness::State::Complete) {
    if (ask.facet == Facet::Score) known.lower = known.upper = bouts;
    return known;
  }
  known = not_known(kRacesOfTheTwo);
  if (ask.facet == Facet::Score) {
    known.state = Completeness::State::Bounded;
    known.lower = bouts;
  }
  return known;
}

bool asked_for(Meetings meetings, rivalry::Outcome outcome) {
  switch (meetings) {
    case Meetings::Any:
      break;
    case Meetings::LostTo:
      return outcome == rivalry::Outcome::SecondWon;
    case Meetings::Beat:
      return outcome == rivalry::Outcome::FirstWon;
  }
  return true;
}

/// The latest such bout first; of one race in the order of the race.
bool comes_before(const Opponent& a, const Opponent& b) {
  return std::tuple{b.last.race, a.last.second.performance} <
         std::tuple{a.last.race, b.last.second.performance};
}

/// By athlete.
std::vector<Opponent> opponents_of(const View& view, const Opponents& ask) {
  std::vector<Opponent> opponents;
  std::optional<Opponent> met;
  bool wanted = false;
  const auto close = [&] {
    if (met && wanted) opponents.push_back(*met);
  };
  for (const rivalry::Meeting& meeting : rivalry::meetings_of(view, ask.athlete, ask.within)) {
    if (!met || met->athlete != meeting.rival) {
      close();
      met = Opponent{.athlete = meeting.rival, .score = {}, .last = meeting.bout};
      wanted = false;
    }
    rivalry::add(met->score, meeting.bout.outcome);
    if (!asked_for(ask.meetings, meeting.bout.outcome)) continue;
    met->last = meeting.bout;
    wanted = true;
  }
  close();
  return opponents;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Versus& ask) {
  Answer answer;
  rivalry::Rivalry rivalry = rivalry::between(view, ask.first, ask.second, ask.within);
  const std::optional<std::size_t> chosen = chosen_of(rivalry, ask.facet);
  answer.completeness = completeness_of(view, ask, rivalry, chosen);
  if (const auto streak = streak_of(rivalry, ask.facet)) {
    for (std::size_t i = streak->from; i <= streak->to; ++i) add_bout(rivalry.bouts[i], answer.evidence);
  } else if (chosen) {
    add_bout(rivalry.bouts[*chosen], answer.evidence);
  } else if (ask.facet == Facet::Score) {
    for (const rivalry::Bout& bout : rivalry.bouts) add_bout(bout, answer.evidence);
  }
  if (chosen || ask.facet == Facet::Score) {
    const auto streak = streak_of(rivalry, ask.facet);
    answer.value = Rivals{std::move(rivalry), chosen, streak};
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

Expected<Answer> run_one(const View& view, const Opponents& ask) {
  Answer answer;
  std::vector<Opponent> opponents = opponents_of(view, ask);
  answer.completeness = starts_covered(view, rivalry::races_of(ask.within), ask.athlete);
  const auto count = static_cast<std::int64_t>(opponents.size());
  answer.completeness.lower = count;
  if (answer.completeness.state == Completeness::State::Complete) {
    answer.completeness.upper = count;
  } else {
    answer.completeness = not_known("races of the athlete that the archive does not hold");
    answer.completeness.state = Completeness::State::Bounded;
    answer.completeness.lower = count;
  }
  const std::size_t lines = std::min<std::size_t>(opponents.size(), ask.at_most);
  std::ranges::partial_sort(opponents, opponents.begin() + static_cast<std::ptrdiff_t>(lines), comes_before);
  opponents.resize(lines);
  for (const Opponent& opponent : opponents) add_bout(opponent.last, answer.evidence);
  if (!opponents.empty()) answer.value = OpponentLines{std::move(opponents)};
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
