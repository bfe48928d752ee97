// Every kind of question has its evaluator, and every answer its head.
#include <type_traits>

#include <gmock/gmock.h>

#include "miler/query/answer.h"
#include "tests/query/told.h"

namespace miler::query {
namespace {

using testing::Sheet;

constexpr std::string_view kMiles = R"(
    1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Roma   in:ITA 1
    1999-07-07  mile  3:43.40  Ngeny        KEN  Roma   in:ITA 2
    2023-09-16  mile  3:43.73  Ingebrigtsen NOR  Eugene in:USA 1 born:2000-09-19
)";

const Region kOf{.event = kMensMile};

TEST(Run, ChoosesTheEvaluator) {
  const Sheet sheet{kMiles};
  const AthleteId first = sheet.athlete("El Guerrouj");
  const AthleteId second = sheet.athlete("Ngeny");
  const Ask asks[] = {Superlative{kOf},
                      List{kOf},
                      Rank{.of = kOf, .mark = *parse_mark("3:43.97")},
                      Count{kOf},
                      Since{kOf, Date::of(2024, 5, 24)},
                      Most{kOf},
                      Races{.of = kOf},
                      Records{.scope = {}, .event = kMensMile, .set = {}},
                      Versus{first, second, {}},
                      Opponents{first, {}},
                      Titles{},
                      Age{sheet.athlete("Ingebrigtsen"), {}},
                      WinShare{first, {}},
                      Streak{first, {}},
                      Difference{Date::of(1999, 7, 7), Date::of(2024, 5, 24)}};
  static_assert(std::size(asks) == std::variant_size_v<Ask>);
  // The index of the value that the kind gives; titles are none.
  const std::size_t values[] = {1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14};
  for (std::size_t i = 0; i < std::size(asks); ++i) {
    SCOPED_TRACE(i);
    ASSERT_EQ(asks[i].index(), i);
    const Expected<Answer> answer = run(sheet.view(), {asks[i], {}});
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_EQ(answer->value.index(), values[i]);
    EXPECT_EQ(answer->query, (Query{asks[i], sheet.view().day()}));
    EXPECT_EQ(answer->as_of, sheet.view().day());
    EXPECT_EQ(answer->revision, sheet.archive().revision());
  }
}

TEST(Run, TheDayAskedAboutNarrowsTheViewAndNeverWidensIt) {
  const Sheet sheet{kMiles};
  const View view = sheet.as_of("2023-09-16");
  const auto number = [&](Date as_of) {
    const Answer answer = run(view, {Count{kOf}, as_of}).value();
    EXPECT_EQ(answer.query.as_of, answer.as_of);
    return fmt::format("{} as of {}", std::get<Number>(answer.value).performances, to_string(answer.as_of));
  };
  EXPECT_EQ(number({}), "3 as of 2023-09-16");
  EXPECT_EQ(number(Date::of(2023, 9, 15)), "2 as of 2023-09-15");
  EXPECT_EQ(number(Date::of(1999, 7, 6)), "0 as of 1999-07-06");
  EXPECT_EQ(number(Date::of(2030)), "3 as of 2023-09-16") << "no archive knows what is to come";
}

TEST(Run, RefusesWhatCannotBeAsked) {
  const Sheet sheet{kMiles};
  EXPECT_FALSE(run(sheet.view(), {Superlative{}, {}})) << "of no event";
  EXPECT_FALSE(run(sheet.view(), {Difference{Date::of(2001), *parse_mark("3:43.13")}, {}}));
}

TEST(Run, KeepsTheHindsightOfTheView) {
  const Sheet sheet{R"(
      2008-08-19  1500  3:32.94  Ramzi  BRN  Beijing 1
      annulled  2008-08-19 Ramzi decided:2009-11-18
  )"};
  const Query as_of_2008{Count{.of = {.event = event_of({Distance::metres(1500)}, Sex::Men)}},
                         Date::of(2008)};
  const auto counted = [&](Hindsight hindsight) {
    return std::get<Number>(run(View{sheet.archive(), Date::of(2010), hindsight}, as_of_2008)->value).counted;
  };
  EXPECT_EQ(counted(Hindsight::AsKnown), 1U);
  EXPECT_EQ(counted(Hindsight::Today), 0U);
}

}  // namespace
}  // namespace miler::query
