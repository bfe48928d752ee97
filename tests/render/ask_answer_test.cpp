#include "miler/render/ask_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using namespace query;
using lists::By;
using testing::book;
using ::testing::HasSubstr;
using testing::told;

render::Answer answer_to(const Ask& ask, Explain explain = Explain::No) {
  const Query asked{ask, {}};
  const auto found = query::run(testing::eve(), asked);
  if (!found) throw std::runtime_error(found.error().message);
  return ask_answer(testing::eve(), asked, *found, {"men"}, explain);
}

Region miles() {
  Region region;
  region.event = kMensMile;
  return region;
}

struct Kind {
  Ask ask;
  std::string_view table, column, first, why;
};

TEST(AskAnswer, EveryKindHasItsTableAndKeepsTheSchema) {
  const AthleteId kerr = book().athlete("Josh Kerr"), jakob = book().athlete("Jakob Ingebrigtsen");
  Region under = miles();
  under.limit = Limit{Duration::seconds(225), false};
  Region nobody = miles();
  nobody.limit = Limit{Duration::seconds(200), false};
  const Kind kKinds[] = {
      {Superlative{miles(), By::Performance, Order::Fastest, 2}, "rows", "athlete", "Noah Ngeny", "a row"},
      {Superlative{nobody, By::Performance, Order::Fastest, 1}, "rows", "", "", "nothing"},
      {List{miles(), By::Performer, Order::Fastest, 3, lists::HandTimes::AsPrinted}, "rows", "rank", "1",
       "a list"},
      {Rank{miles(), By::Performance, Mark{Duration::seconds(224)}}, "rows", "rank_among_performances", "5",
       "a rank"},
      {Count{under, Counted::Performers}, "rows", "count", "at least 5", "a number"},
      {Count{under, Counted::Performers}, "performances", "athlete", "Hicham El Guerrouj", "and its rows"},
      {Since{under, Date::of(2020, 1, 1)}, "rows", "date", "1999-07-07", "the last"},
      {Most{under, Group::Nation, 10}, "rows", "group", "MAR", "groups"},
      {Most{under, Group::Race, 10}, "rows", "performances", "2", "races as groups"},
      {Races{miles(), Measure::WidestMargin, 0, 10}, "rows", "measure", "0.27", "margins"},
      {Races{miles(), Measure::MarkForPlace, 2, 10}, "rows", "measure", "3:43.40", "depth"},
      {Records{{}, kMensMile, {}, Pick::Standing, 1}, "records", "mark", "3:43.13", "a record"},
      {Records{{}, kMensMile, {}, Pick::All, 1}, "records", "athlete", "Noureddine Morceli", "a progression"},
      {Versus{kerr, jakob, {}, Facet::Score}, "bouts", "winner", "Josh Kerr", "bouts"},
      {Opponents{kerr, {}, Meetings::Any, 20}, "rows", "athlete", "Jakob Ingebrigtsen", "opponents"},
      {Titles{"World champion", {}, {}, {}, {}, {}, Pick::Standing, 1}, "rows", "athlete", "Josh Kerr",
       "titles"},
      {query::Age{jakob, {}}, "rows", "age", "23 years 248 days", "an age"},
      {WinShare{jakob, {}}, "rows", "wins", "1", "wins and starts"},
      {Streak{jakob, {}, StreakOf::Wins, Which::Longest}, "rows", "length", "1", "a streak"},
      {Difference{Date::of(1954, 5, 6), Date::of(1999, 7, 7)}, "rows", "difference", "45 years 62 days",
       "days"},
      {Difference{Mark{Duration::seconds(240)}, Mark{Duration::seconds(239)}}, "rows", "difference", "1.00",
       "marks"},
  };
  for (const Kind& c : kKinds) {
    SCOPED_TRACE(c.why);
    for (const Explain explain : {Explain::No, Explain::Yes}) {
      EXPECT_EQ(testing::schema_fault(answer_to(c.ask, explain)), "");
    }
    const render::Answer answer = answer_to(c.ask);
    if (c.column.empty()) {
      EXPECT_TRUE(testing::table_of(answer, c.table).rows.empty());
    } else {
      EXPECT_EQ(told(answer, c.table, 0, c.column), c.first);
    }
  }
}

TEST(AskAnswer, TheSentenceTheReadingAndWhatWasAssumedAreSaid) {
  const render::Answer answer = answer_to(Superlative{miles(), By::Performance, Order::Fastest, 1});
  EXPECT_THAT(answer.title, HasSubstr("Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999"));
  EXPECT_EQ(told(answer, "sentence"), answer.title);
  EXPECT_EQ(told(answer, "reading"), "fastest men's mile; performances; outdoors and indoors");
  EXPECT_EQ(told(answer, "assumed"), "men");
  EXPECT_EQ(answer.query, "fastest performance 1 of men mile");
}

}  // namespace
}  // namespace miler::render
