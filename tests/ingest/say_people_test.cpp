// What is said of people, and only once.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

constexpr std::string_view kPeople = R"(sheet: people

sources:
key,title
known,known

people:
source: known
name,sex,nation,born,home,aliases,nations,affiliation,family
Bernard Lagat,men,USA,1974-12-12,,,KEN until 2005-05-06; USA from 2005-05-07,,
Laura Muir,women,GBR,1993-05-09,Scotland,Laura Muir-Smith,,Dundee,
)";

TEST(SayPeople, ASheetOfPeople) {
  Desk desk;
  desk.import(kPeople);
  const Archive& archive = desk.archive();
  const AthleteId lagat = archive.athlete("athlete:bernard-lagat-1974").value();
  EXPECT_EQ(archive.nation_history(lagat).size(), 2U);
  const AthleteId muir = archive.athlete("athlete:laura-muir-1993").value();
  EXPECT_EQ(archive.text(archive[muir].home), "Scotland");
  EXPECT_EQ(archive.text(archive[muir].affiliation), "Dundee");
  ASSERT_EQ(archive.aliases(muir).size(), 1U);
  EXPECT_TRUE(desk.import(kPeople).changes.empty()) << "again";
}

TEST(SayPeople, OtherSpellingsBecomeAliases) {
  Desk desk;
  desk.import(
      performances("list", "2012-07-14,mile,men,Henrik Ingebrigtsen,NOR,1991-02-24,3:54.28,7,,London,GBR"));
  desk.import(performances(
      "other", "2013-07-14,mile,men,Henrik Børkja Ingebrigtsen,NOR,1991-02-24,3:54.53,7,,London,GBR"));
  const Archive& archive = desk.archive();
  ASSERT_EQ(archive.tables().athletes.size(), 1U);
  EXPECT_EQ(archive.text(archive[AthleteId{0}].name), "Henrik Ingebrigtsen");
  ASSERT_EQ(archive.aliases(AthleteId{0}).size(), 1U);
  EXPECT_EQ(archive.text(archive.aliases(AthleteId{0})[0].name), "Henrik Børkja Ingebrigtsen");
}

}  // namespace
}  // namespace miler::testing
