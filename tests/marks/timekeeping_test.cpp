// The timekeepers' rules, by their own examples.
#include "miler/marks/timekeeping.h"

#include <algorithm>
#include <array>

#include "tests/support/property.h"

namespace miler {
namespace {

using std::chrono::microseconds;

constexpr Duration cs(std::int32_t n) { return Duration::centiseconds(n); }

// RULE rounding-goes-up: never to the nearest, and never when there is nothing to round
TEST(Timekeeping, PhotoFinishGoesUpToTheHundredth) {
  struct Row {
    std::int64_t micro;
    std::int32_t centiseconds;
    std::string_view why;
  };
  constexpr Row kRows[] = {
      {1'577'533'000, 1577'54, "26:17.533 is 26:17.54: the rule book's own example"},
      {238'070'000, 238'07, "3:58.07 exactly stays"},
      {238'070'001, 238'08, "a millionth over counts"},
      {238'079'999, 238'08, "a millionth under"},
      {27'300'000, 27'30, "27.3 has no exact binary fraction; here it is whole"},
      {0, 0, "the start"},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(round_up_to_hundredth(microseconds{row.micro}), cs(row.centiseconds)) << row.why;
  }
}

// RULE rounding-goes-up
TEST(Timekeeping, HandTimesGoUpToTheTenth) {
  EXPECT_EQ(round_up_to_tenth(cs(10'11)), cs(10'20)) << "the rule book's own example";
  EXPECT_EQ(round_up_to_tenth(cs(10'10)), cs(10'10));
  EXPECT_EQ(round_up_to_tenth(cs(239'91)), cs(240'00)) << "over the minute";
}

// RULE rounding-goes-up
TEST(Timekeeping, RoadTimesGoUpToTheSecond) {
  EXPECT_EQ(round_up_to_second(cs(7'784'30)), cs(7'785'00))
      << "2:09:44.3 is 2:09:45: the rule book's own example";
  EXPECT_EQ(round_up_to_second(cs(236'13)), cs(237'00))
      << "Kessler's road mile, where whole seconds are kept";
  EXPECT_EQ(round_up_to_second(cs(241'00)), cs(241'00));
}

// RULE records-in-tenths
TEST(Timekeeping, TheRecordBooksOf1980KeptTenths) {
  EXPECT_EQ(round_up_to_tenth(cs(211'36)), cs(211'40)) << "Ovett, Koblenz 1980: 3:31.36, ratified as 3:31.4";
  EXPECT_EQ(round_up_to_tenth(cs(228'95)), cs(229'00)) << "Coe, Oslo 1979: 3:48.95, ratified as 3:49.0";
}

// RULE three-watches
TEST(Timekeeping, ThreeWatches) {
  struct Row {
    std::array<std::int32_t, 3> watches;
    std::int32_t official;
    std::string_view why;
  };
  constexpr Row kRows[] = {
      {{239'40, 239'40, 239'50}, 239'40, "two agree, the third slower"},
      {{239'40, 239'20, 239'40}, 239'40, "two agree, the third faster"},
      {{239'50, 239'30, 239'40}, 239'40, "all differ: the middle one"},
      {{239'40, 239'40, 239'40}, 239'40, "all agree, as at Iffley Road"},
  };
  for (const Row& row : kRows) {
    std::array<std::int32_t, 3> w = row.watches;
    std::ranges::sort(w);
    do {
      EXPECT_EQ(official_hand_time(cs(w[0]), cs(w[1]), cs(w[2])), cs(row.official)) << row.why;
    } while (std::ranges::next_permutation(w).found);
  }
}

// RULE three-watches
TEST(Timekeeping, TwoWatches) {
  EXPECT_EQ(official_hand_time(cs(239'40), cs(239'50)), cs(239'50)) << "the slower";
  EXPECT_EQ(official_hand_time(cs(239'40), cs(239'40)), cs(239'40));
}

RC_GTEST_PROP(Timekeeping, RoundingNeverTakesTimeAway, ()) {
  const Duration reading = cs(*rc::gen::inRange(0, 3'600'00));
  for (const auto& [rounded, step] :
       {std::pair{round_up_to_tenth(reading), 10}, {round_up_to_second(reading), 100}}) {
    RC_ASSERT(rounded >= reading);
    RC_ASSERT(rounded - reading < cs(step));
    RC_ASSERT(rounded.centiseconds() % step == 0);
  }
}

}  // namespace
}  // namespace miler
