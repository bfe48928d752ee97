// Two rivals, one athlete's opponents, streaks, shares and ages.
#include <algorithm>

#include "miler/lists/list.h"
#include "miler/records/progression.h"
#include "miler/words/detail_heads.h"

namespace miler::words {
namespace {

using query::Ask;
using query::Facet;
using query::Order;

Unexpected refuse(const Atom& atom, std::string message) {
  return Unexpected{
      Error{.code = ErrorCode::BadArgument, .message = std::move(message), .where = atom.where}};
}

constexpr std::size_t kAllMarks = 1000;

bool stands_before(const Case& c, std::size_t person, Is is) {
  return c.draft.people[person].atom < c.draft.index(is);
}

/// The day on which an athlete first ran a mark.
Date day_of_mark(const Case& c, const Mark& mark) {
  const View view{c.archive};
  Region region = c.region;
  region.event = c.event;
  region.limit = Limit{mark.time, true};
  Date day;
  for (const lists::Entry& entry : lists::best(view, region, lists::By::Performance, kAllMarks)) {
    const Date ran = c.archive.dates()[entry.performance.row];
    if (entry.mark.time == mark.time && (!day.known() || ran.earliest() < day.earliest())) day = ran;
  }
  return day;
}

}  // namespace

Region Case::races() const {
  Region races = region;
  if (!event_said) races.event.reset();
  races.athlete.reset();
  races.limit.reset();
  races.sex.reset();
  return races;
}

bool is_versus(const Case& c) {
  return c.people.size() == 2 &&
         (c.has(Is::Versus) || c.has(Is::Beat) || c.has(Is::And) || c.has(Is::Over) || c.has(Is::Loss));
}
Expected<Ask> make_versus(const Case& c) {
  query::Versus ask{.first = c.people[0], .second = c.people[1], .within = c.races()};
  if (ask.first == ask.second) return refuse(c.atoms[c.draft.people[1].atom], "both names mean one athlete");
  const bool last = c.draft.order == Order::Latest;
  if (c.has(Is::Beat) && c.draft.order == Order::Earliest) {
    return refuse(c.atoms[c.draft.index(Is::Order)],
                  "first wins are not told apart yet: ask for the last win or for the score");
  }
  if (c.has(Is::Streak) || c.has(Is::Longest)) {
    ask.facet = c.has(Is::Current) ? Facet::CurrentStreak : Facet::LongestStreak;
  } else if (last && (c.has(Is::Loss) || (c.has(Is::Win) && c.has(Is::Over)))) {
    ask.facet = c.has(Is::Loss) ? Facet::LastWinOfSecond : Facet::LastWinOfFirst;
  } else if (c.has(Is::Beat) && (last || c.has(Is::When))) {
    ask.facet = c.draft.value(Is::Beat) == 1 ? Facet::LastWinOfSecond : Facet::LastWinOfFirst;
  } else if (last) {
    ask.facet = Facet::LastBout;
  } else if (c.draft.order == Order::Earliest) {
    ask.facet = Facet::FirstBout;
  }
  return ask;
}

bool is_opponents(const Case& c) { return c.people.size() == 1 && (c.has(Is::Beat) || c.has(Is::Opponents)); }
Expected<Ask> make_opponents(const Case& c) {
  constexpr std::int32_t kBeatenBy = 2;
  const bool beaten_by = c.draft.value(Is::Beat) == kBeatenBy;
  const bool lost_to = c.draft.value(Is::Beat) == 1 || stands_before(c, 0, Is::Beat) == beaten_by;
  const std::uint32_t usual = c.draft.order == Order::Latest ? 1 : 1000;
  return query::Opponents{.athlete = c.people.front(),
                          .within = c.races(),
                          .meetings = !c.has(Is::Beat) ? query::Meetings::Any
                                      : lost_to        ? query::Meetings::LostTo
                                                       : query::Meetings::Beat,
                          .at_most = c.draft.number.value_or(usual)};
}

bool is_streak(const Case& c) {
  return c.people.size() == 1 && (c.has(Is::Streak) || (c.has(Is::Longest) && c.has(Is::Run)));
}
Expected<Ask> make_streak(const Case& c) {
  query::Streak ask{.athlete = c.people.front(), .within = c.region};
  ask.within.athlete.reset();
  ask.within.sex.reset();
  if (!c.event_said && !c.region.limit) ask.within.event.reset();
  constexpr std::int32_t kOnOne = 1, kOfRaces = 2, kOfYears = 3;
  const std::int32_t said = c.draft.value(Is::Streak);
  ask.which = c.has(Is::Current) || said == kOnOne ? query::Which::Current : query::Which::Longest;
  ask.of = c.has(Is::Year) || said == kOfYears  ? query::StreakOf::Years
           : c.region.limit || said == kOfRaces ? query::StreakOf::Marks
                                                : query::StreakOf::Wins;
  if (ask.of == query::StreakOf::Wins) ask.within.place = 0;
  return ask;
}

bool is_share(const Case& c) {
  constexpr std::int32_t kWinsAndStarts = 5;
  if (c.people.size() == 1 && c.draft.value(Is::Share) == kWinsAndStarts) return true;
  return c.people.size() == 1 && c.has(Is::Win) &&
         (c.has(Is::Share) || (c.has(Is::HowMany) && (c.has(Is::Race) || c.has(Is::Final))));
}
Expected<Ask> make_share(const Case& c) {
  Region within = c.races();
  within.place = 0;
  return query::WinShare{c.people.front(), within};
}

bool is_age(const Case& c) { return c.has(Is::HowOld) && c.people.size() == 1; }
Expected<Ask> make_age(const Case& c) {
  query::Age ask{.athlete = c.people.front(), .on = c.draft.as_of};
  for (const Is span : {Is::Before, Is::Since, Is::After, Is::Until}) {
    if (c.has(span)) return refuse(c.atoms[c.draft.index(span)], "an age is that of one day");
  }
  if (!c.draft.days.empty()) ask.on = c.draft.days.back().last;
  if (c.draft.marks.size() == 1) {
    ask.on = day_of_mark(c, c.draft.marks.front());
    if (ask.on.known()) return ask;
    return refuse(c.atoms[c.draft.index(Is::Mark)], "the archive has no such mark of his");
  }
  const bool broke = c.has(Is::Under) && c.has(Is::Record);
  if (!c.has(Is::SetRecord) && !broke) return ask;
  records::Scope scope;
  scope.nation = c.draft.region.nation;
  const View view{c.archive};
  const auto steps = records::progression_of(view, c.event, scope, records::exact_places(c.archive));
  if (!steps) return Unexpected{steps.error()};
  for (const records::Step& step : steps->steps) {
    if (c.archive.athletes()[step.performance.row] == ask.athlete) ask.on = step.date;
  }
  if (!ask.on.known())
    return refuse(c.atoms[c.draft.index(broke ? Is::Under : Is::SetRecord)],
                  "the archive has no such record of his");
  return ask;
}

}  // namespace miler::words
