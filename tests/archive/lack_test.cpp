// What one row lacks; what a region's doubts are is told by doubts_test.
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/detail_lack.h"
#include "miler/base/stream.h"
#include "tests/archive/blurred_sheet.h"
#include "tests/support/property.h"
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

/// What is learnt later moves only rows that were in doubt, and no row that was inside.
RC_GTEST_PROP(Lack, WhatIsLearntMovesNoRowThatLacksNothing, (std::uint32_t seed)) {
  Stream stream{Seed{seed}, 0};
  const testing::Blurred text = testing::blurred_sheet(stream, 5, {});
  const testing::Sheet full{testing::joined(text.full)};
  const testing::Sheet blurred{testing::joined(text.blurred)};
  for (int i = 0; i < 40; ++i) {
    Stream conditions{Seed{seed}, static_cast<std::uint64_t>(i) + 1};
    const Region known = testing::some_conditions(full.archive(), conditions);
    Region region = known;
    if (region.series) region.series = blurred.archive().series("games");
    const View view = blurred.as_of("2001-12-31");
    RowJudge judge{view, region, {}};
    for (int row = 0; row < 5; ++row) {
      const std::string name = fmt::format("A{}", row);
      const PerformanceId now = testing::mile_of(full, name);
      const PerformanceId before = testing::mile_of(blurred, name);
      const bool is_inside = contains(full.as_of("2001-12-31"), known, now);
      const bool was_inside = contains(view, region, before);
      RC_LOG() << testing::joined(text.full) << testing::joined(text.blurred)
               << to_string(full.archive(), known) << ": " << name << '\n';
      if (was_inside) RC_ASSERT(is_inside);
      const auto mark = view.mark(before);
      const bool in_limit = !region.limit || mark->time <= region.limit->time;
      if (in_limit && !judge.lack(before)) RC_ASSERT(was_inside == is_inside);
    }
  }
}

}  // namespace
}  // namespace miler
