// Profiles, wins and streaks.
#include "miler/lists/profile.h"

#include <gmock/gmock.h>

#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

constexpr std::string_view kIngebrigtsen = R"(
    2018-08-10  1500  3:38.10  Ingebrigtsen  NOR  Berlin    1 f area unpaced  born:2000-09-19
    2021-08-05  1500  3:32.13  Ingebrigtsen  NOR  Tokyo     2 sf1 global unpaced
    2021-08-07  1500  3:28.32  Ingebrigtsen  NOR  Tokyo     1 f global unpaced
    2022-07-19  1500  3:29.47  Ingebrigtsen  NOR  Eugene    2 f global unpaced
    2023-06-15  1500  3:27.95  Ingebrigtsen  NOR  Oslo      1 f circuit paced
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Eugene    1 f circuit paced
    2023-09-16  1500  3:30.0   Ingebrigtsen  NOR  Eugene    en-route of:mile f circuit paced
    2023-09-16  mile  3:43.97  Nuguse        USA  Eugene    2 f circuit paced
    2024-02-01  1500  dns      Ingebrigtsen  NOR  Lievin    f
    2024-05-25  mile  3:45.60  Ingebrigtsen  NOR  Eugene    2 f circuit paced
    title  Olympic_champion   1500 Ingebrigtsen won:2021-08-07 until:2024-08-06
    title  European_champion  1500 Ingebrigtsen won:2018-08-10 until:2022-08-18
)";

TEST(Profile, OnTheEveOfTheBowermanMile) {
  const Sheet sheet{kIngebrigtsen};
  const Profile p = profile(sheet.as_of("2024-05-24"), sheet.athlete("Ingebrigtsen"));
  ASSERT_TRUE(p.age);
  EXPECT_EQ(to_string(p.age->oldest), "23 years 248 days");
  EXPECT_EQ(p.nation, Country::of("NOR"));
  EXPECT_EQ(p.races, (WinShare{6, 4})) << "no split, no start that was none";
  EXPECT_EQ(p.finals, (WinShare{5, 4}));
  EXPECT_EQ(p.championship_finals, (WinShare{3, 2}));
  EXPECT_EQ(p.paced, (WinShare{2, 2}));
  EXPECT_EQ(p.unpaced, (WinShare{4, 2}));
  EXPECT_EQ(p.pacing_unknown, (WinShare{0, 0}));
  EXPECT_THAT(p.championship_wins, ElementsAre(sheet.performance("2018-08-10", "Ingebrigtsen"),
                                               sheet.performance("2021-08-07", "Ingebrigtsen")));
  EXPECT_THAT(p.titles_held, ElementsAre(TitleId{0}));
  EXPECT_EQ(p.titles_won.size(), 2U);
  ASSERT_EQ(p.events.size(), 2U);
  EXPECT_EQ(to_string(p.events[0].best.mark), "3:27.95");
  EXPECT_EQ(p.events[0].races, 5U);
  EXPECT_EQ(p.events[0].seasons.size(), 4U);
  EXPECT_EQ(p.events[1].event, kMensMile);
  EXPECT_EQ(p.events[1].best.rank, 1U);
}

// RULE wins-need-a-certain-place
TEST(Wins, NeedACertainPlace) {
  const Sheet sheet{R"(
      2024-01-01  mile  3:50.00  Ada 1 Oslo unresolved
      2024-01-02  mile  3:50.00  Ada   Oslo
      2024-01-03  mile  3:50.00  Ada 1 Oslo oversized
  )"};
  const Profile p = profile(sheet.view(), sheet.athlete("Ada"));
  EXPECT_EQ(p.races, (WinShare{3, 1}));
  EXPECT_EQ(p.finals_streaks.current.length, 1U) << "a race on an oversized track is a race";
}

TEST(Bests, OfOneAthlete) {
  const Sheet sheet{kIngebrigtsen};
  const AthleteId athlete = sheet.athlete("Ingebrigtsen");
  EXPECT_EQ(to_string(best_of(sheet.view(), athlete, {.event = kMensMile})->mark), "3:43.73");
  EXPECT_FALSE(best_of(sheet.view(), athlete, {.event = kMensMile, .track = TrackFilter::Short}));
  const auto seasons = season_bests(sheet.view(), athlete, {.event = kMensMile});
  ASSERT_EQ(seasons.size(), 2U);
  EXPECT_EQ(seasons[1].year, 2024);
  EXPECT_EQ(to_string(seasons[1].mark), "3:45.60");
}

}  // namespace
}  // namespace miler::lists
