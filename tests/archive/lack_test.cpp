// What one row lacks; what a region's doubts are is told by doubts_test.
#include <initializer_list>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/detail_lack.h"
#include "miler/base/stream.h"
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

/// A sheet of rows each of its own runner, venue and race; and the same with words left out and dates cut.
struct Blurred {
  std::string full, blurred;
};

Blurred blurred_sheet(Stream& stream, int rows) {
  Blurred sheet;
  const auto say = [&](const std::string& word, const std::string& instead) {
    sheet.full += ' ' + word;
    const bool known = stream.below(3) != 0;
    if (known || !instead.empty()) sheet.blurred += ' ' + (known ? word : instead);
  };
  const auto line = [&](const std::string& text) {
    sheet.full += text;
    sheet.blurred += text;
  };
  const auto one_of = [&](std::initializer_list<std::string_view> words) {
    return std::string{words.begin()[stream.below(static_cast<std::uint32_t>(words.size()))]};
  };
  for (int i = 0; i < rows; ++i) {
    const std::string date = one_of({"2000-01-31", "2000-02-01", "2000-12-31", "2001-01-01"});
    say(date, date.substr(0, stream.below(2) == 0 ? 4 : 7));
    line(fmt::format(" mile 3:5{}.0 A{} race:R{}", stream.below(3), i, i));
    say(one_of({"NOR", "GBR", "USA"}), "");
    const std::string venue = fmt::format("V{} city:{}", i, one_of({"Oslo", "Bergen"}));
    say(venue + one_of({" in:NOR", " in:USA"}), stream.below(2) == 0 ? "" : venue);
    say(one_of({"f", "h1"}), "");
    say(one_of({"paced", "unpaced"}), "");
    say(one_of({"global", "circuit"}), "");
    say(one_of({"1", "2"}), "");
    say(one_of({"meet:Games", "meet:Cup"}), "");
    const std::string born = one_of({"1981-01-31", "1981-02-01", "1982-12-31", "1983-01-01"});
    say("born:" + born, stream.below(2) == 0 ? "" : "born:" + born.substr(0, 4));
    line("\n");
    if (stream.below(2) == 0) continue;
    line(fmt::format("title Champion mile A{}", i));
    const std::string won = one_of({"1999-12-31", "2000-01-31", "2000-02-01"});
    say("won:" + won, "won:" + won.substr(0, 4));
    say("until:2000-12-31", "until:2000-12");
    line("\n");
  }
  return sheet;
}

Region some_conditions(const Archive& archive, Stream& stream) {
  const auto chance = [&] { return stream.below(6) == 0; };
  Region region{.event = kMensMile};
  if (chance()) region.limit = Limit{Duration::seconds(231), true};
  if (chance()) region.nation = Country::of("NOR");
  if (chance()) region.area = Area::Europe;
  if (chance()) region.without_nations = {Country::of("GBR")};
  if (chance()) region.born_from = Date::of(1981, 2, 1);
  if (chance()) region.born_to = Date::of(1982);
  if (chance()) region.age = AgeClass::U20;
  if (chance()) region.age_from = static_cast<std::uint8_t>(17 + stream.below(3));
  if (chance()) region.age_to = static_cast<std::uint8_t>(17 + stream.below(3));
  if (chance()) region.champion = "Champion";
  if (chance()) region.city = "Oslo";
  if (chance()) region.country = Country::of("NOR");
  if (chance()) region.soil = Area::Europe;
  if (chance()) region.series = archive.series("games");
  if (chance()) region.from = Date::of(2000, 1, 31 - stream.below(2));
  if (chance()) region.month = static_cast<std::uint8_t>(1 + stream.below(2));
  if (chance()) region.round = RoundKind::Final;
  if (chance()) region.paced = stream.below(2) == 0;
  if (chance()) region.championship = true;  // false takes what is of no known class, too
  if (chance()) region.place = static_cast<std::uint16_t>(1 + stream.below(2));
  region.to = chance() ? Date::of(2000, 12, 30) : Date::of(2001, 12, 31);
  return region;
}

/// What is learnt later moves only rows that were in doubt, and no row that was inside.
RC_GTEST_PROP(Lack, WhatIsLearntMovesNoRowThatLacksNothing, (std::uint32_t seed)) {
  Stream stream{Seed{seed}, 0};
  const Blurred text = blurred_sheet(stream, 5);
  const testing::Sheet full{text.full + "2001-06-01 mile 4:00.0 Z meet:Games"};
  const testing::Sheet blurred{text.blurred + "2001-06-01 mile 4:00.0 Z meet:Games"};
  for (int i = 0; i < 40; ++i) {
    Stream conditions{Seed{seed}, static_cast<std::uint64_t>(i) + 1};
    const Region known = some_conditions(full.archive(), conditions);
    Region region = known;
    if (region.series) region.series = blurred.archive().series("games");
    const View view = blurred.as_of("2001-12-31");
    RowJudge judge{view, region, {}};
    for (int row = 0; row < 5; ++row) {
      const std::string name = fmt::format("A{}", row);
      const PerformanceId now = full.archive().of(full.athlete(name)).front();
      const PerformanceId before = blurred.archive().of(blurred.athlete(name)).front();
      const bool is_inside = contains(full.as_of("2001-12-31"), known, now);
      const bool was_inside = contains(view, region, before);
      RC_LOG() << text.full << text.blurred << to_string(full.archive(), known) << ": " << name << '\n';
      if (was_inside) RC_ASSERT(is_inside);
      const auto mark = view.mark(before);
      const bool in_limit = !region.limit || mark->time <= region.limit->time;
      if (in_limit && !judge.lack(before)) RC_ASSERT(was_inside == is_inside);
    }
  }
}

}  // namespace
}  // namespace miler
