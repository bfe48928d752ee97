#include "miler/render/preview_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/book.h"
#include "tests/story/eve.h"
#include "tests/support/golden.h"

namespace miler::render {
namespace {

namespace eve = story::testing;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::told;

Answer answer_of(std::string_view field) {
  return preview_answer(eve::book().as_of("2024-05-24"), eve::told(field));
}

TEST(PreviewAnswer, TextForATerminal) {
  EXPECT_TRUE(miler::testing::matches_golden("render/preview.txt", write_table(answer_of(eve::kField), {})));
}

TEST(PreviewAnswer, JsonKeepsItsSchema) {
  EXPECT_EQ(testing::schema_fault(answer_of(eve::kField)), "");
  EXPECT_EQ(testing::schema_fault(answer_of(eve::field_of("Some Stranger\n"))), "") << "nobody known";
  EXPECT_EQ(testing::schema_fault(answer_of(
                "event: 800\nsex: women\ndate: 2024-05-25\nvenue: Atlantis\n\nKeely Hodgkinson, GBR\n")),
            "")
      << "nothing known";
}

TEST(PreviewAnswer, TitleNamesRaceMeetingPlaceAndDay) {
  EXPECT_EQ(answer_of(eve::kField).title,
            "Bowerman Mile, Prefontaine Classic, Hayward Field, Saturday 25 May 2024");
  EXPECT_EQ(answer_of(eve::field_of("Josh Kerr\n")).title, "Men's mile, Saturday 25 May 2024");
}

TEST(PreviewAnswer, SaysWhatItDoesNotKnow) {
  const Answer answer = answer_of(
      "event: mile\nsex: men\ndate: 2024-05-25\nmeet: Poseidon Games\nvenue: Atlantis\n\nSome Stranger\n");
  EXPECT_THAT(answer.notes, Contains("'Poseidon Games' is no meeting of this archive"));
  EXPECT_THAT(answer.notes, Contains("'Atlantis' is no stadium of this archive"));
  EXPECT_THAT(answer.notes, Contains("Some Stranger is not in this archive"));
}

TEST(PreviewAnswer, ARankThatIsNotProvedIsOnlyOneOfTheArchive) {
  const Answer answer = answer_of(eve::kField);
  EXPECT_EQ(told(answer, "field", 0, "rank"), "2");
  EXPECT_EQ(told(answer, "field", 4, "athlete"), "Erik Pacer");
  EXPECT_EQ(told(answer, "field", 4, "rank"), "");
  EXPECT_EQ(told(answer, "field", 4, "rank_in_archive"), "6");
}

TEST(PreviewAnswer, AnAgeWhoseBirthdayIsNotKnownIsYears) {
  const Answer answer = answer_of(eve::kField);
  EXPECT_EQ(told(answer, "field", 2, "athlete"), "Josh Kerr");
  EXPECT_EQ(told(answer, "field", 2, "age"), "26");
  EXPECT_EQ(told(answer, "field", 3, "age"), "20 or 21") << "born in 2003";
}

}  // namespace
}  // namespace miler::render
