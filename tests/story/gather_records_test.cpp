// The records that may fall, the rivalry that leads and the counts of the place.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/story/eve.h"

namespace miler::story {
namespace {

using testing::book;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

std::vector<std::string> scopes(const std::vector<RecordLine>& lines) {
  std::vector<std::string> found;
  for (const RecordLine& line : lines) found.push_back(records::to_string(line.record.scope));
  return found;
}

TEST(GatherRecords, TheWorldThenThePlaceThenTheNationsOfTheField) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_THAT(scopes(preview.records),
              ElementsAre("world", "meet:Prefontaine Classic", "venue:Hayward Field", "in:USA"))
      << "nobody under 20 has run";
  EXPECT_THAT(scopes(preview.nation_records), ElementsAre("area:EUR", "area:NAC", "nation:NOR", "nation:USA"))
      << "Kerr has no mile yet, so there is no British one; Kibet is not in the field";
}

TEST(GatherRecords, AgesAreOfRaceDay) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_EQ(to_string(preview.records[0].on_race_day.oldest), "24 years 323 days");
  EXPECT_EQ(to_string(preview.records[0].record.age->oldest), "24 years 322 days") << "on the eve";
}

TEST(GatherRecords, StepsSetInTheHostCountry) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_EQ(preview.progression.basis, records::Basis::Ratified);
  ASSERT_THAT(preview.set_in_host, SizeIs(1));
  EXPECT_EQ(to_string(preview.set_in_host[0].mark), "3:51.3h");
}

TEST(GatherRecords, WithoutAPlaceOnlyWhatNeedsNone) {
  const Preview preview = testing::told(testing::field_of("Jakob Ingebrigtsen\n"));
  EXPECT_THAT(scopes(preview.records), ElementsAre("world"));
  EXPECT_THAT(preview.set_in_host, IsEmpty());
  EXPECT_THAT(preview.at_venue, IsEmpty());
}

TEST(GatherRivalry, ScratchedAndPacersAreNotRivals) {
  const Preview preview = testing::told(testing::kField);
  EXPECT_THAT(preview.matrix.athletes(),
              ElementsAre(book().athlete("Jakob Ingebrigtsen"), book().athlete("Yared Nuguse"),
                          book().athlete("Josh Kerr")));
}

TEST(GatherRivalry, TheWeightiestOfTheFieldLeads) {
  const Preview preview = testing::told(testing::kField);
  ASSERT_TRUE(preview.rivalry.has_value());
  EXPECT_EQ(preview.rivalry->second, book().athlete("Josh Kerr"))
      << "a championship final weighs more than a mile of the circuit";
  EXPECT_EQ(preview.rivalry->overall, (rivalry::Score{.first = 0, .second = 1, .level = 0}));
}

TEST(GatherRivalry, AFieldThatNeverMetHasNone) {
  EXPECT_FALSE(testing::told(testing::field_of("Yared Nuguse\nJosh Kerr\n")).rivalry.has_value());
}

TEST(GatherCounts, OfTheVenueTheMeetingAndTheWorld) {
  std::vector<std::string> told;
  for (const CountLine& line : testing::told(testing::kField).counts) told.push_back(line.what);
  EXPECT_THAT(told, Contains("mile under 3:47 at Hayward Field"));
  EXPECT_THAT(told, Contains("mile under 4:00 at Hayward Field"));
  EXPECT_THAT(told, Contains("mile under 3:50 at the Prefontaine Classic"));
  EXPECT_THAT(told, Contains("mile under 3:55 in history"));
}

TEST(GatherCounts, APublishedCountIsABoundThatTheRowsAreNot) {
  const Preview preview = testing::told(testing::kField);
  const auto four = std::ranges::find(preview.counts, "mile under 4:00 at Hayward Field", &CountLine::what);
  ASSERT_NE(four, preview.counts.end());
  EXPECT_EQ(four->count.performances, 3U);
  EXPECT_GE(four->count.completeness.lower.value(), 399) << "counted in 2018; rows since then may add to it";
}

TEST(GatherCounts, TheBestAtTheVenue) {
  const Preview preview = testing::told(testing::kField);
  ASSERT_THAT(preview.at_venue, SizeIs(3));
  EXPECT_EQ(to_string(preview.at_venue[0].mark), "3:43.73");
}

}  // namespace
}  // namespace miler::story
