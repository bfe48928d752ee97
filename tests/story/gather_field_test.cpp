// The field, runner by runner, and how deep it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/story/eve.h"

namespace miler::story {
namespace {

using testing::book;
using ::testing::ElementsAre;

std::vector<std::string> names(const Preview& preview) {
  std::vector<std::string> found;
  for (const Entrant& entrant : preview.entrants) found.push_back(entrant.starter.name);
  return found;
}

TEST(GatherField, BestFirstThenWithoutAMarkThenPacers) {
  EXPECT_THAT(names(testing::told(testing::kField)),
              ElementsAre("Jakob Ingebrigtsen", "Yared Nuguse", "Josh Kerr", "Some Stranger", "Erik Pacer"))
      << "Kerr has no mile on the eve; Ryun is scratched";
}

TEST(GatherField, EveryNumberOfARunner) {
  const Preview preview = testing::told(testing::kField);
  const Entrant& nuguse = preview.entrants[1];
  EXPECT_EQ(nuguse.athlete, book().athlete("Yared Nuguse"));
  EXPECT_EQ(to_string(nuguse.best->mark), "3:43.97");
  EXPECT_EQ(nuguse.best->performer_rank, 3U);
  EXPECT_EQ(to_string(nuguse.season->mark), "3:47.22") << "indoors is this season, too";
  EXPECT_EQ(to_string(nuguse.age->oldest), "24 years 359 days") << "on race day, by the birth of the field";
  EXPECT_TRUE(nuguse.points.has_value());
  const Entrant& kerr = preview.entrants[2];
  EXPECT_EQ(kerr.home, "Scotland");
  EXPECT_EQ(to_string(kerr.sister->mark), "3:29.38");
  EXPECT_EQ(kerr.titles.size(), 1U);
  EXPECT_FALSE(kerr.best.has_value());
  EXPECT_FALSE(kerr.age->exact()) << "born in October 1997";
}

TEST(GatherField, ARankIsAllTimeOnlyWhereEveryBetterMarkIsKnown) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_TRUE(preview.entrants[0].rank_proved);
  EXPECT_TRUE(preview.entrants[1].rank_proved) << "covered to 3:44.00";
  EXPECT_FALSE(preview.entrants[4].rank_proved) << "3:52.00 is not";
}

TEST(GatherField, AStrangerKeepsWhatTheFieldSays) {
  const Preview preview = testing::told(testing::kField);
  const Entrant& stranger = preview.entrants[3];
  EXPECT_FALSE(stranger.athlete || stranger.best || stranger.points);
  EXPECT_EQ(to_string(stranger.nation), "AUS");
  EXPECT_EQ(stranger.age->oldest.years, 21);
}

TEST(GatherDepth, PacersAreNotCounted) {
  const Depth depth = testing::told(testing::kField).depth;
  EXPECT_EQ(depth.with_best, 2U);
  ASSERT_EQ(depth.barriers.size(), 3U);
  EXPECT_THAT(depth.under, ElementsAre(2U, 2U, 2U)) << "3:47, 3:50, 3:55";
  EXPECT_TRUE(depth.mean_points.has_value());
  EXPECT_FALSE(depth.top_five_points.has_value()) << "there are not five";
}

TEST(GatherDepth, TheMeanIsOfAllAndOfTheBestFive) {
  const miler::testing::Sheet sheet{R"(
      2024-01-01  mile  3:50.00  A  USA  Oslo
      2024-01-01  mile  3:50.00  B  USA  Oslo
      2024-01-01  mile  3:50.00  C  USA  Oslo
      2024-01-01  mile  3:50.00  D  USA  Oslo
      2024-01-01  mile  3:50.00  E  USA  Oslo
      2024-01-01  mile  4:10.00  F  USA  Oslo
  )"};
  const Depth depth = testing::told(testing::field_of("A\nB\nC\nD\nE\nF\n"), "2024-05-24", sheet).depth;
  EXPECT_LT(*depth.mean_points, *depth.top_five_points);
  EXPECT_THAT(depth.under, ElementsAre(0U, 0U, 5U)) << "3:50.00 is not under 3:50";
}

}  // namespace
}  // namespace miler::story
