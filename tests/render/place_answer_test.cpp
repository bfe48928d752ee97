#include "miler/render/place_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::told;

TEST(SeriesAnswer, TheBestMarksAndTheRaces) {
  const Answer answer = series_answer(testing::eve(), book().series("Prefontaine Classic"));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Prefontaine Classic");
  EXPECT_EQ(told(answer, "bests", 0, "mark"), "3:43.73");
  EXPECT_EQ(told(answer, "bests", 0, "marks"), "2");
  EXPECT_EQ(told(answer, "races", 0, "winner"), "Jakob Ingebrigtsen");
  EXPECT_EQ(told(answer, "races", 0, "mark"), "3:43.73");
  EXPECT_EQ(told(answer, "races", 0, "rows"), "2");
}

TEST(MeetingAnswer, OneEdition) {
  const Archive& archive = book().archive();
  const Answer answer = meeting_answer(testing::eve(), archive.of(book().series("Golden Gala")).front());
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(told(answer, "edition"), "1999");
  EXPECT_EQ(told(answer, "class"), "circuit");
  EXPECT_EQ(told(answer, "races", 0, "winner"), "Hicham El Guerrouj") << "not the split of the same race";
}

TEST(VenueAnswer, WhatWasPublishedAndWhatIsHere) {
  const Answer answer = venue_answer(testing::eve(), book().venue("Hayward Field"));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Hayward Field, Eugene (USA)");
  EXPECT_EQ(told(answer, "published_counts", 0, "count"), "399");
  EXPECT_EQ(told(answer, "published_counts", 0, "bound"), "exact");
  EXPECT_THAT(testing::table_of(answer, "races").rows, SizeIs(2)) << "the race of June 2024 was not run yet";
}

TEST(VenueAnswer, ACountOfALaterDayIsNotKnown) {
  const Answer answer = venue_answer(book().as_of("2018-01-01"), book().venue("Hayward Field"));
  EXPECT_THAT(testing::table_of(answer, "published_counts").rows, IsEmpty());
}

TEST(CityAnswer, AllItsStadiums) {
  const Answer answer = city_answer(testing::eve(), "Eugene", Country::of("USA"));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Eugene (USA)");
  EXPECT_EQ(told(answer, "venues", 0, "venue"), "Hayward Field, Eugene (USA)");
}

TEST(PlaceAnswer, ARaceThatMixesSeveralHasNoWinner) {
  const miler::testing::Sheet sheet{"1990-07-01 mile 3:59.0 A Oslo 1 unresolved meet:Bislett_Games"};
  const Answer answer = series_answer(sheet.view(), sheet.series("Bislett Games"));
  EXPECT_EQ(told(answer, "races", 0, "winner"), "");
}

}  // namespace
}  // namespace miler::render
