// Who holds what, and what it is called.
#include "miler/records/holder.h"

#include <string_view>

#include <gmock/gmock.h>

#include "tests/records/told.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

constexpr std::string_view kMiles = R"(
    1993-09-05  mile  3:44.39  Morceli      ALG  Rieti  in:ITA
    1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Roma   in:ITA
    2023-09-16  mile  3:43.73  Ingebrigtsen NOR  Eugene in:USA  born:2000-09-19
    2023-09-16  mile  3:43.97  Nuguse       USA  Eugene in:USA
    record  world ratified 1993-09-05 Morceli
    record  world ratified 1999-07-07 El_Guerrouj
)";

Record holder_of(const Sheet& sheet, const View& view, std::string_view scope, Event event = kMensMile) {
  return holder(view, event, *parse_scope(scope), exact_places(sheet.archive()))->value();
}

TEST(Holder, TheWorldRecordOnTheEveOfTheBowermanMile) {
  const Sheet sheet{kMiles};
  const Record record = holder_of(sheet, sheet.as_of("2024-05-24"), "world");
  EXPECT_EQ(record.basis, Basis::Ratified);
  EXPECT_EQ(record.status, RecordStatus::Ratified);
  EXPECT_EQ(told(sheet, record.standing), "El Guerrouj 3:43.13 -1.26 stands 24 years 322 days");
  ASSERT_TRUE(record.age);
  EXPECT_EQ(to_string(record.age->oldest), "24 years 322 days");
  ASSERT_TRUE(record.previous);
  EXPECT_EQ(told(sheet, *record.previous), "Morceli 3:44.39 -0.00 stood 5 years 305 days");
  EXPECT_THAT(record.equalled_by, IsEmpty());
  EXPECT_THAT(record.awaiting, IsEmpty());
  EXPECT_FALSE(record.faster_result);
}

// RULE ratified-is-said
TEST(Holder, ARunningBestIsNotPassedOffAsARecord) {
  const Sheet sheet{kMiles};
  const Record record = holder_of(sheet, sheet.as_of("2024-05-24"), "nation:USA");
  EXPECT_EQ(record.basis, Basis::RunningBest);
  EXPECT_FALSE(record.status);
  EXPECT_EQ(told(sheet, record.standing), "Nuguse 3:43.97 -0.00 stands 251 days");
}

TEST(Holder, APendingRecordWaitsBesideTheOneThatStands) {
  const Sheet sheet{R"(
      2009-07-03  mile  3:49.29  Tanui     KEN  Oslo
      2023-09-16  mile  3:48.06  Cheruiyot KEN  Eugene
      record  world+u20 ratified 2009-07-03 Tanui
      record  world+u20 ratified 2023-09-16 Cheruiyot ratified:2023-11
  )"};
  const Record before = holder_of(sheet, sheet.as_of("2023-11-15"), "world+u20");
  EXPECT_EQ(told(sheet, before.standing), "Tanui 3:49.29 -0.00 stands 14 years 135 days");
  EXPECT_THAT(before.awaiting, ElementsAre(RecordId{1})) << "November: perhaps, so not yet";
  const Record after = holder_of(sheet, sheet.as_of("2023-11-30"), "world+u20");
  EXPECT_EQ(to_string(after.standing.mark), "3:48.06");
  EXPECT_THAT(after.awaiting, IsEmpty());
}

TEST(Holder, AFasterResultIsTold) {
  const Sheet sheet{R"(
      1985-07-27  mile  3:46.32  Cram          GBR  Oslo
      2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Eugene
      record  area:EUR ratified 1985-07-27 Cram
  )"};
  const Record record = holder_of(sheet, sheet.view(), "area:EUR");
  EXPECT_EQ(to_string(record.standing.mark), "3:46.32");
  ASSERT_TRUE(record.faster_result);
  EXPECT_EQ(sheet.told(*record.faster_result), "Ingebrigtsen 3:43.73 2023-09-16");
}

TEST(Holder, AListOfOneRowTellsTheBestResultBeforeIt) {
  const Sheet sheet{R"(
      1981-08-28  mile  3:47.33  Coe   GBR  Brussels
      1981-08-26  mile  3:48.40  Ovett GBR  Koblenz
      1985-07-27  mile  3:46.32  Cram  GBR  Oslo
      1985-07-27  mile  3:47.00  Other GBR  Oslo
      record  nation:GBR set 1985-07-27 Cram
  )"};
  const Record record = holder_of(sheet, sheet.view(), "nation:GBR");
  EXPECT_FALSE(record.previous) << "no row, so no previous record";
  ASSERT_TRUE(record.best_before);
  EXPECT_EQ(sheet.told(record.best_before->performance), "Coe 3:47.33 1981-08-28");
  const Sheet running{kMiles};
  EXPECT_FALSE(holder_of(running, running.view(), "nation:USA").best_before)
      << "its own steps are told already";
}

// RULE records-in-tenths
TEST(Holder, TheRunBehindARatifiedMarkIsNoFasterResult) {
  const Sheet sheet{R"(
      1979-07-17  mile  3:48.95  Coe  GBR  Oslo
      record  world ratified 1979-07-17 Coe mark:3:49.0
  )"};
  const Record record = holder_of(sheet, sheet.view(), "world");
  EXPECT_EQ(to_string(record.standing.mark), "3:49.0");
  EXPECT_EQ(to_string(*record.standing.run), "3:48.95");
  EXPECT_FALSE(record.faster_result);
}

// RULE equalled-record-enters
TEST(Holder, ARecordIsSharedByThoseWhoEqualledIt) {
  const Sheet sheet{R"(
      1937-08-28  mile  4:06.4  Wooderson  GBR  London
      1942-07-01  mile  4:06.2  Haegg      SWE  Goteborg
      1942-07-10  mile  4:06.2  Andersson  SWE  Stockholm
  )"};
  const Record record = holder_of(sheet, sheet.as_of("1942-08-01"), "world");
  EXPECT_EQ(told(sheet, record.standing), "Haegg 4:06.2 -0.20 stands 31 days");
  EXPECT_THAT(told(sheet, record.equalled_by), ElementsAre("Andersson 4:06.2 -0.00 = stands 22 days"));
  EXPECT_EQ(told(sheet, *record.previous), "Wooderson 4:06.4 -0.00 stood 4 years 307 days");
}

TEST(Holder, IsProvedByWhatIsCovered) {
  const Sheet sheet{R"(
      1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Roma
      2023-09-16  mile  3:43.97  Nuguse       USA  Eugene
      record  world ratified 1999-07-07 El_Guerrouj
      covers  men mile <= 3:51.00 until 2024-05-24: all performances
      covers  men mile outdoor from 1999-07-07 until 2024-05-24: all ratified records
  )"};
  EXPECT_EQ(holder_of(sheet, sheet.view(), "world").completeness.state, Completeness::State::Complete);
  EXPECT_EQ(holder_of(sheet, sheet.view(), "nation:USA").completeness.state, Completeness::State::Complete)
      << "no American was as fast, though slower ones may be missing";
}

TEST(Holder, NobodyHoldsWhatNobodyRan) {
  const Sheet sheet{kMiles};
  const auto found = holder(sheet.view(), kWomensMile, Scope{}, exact_places(sheet.archive()));
  ASSERT_TRUE(found);
  EXPECT_FALSE(*found);
  EXPECT_FALSE(holder(sheet.view(), kMensMile, *parse_scope("meet:Nowhere"), exact_places(sheet.archive())));
}

struct Title {
  std::string_view scope;
  Basis basis;
  std::string_view title;
};

constexpr Title kTitles[] = {
    {"world", Basis::Ratified, "world record"},
    {"world+u20", Basis::Ratified, "world under-20 record"},
    {"area:EUR+indoor", Basis::Listed, "European indoor record"},
    {"nation:USA", Basis::RunningBest, "American best"},
    {"in:USA", Basis::RunningBest, "American all-comers best"},
    {"meet:Prefontaine Classic", Basis::Listed, "Prefontaine Classic meeting record"},
    {"venue:Hayward Field", Basis::RunningBest, "Hayward Field best"},
    {"home:Scotland", Basis::RunningBest, "Scottish best"},
};

TEST(Title, IsARecordOnlyWhenAListSaysSo) {
  for (const Title& c : kTitles) {
    EXPECT_EQ(title(*parse_scope(c.scope), kMensMile, c.basis), c.title);
  }
  const Event two_miles = event_of({Distance::miles(2)}, Sex::Men);
  EXPECT_EQ(title(Scope{}, two_miles, Basis::Listed), "world best") << "2 miles has bests, no records";
}

TEST(RecordsSet, WhatAMarkWasWhenItWasRun) {
  const Sheet sheet{kMiles};
  const PerformanceId nuguse = sheet.performance("2023-09-16", "Nuguse");
  const auto claims = records_set(sheet.as_of("2023-09-16"), nuguse,
                                  {*parse_scope("world"), *parse_scope("nation:USA"), *parse_scope("in:USA")},
                                  exact_places(sheet.archive()));
  ASSERT_TRUE(claims);
  ASSERT_EQ(claims->size(), 1U);
  EXPECT_EQ(to_string(claims->front().scope), "nation:USA")
      << "in the USA Ingebrigtsen ran faster the same day";
}

}  // namespace
}  // namespace miler::records
