#include "miler/render/profile_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::told;

Answer profile_of(std::string_view name, std::string_view day = "2024-05-24") {
  const View view = book().as_of(day);
  return profile_answer(view, lists::profile(view, book().athlete(name)));
}

TEST(ProfileAnswer, BestsSeasonsTitlesAndWins) {
  const Answer answer = profile_of("Jakob Ingebrigtsen");
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(told(answer, "born"), "2000-09-19");
  EXPECT_EQ(told(answer, "age"), "23 years 248 days");
  EXPECT_EQ(told(answer, "bests", 0, "event"), "1500") << "two races";
  EXPECT_EQ(told(answer, "bests", 1, "mark"), "3:43.73");
  EXPECT_EQ(told(answer, "bests", 1, "rank"), "3");
  EXPECT_THAT(testing::table_of(answer, "seasons").rows, SizeIs(3));
  EXPECT_EQ(told(answer, "finals_won"), "1 of 3");
  EXPECT_EQ(told(answer, "championship_finals_won"), "0 of 2");
  EXPECT_EQ(told(answer, "paced_won"), "1 of 1");
}

TEST(ProfileAnswer, ATitleHeldOnTheDay) {
  const Answer kerr = profile_of("Josh Kerr");
  EXPECT_EQ(testing::schema_fault(kerr), "");
  EXPECT_EQ(told(kerr, "titles", 0, "title"), "World champion");
  EXPECT_EQ(told(kerr, "titles", 0, "held"), "yes");
  EXPECT_EQ(told(kerr, "home_nation"), "Scotland");
  EXPECT_THAT(testing::table_of(profile_of("Josh Kerr", "2023-01-01"), "titles").rows, IsEmpty());
}

TEST(ProfileAnswer, ABirthKnownToTheMonthGivesTwoAges) {
  EXPECT_EQ(told(profile_of("Josh Kerr"), "age"), "26 years 206 days to 26 years 236 days");
  EXPECT_EQ(told(profile_of("Noah Ngeny"), "age"), "") << "not known";
}

}  // namespace
}  // namespace miler::render
