// Where a mark stands, or would stand.
#include <set>
#include <string_view>

#include <gtest/gtest.h>

#include "miler/archive/best_first.h"
#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using lists::By;
using testing::Sheet;
using testing::told;

constexpr std::string_view kRows = R"(
    2001-01-01  mile  3:50.00  Ada
    2001-01-02  mile  3:51.00  Ada
    2001-01-03  mile  3:52.00  Ben
    2001-01-04  mile  3:52.00  Ada
    2001-01-05  mile  3:52.0h  Cyd
    covers men mile <= 3:52.00 until 2002-01-01: all performances
)";

struct Case {
  std::string_view more;
  By by;
  std::string_view mark;
  std::string_view answer;
  std::string_view why;
};

// RULE hand-behind-equal-automatic
TEST(Ranking, CountsTheBetterOnes) {
  const Case cases[] = {
      {"", By::Performance, "3:52.00",
       "3 of performances, 2 of performers; equal Ben 3:52.00 2001-01-03; equal Ada 3:52.00 2001-01-04; "
       "behind Ada 3:51.00 2001-01-02 | complete",
       "it would share the place"},
      {"", By::Performer, "3:52.00",
       "3 of performances, 2 of performers; equal Ben 3:52.00 2001-01-03; behind Ada 3:50.00 2001-01-01 | "
       "complete",
       "among performers Ada stands with her best"},
      {"", By::Performance, "3:52.0h",
       "5 of performances, 3 of performers; equal Cyd 3:52.0h 2001-01-05; behind Ada 3:52.00 2001-01-04 | "
       "complete",
       "a hand time stands behind equal automatic ones"},
      {"", By::Performance, "3:49.00", "1 of performances, 1 of performers | complete", "nobody is better"},
      {"", By::Performance, "3:53.00",
       "6 of performances, 4 of performers; behind Cyd 3:52.0h 2001-01-05 | at least 6: men mile 3:52.01 to "
       "3:53.00 until 2002-01-01",
       "marks may be missing: at least sixth"},
      {"", By::Performer, "3:53.00",
       "6 of performances, 4 of performers; behind Cyd 3:52.0h 2001-01-05 | at least 4: men mile 3:52.01 to "
       "3:53.00 until 2002-01-01",
       "at least fourth of the performers"},
      {"count 9 exact mile under:3:53.00 as-of:2002-01-01", By::Performance, "3:53.00",
       "6 of performances, 4 of performers; behind Cyd 3:52.0h 2001-01-05 | at least 10 at most 10: men mile "
       "3:52.01 to 3:53.00 until 2002-01-01",
       "a published count tells how many are better"},
      {"count 9 exact mile under:3:53.00 as-of:2002-01-01", By::Performer, "3:53.00",
       "6 of performances, 4 of performers; behind Cyd 3:52.0h 2001-01-05 | at least 4 at most 10: men mile "
       "3:52.01 to 3:53.00 until 2002-01-01",
       "of performers it bounds from above only"},
  };
  for (const Case& c : cases) {
    const Sheet sheet{fmt::format("{}{}", kRows, c.more)};
    const Rank ask{{.event = kMensMile}, c.by, *parse_mark(c.mark)};
    EXPECT_EQ(told(sheet, run_one(sheet.as_of("2002-01-01"), ask)), c.answer) << c.why;
  }
}

TEST(Ranking, WithNothingKnownIsUnknown) {
  const Sheet sheet{"2001-01-01  mile  3:50.00  Ada\n"};
  EXPECT_EQ(
      told(sheet, run_one(sheet.view(), Rank{{.event = kMensMile}, By::Performance, *parse_mark("3:49.00")})),
      "1 of performances, 1 of performers | unknown: men mile <= 3:49.00 until 2001-01-01");
}

RC_GTEST_PROP(Ranking, IsOneMoreThanTheBetterOnes, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 40));
  const Mark mark{Duration::centiseconds(230'00 + *rc::gen::inRange(0, 16)), Precision::Hundredth,
                  *rc::gen::element(Timing::Automatic, Timing::Hand)};
  Region region{.event = kMensMile};
  if (*rc::gen::arbitrary<bool>()) region.nation = Country::of("USA");
  std::uint32_t better = 0;
  std::set<AthleteId> people;
  std::set<PerformanceId> equal;
  for (std::uint32_t row = 0; row < made.sheet.archive().size(); ++row) {
    const PerformanceId id{row};
    const auto its = mark_of(made.view, id);
    if (!its || !contains(made.view, region, id)) continue;
    if (std::pair{its->time, its->timing} < std::pair{mark.time, mark.timing}) {
      ++better;
      people.insert(made.sheet.archive().athletes()[row]);
    }
    if (its->time == mark.time && its->timing == mark.timing) equal.insert(id);
  }
  const Answer answer = run_one(made.view, Rank{region, By::Performance, mark}).value();
  const auto& standing = std::get<Standing>(answer.value);
  RC_LOG() << made.text;
  RC_ASSERT(standing.rank.among_performances == better + 1);
  RC_ASSERT(standing.rank.among_performers == people.size() + 1);
  RC_ASSERT((std::set<PerformanceId>{standing.equal.begin(), standing.equal.end()}) == equal);
  RC_ASSERT(standing.better.has_value() == (better > 0));
}

}  // namespace
}  // namespace miler::query
