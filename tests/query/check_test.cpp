// What can be asked, and the fault of what cannot.
#include <functional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/query.h"

namespace miler::query {
namespace {

struct Case {
  Query query;
  std::string_view fault, why;
};

Query counting(const std::function<void(Region&)>& narrow) {
  Region region{.event = kMensMile};
  narrow(region);
  return {Count{.of = region}};
}

TEST(Check, FindsWhatCannotBeAsked) {
  const Region miles{.event = kMensMile};
  const Region limited{.event = kMensMile, .limit = Limit{Duration::seconds(240)}};
  const AthleteId a{0};
  const AthleteId b{1};
  const Mark mark{Duration::seconds(240)};
  const std::string long_name(201, 'x');
  const Case kCases[] = {
      {{Superlative{.of = miles}}, "", "the fastest"},
      {{Superlative{.of = {}}}, "marks of different events have no order: an event is needed", "of what?"},
      {{Superlative{.of = {}, .order = Order::Youngest}}, "", "the youngest of all events"},
      {{Superlative{.of = miles, .nth = 0}}, "a rank is from 1 to 1000000", "ranks begin at 1"},
      {{List{.of = {}, .order = Order::Slowest}},
       "marks of different events have no order: an event is needed",
       "by mark"},
      {{List{.of = miles, .at_most = 0}}, "a number of lines is from 1 to 1000000", "no lines"},
      {{Rank{.of = miles, .mark = mark}}, "", "a rank"},
      {{Rank{.of = miles}}, "there is no such mark", "no mark"},
      {{Rank{.of = miles, .mark = {Duration::centiseconds(24003), Precision::Tenth}}},
       "there is no such mark",
       "three hundredths on a clock of tenths"},
      {{Since{.of = miles}}, "the day is missing", "since when?"},
      {{Most{.of = {}, .at_most = 0}}, "a number of lines is from 1 to 1000000", "no lines"},
      {{Races{.of = miles, .measure = Measure::MarkForPlace}},
       "a mark for a place needs the place, a margin has none",
       "which place?"},
      {{Races{.of = miles, .place = 2}}, "a mark for a place needs the place, a margin has none", "a margin"},
      {{Records{.event = kMensMile}}, "", "a record"},
      {{Records{.event = kMensMile, .set = miles}}, "the record names the event", "twice"},
      {{Records{.event = kMensMile, .nth = 2}},
       "only the first and the last are numbered",
       "no second standing"},
      {{Records{.event = kMensMile, .pick = Pick::Last, .nth = 0}},
       "the number of a step is from 1 to 1000000",
       "0"},
      {{Records{.scope = {.home = "Cornwall"}, .event = kMensMile}},
       "there is no such scope",
       "no home nation"},
      {{Records{.scope = {.meet = "A+B"}, .event = kMensMile}},
       "there is no such scope",
       "what no scope can name"},
      {{Records{.event = {}}}, "there is no such event", "no distance"},
      {{Versus{.first = a, .second = b}}, "", "two athletes"},
      {{Versus{.first = a, .second = a}}, "nobody has met himself", "one"},
      {{Versus{.first = a}}, "an athlete is missing", "one and nobody"},
      {{Versus{.first = a, .second = b, .within = limited}}, "races have no limit", "a limit"},
      {{Versus{.first = a, .second = b, .within = {.athlete = a}}},
       "the athlete is asked about already",
       "twice"},
      {{Opponents{.athlete = a, .within = {.nation = Country::of("USA")}}},
       "races are narrowed by what they are, not by who ran",
       "whose nation?"},
      {{Opponents{.athlete = a, .within = {.place = 1}}},
       "races are narrowed by what they are, not by who ran",
       "whose place?"},
      {{Titles{.title = long_name}}, "a name is too long", "a long title"},
      {{Titles{.from = Date::of(2001), .to = Date::of(2000)}}, "the days end before they begin", "backwards"},
      {{Age{}}, "an athlete is missing", "whose?"},
      {{WinShare{.athlete = a, .within = {.place = 1}}},
       "wins are counted among all places",
       "always all of them"},
      {{Streak{.athlete = a, .within = limited}}, "wins are counted among all places and marks", "wins"},
      {{Streak{.athlete = a, .within = limited, .of = StreakOf::Marks}}, "", "marks"},
      {{Streak{.athlete = a, .within = miles, .of = StreakOf::Marks}},
       "a streak of marks needs a limit",
       "no limit"},
      {{Streak{.athlete = a, .within = limited, .of = StreakOf::Years}}, "", "years"},
      {{Difference{mark, Date::of(2000)}}, "a difference is of two days or of two marks", "both"},
      {{Difference{Date{}, Date::of(2000)}}, "the day is missing", "one"},
      {counting([](Region& r) { r.sex = Sex::Men; }), "an event says the sex, so a region says no other",
       "twice"},
      {counting([](Region& r) { r.limit = Limit{}; }), "a limit is from 0.01 to 1000 hours",
       "nobody runs it"},
      {counting([](Region& r) { r.limit = Limit{Duration::seconds(1)}, r.event.reset(); }),
       "a limit needs an event", "of what?"},
      {counting([](Region& r) { r.nation = Country::of("XYZ"); }), "there is no nation 'XYZ'", "none"},
      {counting([](Region& r) { r.country = Country::of("XYZ"); }), "there is no nation 'XYZ'", "no country"},
      {counting([](Region& r) { r.without_nations = {Country::of("XYZ")}; }), "there is no nation 'XYZ'",
       "nor without"},
      {counting([](Region& r) {
         r.without = {AthleteId{2}, AthleteId{1}};
       }),
       "those left out stand in order, each once, and are at most 20", "order"},
      {counting([](Region& r) {
         r.without = {AthleteId{1}, AthleteId{1}};
       }),
       "those left out stand in order, each once, and are at most 20", "twice"},
      {counting([](Region& r) { r.venue = VenueId{}; }), "the venue of a region is none", "nowhere"},
      {counting([](Region& r) { r.age_from = 20, r.age_to = 19; }),
       "the years of an age end before they begin", "backwards"},
      {counting([](Region& r) { r.month = 13; }), "a year has twelve months", "Undecember"},
      {counting([&](Region& r) { r.city = long_name; }), "a name is too long", "a long city"},
      {counting([](Region& r) { r.from = Date::of(2001), r.to = Date::of(2000, 12, 31); }),
       "the days end before they begin", "backwards"},
      {counting([](Region& r) { r.from = Date::of(2000, 5, 1), r.to = Date::of(2000); }), "",
       "from May of a year"},
  };
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.why);
    const Expected<bool> checked = check(one.query);
    EXPECT_EQ(checked ? "" : checked.error().message, one.fault);
  }
}

}  // namespace
}  // namespace miler::query
