// Two rivals, one athlete's opponents, streaks, shares and ages.
#include <algorithm>

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

bool stands_before(const Case& c, std::size_t person, Is is) {
  return c.draft.people[person].atom < c.draft.index(is);
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
  return c.people.size() == 2 && (c.has(Is::Versus) || c.has(Is::Beat) || c.has(Is::And) || c.has(Is::Over));
}
Expected<Ask> make_versus(const Case& c) {
  query::Versus ask{.first = c.people[0], .second = c.people[1], .within = c.races()};
  if (ask.first == ask.second) return refuse(c.atoms[c.draft.people[1].atom], "both names mean one athlete");
  const bool last = c.draft.order == Order::Latest;
  if (c.has(Is::Streak) || c.has(Is::Longest)) {
    ask.facet = c.has(Is::Current) ? Facet::CurrentStreak : Facet::LongestStreak;
  } else if (c.has(Is::Beat) && (last || c.has(Is::When))) {
    ask.facet = c.draft.value(Is::Beat) == 1 ? Facet::LastWinOfSecond : Facet::LastWinOfFirst;
  } else if (last) {
    ask.facet = Facet::LastBout;
  } else if (c.draft.order == Order::Earliest) {
    ask.facet = Facet::FirstBout;
  }
  return ask;
}

bool is_opponents(const Case& c) { return c.people.size() == 1 && c.has(Is::Beat); }
Expected<Ask> make_opponents(const Case& c) {
  const bool lost_to = c.draft.value(Is::Beat) == 1 || !stands_before(c, 0, Is::Beat);
  return query::Opponents{.athlete = c.people.front(),
                          .within = c.races(),
                          .meetings = lost_to ? query::Meetings::LostTo : query::Meetings::Beat,
                          .at_most = c.draft.number.value_or(1000)};
}

bool is_streak(const Case& c) {
  return c.people.size() == 1 && (c.has(Is::Streak) || (c.has(Is::Longest) && c.has(Is::Run)));
}
Expected<Ask> make_streak(const Case& c) {
  query::Streak ask{.athlete = c.people.front(), .within = c.region};
  ask.within.athlete.reset();
  ask.within.sex.reset();
  if (!c.event_said && !c.region.limit) ask.within.event.reset();
  ask.which = c.has(Is::Current) ? query::Which::Current : query::Which::Longest;
  ask.of = c.has(Is::Year)  ? query::StreakOf::Years
           : c.region.limit ? query::StreakOf::Marks
                            : query::StreakOf::Wins;
  if (ask.of == query::StreakOf::Wins) ask.within.place = 0;
  return ask;
}

bool is_share(const Case& c) {
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
  if (!c.draft.days.empty()) ask.on = c.draft.days.back().last;
  if (!c.has(Is::SetRecord)) return ask;
  records::Scope scope;
  scope.nation = c.draft.region.nation;
  const View view{c.archive};
  const auto steps = records::progression_of(view, c.event, scope, records::exact_places(c.archive));
  if (!steps) return Unexpected{steps.error()};
  for (const records::Step& step : steps->steps) {
    if (c.archive.athletes()[step.performance.row] == ask.athlete) ask.on = step.date;
  }
  if (!ask.on.known())
    return refuse(c.atoms[c.draft.index(Is::SetRecord)], "the archive has no such record of his");
  return ask;
}

}  // namespace miler::words
