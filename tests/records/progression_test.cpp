// Progressions, held against their quadratic definition.
#include "miler/records/progression.h"

#include <algorithm>
#include <vector>

#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "tests/records/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

const Region kMiles{.event = kMensMile};

TEST(Progression, TheFourMinuteMile) {
  const Sheet sheet{R"(
      1945-07-17  mile  4:01.4  Haegg
      1954-05-06  mile  3:59.4  Bannister
      1954-05-06  mile  4:14.2  Chataway
      1954-06-21  mile  3:58.0  Landy
      1954-08-07  mile  3:58.8  Bannister
      1957-07-19  mile  3:57.2  Ibbotson
  )"};
  const Progression found = progression(sheet.view(), kMiles);
  EXPECT_EQ(found.basis, Basis::RunningBest);
  EXPECT_THAT(told(sheet, found.steps),
              ElementsAre("Haegg 4:01.4 -0.00 stood 8 years 293 days", "Bannister 3:59.4 -2.00 stood 46 days",
                          "Landy 3:58.0 -1.40 stood 3 years 28 days", "Ibbotson 3:57.2 -0.80 stands 0 days"));
}

// RULE equalled-record-enters
// RULE record-stands-until-beaten
TEST(Progression, AnEqualledRecordEntersAndEndsNothing) {
  const Sheet sheet{R"(
      1942-07-01  mile  4:06.2  Haegg
      1942-07-10  mile  4:06.2  Andersson
      1942-09-04  mile  4:04.6  Haegg
  )"};
  EXPECT_THAT(told(sheet, progression(sheet.view(), kMiles).steps),
              ElementsAre("Haegg 4:06.2 -0.00 stood 65 days", "Andersson 4:06.2 -0.00 = stood 56 days",
                          "Haegg 4:04.6 -1.60 stands 0 days"));
}

TEST(Progression, OnlyTheBestOfADayEnters) {
  const Sheet sheet{R"(
      1999-07-06  mile  3:44.39  Morceli
      1999-07-07  mile  3:43.40  Ngeny
      1999-07-07  mile  3:43.13  El_Guerrouj
      2000-07-07  mile  3:43.13  Later
  )"};
  EXPECT_THAT(told(sheet, progression(sheet.as_of("1999-12-31"), kMiles).steps),
              ElementsAre("Morceli 3:44.39 -0.00 stood 1 day", "El Guerrouj 3:43.13 -1.26 stands 177 days"));
}

TEST(Progression, APartialDateEntersUnlessItWasCertainlyBeaten) {
  const Sheet sheet{R"(
      1900-05-01  mile  4:20.0  Ada
      1901        mile  4:18.0  Ben
      1901-06-01  mile  4:19.0  Cyd
      1902-01-01  mile  4:18.5  Dov
  )"};
  const auto steps = progression(sheet.view(), kMiles).steps;
  EXPECT_THAT(told(sheet, steps), ElementsAre("Ada 4:20.0 -0.00 stood ?", "Ben 4:18.0 -2.00 stands ?",
                                              "Cyd 4:19.0 -1.00 ? stood ?"))
      << "whether Cyd came before Ben nobody knows; Dov came after him";
  ASSERT_TRUE(steps[0].stood);
  EXPECT_EQ(to_string(steps[0].stood->youngest), "245 days");
  EXPECT_EQ(to_string(steps[0].stood->oldest), "1 year 244 days");
}

TEST(Progression, OfARegion) {
  const Sheet sheet{R"(
      2017-05-27  mile  3:58.0  Cheruiyot  KEN  Hayward_Field in:USA
      2019-06-30  mile  3:50.5  Cheruiyot  KEN  Stanford      in:USA
      2022-05-28  mile  3:49.8  Ingebrigtsen NOR Hayward_Field in:USA
      2023-06-01  mile  3:47.0  Elsewhere  GBR  Oslo          in:NOR
      2023-09-16  mile  3:43.97 Nuguse     USA  Hayward_Field in:USA
      2023-09-16  mile  3:43.73 Ingebrigtsen NOR Hayward_Field in:USA
  )"};
  EXPECT_EQ(
      progression(sheet.view(), {.event = kMensMile, .venue = sheet.venue("Hayward Field")}).steps.size(),
      3U);
  EXPECT_EQ(progression(sheet.view(), {.event = kMensMile, .country = Country::of("USA")}).steps.size(), 4U);
  EXPECT_EQ(progression(sheet.view(), {.event = kMensMile, .nation = Country::of("USA")}).steps.size(), 1U);
}

TEST(Progression, WhereTheRecordLastFell) {
  const Sheet sheet{R"(
      1966-07-17  mile  3:51.3  Ryun  USA Edwards_Stadium in:USA
      1967-06-23  mile  3:51.1  Ryun  USA Bakersfield     in:USA
      1975-05-17  mile  3:51.0  Bayi  TAN Kingston        in:JAM
      record  world ratified 1966-07-17 Ryun
      record  world ratified 1967-06-23 Ryun
      record  world ratified 1975-05-17 Bayi
  )"};
  const Progression found = official(sheet.view(), kMensMile, Scope{});
  EXPECT_EQ(set_in(sheet.view(), found, Country::of("USA")).size(), 2U);
  EXPECT_EQ(set_in(sheet.view(), found, Country::of("USA")).back().date, Date::of(1967, 6, 23));
  EXPECT_EQ(set_at(sheet.view(), found, sheet.venue("Kingston")).size(), 1U);
  EXPECT_TRUE(set_in(sheet.view(), found, Country::of("GBR")).empty());
}

// RULE ratified-is-said
TEST(Progression, OfAScopeSaysWhatItRestsOn) {
  const Sheet sheet{R"(
      1999-07-07  mile   3:43.13  El_Guerrouj  MAR
      1997-07-19  2mile  7:58.61  Komen        KEN
      2023-09-16  mile   3:43.73  Ingebrigtsen NOR
      record  world ratified 1999-07-07 El_Guerrouj
      record  world set      1997-07-19 Komen best
  )"};
  const auto basis = [&](std::string_view scope, std::string_view event) {
    return progression_of(sheet.view(), event_of(*parse_event_name(event), Sex::Men), *parse_scope(scope),
                          exact_places(sheet.archive()))
        ->basis;
  };
  EXPECT_EQ(basis("world", "mile"), Basis::Ratified);
  EXPECT_EQ(basis("world", "2mile"), Basis::Listed);
  EXPECT_EQ(basis("area:EUR", "mile"), Basis::RunningBest);
  EXPECT_EQ(to_word(Basis::Ratified), "ratified");
  EXPECT_EQ(to_word(Basis::Listed), "listed");
  EXPECT_EQ(to_word(Basis::RunningBest), "running-best");
}

/// The definition, word for word and quadratic: a mark enters when no faster mark was certainly run by its
/// first possible day. With full dates that is: when no mark up to and including its day is faster.
std::vector<PerformanceId> progression_by_definition(const View& view, const Region& region) {
  std::vector<Marked> rows;
  BestFirst{view, region}.walk([&](const Marked& row) { return rows.push_back(row), true; });
  std::vector<PerformanceId> found;
  for (const Marked& p : rows) {
    const bool beaten = std::ranges::any_of(
        rows, [&](const Marked& q) { return q.date.latest() <= p.date.earliest() && q.time < p.time; });
    if (!beaten) found.push_back(p.performance);
  }
  std::ranges::sort(found);
  return found;
}

RC_GTEST_PROP(Progression, AgreesWithItsDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 80));
  Region region = kMiles;
  if (*rc::gen::arbitrary<bool>()) region.nation = Country::of("GBR");
  std::vector<PerformanceId> found;
  for (const Step& step : progression(made.view, region).steps) found.push_back(step.performance);
  std::ranges::sort(found);
  RC_LOG() << made.text;
  RC_ASSERT(found == progression_by_definition(made.view, region));
}

RC_GTEST_PROP(Progression, AMarkIsCertainlyARecordWhenNoFasterOneMayHaveComeFirst, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 80));
  std::vector<Marked> rows;
  BestFirst{made.view, kMiles}.walk([&](const Marked& row) { return rows.push_back(row), true; });
  RC_LOG() << made.text;
  for (const Step& step : progression(made.view, kMiles).steps) {
    const bool perhaps_beaten = std::ranges::any_of(rows, [&](const Marked& q) {
      return q.date.earliest() <= step.date.latest() && q.time < step.mark.time;
    });
    RC_ASSERT(step.certain == !perhaps_beaten);
  }
}

/// Partial dates take another path than full ones; both must say the same of full ones.
RC_GTEST_PROP(Progression, EachStepSaysWhatItTookAndWhatTookIt, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 80));
  const std::vector<Step> steps = progression(made.view, kMiles).steps;
  RC_LOG() << made.text;
  for (const Step& step : steps) {
    std::optional<Duration> previous;
    Date beaten;
    for (const Step& other : steps) {
      const bool before = &other < &step && other.date.latest() <= step.date.earliest();
      if (before && other.mark.time >= step.mark.time) {
        previous = previous ? std::min(*previous, other.mark.time) : other.mark.time;
      }
      const bool takes = other.mark.time < step.mark.time && other.date.latest() > step.date.earliest();
      if (takes && !beaten.known()) beaten = other.date;
    }
    RC_ASSERT(step.previous.has_value() == previous.has_value());
    RC_ASSERT(step.margin == (previous ? *previous - step.mark.time : Duration{}));
    RC_ASSERT(step.equalled == (previous == step.mark.time));
    RC_ASSERT(step.beaten == beaten);
  }
}

}  // namespace
}  // namespace miler::records
