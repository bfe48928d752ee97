// The canonical reading of every kind of question.
#include <gtest/gtest.h>

#include "miler/words/say.h"
#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using lists::By;
using testing::book;
using testing::miles;
using testing::miles_under;

struct Reading {
  Ask ask;
  std::string_view said, why;
};

Region american_miles() {
  Region region = miles();
  region.nation = Country::of("USA");
  region.venue = book().venue("Hayward Field");
  region.from = Date::of(2000, 1, 1);
  return region;
}
Region in_finals() {
  Region region;
  region.championship = true;
  region.round = RoundKind::Final;
  return region;
}

TEST(Describe, EveryKindHasItsReading) {
  const AthleteId kerr = book().athlete("Josh Kerr"), jakob = book().athlete("Jakob Ingebrigtsen");
  Region short_track = miles();
  short_track.track = TrackFilter::Short;
  Region in_usa;
  in_usa.country = Country::of("USA");
  records::Scope american;
  american.nation = Country::of("USA");
  const Reading kReadings[] = {
      {Superlative{american_miles(), By::Performance, Order::Fastest, 1},
       "fastest men's mile by an American at Hayward Field since 2000; performances; outdoors and indoors",
       "the issue's own example"},
      {Superlative{short_track, By::Performer, Order::Fastest, 2},
       "second-fastest men's mile; performers; indoors", "a rank, of people, on one track"},
      {Superlative{miles_under(3, 50), By::Performer, Order::Earliest, 3},
       "third men's mile under 3:50; performers; outdoors and indoors", "in order of days"},
      {Superlative{miles_under(3, 50), By::Performance, Order::Latest, 1},
       "latest men's mile under 3:50; performances; outdoors and indoors", "the last"},
      {Superlative{miles_under(3, 50), By::Performance, Order::Youngest, 1},
       "youngest man in men's miles under 3:50; performances; outdoors and indoors", "by age"},
      {List{miles(), By::Performer, Order::Fastest, 10, lists::HandTimes::Exclude},
       "top 10 men's miles excluding hand times; performers; outdoors and indoors", "a list"},
      {List{miles_under(4, 0), By::Performance, Order::Earliest, 5, lists::HandTimes::AsPrinted},
       "first 5 men's miles under 4:00; performances; outdoors and indoors", "a list by days"},
      {Rank{miles(), By::Performance, Mark{Duration::seconds(227)}},
       "rank of 3:47.00 among men's miles; performances; outdoors and indoors", "a mark"},
      {Count{miles_under(3, 44), Counted::Performers},
       "number of performers of men's miles under 3:44; performers; outdoors and indoors", "people counted"},
      {Count{miles_under(3, 44), Counted::Performances},
       "number of men's miles under 3:44; performances; outdoors and indoors", "marks counted"},
      {Since{miles_under(3, 45), Date::of(2023, 1, 1)},
       "last men's mile under 3:45 before 1 January 2023; outdoors and indoors", "a drought"},
      {Most{miles_under(3, 50), Group::Nation, 10},
       "top 10 nations with most men's miles under 3:50; outdoors and indoors", "a group"},
      {Races{miles(), Measure::MarkForPlace, 5, 10},
       "top 10 deepest races by fifth place in men's miles; outdoors and indoors", "depth"},
      {Records{{}, kMensMile, in_usa, Pick::Last, 1},
       "latest men's mile world record set in the United States", "where a record was set"},
      {Records{american, kMensMile, {}, Pick::Standing, 1}, "American men's mile record", "who holds it"},
      {Records{{}, kMensMile, {}, Pick::All, 1}, "progression of the men's mile world record", "all steps"},
      {Versus{kerr, jakob, in_finals(), Facet::Score},
       "Josh Kerr against Jakob Ingebrigtsen in all events in championship finals; outdoors and indoors",
       "two rivals"},
      {Opponents{kerr, miles(), Meetings::LostTo, 20},
       "latest 20 to beat Josh Kerr in men's miles; outdoors and indoors", "who beat him"},
      {Titles{"World champion", Event{Distance::metres(1500)}, {}, {}, {}, {}, Pick::Standing, 1},
       "reigning World champion in the men's 1500 m", "a title"},
      {query::Age{kerr, Date::of(2024, 2, 11)}, "age of Josh Kerr on 11 February 2024", "an age"},
      {WinShare{kerr, {}}, "wins and starts of Josh Kerr in all events; outdoors and indoors", "a share"},
      {Streak{kerr, {}, StreakOf::Wins, Which::Current},
       "current winning streak of Josh Kerr in all events; outdoors and indoors", "a streak"},
      {Difference{Date::of(1954, 5, 6), Date::of(1999, 7, 7)}, "from 6 May 1954 to 7 July 1999", "days"},
  };
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(describe(book().archive(), Query{c.ask, {}}), c.said);
  }
}

TEST(Describe, TheDayIsSaidWhereItWasAsked) {
  EXPECT_EQ(
      describe(book().archive(), Query{Records{{}, kMensMile, {}, Pick::Standing, 1}, Date::of(1954, 5, 6)}),
      "men's mile world record; as of 6 May 1954");
}

}  // namespace
}  // namespace miler::words
