// Who has most, and when that is proved; tests/lists/groups_test.cpp holds the numbers.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"

namespace miler::query {
namespace {

using testing::Sheet;
using testing::told;

constexpr std::string_view kRows = R"(
    2018-05-26  mile  3:49.87  Cheruiyot  KEN  Hayward in:USA city:Eugene
    2018-05-26  mile  3:50.0   Mathews    AUS  Hayward in:USA city:Eugene
    2019-06-30  mile  3:50.49  Cheruiyot  KEN  Cobb    in:USA city:Stanford
    2019-06-30  mile  3:56.0   Nobody          Cobb    in:USA city:Stanford
)";
const Region kUnder351{.event = kMensMile, .limit = Limit{Duration::centiseconds(231'00), false}};
const Region kUnder357{.event = kMensMile, .limit = Limit{Duration::centiseconds(237'00), false}};

struct Case {
  std::string_view statement;
  Most ask;
  std::string_view answer;
  std::string_view why;
};

TEST(MostOf, NeedsTheWholeRegionAndEveryGroup) {
  const Case cases[] = {
      {"men mile <= 3:51.00 until 2019-12-31",
       {kUnder351, Group::Athlete, 1},
       "1 Cheruiyot 2 | complete",
       "the limit is covered"},
      {"men mile <= 3:50.00 until 2019-12-31",
       {kUnder351, Group::Athlete, 1},
       "1 Cheruiyot 2 | unknown: men mile 3:50.01 to 3:50.99 until 2019-12-31",
       "Mathews may have run more of them"},
      {"men mile <= 3:57.00 until 2019-12-31",
       {kUnder357, Group::Venue, 9},
       "1 Hayward 2; 1 Cobb 2 | complete",
       "equal numbers share a rank"},
      {"men mile <= 3:57.00 until 2019-12-31",
       {kUnder357, Group::Nation, 1},
       "1 KEN 2 | unknown: the nation of 1 performance is not known",
       "Nobody ran for somebody"},
      {"men mile <= 3:57.00 until 2019-12-31",
       {{.event = kMensMile, .limit = Limit{Duration::centiseconds(220'00), true}}, Group::Year, 1},
       "none | complete",
       "nobody ran so fast"},
      {"",
       {kUnder351, Group::City, 1},
       "1 Eugene 2 | unknown: men mile <= 3:50.99 until 2019-12-31",
       "nothing is declared"},
  };
  for (const Case& c : cases) {
    const std::string covers =
        c.statement.empty() ? "" : fmt::format("covers {}: all performances\n", c.statement);
    const Sheet sheet{fmt::format("{}{}", kRows, covers)};
    EXPECT_EQ(told(sheet, run_one(sheet.as_of("2019-12-31"), c.ask)), c.answer) << c.why;
  }
}

}  // namespace
}  // namespace miler::query
