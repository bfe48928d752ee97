// What one row lacks; what a region's doubts are is told by doubts_test.
#include <gtest/gtest.h>

#include "miler/archive/detail_lack.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

TEST(Lack, OneThingKnownNotToHoldDecides) {
  const testing::Sheet sheet{"2020-05-01  mile  3:55.00  Unborn  NOR  Oslo  in:NOR  1\n"};
  const View view = sheet.as_of("2020-12-31");
  const auto lack = [&](const Region& asked) {
    Region region = asked;
    region.event = kMensMile;
    region.to = Date::of(2020, 12, 31);
    return RowJudge{view, region, {}}.lack(PerformanceId{0});
  };
  EXPECT_EQ(lack({}), std::nullopt);
  EXPECT_EQ(lack({.age_to = 17}), Lack::Birth);
  EXPECT_EQ(lack({.nation = Country::of("NOR"), .age_to = 17}), Lack::Birth);
  EXPECT_EQ(lack({.nation = Country::of("GBR"), .age_to = 17}), std::nullopt) << "he is no Briton";
  EXPECT_EQ(lack({.age_to = 17, .place = 2}), std::nullopt) << "he was not second";
  EXPECT_EQ(lack({.age_to = 17, .month = 6}), std::nullopt) << "nor was it June";
  EXPECT_EQ(lack({.age_to = 17, .soil = Area::Africa}), std::nullopt);
}

TEST(Lack, OnlyDaysAreLackingWhereNothingElseIsAsked) {
  const testing::Sheet sheet{""};
  const View view{sheet.archive(), Date::of(2020)};
  const auto asks = [&](const Region& region) { return RowJudge{view, region, {}}.asks(); };
  EXPECT_FALSE(asks({.limit = Limit{Duration::seconds(240)}, .from = Date::of(2000)}));
  EXPECT_FALSE(asks({.without = {AthleteId{0}}, .splits = true}));
  EXPECT_TRUE(asks({.champion = "Olympic champion"}));
  EXPECT_TRUE(asks({.month = 1}));
  std::array<bool, kDimensions> named{};
  named[static_cast<std::size_t>(Dimension::Nation)] = true;
  const Region britons{.nation = Country::of("GBR")};
  EXPECT_FALSE((RowJudge{view, britons, named}.asks())) << "the statements vouch for it";
}

}  // namespace
}  // namespace miler
