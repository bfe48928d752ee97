#include "miler/render/race_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::told;

Answer rome() { return race_answer(testing::eve(), book().race("1999-07-07-olimpico-mile-men-f")); }

TEST(RaceAnswer, TellsTheRaceThenItsRows) {
  const Answer answer = rome();
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Men's mile, final, Olimpico, Roma (ITA), 7 July 1999");
  EXPECT_EQ(told(answer, "paced"), "yes");
  EXPECT_EQ(told(answer, "lights"), "") << "not known is not said";
  EXPECT_EQ(told(answer, "class"), "circuit");
  EXPECT_THAT(testing::table_of(answer, "rows").rows, SizeIs(3));
  EXPECT_EQ(told(answer, "rows", 0, "athlete"), "Hicham El Guerrouj");
  EXPECT_EQ(told(answer, "rows", 2, "remarks"), "did not finish");
}

TEST(RaceAnswer, SplitsAndMarksOnTheWayStandApart) {
  const Answer answer = rome();
  EXPECT_EQ(told(answer, "en_route", 0, "event"), "1500");
  EXPECT_EQ(told(answer, "en_route", 0, "mark"), "3:28.21");
  EXPECT_EQ(told(answer, "splits", 0, "at"), "800 m");
  EXPECT_EQ(told(answer, "splits", 0, "mark"), "1:51.58");
}

TEST(RaceAnswer, OfALaterDayNothingIsKnown) {
  const Answer answer = race_answer(testing::eve(), book().race("2024-06-30-hayward-field-mile-men-f"));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_THAT(testing::table_of(answer, "rows").rows, IsEmpty());
  EXPECT_THAT(testing::table_of(answer, "splits").rows, IsEmpty()) << "splits are results too";
}

TEST(RaceAnswer, ARaceThatMixesSeveralSaysSo) {
  const miler::testing::Sheet sheet{"1990-07-01 mile 3:59.0 A Oslo 1 unresolved"};
  const Answer answer = race_answer(sheet.view(), RaceId{0});
  ASSERT_THAT(answer.notes, SizeIs(1));
  EXPECT_THAT(answer.notes[0], HasSubstr("no bouts and wins are read from it"));
}

}  // namespace
}  // namespace miler::render
