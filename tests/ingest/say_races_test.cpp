// Stable ids of races, and what sources say of them.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

struct Row {
  std::string_view row, race, why;
};

constexpr Row kRows[] = {
    {"2023-09-16,mile,men,A B,NOR,2000-09-19,3:43.73,1,final 1,Eugene,USA,Hayward Field",
     "2023-09-16-eugene-mile-men-f1", "day, city, event, sex, round"},
    {"1974,1500,women,A B,NOR,1950-09-19,4:13.73,1,,Oslo,NOR", "1974-oslo-1500-women", "only a year"},
    {"1974-05,1500,women,A B,NOR,1950-09-19,4:13.73,1,,,", "1974-05-1500-women", "no place known"},
    {"2023-09-16,road-mile,men,A B,NOR,2000-09-19,3:53.73,1,,,,,Fifth Avenue Mile",
     "2023-09-16-fifth-avenue-mile-road-mile-men", "a meet instead of a city"},
};

TEST(SayRaces, IdsAreMadeOfWhatIsKnown) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    Desk desk;
    desk.import(performances("list", row.row));
    ASSERT_EQ(desk.archive().tables().races.size(), 1U);
    EXPECT_EQ(desk.archive().id_of(RaceId{0}), "race:" + std::string{row.race});
  }
}

TEST(SayRaces, AStadiumIsMoreThanItsCity) {
  constexpr std::string_view kCity = "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR";
  constexpr std::string_view kStadium =
      "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR,Bislett Stadion";
  for (const bool city_first : {true, false}) {
    Desk desk;
    desk.import_together(
        {performances("a", city_first ? kCity : kStadium), performances("b", city_first ? kStadium : kCity)});
    const Archive& archive = desk.archive();
    ASSERT_EQ(archive.tables().races.size(), 1U);
    EXPECT_EQ(archive.id_of(archive[RaceId{0}].venue), "venue:bislett-stadion-oslo");
  }
}

}  // namespace
}  // namespace miler::testing
