// What a region holds: each condition with a row inside and a row outside, then against the definition.
#include "miler/archive/region.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

const Sheet& field() {
  static const Sheet sheet{R"(
      1954-05-06  mile  3:59.4h  Bannister     GBR  Iffley_Road    city:Oxford in:GBR  1  born:1929-03-23
      1954-05-06  mile  dnf      Brasher       GBR  Iffley_Road    city:Oxford in:GBR
      1957-07-19  mile  3:57.2h  Ibbotson      GBR  White_City     city:London in:GBR 1  paced
      1967-06-23  mile  3:51.1h  Ryun          USA  Ratcliffe      city:Bakersfield in:USA 1 born:1947-04-29 national f unpaced
      1964-06-05  mile  3:59.0h  Ryun          USA  Compton        city:Compton in:USA 8 born:1947-04-29
      1974-02-17  mile  3:55.0h  Liquori       USA  Sports_Arena   city:San_Diego in:USA 1 short born:1949
      1974-03-09  mile  3:55.5   Waldrop       USA  Cole           city:Detroit in:USA 1 oversized
      1979-07-17  mile  3:49.0   Coe           GBR  Bislett        city:Oslo in:NOR 1 paced lights meet:Oslo_Games born:1956-09-29
      1979-07-17  1500  3:32.8   Coe           GBR  Bislett        city:Oslo in:NOR en-route of:mile meet:Oslo_Games
      1985-07-27  mile  3:46.32  Cram          GBR  Bislett        city:Oslo in:NOR 1 circuit meet:Oslo_Games born:1960-10-14 home:England
      1985        mile  3:55.00  Spivey        USA  Somewhere      2
      1996-07-10  mile  4:12.56  Masterkova    RUS  Letzigrund     city:Zurich in:SUI 1 women
      1990-01-01  mile  3:58.00  Gone          KEN  Bislett        city:Oslo in:NOR 1
      annulled    1990-01-01  Gone  decided:1990-06-01
      title       European_champion 1500 Coe won:1978-09-03 until:1982-09-11
  )"};
  return sheet;
}

std::vector<std::string> names(const View& view, const Region& region) {
  std::vector<std::string> names;
  for (const PerformanceId id : select(view, region).rows()) {
    names.push_back(field().name(view.archive().athletes()[id.row]));
  }
  return names;
}

struct Narrowing {
  std::function<void(Region&)> narrow;
  std::string names;
  std::string why;
};

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : " ") + part;
  return text;
}

TEST(Region, EachConditionNarrows) {
  const Narrowing kRows[] = {
      {[](Region&) {}, "Bannister Brasher Ibbotson Ryun Ryun Liquori Coe Spivey Cram",
       "everything but the oversized track, the split, the women and the annulled mark"},
      {[](Region& r) {
         r.limit = Limit{Duration::centiseconds(239'40), true};
       },
       "Bannister Ibbotson Ryun Ryun Liquori Coe Spivey Cram", "at or under: no mark, no limit"},
      {[](Region& r) {
         r.limit = Limit{Duration::centiseconds(239'40), false};
       },
       "Ibbotson Ryun Ryun Liquori Coe Spivey Cram", "under is strict"},
      {[](Region& r) { r.track = TrackFilter::Short; }, "Liquori", "indoor"},
      {[](Region& r) {
         r.track = TrackFilter::Short;
         r.oversized = true;
       },
       "Liquori Waldrop", "oversized, asked for"},
      {[](Region& r) {
         r.track = TrackFilter::Outdoor;
         r.nation = Country::of("USA");
       },
       "Ryun Ryun Spivey", "outdoor, by nation"},
      {[](Region& r) { r.area = Area::Europe; }, "Bannister Brasher Ibbotson Coe Cram",
       "an area is its nations"},
      {[](Region& r) {
         r.area = Area::Europe;
         r.nation = Country::of("USA");
       },
       "", "both must hold"},
      {[](Region& r) { r.home = "england"; }, "Cram", "home nation, any case"},
      {[](Region& r) { r.age = AgeClass::U18; }, "Ryun", "17 on 31 December 1964, whatever the day"},
      {[](Region& r) { r.age = AgeClass::U20; }, "Ryun",
       "20 in 1967: too old; unknown births are in no class"},
      {[](Region& r) { r.age = AgeClass::U23; }, "Ryun Ryun", "20 in 1967; Coe was 23 in 1979"},
      {[](Region& r) { r.born_from = Date::of(1949, 1, 1); }, "Liquori Coe Cram",
       "born in 1949: certainly since its first day"},
      {[](Region& r) { r.born_from = Date::of(1949, 1, 2); }, "Coe Cram",
       "born in 1949: perhaps on 1 January"},
      {[](Region& r) { r.born_to = Date::of(1947); }, "Bannister Ryun Ryun", "by the end of 1947"},
      {[](Region& r) { r.age_to = 17; }, "Ryun", "17 in June 1964, 20 in 1967"},
      {[](Region& r) { r.age_from = r.age_to = 22; }, "Coe", "two months before his 23rd birthday"},
      {[](Region& r) { r.age_from = 24; }, "Bannister Liquori Cram",
       "born in 1949: 24 or 25 in February 1974; without a birth nobody has an age"},
      {[](Region& r) { r.age_from = 25; }, "Bannister", "Liquori is perhaps 24, Cram certainly"},
      {[](Region& r) { r.age_to = 24; }, "Ryun Ryun Coe Cram", "Liquori is perhaps 25"},
      {[](Region& r) { r.champion = "european champion"; }, "Coe",
       "of another event, in any case of letters"},
      {[](Region& r) { r.champion = "Olympic champion"; }, "", "nobody is known to have been it"},
      {[](Region& r) {
         r.without = {field().athlete("Ryun"), field().athlete("Coe")};
         std::ranges::sort(r.without);
       },
       "Bannister Brasher Ibbotson Liquori Spivey Cram", "without two of them"},
      {[](Region& r) { r.without_nations = {Country::of("GBR")}; }, "Ryun Ryun Liquori Spivey",
       "without a nation"},
      {[](Region& r) {
         r.area = Area::Europe;
         r.without_nations = {Country::of("GBR")};
       },
       "", "no other European is here"},
      {[](Region& r) { r.soil = Area::Europe; }, "Bannister Brasher Ibbotson Coe Cram",
       "a venue without a country lies on no soil"},
      {[](Region& r) {
         r.soil = Area::Europe;
         r.country = Country::of("NOR");
       },
       "Coe Cram", "both must hold"},
      {[](Region& r) { r.month = 7; }, "Ibbotson Coe Cram", "a month of any year; 1985 has none"},
      {[](Region& r) { r.place = 1; }, "Bannister Ibbotson Ryun Liquori Coe Cram", "first"},
      {[](Region& r) { r.place = 8; }, "Ryun", "eighth"},
      {[](Region& r) { r.city = "oslo"; }, "Coe Cram", "city, any case"},
      {[](Region& r) {
         r.city = "Oslo";
         r.country = Country::of("USA");
       },
       "", "the city of that country"},
      {[](Region& r) { r.country = Country::of("NOR"); }, "Coe Cram", "country of the venue"},
      {[](Region& r) { r.venue = field().venue("Bislett"); }, "Coe Cram", "venue"},
      {[](Region& r) { r.series = field().series("Oslo Games"); }, "Coe Cram", "series"},
      {[](Region& r) { r.meeting = field().archive().meeting("oslo-games-1985"); }, "Cram", "one edition"},
      {[](Region& r) { r.athlete = field().athlete("Ryun"); }, "Ryun Ryun", "athlete"},
      {[](Region& r) { r.from = Date::of(1985); }, "Spivey Cram", "from the first day of the year"},
      {[](Region& r) { r.from = Date::of(1985, 1, 2); }, "Cram", "1985 may be 1 January"},
      {[](Region& r) {
         r.from = Date::of(1985);
         r.to = Date::of(1985, 12, 30);
       },
       "Cram", "1985 may be 31 December"},
      {[](Region& r) { r.to = Date::of(1954); }, "Bannister Brasher", "to the end of the year"},
      {[](Region& r) { r.round = RoundKind::Final; }, "Ryun", "a final, known to be one"},
      {[](Region& r) { r.paced = true; }, "Ibbotson Coe", "known to be paced"},
      {[](Region& r) { r.paced = false; }, "Ryun", "known not to be"},
      {[](Region& r) { r.lights = true; }, "Coe", "lights"},
      {[](Region& r) { r.championship = true; }, "Ryun", "a national championship is one"},
      {[](Region& r) {
         r.championship = false;
         r.from = Date::of(1979);
       },
       "Coe Spivey Cram", "the others"},
      {[](Region& r) { r.level = MeetClass::Circuit; }, "Cram", "class"},
      {[](Region& r) { r.event->sex = Sex::Women; }, "Masterkova", "the women's mile is another event"},
      {[](Region& r) {
         r.event.reset();
         r.sex = Sex::Women;
       },
       "Masterkova", "all events of women"},
      {[](Region& r) {
         r.event->distance = Distance::metres(1500);
         r.splits = true;
       },
       "Coe", "splits, asked for"},
      {[](Region& r) {
         r.annulled = true;
         r.from = Date::of(1990);
       },
       "Gone", "annulled, asked for"},
      {[](Region& r) {
         r.annulled = true;
         r.limit = Limit{Duration::seconds(240), true};
         r.from = Date::of(1990);
       },
       "Gone", "the mark it was, when annulled marks are asked for"},
  };
  for (const Narrowing& row : kRows) {
    SCOPED_TRACE(row.why);
    Region region;
    region.event = kMensMile;
    row.narrow(region);
    EXPECT_EQ(joined(names(field().view(), region)), row.names);
  }
}

// RULE age-class-on-31-december
TEST(Region, AnAgeClassIsDecidedOnTheLastDayOfTheYear) {
  const Sheet sheet{R"(
      2019-01-01  mile  3:59.0  Eldest    NOR  Oslo  1  born:2000-01-01
      2019-12-31  mile  3:59.0  Youngest  NOR  Oslo  1  born:2000-12-31
      2020-01-01  mile  3:59.0  Youngest  NOR  Oslo  1
      2019-06-01  mile  3:59.0  Undated   NOR  Oslo  1
      2019-06-02  mile  3:59.0  Yearonly  NOR  Oslo  1  born:2000
  )"};
  Region region;
  region.event = kMensMile;
  region.age = AgeClass::U20;
  std::vector<std::string> told;
  for (const PerformanceId id : select(sheet.view(), region).rows()) told.push_back(sheet.told(id));
  EXPECT_THAT(told, ElementsAre("Eldest 3:59.0 2019-01-01", "Yearonly 3:59.0 2019-06-02",
                                "Youngest 3:59.0 2019-12-31"));
}

// RULE wins-need-a-certain-place
TEST(Region, APlaceIsThatOfTheDayInARaceThatIsResolved) {
  const Sheet sheet{R"(
      2020-05-01  mile  3:55.0  Winner  NOR  Oslo  1
      2020-05-01  mile  3:56.0  Second  NOR  Oslo  2
      2020-05-02  mile  3:57.0  Mixed   NOR  Oslo  1  unresolved
      amended   2020-05-01 Second before:3:54.0 decided:2020-06-01 was:1
      annulled  2020-05-01 Winner decided:2020-07-01
  )"};
  Region region{.event = kMensMile, .place = 1};
  const auto told = [&](std::string_view day) {
    std::string text;
    for (const PerformanceId id : select(sheet.as_of(day), region).rows()) text += sheet.told(id) + ";";
    return text;
  };
  EXPECT_EQ(told("2020-05-31"), "Winner 3:55.0 2020-05-01;Second 3:56.0 2020-05-01;")
      << "as it stood then: both first";
  EXPECT_EQ(told("2020-06-01"), "Winner 3:55.0 2020-05-01;");
  EXPECT_EQ(told("2020-07-01"), "") << "the annulled race has no winner, the mixed one no certain one";
}

TEST(Region, NobodyWithoutANationIsSureToBeOfAnother) {
  const Sheet sheet{"2020-05-01  mile  3:55.0  Stateless  -  Oslo  1\n"};
  const Region region{.event = kMensMile, .without_nations = {Country::of("GBR")}};
  EXPECT_EQ(select(sheet.view(), region).size(), 0U);
}

TEST(Region, WhatWasNotYetKnownIsNotLeftOut) {
  Region region;
  region.event = kMensMile;
  region.from = Date::of(1990);
  EXPECT_EQ(joined(names(field().as_of("1990-05-31"), region)), "Gone") << "annulled the day after";
  EXPECT_EQ(joined(names(field().as_of("1990-06-01"), region)), "");
  EXPECT_EQ(joined(names(View{field().archive(), Date::of(1990, 5, 31), Hindsight::Today}, region)), "");
}

}  // namespace
}  // namespace miler
