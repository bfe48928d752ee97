#include "miler/story/preview.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/story/detail_gather.h"
#include "tests/story/eve.h"

namespace miler::story {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Preview, IsOfTheEve) {
  const Preview eve = testing::told(testing::kField);
  const Preview after = testing::told(testing::kField, "2024-05-25");
  EXPECT_FALSE(eve.entrants[2].best.has_value()) << "Kerr runs his first mile tomorrow";
  EXPECT_EQ(to_string(after.entrants[2].best->mark), "3:45.34");
  EXPECT_EQ(to_string(eve.as_of), "2024-05-24");
}

TEST(Preview, WhoIsScratchedIsTold) {
  const Preview preview = testing::told(testing::kField);
  ASSERT_THAT(preview.scratched, SizeIs(1));
  EXPECT_EQ(preview.scratched[0].name, "Jim Ryun");
}

TEST(Preview, OfAFieldThatNobodyKnows) {
  const Preview preview = testing::told(testing::field_of("Some Stranger\nAnother One, GBR\n"));
  EXPECT_THAT(preview.entrants, SizeIs(2));
  EXPECT_THAT(preview.matrix.athletes(), IsEmpty());
  EXPECT_FALSE(preview.rivalry || preview.depth.mean_points);
  EXPECT_FALSE(preview.records.empty()) << "the world record stands all the same";
}

TEST(Preview, OfAnEventThatTheArchiveDoesNotHold) {
  const Preview preview = testing::told(
      "event: 800\nsex: women\ndate: 2024-05-25\nvenue: Hayward Field\n\nKeely Hodgkinson, GBR\n");
  EXPECT_THAT(preview.records, IsEmpty());
  EXPECT_THAT(preview.progression.steps, IsEmpty());
  EXPECT_THAT(preview.counts, IsEmpty());
  EXPECT_THAT(preview.summary, IsEmpty());
}

TEST(Preview, AnAmbiguousNameStopsIt) {
  const miler::testing::Sheet sheet{R"(
      2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Oslo
      2018-06-01  mile  3:52.28  Filip_Ingebrigtsen  NOR  Oslo
  )"};
  const names::Directory directory{sheet.archive()};
  const auto made = preview(sheet.view(), directory, *parse_field(testing::field_of("Ingebrigtsen\n")));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::Ambiguous);
}

TEST(SisterEvent, IsMutual) {
  for (const auto& [one, other] : {std::pair{"mile", "1500"}, std::pair{"3000", "2mile"}}) {
    EXPECT_EQ(to_word(*sister_event(*parse_event_name(one))), other);
    EXPECT_EQ(to_word(*sister_event(*parse_event_name(other))), one);
  }
  EXPECT_FALSE(sister_event(*parse_event_name("800")).has_value());
}

TEST(InProse, SomeCountriesHaveAnArticle) {
  EXPECT_EQ(in_prose(Country::of("USA")), "the United States");
  EXPECT_EQ(in_prose(Country::of("NED")), "the Netherlands");
  EXPECT_EQ(in_prose(Country::of("NOR")), "Norway");
}

TEST(Barriers, RiseAndAreWholeSeconds) {
  for (const EventKind& kind : event_kinds()) {
    for (const Sex sex : {Sex::Men, Sex::Women}) {
      const std::vector<Duration> barriers = barriers_of(event_of(kind.name, sex));
      EXPECT_TRUE(std::ranges::is_sorted(barriers));
      for (const Duration barrier : barriers) EXPECT_EQ(barrier.centiseconds() % 100, 0);
    }
  }
  EXPECT_EQ(to_string(barrier_mark(barriers_of(kMensMile)[1])), "3:50");
}

}  // namespace
}  // namespace miler::story
