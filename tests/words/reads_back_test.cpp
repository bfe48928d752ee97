// What describe() writes, read() takes back to the same query: every kind of question, narrowed at random.
#include <algorithm>
#include <string>
#include <vector>

#include "miler/words/read.h"
#include "miler/words/say.h"
#include "tests/support/property.h"
#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using lists::By;

template <class T>
T one_of(const std::vector<T>& values) {
  return *rc::gen::elementOf(values);
}
bool now_and_then() { return *rc::gen::weightedElement<bool>({{4, false}, {1, true}}); }

AthleteId somebody() {
  const auto athletes = static_cast<std::uint32_t>(testing::book().archive().tables().athletes.size());
  return AthleteId{*rc::gen::inRange<std::uint32_t>(0, athletes)};
}

void narrow_who(Region& region) {
  if (now_and_then())
    region.nation = one_of<Country>({Country::of("USA"), Country::of("IRL"), Country::of("GBR")});
  if (now_and_then()) region.area = one_of<Area>({Area::Europe, Area::Africa, Area::NorthAmerica});
  if (now_and_then()) region.home = one_of<std::string>({"Scotland", "England", "Wales"});
  if (now_and_then()) region.age = one_of<AgeClass>({AgeClass::U18, AgeClass::U20, AgeClass::U23});
  if (now_and_then()) region.age_from = *rc::gen::inRange<std::uint8_t>(10, 20);
  if (now_and_then()) region.age_to = *rc::gen::inRange<std::uint8_t>(20, 50);
  if (now_and_then()) region.born_from = Date::of(*rc::gen::inRange(1970, 1980), 1, 1);
  if (now_and_then()) region.born_to = Date::of(*rc::gen::inRange(1981, 1990), 12, 31);
  if (now_and_then()) region.without = {somebody()};
  if (now_and_then()) region.without_nations = {Country::of("KEN"), Country::of("NOR")};
}

/// What race it was; of rivals no more is asked.
Region races() {
  Region region;
  if (now_and_then()) region.event = one_of<Event>({kMensMile, kWomensMile, Event{Distance::metres(1500)}});
  if (now_and_then()) region.track = one_of<TrackFilter>({TrackFilter::Short, TrackFilter::Outdoor});
  if (now_and_then()) region.venue = testing::book().venue("Hayward Field");
  if (now_and_then()) region.country = one_of<Country>({Country::of("USA"), Country::of("NOR")});
  if (now_and_then()) region.soil = one_of<Area>({Area::Europe, Area::Africa});
  if (now_and_then()) region.from = Date::of(*rc::gen::inRange(1950, 2000), *rc::gen::inRange(1U, 13U), 1);
  if (now_and_then()) region.to = Date::of(*rc::gen::inRange(2001, 2020), 12, 31);
  if (now_and_then()) region.month = *rc::gen::inRange<std::uint8_t>(1, 13);
  if (now_and_then())
    region.round = one_of<RoundKind>({RoundKind::Final, RoundKind::Heat, RoundKind::Semifinal,
                                      RoundKind::Preliminary, RoundKind::Qualifying});
  if (now_and_then()) region.championship = *rc::gen::arbitrary<bool>();
  if (now_and_then())
    region.level = one_of<MeetClass>({MeetClass::Global, MeetClass::National, MeetClass::Circuit});
  if (now_and_then()) region.paced = *rc::gen::arbitrary<bool>();
  if (now_and_then()) region.lights = *rc::gen::arbitrary<bool>();
  if (now_and_then()) region.oversized = true;
  if (now_and_then()) region.annulled = true;
  return region;
}
Region marks() {
  Region region = races();
  if (!region.event) region.event = kMensMile;
  if (now_and_then())
    region.limit = Limit{Duration::seconds(*rc::gen::inRange(200, 260)), *rc::gen::arbitrary<bool>()};
  if (now_and_then()) region.place = *rc::gen::inRange<std::uint16_t>(1, 20);
  if (now_and_then()) region.athlete = somebody();
  narrow_who(region);
  return region;
}

Order any_order() {
  return one_of<Order>(
      {Order::Fastest, Order::Slowest, Order::Earliest, Order::Latest, Order::Youngest, Order::Oldest});
}
By either() { return one_of<By>({By::Performer, By::Performance}); }
std::uint32_t some() { return *rc::gen::inRange(1U, 60U); }

/// Queries of all kinds that run over marks.
Ask any_list() {
  switch (*rc::gen::inRange(0, 7)) {
    case 0:
      return Superlative{marks(), either(), any_order(), some()};
    case 1:
      return List{marks(), either(), any_order(), some()};
    case 2:
      return Rank{marks(), either(), Mark{Duration::centiseconds(*rc::gen::inRange(20'000, 30'000))}};
    case 3:
      return Count{marks(), one_of<Counted>({Counted::Performances, Counted::Performers, Counted::Races,
                                             Counted::Nations})};
    case 4:
      return Since{marks(), Date::of(*rc::gen::inRange(1990, 2024), 3, 4)};
    case 5:
      return Most{
          marks(),
          one_of<Group>({Group::Athlete, Group::Nation, Group::Venue, Group::City, Group::Year, Group::Race}),
          some()};
    default:
      break;
  }
  Races ask{marks(), one_of<Measure>({Measure::WidestMargin, Measure::ClosestMargin, Measure::MarkForPlace}),
            0, some()};
  ask.of.place = 0;
  ask.of.athlete.reset();
  if (ask.measure == Measure::MarkForPlace) ask.place = *rc::gen::inRange<std::uint16_t>(1, 15);
  return ask;
}
Ask any_of_people() {
  const AthleteId one = testing::book().athlete("Josh Kerr"),
                  two = testing::book().athlete("Jakob Ingebrigtsen");
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      return Versus{one, two, races(),
                    one_of<Facet>({Facet::Score, Facet::FirstBout, Facet::LastBout, Facet::LastWinOfFirst,
                                   Facet::LastWinOfSecond, Facet::CurrentStreak, Facet::LongestStreak})};
    case 1:
      return Opponents{one, races(), one_of<Meetings>({Meetings::Any, Meetings::LostTo, Meetings::Beat}),
                       some()};
    case 2:
      return query::Age{two, Date::of(*rc::gen::inRange(2001, 2024), 5, 6)};
    case 3:
      return WinShare{two, races()};
    case 4:
      return Streak{one, races(), one_of<StreakOf>({StreakOf::Wins, StreakOf::Years}),
                    one_of<Which>({Which::Current, Which::Longest})};
    default:
      break;
  }
  if (*rc::gen::arbitrary<bool>())
    return Difference{Date::of(1954, 5, 6), Date::of(*rc::gen::inRange(1960, 2000), 7, 7)};
  return Difference{Mark{Duration::seconds(223)},
                    Mark{Duration::centiseconds(*rc::gen::inRange(22'000, 24'000))}};
}

/// Nothing, or how the reading differs.
std::string difference(const Ask& ask) {
  static const Gazetteer gazetteer{testing::book().archive()};
  const Archive& archive = testing::book().archive();
  const Query query{ask, {}};
  if (!check(query)) return {};
  const std::string said = describe(archive, query);
  const auto readings = read(said, gazetteer);
  if (!readings) return said + "\n  " + readings.error().message;
  if (readings->size() == 1 && readings->front().query == query) return {};
  return said + "\n  is      " + to_string(archive, query) + "\n  read as " +
         to_string(archive, readings->front().query);
}

RC_GTEST_PROP(ReadsBack, ListsAndCounts, ()) { RC_ASSERT(difference(any_list()) == ""); }
RC_GTEST_PROP(ReadsBack, RivalsAgesAndStreaks, ()) { RC_ASSERT(difference(any_of_people()) == ""); }

TEST(ReadsBack, RecordsAndTitles) {
  Region in_usa, by_briton, before;
  in_usa.country = Country::of("USA");
  by_briton.nation = Country::of("GBR");
  before.to = Date::of(1953, 12, 31);
  const auto scoped = [](auto change) {
    records::Scope scope;
    change(scope);
    return scope;
  };
  const Event mens_1500{Distance::metres(1500)};
  const Ask asks[] = {
      Records{{}, kMensMile, {}, Pick::Standing},
      Records{{}, kWomensMile, {}, Pick::All},
      Records{{}, kMensMile, in_usa, Pick::Last, 1},
      Records{{}, kMensMile, by_briton, Pick::First, 3},
      Records{{}, kMensMile, before, Pick::LongestStanding},
      Records{scoped([](auto& s) { s.nation = Country::of("USA"); }), kMensMile, {}, Pick::Standing},
      Records{scoped([](auto& s) {
                s.area = Area::Europe;
                s.age = AgeClass::U20;
              }),
              kMensMile,
              {},
              Pick::Last,
              2},
      Records{scoped([](auto& s) { s.in = Country::of("GBR"); }), mens_1500, {}, Pick::Standing},
      Records{scoped([](auto& s) { s.venue = "Hayward Field"; }), kMensMile, {}, Pick::Standing},
      Records{scoped([](auto& s) { s.track = TrackFilter::Short; }), kMensMile, {}, Pick::All},
      Titles{"World champion", mens_1500, {}, {}, {}, {}, Pick::Standing},
      Titles{"World champion", mens_1500, {}, {}, Date::of(2000, 1, 1), {}, Pick::All},
      Titles{"World champion", {}, {}, Country::of("GBR"), {}, {}, Pick::Last, 1},
      Titles{"World champion", {}, {}, {}, {}, {}, Pick::First, 2},
      Titles{"", {}, testing::book().athlete("Josh Kerr"), {}, {}, {}, Pick::All},
  };
  for (const Ask& ask : asks) EXPECT_EQ(difference(ask), "");
}

}  // namespace
}  // namespace miler::words
