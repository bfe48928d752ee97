// Ids, and what is told when there is none.
#include "miler/archive/stable_id.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(StableId, IsReadOrTheNearestAreTold) {
  const testing::Sheet sheet{R"(
      2024-05-25  mile  3:45.34  Josh_Kerr    GBR  Hayward_Field  1  meet:Prefontaine_Classic
      2024-05-25  mile  3:45.60  Josh_Hoey    USA  Hayward_Field  2  meet:Prefontaine_Classic
      2024-05-25  mile  3:46.60  Cole_Hocker  USA  Hayward_Field  3  meet:Prefontaine_Classic
  )"};
  const Archive& archive = sheet.archive();
  EXPECT_EQ(*parse_athlete_id(archive, "athlete:josh-kerr"), sheet.athlete("Josh Kerr"));
  EXPECT_EQ(*parse_athlete_id(archive, "josh-kerr"), sheet.athlete("Josh Kerr"));
  EXPECT_EQ(*parse_venue_id(archive, "venue:hayward-field"), sheet.venue("Hayward Field"));
  EXPECT_EQ(*parse_series_id(archive, "series:prefontaine-classic"), sheet.series("Prefontaine Classic"));
  EXPECT_EQ(*parse_meeting_id(archive, "meeting:prefontaine-classic-2024"), MeetingId{0});

  const Error error = parse_athlete_id(archive, "athlete:josh").error();
  EXPECT_EQ(error.code, ErrorCode::NotFound);
  EXPECT_EQ(error.message, "the archive has no athlete 'athlete:josh'");
  EXPECT_EQ(error.where, (SourceSpan{0, 12}));
  EXPECT_THAT(error.candidates, ElementsAre("athlete:josh-hoey", "athlete:josh-kerr"));
  EXPECT_THAT(parse_athlete_id(archive, "athlete:zatopek").error().candidates, IsEmpty()) << "nobody is near";
  EXPECT_THAT(parse_athlete_id(testing::Sheet{""}.archive(), "athlete:x").error().candidates, IsEmpty());
}

}  // namespace
}  // namespace miler
