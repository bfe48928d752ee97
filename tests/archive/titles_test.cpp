// Titles on a day.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/archive/detail_titles.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

TEST(Titles, AreHeldUntilTheNextChampionIsCrowned) {
  const testing::Sheet sheet{R"(
      2016-08-20  1500  3:50.00  Centrowitz    USA  Rio    1
      2021-08-07  1500  3:28.32  Ingebrigtsen  NOR  Tokyo  1
      2021-08-07  1500  3:29.00  Wanyonyi      KEN  Tokyo  2
      title  Olympic_champion 1500 Centrowitz    won:2016-08-20 until:2021-08-07
      title  Olympic_champion 1500 Ingebrigtsen  won:2021-08-07 due:2024-08-06
      title  Olympic_champion 800  Wanyonyi      won:2024-08 until:2028
      title  World_champion   1500 Centrowitz    won:2030-01-01
  )"};
  const auto titles = titles_called(sheet.archive(), "olympic champion");
  ASSERT_EQ(titles.size(), 3U);
  struct Case {
    std::string_view athlete;
    Date on;
    Tristate held;
    std::string_view why;
  };
  const Case kCases[] = {
      {"Centrowitz", Date::of(2016, 8, 19), Tristate::No, "the day before"},
      {"Centrowitz", Date::of(2016, 8, 20), Tristate::Yes, "the day it was won, at its end"},
      {"Centrowitz", Date::of(2021, 8, 6), Tristate::Yes, "the last day"},
      {"Centrowitz", Date::of(2021, 8, 7), Tristate::No, "the next is crowned"},
      {"Centrowitz", Date::of(2016), Tristate::Unknown, "before or after"},
      {"Centrowitz", Date::of(2021), Tristate::Unknown, "perhaps still"},
      {"Centrowitz", Date::of(2018), Tristate::Yes, "a whole year within"},
      {"Ingebrigtsen", Date::of(2023, 1, 1), Tristate::Yes, "not yet over"},
      {"Wanyonyi", Date::of(2024, 8, 10), Tristate::Unknown, "won at some time of the month"},
      {"Wanyonyi", Date::of(2024, 7, 31), Tristate::No, "not yet"},
      {"Wanyonyi", Date::of(2024, 8, 31), Tristate::Yes, "in any event"},
      {"Wanyonyi", Date::of(2028, 1, 1), Tristate::Unknown, "to be over some day of the year"},
      {"Wanyonyi", Date::of(2028, 12, 31), Tristate::No, "over by its last"},
  };
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.why);
    EXPECT_EQ(held_on(titles, sheet.athlete(one.athlete), one.on), one.held);
  }
}

}  // namespace
}  // namespace miler
