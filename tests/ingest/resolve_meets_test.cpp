// Meetings and their series.
#include <gtest/gtest.h>

#include "miler/ingest/detail_meets.h"
#include "tests/ingest/desk.h"

namespace miler::ingest {
namespace {

TEST(Editions, AreNoPartOfAName) {
  EXPECT_EQ(without_edition("26th European Athletics Championships"), "European Athletics Championships");
  EXPECT_EQ(without_edition("LIX Campeonato de España"), "Campeonato de España");
  EXPECT_EQ(without_edition("71. Deutsche Hallenmeisterschaften"), "Deutsche Hallenmeisterschaften");
  EXPECT_EQ(without_edition("Prefontaine Classic 2023"), "Prefontaine Classic");
  EXPECT_EQ(without_edition("2023 USATF Championships"), "USATF Championships");
  EXPECT_EQ(without_edition("London v New York"), "London v New York");
  EXPECT_EQ(without_edition("I"), "I");
}

class Fixture : public ::testing::Test {
 protected:
  Fixture() : meets{desk.archive(), venues} {
    pre = meets.find_or_add_series("Prefontaine Classic");
    meets.add_alias(pre, "Pre Classic");
  }

  testing::Desk desk;
  Venues venues{desk.archive()};
  Meets meets;
  std::uint32_t pre = kNone;
};

using ResolveMeets = Fixture;

TEST_F(ResolveMeets, AForeignNameJoinsASeriesByAWholePartOnly) {
  EXPECT_EQ(meets.series_within("Prefontaine Classic, Wanda Diamond League Final"), pre);
  EXPECT_EQ(meets.series_within("49th Prefontaine Classic"), pre);
  EXPECT_EQ(meets.series_within("Nike, Pre Classic 2018"), pre);
  EXPECT_EQ(meets.series_within("Prefontaine Classic Qualifier"), kNone) << "another meeting";
  EXPECT_EQ(meets.series_within("Classic"), kNone);
}

TEST_F(ResolveMeets, OneMeetingUnderTwoSources) {
  const Date day = Date::of(2023, 9, 16);
  const MeetText sheet{.name = "Prefontaine Classic", .edition = "", .code = ""};
  const MeetText foreign{
      .name = "Prefontaine Classic, Wanda Diamond League Final", .edition = "", .code = "tp:1"};
  const std::uint32_t a = meets.find_or_add(sheet, day, kNone);
  EXPECT_EQ(meets.find_or_add(foreign, day, kNone), a) << "one series, one week";
  EXPECT_EQ(meets.find_or_add(foreign, Date::of(2023, 9, 17), kNone), a) << "its code";
  EXPECT_NE(meets.find_or_add(sheet, Date::of(2024, 5, 25), kNone), a) << "the next edition";
  const MeetText other{.name = "Prefontaine Classic", .edition = "", .code = "tp:2"};
  EXPECT_NE(meets.find_or_add(other, day, kNone), a) << "another code is another competition";
  EXPECT_EQ(meets.find_or_add({}, day, kNone), kNone);
}

}  // namespace
}  // namespace miler::ingest
