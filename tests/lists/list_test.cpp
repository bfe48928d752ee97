// Ranks, ties and seasons, held against their definitions.
#include "miler/lists/list.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

const Region kMiles{.event = kMensMile};

/// "1 (1, 1) El Guerrouj 3:43.13 1999-07-07": rank, among performances and among performers.
std::vector<std::string> told(const Sheet& sheet, const std::vector<Entry>& entries) {
  std::vector<std::string> lines;
  for (const Entry& e : entries) {
    lines.push_back(fmt::format("{} ({}, {}) {}", e.rank, e.performance_rank, e.performer_rank,
                                sheet.told(e.performance)));
  }
  return lines;
}

TEST(Lists, PerformancesAndPerformersAreToldApart) {
  const Sheet sheet{R"(
      1999-07-07  mile  3:43.13  El_Guerrouj
      1999-07-07  mile  3:43.40  Ngeny
      2023-09-16  mile  3:43.73  Ingebrigtsen
      2023-09-16  mile  3:43.97  Nuguse
      1997-08-12  mile  3:44.90  El_Guerrouj
      1993-09-05  mile  3:44.39  Morceli
      2001-05-26  mile  3:44.95  El_Guerrouj
      1995-08-16  mile  3:45.19  Morceli
      2024-05-25  mile  3:45.34  Kerr
  )"};
  EXPECT_THAT(told(sheet, best(sheet.view(), kMiles, By::Performer, 20)),
              ElementsAre("1 (1, 1) El Guerrouj 3:43.13 1999-07-07", "2 (2, 2) Ngeny 3:43.40 1999-07-07",
                          "3 (3, 3) Ingebrigtsen 3:43.73 2023-09-16", "4 (4, 4) Nuguse 3:43.97 2023-09-16",
                          "5 (5, 5) Morceli 3:44.39 1993-09-05", "6 (9, 6) Kerr 3:45.34 2024-05-25"));
  EXPECT_THAT(told(sheet, best(sheet.view(), kMiles, By::Performance, 7)).back(),
              "7 (7, 0) El Guerrouj 3:44.95 2001-05-26")
      << "a mark that is not its athlete's best has no rank among performers";
}

// RULE tied-marks-share-a-rank
TEST(Lists, TiedMarksShareARankAndTheNextSkips) {
  const Sheet sheet{R"(
      2001-01-01  mile  3:50.00  Ada
      2001-01-02  mile  3:50.10  Ben
      2001-01-03  mile  3:50.10  Cyd
      2001-01-04  mile  3:50.10  Ben
      2001-01-05  mile  3:50.20  Dov
  )"};
  EXPECT_THAT(told(sheet, best(sheet.view(), kMiles, By::Performer, 9)),
              ElementsAre("1 (1, 1) Ada 3:50.00 2001-01-01", "2 (2, 2) Ben 3:50.10 2001-01-02",
                          "2 (2, 2) Cyd 3:50.10 2001-01-03", "4 (5, 4) Dov 3:50.20 2001-01-05"));
}

// RULE hand-behind-equal-automatic
TEST(Lists, AHandTimeTiesOnlyWithHandTimes) {
  const Sheet sheet{R"(
      1979-01-01  mile  3:50.0h  Ada
      1979-01-02  mile  3:50.00  Ben
      1979-01-03  mile  3:50.0h  Cyd
  )"};
  EXPECT_THAT(told(sheet, best(sheet.view(), kMiles, By::Performer, 9)),
              ElementsAre("1 (1, 1) Ben 3:50.00 1979-01-02", "2 (2, 2) Ada 3:50.0h 1979-01-01",
                          "2 (2, 2) Cyd 3:50.0h 1979-01-03"));
  EXPECT_THAT(told(sheet, best(sheet.view(), kMiles, By::Performer, 9, HandTimes::Exclude)),
              ElementsAre("1 (1, 1) Ben 3:50.00 1979-01-02"));
}

TEST(Lists, StandingsAreTheLinesOfTheList) {
  const Sheet sheet{R"(
      2001-01-01  mile  3:50.00  Ada
      2001-01-02  mile  3:51.00  Ben
      2001-01-03  mile  3:52.00  Cyd
      2001-01-03  1500  3:32.00  Dov
  )"};
  const AthleteId field[] = {sheet.athlete("Cyd"), sheet.athlete("Dov"), sheet.athlete("Ada"),
                             sheet.athlete("Cyd")};
  const auto lines = standings(sheet.view(), kMiles, field);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0]->rank, 3U);
  EXPECT_FALSE(lines[1]) << "no mile";
  EXPECT_EQ(lines[2]->rank, 1U);
  EXPECT_EQ(lines[3], lines[0]) << "named twice";
}

TEST(Lists, RankOfAMarkNotRunYet) {
  const Sheet sheet{R"(
      2001-01-01  mile  3:50.00  Ada
      2001-01-02  mile  3:51.00  Ada
      2001-01-03  mile  3:52.00  Ben
  )"};
  const auto rank_of = [&](const Mark& mark) {
    return neighbours_of(sheet.view(), kMiles, mark, By::Performance).rank;
  };
  const Mark mark{Duration::centiseconds(232'00)};
  EXPECT_EQ(rank_of(mark), (Rank{3, 2})) << "it would share the place of 3:52.00";
  EXPECT_EQ(rank_of({mark.time, Precision::Tenth, Timing::Hand}), (Rank{4, 3}));
  EXPECT_EQ(rank_of({Duration::centiseconds(229'00)}), (Rank{1, 1}));
}

// RULE indoor-season
TEST(Lists, TheIndoorSeasonBeginsInNovember) {
  EXPECT_EQ(season(2024, TrackFilter::Short).first, Date::of(2023, 11, 1));
  EXPECT_EQ(season(2024, TrackFilter::Short).last, Date::of(2024, 3, 31));
  EXPECT_EQ(season(2024, TrackFilter::Outdoor).first, Date::of(2024, 1, 1));
  EXPECT_EQ(season_of(Date::of(2023, 12, 2), TrackFilter::Short), 2024);
  EXPECT_EQ(season_of(Date::of(2023, 12, 2), TrackFilter::Any), 2023) << "without a track the calendar year";

  const Sheet sheet{R"(
      2023-12-02  mile  3:54.00  Ada  short
      2024-02-11  mile  3:47.22  Ben  short
      2024-05-25  mile  3:45.34  Cyd
  )"};
  const auto indoors =
      best_by_season(sheet.view(), {.event = kMensMile, .track = TrackFilter::Short}, By::Performer, 10);
  ASSERT_EQ(indoors.size(), 1U);
  EXPECT_EQ(indoors.front().year, 2024);
  EXPECT_EQ(indoors.front().entries.size(), 2U);
  EXPECT_EQ(best_by_season(sheet.view(), kMiles, By::Performer, 1).size(), 2U);
}

TEST(Lists, NothingIsAnEmptyList) {
  const Sheet sheet{"2001-01-01  mile  3:50.00  Ada\n"};
  EXPECT_THAT(best(sheet.view(), kMiles, By::Performer, 0), IsEmpty());
  EXPECT_THAT(best(sheet.view(), {.event = kWomensMile}, By::Performer, 5), IsEmpty());
  EXPECT_THAT(best_by_season(sheet.view(), kMiles, By::Performer, 0), IsEmpty());
}

/// The definition: a rank is one more than the number of strictly better ones.
std::vector<Entry> best_by_definition(const View& view, const Region& region, By by) {
  std::vector<Marked> rows;
  BestFirst{view, region}.walk([&](const Marked& row) { return rows.push_back(row), true; });
  const auto strictly_better = [](const Marked& a, const Marked& b) {
    return std::pair{a.time, a.timing} < std::pair{b.time, b.timing};
  };
  const auto is_best_of_athlete = [&](const Marked& row) {
    return std::ranges::none_of(rows,
                                [&](const Marked& q) { return q.athlete == row.athlete && better(q, row); });
  };
  std::vector<Entry> entries;
  for (const Marked& row : rows) {
    Entry entry{.performance = row.performance, .mark = *mark_of(view, row.performance)};
    entry.performance_rank = 1 + static_cast<std::uint32_t>(std::ranges::count_if(
                                     rows, [&](const Marked& q) { return strictly_better(q, row); }));
    if (is_best_of_athlete(row)) {
      entry.performer_rank = 1 + static_cast<std::uint32_t>(std::ranges::count_if(rows, [&](const Marked& q) {
                               return is_best_of_athlete(q) && strictly_better(q, row);
                             }));
    }
    entry.rank = by == By::Performer ? entry.performer_rank : entry.performance_rank;
    if (by == By::Performance || entry.performer_rank != 0) entries.push_back(entry);
  }
  return entries;
}

RC_GTEST_PROP(Lists, AgreeWithTheirDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  const By by = *rc::gen::element(By::Performer, By::Performance);
  RC_LOG() << made.text;
  RC_ASSERT(best(made.view, kMiles, by, 1000) == best_by_definition(made.view, kMiles, by));
}

RC_GTEST_PROP(Lists, ASeasonIsTheListOfItsDays, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  const By by = *rc::gen::element(By::Performer, By::Performance);
  RC_LOG() << made.text;
  for (const SeasonList& list : best_by_season(made.view, kMiles, by, 3)) {
    const Season days = season(list.year, TrackFilter::Any);
    Region region = kMiles;
    region.from = days.first;
    region.to = days.last;
    RC_ASSERT(list.entries == best(made.view, region, by, 3));
  }
}

RC_GTEST_PROP(Lists, StandingsAgreeWithTheList, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  const auto list = best(made.view, kMiles, By::Performer, 1000);
  for (const Entry& entry : list) {
    const AthleteId athlete = made.view.archive().athletes()[entry.performance.row];
    RC_ASSERT(standings(made.view, kMiles, std::vector{athlete}).front() == entry);
  }
}

}  // namespace
}  // namespace miler::lists
