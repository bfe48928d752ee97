// Venues, series and meetings, said once.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

constexpr std::string_view kPlaces = R"(sheet: places

sources:
key,title
known,known

venues:
source: known
name,city,country,region,aliases
Hayward Field,Eugene,USA,OR,Hayward

series:
source: known
name,aliases,class
Prefontaine Classic,Pre Classic,circuit
)";
constexpr std::string_view kRow =
    "2023-09-16,mile,men,A B,NOR,2000-09-19,3:43.73,1,,Eugene,USA,Hayward,Pre Classic";

TEST(SayPlaces, ANameOrAnAliasIsThePlace) {
  Desk desk;
  desk.import_together({std::string{kPlaces}, performances("list", kRow)});
  const Archive& archive = desk.archive();
  ASSERT_TRUE(archive.venue("venue:hayward-field-eugene"));
  ASSERT_EQ(archive.tables().venues.size(), 1U);
  const RaceRow& race = archive[RaceId{0}];
  EXPECT_EQ(archive.id_of(race.venue), "venue:hayward-field-eugene");
  ASSERT_EQ(archive.tables().meetings.size(), 1U);
  EXPECT_EQ(archive.id_of(race.meeting), "meeting:prefontaine-classic-2023");
  EXPECT_EQ(race.level, MeetClass::Circuit) << "of its series";
  EXPECT_TRUE(desk.import(kPlaces).changes.empty()) << "again";
  EXPECT_TRUE(desk.import(performances("list", kRow)).changes.empty());
}

}  // namespace
}  // namespace miler::testing
