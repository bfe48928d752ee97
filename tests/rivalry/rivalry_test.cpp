// Scores and streaks of two, held against a search of all races.
#include "miler/rivalry/rivalry.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "miler/rivalry/detail_bout.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::rivalry {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;
using testing::Sheet;

constexpr std::string_view kKerrAndIngebrigtsen = R"(
    2021-08-07  1500  3:28.32  Ingebrigtsen  NOR  Tokyo     1 f global unpaced
    2021-08-07  1500  3:29.05  Kerr          GBR  Tokyo     3 f global unpaced
    2022-05-28  mile  3:49.76  Ingebrigtsen  NOR  Eugene    1 circuit paced
    2022-05-28  mile  3:52.20  Kerr          GBR  Eugene    6 circuit paced
    2022-07-17  1500  3:36.1   Kerr          GBR  Eugene    1 sf1 global
    2022-07-17  1500  3:36.5   Ingebrigtsen  NOR  Eugene    2 sf1 global
    2023-08-23  1500  3:29.38  Kerr          GBR  Budapest  1 f global unpaced
    2023-08-23  1500  3:29.65  Ingebrigtsen  NOR  Budapest  2 f global unpaced
    2024-05-25  mile  3:45.34  Kerr          GBR  Eugene    1 circuit paced
    2024-05-25  mile  3:45.60  Ingebrigtsen  NOR  Eugene    2 circuit paced
)";

TEST(Rivalry, TheScoreDividesByWhatTheRaceWas) {
  const Sheet sheet{kKerrAndIngebrigtsen};
  const Rivalry rivalry =
      between(sheet.as_of("2024-05-24"), sheet.athlete("Ingebrigtsen"), sheet.athlete("Kerr"));
  EXPECT_EQ(rivalry.overall, (Score{2, 2, 0}));
  EXPECT_EQ(rivalry.finals, (Score{1, 1, 0}));
  EXPECT_EQ(rivalry.championships, (Score{1, 2, 0})) << "with the semi-final";
  EXPECT_EQ(rivalry.paced, (Score{1, 0, 0}));
  EXPECT_EQ(rivalry.unpaced, (Score{1, 1, 0}));
  EXPECT_EQ(rivalry.pacing_unknown, (Score{0, 1, 0}));
  EXPECT_EQ(rivalry.indoors, Score{});
  EXPECT_THAT(rivalry.by_year, ElementsAre(Pair(2021, Score{1, 0, 0}), Pair(2022, Score{1, 1, 0}),
                                           Pair(2023, Score{0, 1, 0})));
  ASSERT_EQ(rivalry.by_event.size(), 2U);
  EXPECT_EQ(rivalry.by_event[1], (std::pair{kMensMile, Score{1, 0, 0}}));
}

TEST(Rivalry, StreaksAndLastWins) {
  const Sheet sheet{kKerrAndIngebrigtsen};
  const Rivalry rivalry = between(sheet.view(), sheet.athlete("Ingebrigtsen"), sheet.athlete("Kerr"));
  ASSERT_EQ(rivalry.bouts.size(), 5U);
  ASSERT_TRUE(rivalry.current);
  EXPECT_EQ(rivalry.current->winner, Outcome::SecondWon);
  EXPECT_EQ(rivalry.current->wins, 3U);
  EXPECT_EQ(rivalry.current->from, 2U);
  EXPECT_EQ(rivalry.longest->wins, 3U);
  EXPECT_EQ(rivalry.last_win_of_first, 1U);
  EXPECT_EQ(rivalry.last_win_of_second, 4U);
}

TEST(Rivalry, ALevelBoutEndsAStreak) {
  const Sheet sheet{R"(
      2024-01-01  mile  3:50.00  Ada 1 Oslo
      2024-01-01  mile  3:51.00  Ben 2 Oslo
      2024-01-02  mile  3:50.00  Ada 1 Oslo
      2024-01-02  mile  3:50.00  Ben 1 Oslo
  )"};
  const Rivalry rivalry = between(sheet.view(), sheet.athlete("Ada"), sheet.athlete("Ben"));
  EXPECT_EQ(rivalry.overall, (Score{1, 0, 1}));
  EXPECT_FALSE(rivalry.current);
  EXPECT_EQ(rivalry.longest->wins, 1U);
}

TEST(Rivalry, IsNarrowedByTheRace) {
  const Sheet sheet{kKerrAndIngebrigtsen};
  const auto score = [&](const Region& within) {
    return between(sheet.view(), sheet.athlete("Ingebrigtsen"), sheet.athlete("Kerr"), within).overall;
  };
  EXPECT_EQ(score({.event = kMensMile}), (Score{1, 1, 0}));
  EXPECT_EQ(score({.venue = sheet.venue("Eugene")}), (Score{1, 2, 0}));
  EXPECT_EQ(score({.round = RoundKind::Final}), (Score{1, 1, 0}));
  EXPECT_EQ(score({.nation = Country::of("NOR")}), (Score{2, 3, 0})) << "what it says of people is not asked";
}

TEST(Rivalry, NobodyRacesHimself) {
  const Sheet sheet{kKerrAndIngebrigtsen};
  EXPECT_TRUE(bouts_between(sheet.view(), sheet.athlete("Kerr"), sheet.athlete("Kerr")).empty());
}

RC_GTEST_PROP(Rivalry, MirrorsItself, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(10, 80));
  RC_PRE(made.sheet.archive().tables().athletes.size() > 1);
  const Rivalry one = between(made.view, AthleteId{0}, AthleteId{1});
  const Rivalry other = between(made.view, AthleteId{1}, AthleteId{0});
  RC_LOG() << made.text;
  RC_ASSERT(one.overall == mirrored(other.overall));
  RC_ASSERT(one.finals == mirrored(other.finals));
  RC_ASSERT(one.bouts.size() == other.bouts.size());
  RC_ASSERT(one.last_win_of_first == other.last_win_of_second);
  RC_ASSERT(one.longest.has_value() == other.longest.has_value());
  if (one.longest) RC_ASSERT(one.longest->wins == other.longest->wins);
}

/// The definition: every pair of rows of one race, without a merge. Only the first row of each in a race
/// counts.
std::size_t bouts_by_definition(const View& view, AthleteId a, AthleteId b) {
  const Archive& archive = view.archive();
  const Races races{view, {}};
  std::size_t bouts = 0;
  for (std::uint32_t race = 0; race < archive.tables().races.size(); ++race) {
    std::optional<PerformanceId> first;
    std::optional<PerformanceId> second;
    for (std::uint32_t row = 0; row < archive.size(); ++row) {
      const PerformanceId id{row};
      if (archive.races()[row] != RaceId{race} || !races.counts(id)) continue;
      if (archive.athletes()[row] == a && !first) first = id;
      if (archive.athletes()[row] == b && !second) second = id;
    }
    if (first && second && races.bout(*first, *second)) ++bouts;
  }
  return bouts;
}

RC_GTEST_PROP(Rivalry, FindsTheBoutsOfItsDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(10, 80));
  RC_PRE(made.sheet.archive().tables().athletes.size() > 1);
  RC_LOG() << made.text;
  RC_ASSERT(bouts_between(made.view, AthleteId{0}, AthleteId{1}).size() ==
            bouts_by_definition(made.view, AthleteId{0}, AthleteId{1}));
}

}  // namespace
}  // namespace miler::rivalry
