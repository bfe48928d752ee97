// The sentences of the summary: what is said, and that nothing is said that is not proved.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/story/eve.h"

namespace miler::story {
namespace {

using testing::book;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::vector<std::string> texts(const Preview& preview) {
  std::vector<std::string> found;
  for (const Sentence& sentence : preview.summary) found.push_back(sentence.text);
  return found;
}

TEST(Summary, OfTheEveOfARace) {
  EXPECT_THAT(
      texts(testing::told(testing::kField)),
      ElementsAre(
          "The world record is 3:43.13 by Hicham El Guerrouj (Roma, 7 July 1999); it will be 24 years 323 "
          "days "
          "old on race day",
          "The world record last fell in the United States with Jim Ryun's 3:51.3h (Berkeley, 17 July 1966)",
          "Fastest in the field: Jakob Ingebrigtsen 3:43.73 (2nd all-time), Yared Nuguse 3:43.97 (3rd "
          "all-time)",
          "Josh Kerr 1-0 Jakob Ingebrigtsen in the races of this archive, 1-0 in finals; Josh Kerr "
          "won "
          "the last, on 23 August 2023",
          "Marks of the mile under 4:00 at Hayward Field: at least 402",
          "Marks of the mile under 4:00 at the Prefontaine Classic: at least 3"));
}

TEST(Summary, TheRowsThatProveASentenceStandWithIt) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_THAT(preview.summary[0].evidence,
              ElementsAre(book().performance("1999-07-07", "Hicham El Guerrouj")));
  EXPECT_THAT(preview.summary[2].evidence, ElementsAre(book().performance("2023-09-16", "Jakob Ingebrigtsen"),
                                                       book().performance("2023-09-16", "Yared Nuguse")));
}

TEST(Summary, ARankThatIsNotProvedIsNotSaid) {
  const miler::testing::Sheet sheet{"2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Oslo"};
  const auto told = texts(testing::told(testing::field_of("Ingebrigtsen\n"), "2024-05-24", sheet));
  EXPECT_THAT(told, Contains("Fastest in the field: Jakob Ingebrigtsen 3:43.73"));
  EXPECT_THAT(told, Contains(StartsWith("The world best"))) << "no record row: nobody has ratified it";
}

TEST(Summary, PacersAreNoFavourites) {
  EXPECT_THAT(texts(testing::told(testing::field_of("Erik Pacer, pacer\n"))),
              Not(Contains(StartsWith("Fastest in the field"))));
}

TEST(Summary, NeverSetInTheHostCountryIsSaidWhereItIsProved) {
  const auto field = "event: mile\nsex: men\ndate: 2024-05-25\nvenue: Budapest\n\nJosh Kerr\n";
  EXPECT_THAT(texts(testing::told(field)),
              Contains("No ratified world record has been set over it in Hungary"));
}

TEST(Summary, TheLeaderOfARivalryStandsFirstWhicheverWayItWasAsked) {
  for (const auto* runners : {"Jakob Ingebrigtsen\nJosh Kerr\n", "Josh Kerr\nJakob Ingebrigtsen\n"}) {
    EXPECT_THAT(texts(testing::told(testing::field_of(runners))),
                Contains(StartsWith("Josh Kerr 1-0 Jakob Ingebrigtsen")));
  }
}

}  // namespace
}  // namespace miler::story
