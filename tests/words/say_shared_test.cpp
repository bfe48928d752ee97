// The scope of a sentence, and rows in words.
#include <gtest/gtest.h>

#include "miler/words/detail_say.h"
#include "tests/words/book.h"

namespace miler::words {
namespace {

using testing::book;
using State = Completeness::State;

query::Answer answer_with(State state, std::string hole) {
  query::Answer answer;
  answer.completeness.state = state;
  answer.completeness.hole = std::move(hole);
  answer.as_of = book().archive().horizon();
  return answer;
}

TEST(SayShared, TheScopeSaysWhatIsKnown) {
  const Region region = testing::miles();
  const auto scope = [&region](const query::Answer& answer) {
    return with_scope(book().view(), answer, "It is so", {&region, "performances", {}});
  };
  EXPECT_EQ(scope(answer_with(State::Complete, "")),
            "It is so (men, outdoors and indoors; performances; complete)");
  EXPECT_EQ(scope(answer_with(State::Bounded, "men mile 3:50.01 to 3:59.99")),
            "It is so (men, outdoors and indoors; performances; not covered: men mile 3:50.01 to 3:59.99)");
  EXPECT_EQ(
      scope(answer_with(State::Unknown, "the place of 2 performances is not known")),
      "It is so (men, outdoors and indoors; performances; cannot be decided; the place of 2 performances "
      "is not known)");
  EXPECT_EQ(scope(answer_with(State::Unknown, "titles that the archive does not hold")),
            "It is so (men, outdoors and indoors; performances; cannot be decided; not covered: titles)");
}

TEST(SayShared, WhatIsNotProvedIsSaidOfTheArchive) {
  EXPECT_EQ(in_this_archive(answer_with(State::Complete, ""), "The first is X"), "The first is X");
  EXPECT_EQ(in_this_archive(answer_with(State::Unknown, ""), "The first is X"),
            "In this archive, the first is X");
  EXPECT_EQ(in_this_archive(answer_with(State::Unknown, ""), "Theo ran"), "In this archive, Theo ran");
}

TEST(SayShared, RowsAndPlaces) {
  const PerformanceId run = book().performance("2023-08-23", "Josh Kerr");
  EXPECT_EQ(row_words(book().view(), run), "Josh Kerr's 3:29.38 in Budapest on 23 August 2023");
  EXPECT_EQ(deed_said(book().archive(), testing::miles_under(3, 50)), "run the mile under 3:50");
  Region won = testing::miles();
  won.place = 1;
  EXPECT_EQ(deed_said(book().archive(), won), "win the mile");
}

}  // namespace
}  // namespace miler::words
