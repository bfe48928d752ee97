// Splits out of order and too fast.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// RULE split-faster-than-record-pace
TEST(AuditSplits, FasterThanAnybodyEverRanAShorterRace) {
  constexpr std::string_view kSheet =
      "2012-08-09 800 1:40.91 Rudisha KEN London\n"
      "1999-07-07 mile 3:43.13 El_Guerrouj MAR Roma\n"
      "split 1999-07-07 El_Guerrouj 800m 1:40.00\n"
      "split 1999-07-07 El_Guerrouj 1200m 2:47.91\n";
  EXPECT_THAT(
      told(kSheet, Check::SplitFasterThanRecordPace),
      ElementsAre(
          "1:40.00 at 800 m is faster than the pace of the best 800 m (1:40.91): El Guerrouj 3:43.13, "
          "men's mile, Roma, 1999-07-07"));
}

TEST(AuditSplits, ASplitOfTheVeryRecordPaceIsNone) {
  EXPECT_THAT(told("2012-08-09 800 1:40.00 Rudisha KEN London\n2024-01-01 mile 3:43.13 Ada GBR Roma\n"
                   "split 2024-01-01 Ada 1200m 2:30.00\n",
                   Check::SplitFasterThanRecordPace),
              IsEmpty());
}

TEST(AuditSplits, EnRouteMarksToo) {
  constexpr std::string_view kSheet =
      "1998-07-14 1500 3:26.00 El_Guerrouj MAR Roma\n"
      "2024-07-20 1500 3:25.90 Ada GBR London en-route of:mile\n";
  EXPECT_THAT(
      told(kSheet, Check::SplitFasterThanRecordPace),
      ElementsAre(
          "3:25.90 at 1500 m is faster than the pace of the best 1500 m (3:26.00): Ada 3:25.90 at 1500 m, "
          "men's mile, London, 2024-07-20"));
}

TEST(AuditSplits, MustGrowAndEndBeforeTheFinish) {
  const auto of = [](std::string_view splits) {
    return told(fmt::format("2024-01-01 mile 3:50.00 Ada Oslo\n{}", splits), Check::SplitsOutOfOrder);
  };
  EXPECT_THAT(of("split 2024-01-01 Ada 800m 1:55.0\nsplit 2024-01-01 Ada 1200m 2:54.0\n"), IsEmpty());
  EXPECT_THAT(
      of("split 2024-01-01 Ada 800m 1:55.0\nsplit 2024-01-01 Ada 1200m 1:54.0\n"),
      ElementsAre("1:55.0 at 800 m does not fit what follows: Ada 3:50.00, men's mile, Oslo, 2024-01-01"));
  EXPECT_EQ(of("split 2024-01-01 Ada 1500m 3:50.5\n").size(), 1U);
  EXPECT_EQ(of("split 2024-01-01 Ada 2000m 4:50.0\n").size(), 1U) << "behind the finish";
}

}  // namespace
}  // namespace miler::audit
