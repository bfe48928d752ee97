// Counts of performances, people, races and nations, and their bounds.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"

namespace miler::query {
namespace {

using testing::Sheet;
using testing::told;

constexpr std::string_view kRows = R"(
    2018-05-26  mile  3:49.87  Cheruiyot  KEN  Hayward in:USA city:Eugene meet:Pre_Classic
    2018-05-26  mile  3:57.0   Mathews    AUS  Hayward in:USA city:Eugene meet:Pre_Classic
    2019-06-30  mile  3:50.49  Cheruiyot  KEN  Cobb    in:USA city:Stanford meet:Pre_Classic
    2019-06-30  mile  3:56.0   Nobody          Cobb    in:USA city:Stanford meet:Pre_Classic
    covers men mile <= 3:57.0 until 2019-12-31: all performances
)";
const Region kFast{.event = kMensMile, .limit = Limit{Duration::centiseconds(236'00), false}};
const Region kSubFour{.event = kMensMile, .limit = Limit{Duration::centiseconds(240'00), false}};

struct Case {
  std::string_view more;  ///< lines
  Count ask;
  std::string_view answer;
  std::string_view why;
};

// RULE published-counts-are-bounds
TEST(Counting, IsExactOrBetweenBounds) {
  const Case cases[] = {
      {"", {kFast, Counted::Performances}, "2, 2 performances | complete", "the limit is covered"},
      {"", {kFast, Counted::Performers}, "1, 2 performances | complete", "both are Cheruiyot's"},
      {"", {kFast, Counted::Races}, "2, 2 performances | complete", "a race each"},
      {"", {kFast, Counted::Nations}, "1, 2 performances | complete", "both Kenyan"},
      {"",
       {kSubFour, Counted::Performances},
       "4, 4 performances | at least 4: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "lists end at 3:57.00"},
      {"",
       {kSubFour, Counted::Performers},
       "3, 4 performances | at least 3: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "people, too"},
      {"",
       {kSubFour, Counted::Races},
       "2, 4 performances | at least 2: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "and races"},
      {"count 470 at-least mile under:4:00.00 as-of:2019-12-31",
       {kSubFour, Counted::Performances},
       "4, 4 performances | at least 470: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "a published count is a lower bound"},
      {"count 470 at-least mile under:4:00.00 as-of:2019-12-31",
       {kSubFour, Counted::Performers},
       "3, 4 performances | at least 3: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "of performances it says nothing of people"},
      {"count 470 exact mile under:4:00.00 as-of:2019-12-31",
       {kSubFour, Counted::Performers},
       "3, 4 performances | at least 3 at most 470: men mile 3:57.01 to 3:59.99 until 2019-12-31",
       "no more people than performances"},
      {"",
       {{.event = kMensMile, .limit = Limit{Duration::centiseconds(236'00), true}}, Counted::Nations},
       "1, 3 performances | at least 1 at most 2: the nation of 1 performance is not known",
       "Nobody ran for somebody"},
      {"2019-07-01 mile 3:55.0 Ada unresolved\n2019-07-01 mile 3:55.1 Ben unresolved",
       {kFast, Counted::Races},
       "3, 4 performances | at least 3 at most 4: the race of 1 performance is not known",
       "two races may stand under one description"},
      {"",
       {{.event = kWomensMile}, Counted::Performances},
       "0, 0 performances | unknown: women mile until 2019-12-31",
       "nothing is known"},
      {"covers women mile until 2019-12-31: all performances",
       {{.event = kWomensMile}, Counted::Performers},
       "0, 0 performances | complete",
       "it is known that there is nobody"},
  };
  for (const Case& c : cases) {
    const Sheet sheet{fmt::format("{}{}", kRows, c.more)};
    EXPECT_EQ(told(sheet, run_one(sheet.as_of("2019-12-31"), c.ask)), c.answer) << c.why;
  }
}

}  // namespace
}  // namespace miler::query
