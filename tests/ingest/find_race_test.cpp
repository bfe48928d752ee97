// `races:` rows find the race they speak of.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

using ::testing::IsEmpty;

constexpr std::string_view kRows =
    "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,final 1,Oslo,NOR,Bislett Stadion\n"
    "2023-06-15,mile,men,C D,NOR,2000-01-03,3:56.46,1,final 2,Oslo,NOR,Bislett Stadion\n"
    "2023-06-15,1500,women,E F,NOR,2000-01-04,3:56.46,1,,Oslo,NOR,Bislett Stadion";

std::string races(std::string_view row) {
  return "sheet: r\n\nsources:\nkey,title\nbook,book\n\nraces:\nsource: "
         "book\ndate,event,sex,city,country,round,name,paced\n" +
         std::string{row} + "\n";
}

struct Row {
  std::string_view row, race, why;
};

constexpr Row kNamed[] = {
    {"2023-06-15,mile,men,Oslo,NOR,race 1,Dream Mile,yes", "race:2023-06-15-oslo-mile-men-f1",
     "by its round"},
    {"2023-06-15,1500,women,Oslo,NOR,,Women's 1500,yes", "race:2023-06-15-oslo-1500-women", "the only one"},
    {"2023-06-16,mile,men,Oslo,NOR,,Street Mile,yes", "race:2023-06-16-oslo-mile-men",
     "a race without rows is a race"},
};

TEST(FindRace, TheRowOfASheetFindsItsRace) {
  for (const bool together : {true, false}) {
    for (const Row& row : kNamed) {
      SCOPED_TRACE(row.why);
      Desk desk;
      if (together) {
        EXPECT_THAT(desk.import_together({races(row.row), performances("list", kRows)}).problems, IsEmpty());
      } else {
        desk.import(performances("list", kRows));
        EXPECT_THAT(desk.import(races(row.row)).problems, IsEmpty());
      }
      const auto race = desk.archive().race(row.race);
      ASSERT_TRUE(race);
      EXPECT_NE(desk.archive()[*race].name.size, 0U);
      EXPECT_EQ(desk.archive()[*race].paced, Tristate::Yes);
      EXPECT_TRUE(desk.import(races(row.row)).changes.empty()) << "again";
    }
  }
}

TEST(FindRace, TwoRacesAreAskedBack) {
  Desk desk;
  desk.import(performances("list", kRows));
  EXPECT_EQ(desk.import(races("2023-06-15,mile,men,Oslo,NOR,,Dream Mile,yes")).problems.size(), 1U);
}

}  // namespace
}  // namespace miler::testing
