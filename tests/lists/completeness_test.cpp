#include "miler/lists/completeness.h"

#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

const testing::Sheet& sheet() {
  static const testing::Sheet made{R"(
      1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
      1954-06-21  mile  3:58.0h  Landy      AUS  Turku   1
      1957-07-19  mile  3:57.2h  Ibbotson   GBR  London  1
      covers men mile <= 3:58.0 until 1960-01-01: all performances
  )"};
  return made;
}

Completeness of_top(std::size_t asked) {
  Region region;
  region.event = kMensMile;
  const View view = sheet().view();
  return completeness_of(view, region, best(view, region, By::Performance, asked), asked);
}

TEST(CompletenessOfAList, ReachesToTheLastLineOnly) {
  EXPECT_EQ(of_top(1).state, Completeness::State::Complete);
  EXPECT_EQ(of_top(2).state, Completeness::State::Complete) << "3:58.0 is the limit, inclusive";
  EXPECT_EQ(of_top(3).state, Completeness::State::Unknown) << "3:59.4 lies beyond what is covered";
}

TEST(CompletenessOfAList, AListThatRanOutSpeaksOfTheWholeRegion) {
  EXPECT_EQ(of_top(10).state, Completeness::State::Unknown);
}

}  // namespace
}  // namespace miler::lists
