// Counts of performances, people, races and nations, and their bounds.
#include <set>
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

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

RC_GTEST_PROP(Counting, CountsDifferentOnes, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 40));
  Region region{.event = kMensMile};
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  if (*rc::gen::arbitrary<bool>()) region.venue = VenueId{0};
  if (made.sheet.archive().tables().venues.empty()) region.venue.reset();
  std::set<std::uint32_t> performances, performers, races, nations;
  for (std::uint32_t row = 0; row < made.sheet.archive().size(); ++row) {
    if (!contains(made.view, region, PerformanceId{row})) continue;
    performances.insert(row);
    performers.insert(made.sheet.archive().athletes()[row].row);
    races.insert(made.sheet.archive().races()[row].row);
    nations.insert(made.sheet.archive().nations()[row].packed());
  }
  const auto counted = [&](Counted what) {
    const Answer answer = run_one(made.view, Count{region, what}).value();
    RC_ASSERT(std::get<Number>(answer.value).performances == performances.size());
    RC_ASSERT(*answer.completeness.lower ==
              static_cast<std::int64_t>(std::get<Number>(answer.value).counted));
    return std::get<Number>(answer.value).counted;
  };
  RC_LOG() << made.text;
  RC_ASSERT(counted(Counted::Performances) == performances.size());
  RC_ASSERT(counted(Counted::Performers) == performers.size());
  RC_ASSERT(counted(Counted::Races) == races.size());
  RC_ASSERT(counted(Counted::Nations) == nations.size());
}

}  // namespace
}  // namespace miler::query
