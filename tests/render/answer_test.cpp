#include "miler/render/answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::ElementsAre;

TEST(Answer, BeginsWithWhatEveryAnswerSays) {
  const Answer answer = begin_answer(testing::eve(), "list", "Men's mile", "list men mile");
  EXPECT_EQ(answer.verb, "list");
  EXPECT_EQ(to_string(answer.as_of), "2024-05-24");
  EXPECT_EQ(answer.archive, "test");
  EXPECT_EQ(answer.revision.number, 1U);
  EXPECT_FALSE(answer.certainty.has_value()) << "nothing is said to be complete unless it was asked";
}

TEST(Ref, IsAnIdToAskAgainWithAndANameToRead) {
  const Archive& archive = book().archive();
  EXPECT_EQ(ref(archive, book().athlete("Josh Kerr")), (Ref{"athlete:josh-kerr", "Josh Kerr"}));
  EXPECT_EQ(ref(archive, book().venue("Hayward Field")),
            (Ref{"venue:hayward-field", "Hayward Field, Eugene (USA)"}));
  EXPECT_EQ(ref(archive, book().series("Golden Gala")), (Ref{"series:golden-gala", "Golden Gala"}));
  EXPECT_EQ(ref(archive, book().race("2023-09-16-hayward-field-mile-men-f-bowerman-mile")).name,
            "Bowerman Mile")
      << "its name";
  EXPECT_EQ(ref(archive, book().race("1999-07-07-olimpico-mile-men-f")).name, "Golden Gala")
      << "else its meeting's";
  EXPECT_EQ(ref(archive, book().race("1993-09-05-rieti-mile-men-f")).name, "Rieti (ITA)") << "else its place";
}

TEST(PlaceText, SaysAsMuchAsIsKnownAndNothingTwice) {
  const Archive& archive = book().archive();
  EXPECT_EQ(place_text(archive, book().venue("Budapest")), "Budapest (HUN)") << "city and venue of one name";
  EXPECT_EQ(place_text(archive, VenueId{}), "");
  const miler::testing::Sheet nowhere{"1954-05-06 mile 3:59.4h Bannister Iffley_Road"};
  EXPECT_EQ(place_text(nowhere.archive(), nowhere.venue("Iffley Road")), "Iffley Road") << "no country known";
}

TEST(MeetingText, IsTheNameElseTheSeries) {
  const Archive& archive = book().archive();
  EXPECT_EQ(meeting_text(archive, archive.of(book().series("Golden Gala")).front()), "Golden Gala");
  EXPECT_EQ(meeting_text(archive, MeetingId{}), "");
}

TEST(Cells, WhatIsNotKnownIsNothing) {
  for (const Cell& cell : {mark_cell({}), date_cell({}), place_cell(0), text_cell(""), nation_cell({})}) {
    EXPECT_TRUE(std::holds_alternative<std::monostate>(cell));
  }
  EXPECT_EQ(place_cell(3), Cell{std::int64_t{3}});
}

TEST(Certainty, NamesTheStatementsAndTheCountsItRestsOn) {
  const Archive& archive = book().archive();
  Completeness known;
  known.state = Completeness::State::Bounded;
  known.lower = 399;
  known.rests_on = {CoverageId{0}};
  known.counts = {CountId{0}};
  const Certainty said = to_certainty(archive, known);
  EXPECT_EQ(said.lower, 399);
  EXPECT_THAT(said.rests_on, ElementsAre("men mile <= 3:44.00 until 2024-05-24: all performances",
                                         "published: 399 miles under four (the test, as of 2018-05-25)"));
}

TEST(SourceText, JoinsTheTitles) {
  const SourceId twice[] = {SourceId{0}, SourceId{0}};
  EXPECT_EQ(source_text(book().archive(), twice), "the test; the test");
}

}  // namespace
}  // namespace miler::render
