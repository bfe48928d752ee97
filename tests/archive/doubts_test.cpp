// A row that lacks what would tell makes a complete list doubtful.
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/detail_lack.h"
#include "tests/archive/random_regions.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using testing::Sheet;

const Sheet& rows() {
  static const Sheet sheet{R"(
      2020-05-01  mile  3:55.00  Known    GBR  Oslo  city:Oslo in:NOR  1  f paced lights circuit meet:Games born:2001-05-01 home:England
      2020-05-02  mile  3:56.00  Unborn   NOR  Oslo  2
      2020-05-03  mile  3:57.00  Yearonly SWE  Oslo  3  born:2001
      2020-05-04  mile  3:58.00  Stateless     4
      2020-06     mile  3:59.00  Monthly  KEN  Oslo  1  born:1990-01-01
      2020-07-01  mile  3:54.00  Scot     GBR  Oslo  1  born:1990-01-01
      title  World_champion mile Known won:2019
      title  World_champion mile Monthly won:2019-10-01 until:2020-06-15
  )"};
  return sheet;
}

struct Case {
  std::function<void(Region&)> narrow;
  std::string_view doubts, why;
};

TEST(Doubts, NameWhatIsNotKnown) {
  const Case kCases[] = {
      {[](Region&) {}, "", "nothing narrows, nothing is lacking"},
      {[](Region& r) { r.age = AgeClass::U20; }, "the day of birth of 2 performances is not known",
       "Unborn and Stateless may be U20; a year decides"},
      {[](Region& r) { r.born_from = Date::of(2001, 2, 1); },
       "the day of birth of 3 performances is not known", "born in 2001: perhaps in January"},
      {[](Region& r) { r.born_to = Date::of(2001, 2, 1); }, "the day of birth of 3 performances is not known",
       "or later"},
      {[](Region& r) { r.home = "Scotland"; }, "the home nation of 1 performance is not known",
       "Britons without a home nation; nobody else can be a Scot"},
      {[](Region& r) { r.nation = Country::of("NOR"); }, "the nation of 1 performance is not known",
       "nation"},
      {[](Region& r) { r.area = Area::Europe; }, "the nation of 1 performance is not known", "area"},
      {[](Region& r) { r.venue = rows().venue("Oslo"); }, "the venue of 1 performance is not known", "venue"},
      {[](Region& r) { r.city = "Oslo"; }, "the venue of 1 performance is not known", "city"},
      {[](Region& r) { r.country = Country::of("NOR"); }, "the venue of 1 performance is not known",
       "country"},
      {[](Region& r) { r.series = rows().series("Games"); }, "the meet of 5 performances is not known",
       "meet"},
      {[](Region& r) { r.meeting = MeetingId{0}; }, "the meet of 5 performances is not known", "edition"},
      {[](Region& r) { r.round = RoundKind::Final; }, "the round of 5 performances is not known", "round"},
      {[](Region& r) { r.paced = false; }, "the pacing of 5 performances is not known", "pacing"},
      {[](Region& r) { r.lights = true; }, "the use of lights of 5 performances is not known", "lights"},
      {[](Region& r) { r.championship = true; }, "the class of the meet of 5 performances is not known",
       "class"},
      {[](Region& r) { r.level = MeetClass::Global; }, "the class of the meet of 5 performances is not known",
       "class"},
      {[](Region& r) { r.to = Date::of(2020, 6, 15); }, "the day of 1 performance is not known",
       "June may be over or not"},
      {[](Region& r) { r.from = Date::of(2020, 6, 15); }, "the day of 1 performance is not known",
       "or not yet begun"},
      {[](Region& r) { r.from = Date::of(2020, 7, 1); }, "", "June is over"},
      {[](Region& r) { r.age_to = 18; }, "the day of birth of 3 performances is not known",
       "Yearonly is 18 or 19; for an age a year does not decide"},
      {[](Region& r) { r.age_from = 20; }, "the day of birth of 2 performances is not known",
       "born in 2001 is no 20"},
      {[](Region& r) { r.champion = "World champion"; }, "the title on the day of 1 performance is not known",
       "champion to the middle of June; won some day of 2019 is won by 2020"},
      {[](Region& r) { r.without = {rows().athlete("Known")}; }, "", "who ran is always known"},
      {[](Region& r) { r.without_nations = {Country::of("NOR")}; },
       "the nation of 1 performance is not known", "another nation"},
      {[](Region& r) { r.soil = Area::Europe; }, "the venue of 1 performance is not known",
       "Oslo has a country; without a venue nobody knows"},
      {[](Region& r) { r.month = 6; }, "", "June is known to be June"},
      {[](Region& r) { r.place = 4; }, "", "whoever has a place has no other, and a race has one fourth"},
      {[](Region& r) {
         r.limit = Limit{Duration::seconds(235), true};
         r.age = AgeClass::U20;
       },
       "", "who is slower is in no doubt"},
      {[](Region& r) {
         r.nation = Country::of("NOR");
         r.age = AgeClass::U20;
       },
       "the day of birth of 1 performance, the nation of 1 performance are not known",
       "the first thing each lacks"},
  };
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.why);
    Region region;
    region.event = kMensMile;
    region.to = Date::of(2020, 12, 31);
    one.narrow(region);
    EXPECT_EQ(doubts(rows().as_of("2020-12-31"), region, {}), one.doubts);
  }
}

TEST(Doubts, AStatementThatNamesItVouchesForIt) {
  Region region;
  region.event = kMensMile;
  region.to = Date::of(2020, 12, 31);
  region.series = rows().series("Games");
  std::array<bool, kDimensions> named{};
  named[static_cast<std::size_t>(Dimension::Series)] = true;
  EXPECT_EQ(doubts(rows().as_of("2020-12-31"), region, named), "");
}

TEST(Doubts, APlaceMayBeUnknown) {
  const Sheet sheet{R"(
      2020-05-01  mile  3:55.00  First    NOR  Oslo  1
      2020-05-01  mile  3:56.00  Nowhere  NOR  Oslo
      2020-05-01  mile  dnf      Stopped  NOR  Oslo
      2020-05-02  mile  3:57.00  Mixed    NOR  Bergen  1  unresolved
      2020-05-02  mile  3:58.00  Other    NOR  Bergen  3  unresolved
      2020        mile  3:59.00  Undated  NOR  Bergen  3
  )"};
  const auto asked = [&](std::uint16_t place) {
    return doubts(sheet.as_of("2020-12-31"),
                  Region{.event = kMensMile, .to = Date::of(2020, 12, 31), .place = place}, {});
  };
  EXPECT_EQ(asked(1), "the place of 1 performance is not known")
      << "one of several first; Oslo has its first";
  EXPECT_EQ(asked(2), "the place of 1 performance is not known") << "Nowhere was perhaps second";
  EXPECT_EQ(asked(3), "the place of 2 performances is not known") << "or third, like one of Bergen";
  EXPECT_EQ(doubts(sheet.as_of("2020-12-31"),
                   Region{.event = kMensMile, .to = Date::of(2020, 12, 31), .month = 5}, {}),
            "the day of 1 performance is not known");
}

TEST(Doubts, AVenueMayHaveNoCountry) {
  const Sheet sheet{"2020-05-01  mile  3:55.00  First  NOR  Somewhere  1\n"};
  const Region region{.event = kMensMile, .soil = Area::Europe, .to = Date::of(2020, 12, 31)};
  EXPECT_EQ(doubts(sheet.as_of("2020-12-31"), region, {}), "the venue of 1 performance is not known");
}

TEST(Doubts, ACityAloneMayBeAnyOfItsStadiums) {
  const Sheet sheet{R"(
      2020-05-01  mile  3:50.00  Ada  NOR  Bislett  city:Oslo   in:NOR
      2020-05-02  mile  3:51.00  Ben  NOR  Oslo     city:Oslo   in:NOR
      2020-05-03  mile  3:52.00  Cyd  NOR  Eugene   city:Eugene in:USA
  )"};
  Region region;
  region.event = kMensMile;
  region.venue = sheet.venue("Bislett");
  region.to = Date::of(2020, 12, 31);
  EXPECT_EQ(doubts(sheet.view(), region, {}), "the venue of 1 performance is not known")
      << "Ben may have run at Bislett, Cyd cannot";
}

TEST(Doubts, ADayIsInDoubtInItsMonthAndYearOnly) {
  const Sheet sheet{R"(
      2018        mile  3:55.00  A  NOR  Oslo  1
      2019        mile  3:55.00  B  NOR  Oslo  1
      2019-03     mile  3:55.00  C  NOR  Oslo  1
      2019-04     mile  3:55.00  D  NOR  Oslo  1
      2020-05     mile  3:55.00  E  NOR  Oslo  1
      2020        mile  3:56.00  F  NOR  Oslo  1
  )"};
  Region region{.event = kMensMile, .from = Date::of(2019, 3, 10), .to = Date::of(2020, 5, 10)};
  EXPECT_EQ(doubts(sheet.as_of("2020-05-10"), region, {}), "the day of 4 performances is not known")
      << "B, C, E and F";
  region.limit = Limit{Duration::seconds(235), true};
  EXPECT_EQ(doubts(sheet.as_of("2020-05-10"), region, {}), "the day of 3 performances is not known");
}

/// Every row that the conditions which all rows tell let through, judged one by one.
std::map<Lack, int> by_definition(const View& view, const Region& region) {
  Region told = {.event = region.event, .limit = region.limit, .athlete = region.athlete};
  told.without = region.without;
  told.oversized = region.oversized;
  told.splits = region.splits;
  told.combined = region.combined;
  told.annulled = region.annulled;
  const View later{view.archive(), Date::of(region.to.year()), view.hindsight()};
  RowJudge judge{view, region, {}};
  std::map<Lack, int> lacks;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    const PerformanceId id{row};
    if (!view.archive().dates()[row].known() || !contains(later, told, id)) continue;
    if (const auto lack = judge.lack(id)) ++lacks[*lack];
  }
  return lacks;
}

RC_GTEST_PROP(Doubts, AreThoseOfAllRows, ()) {
  const Sheet sheet{*testing::some_sheet()};
  const View view{sheet.archive(),
                  *rc::gen::element(Date::of(2000, 1, 31), Date::of(2000, 6, 1), Date::of(2001))};
  Region region = testing::some_region(sheet.archive());
  region.event = kMensMile;
  region.to = region.to.known() && region.to.latest() < view.day().latest() ? region.to : view.day();
  const std::string found = doubts(view, region, {});
  const std::map<Lack, int> expected = by_definition(view, region);
  RC_LOG() << to_string(sheet.archive(), region) << " | " << found << '\n';
  RC_ASSERT(found.empty() == expected.empty());
  for (const auto& [lack, rows] : expected) {
    RC_ASSERT(found.find(fmt::format("{} of {} ", told(lack), rows)) != std::string::npos);
  }
}

TEST(Doubts, AThousandTellAsMuchAsAll) {
  std::string text;
  for (int i = 0; i < 1100; ++i) text += fmt::format("2020-05-01 mile 3:55.0 A{} race:R{}\n", i, i);
  const Sheet sheet{text};
  const Region region{.event = kMensMile,
                      .limit = Limit{Duration::seconds(240)},
                      .nation = Country::of("NOR"),
                      .to = Date::of(2020)};
  EXPECT_EQ(doubts(sheet.as_of("2020-12-31"), region, {}),
            "the nation of 1000 or more performances is not known");
}

TEST(Doubts, TheTrackMayBeUnknown) {
  const Sheet sheet{"2020-02-01  mile  3:55.00  A  GBR  Oslo  1  short\n"};
  Region region;
  region.event = kMensMile;
  region.to = Date::of(2020);
  region.track = TrackFilter::Outdoor;
  EXPECT_EQ(doubts(sheet.view(), region, {}), "");
}

struct Doubt {
  std::string_view row;
  Region region;
  bool may;
  std::string_view why;
};

TEST(InDoubt, IsARowForWantOfWhatWouldTell) {
  const Country gbr = Country::of("GBR");
  const Doubt cases[] = {
      {"1931-06-01 mile 4:10.0 Ada", {.nation = gbr}, true, "no nation"},
      {"1931-06-01 mile 4:10.0 Ada USA", {.nation = gbr}, false, "another nation"},
      {"1931-06-01 mile 4:10.0 Ada GBR", {.nation = gbr}, false, "it certainly does"},
      {"1931-06-01 mile 4:10.0 Ada GBR", {.country = gbr}, true, "no venue"},
      {"1931-06-01 mile 4:10.0 Ada GBR London", {.country = gbr}, true, "a venue in an unknown country"},
      {"1931-06-01 mile 4:10.0 Ada GBR Oslo in:NOR", {.country = gbr}, false, ""},
      {"1931       mile 4:10.0 Ada",
       {.from = Date::of(1931, 7), .to = Date::of(1931)},
       true,
       "perhaps in autumn"},
      {"1931       mile 4:10.0 Ada", {.from = Date::of(1932)}, false, "certainly before"},
      {"1931       mile 4:10.0 Ada", {.to = Date::of(1930)}, false, "certainly after"},
      {"1931       mile 4:10.0 Ada", {.to = Date::of(1931, 6)}, true, "perhaps in spring"},
      {"1931-06-01 mile 4:10.0 Ada", {.paced = true}, true, "nobody said whether it was paced"},
      {"1931-06-01 mile 4:10.0 Ada unpaced", {.paced = true}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada", {.round = RoundKind::Final}, true, "no round"},
      {"1931-06-01 mile 4:10.0 Ada h1", {.round = RoundKind::Final}, false, "a heat"},
      {"1931-06-01 mile 4:10.0 Ada", {.championship = true}, true, "no class"},
      {"1931-06-01 mile 4:10.0 Ada circuit", {.championship = true}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada", {.age = AgeClass::U20}, true, "no birth"},
      {"1931-06-01 mile 4:10.0 Ada born:1900-01-02", {.age = AgeClass::U20}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada USA", {.nation = gbr, .paced = true}, false, "one condition tells enough"},
  };
  for (const Doubt& c : cases) {
    SCOPED_TRACE(fmt::format("{}: {}", c.row, c.why));
    const Sheet sheet{fmt::format("{}\n1960-01-01 1500 3:40.0 Ben\n", c.row)};
    const auto rows = sheet.archive().of(sheet.athlete("Ada"));
    EXPECT_EQ(in_doubt(sheet.view(), c.region, rows).size(), c.may ? 1U : 0U);
  }
}

TEST(InDoubt, IsARowThatMayHaveBeenRunByTheDay) {
  const Sheet sheet{"2024-05 mile 3:50.00 Ada\n2025-01-01 mile 3:50.00 Ada\n"};
  const auto rows = sheet.archive().of(sheet.athlete("Ada"));
  EXPECT_EQ(in_doubt(sheet.as_of("2024-05-24"), {}, rows).size(), 1U);
  EXPECT_EQ(in_doubt(sheet.as_of("2024-05-31"), {}, rows).size(), 0U);
  EXPECT_EQ(in_doubt(sheet.as_of("2024-04-30"), {}, rows).size(), 0U);
}

}  // namespace
}  // namespace miler
