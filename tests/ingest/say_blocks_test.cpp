// Splits, records, titles, counts, annulments and coverage: tied to what they speak of, once.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view kBlocks = R"(sheet: blocks

sources:
key,title,confidence
iaaf,progression,high

records:
scope: world
source: iaaf
date,event,sex,athlete,nation,mark,status,city,country
1979-07-17,mile,men,Sebastian Coe,GBR,3:49.0,ratified,Oslo,NOR
1985-07-27,mile,men,Steve Cram,GBR,3:46.32,ratified,Oslo,NOR

titles:
source: iaaf
title,event,sex,athlete,nation,won,city
Olympic champion,1500,men,Sebastian Coe,GBR,1980-08-01,Moskva

counts:
source: iaaf
what,sex,event,as-of,count,bound,under,city,country
sub-4 miles,men,mile,1980-01-01,12,exact,4:00.00,Oslo,NOR

splits:
source: iaaf
date,event,sex,athlete,at,mark
1979-07-17,mile,men,Sebastian Coe,800,1:53.8

coverage:
source: iaaf
men mile until 1999-12-31: all ratified records
)";
constexpr std::string_view kCoe = "1979-07-17,mile,men,Sebastian Coe,GBR,1956-09-29,3:48.95,1,,Oslo,NOR";

TEST(SayBlocks, FindWhatTheySpeakOf) {
  Desk desk;
  const auto done = desk.import_together({std::string{kBlocks}, performances("list", kCoe)});
  EXPECT_THAT(done.problems, IsEmpty());
  const Archive& archive = desk.archive();
  EXPECT_THAT(desk.told(), ElementsAre("1979-07-17-oslo-mile-men/sebastian-coe-1956 3:48.95 1 list",
                                       "1985-07-27-oslo-mile-men/steve-cram 3:46.32 iaaf"))
      << "a record that no list has brings its own performance";
  ASSERT_EQ(archive.tables().records.size(), 2U);
  const RecordRow& record = archive[RecordId{0}];
  EXPECT_EQ(to_string(record.mark), "3:49.0");
  EXPECT_EQ(archive.id_of(record.performance), "performance:1979-07-17-oslo-mile-men/sebastian-coe-1956");
  EXPECT_EQ(archive.id_of(archive[TitleId{0}].athlete), "athlete:sebastian-coe-1956");
  EXPECT_EQ(archive[CountId{0}].count, 12);
  EXPECT_EQ(archive.splits(record.performance).size(), 1U);
  EXPECT_EQ(archive.tables().coverage.size(), 1U);
  EXPECT_TRUE(desk.import(kBlocks).changes.empty()) << "again";
}

TEST(SayBlocks, ASplitOfNothingIsAProblem) {
  Desk desk;
  const auto done = desk.import(
      "sheet: s\n\nsplits:\ndate,event,sex,athlete,at,mark\n1979-07-18,mile,men,Sebastian Coe,800,1:53.8\n");
  ASSERT_EQ(done.problems.size(), 1U);
  EXPECT_EQ(done.problems[0].line, 5U);
  EXPECT_THAT(done.problems[0].reason, HasSubstr("performances: first"));
}

TEST(SayBlocks, AnAnnulmentVoidsTheDaysItNames) {
  Desk desk;
  desk.import(performances("list",
                           "2008-08-19,1500,men,Rashid Ramzi,BRN,1980-07-17,3:32.94,1,,Beijing,CHN\n"
                           "2009-08-19,1500,men,Rashid Ramzi,BRN,1980-07-17,3:35.00,1,,Berlin,GER"));
  constexpr std::string_view kAnnulment =
      "sheet: a\n\nsources:\nkey,title\nioc,ioc\n\nannulments:\nsource: "
      "ioc\nathlete,sex,from,to,reason,decided\n"
      "Rashid Ramzi,men,2008-08-01,2008-12-31,doping,2009-11-18\n";
  EXPECT_THAT(desk.import(kAnnulment).problems, IsEmpty());
  EXPECT_EQ(desk.archive().tables().annulments.size(), 1U);
  EXPECT_TRUE(desk.import(kAnnulment).changes.empty()) << "again";
  const auto nobody =
      desk.import("sheet: a\n\nannulments:\nathlete,sex,date,reason\nRashid Ramzi,men,2001-01-01,doping\n");
  EXPECT_EQ(nobody.problems.size(), 1U);
}

}  // namespace
}  // namespace miler::testing
