// Depth of lists, races and fields.
#include "miler/lists/depth.h"

#include <array>

#include <gmock/gmock.h>

#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

constexpr std::string_view kRaces = R"(
    2023-09-16  mile  3:43.73  Ingebrigtsen NOR Eugene 1
    2023-09-16  mile  3:43.97  Nuguse       USA Eugene 2
    2023-09-16  mile  3:47.65  Laros        NED Eugene 3
    2024-05-25  mile  3:45.34  Kerr         GBR Eugene 1
    2024-05-25  mile  3:45.60  Ingebrigtsen NOR Eugene 2
    2024-05-25  mile  3:46.22  Nuguse       USA Eugene 3
    2024-06-01  mile  3:44.00  Doubtful     USA Nowhere 3 unresolved
)";
const Region kMiles{.event = kMensMile};
constexpr std::array kBarriers = {Duration::seconds(225), Duration::centiseconds(226'00),
                                  Duration::seconds(228)};

TEST(Depth, TheKthBest) {
  const Sheet sheet{kRaces};
  EXPECT_EQ(sheet.told(kth(sheet.view(), kMiles, By::Performer, 4)->performance), "Kerr 3:45.34 2024-05-25");
  EXPECT_EQ(sheet.told(kth(sheet.view(), kMiles, By::Performance, 5)->performance),
            "Ingebrigtsen 3:45.60 2024-05-25");
  EXPECT_FALSE(kth(sheet.view(), kMiles, By::Performer, 6));
  EXPECT_FALSE(kth(sheet.view(), kMiles, By::Performer, 0));
}

TEST(Depth, CountsUnderBarriers) {
  const Sheet sheet{kRaces};
  EXPECT_THAT(counts_under(sheet.view(), kMiles, By::Performance, kBarriers), ElementsAre(3, 5, 7));
  EXPECT_THAT(counts_under(sheet.view(), kMiles, By::Performer, kBarriers), ElementsAre(3, 4, 5));
}

TEST(Depth, UnderIsStrict) {
  const Sheet sheet{kRaces};
  const std::array barriers = {Duration::centiseconds(223'73), Duration::centiseconds(223'74)};
  EXPECT_THAT(counts_under(sheet.view(), kMiles, By::Performance, barriers), ElementsAre(0, 1));
}

TEST(Depth, TheDeepestRace) {
  const Sheet sheet{kRaces};
  const auto races =
      deepest_races(sheet.view(), {.event = kMensMile, .limit = Limit{Duration::seconds(227), false}}, 5);
  ASSERT_EQ(races.size(), 2U);
  EXPECT_EQ(races[0].marks, 3U);
  EXPECT_EQ(sheet.told(races[0].slowest), "Nuguse 3:46.22 2024-05-25");
  EXPECT_EQ(races[1].marks, 2U);
}

TEST(Depth, OfAField) {
  const Sheet sheet{kRaces};
  const std::array field = {sheet.athlete("Kerr"), sheet.athlete("Laros"), sheet.athlete("Nuguse")};
  const FieldDepth depth = field_depth(sheet.as_of("2024-05-24"), kMiles, field, kBarriers);
  EXPECT_FALSE(depth.bests[0]) << "Kerr has no mile yet";
  EXPECT_EQ(depth.bests[2]->rank, 2U);
  EXPECT_THAT(depth.under, ElementsAre(1, 1, 2));
}

}  // namespace
}  // namespace miler::lists
