// Shares of wins and streaks, and what proves them.
#include <gmock/gmock.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;

constexpr std::string_view kRows = R"(
    2021-06-10  mile  3:52.00  Ada  Oslo    1 f
    2022-06-16  mile  3:51.00  Ada  Oslo    2 f
    2023-06-15  mile  3:50.00  Ada  Oslo    1 f
    2023-09-16  mile  3:49.00  Ada  Eugene  1 f
    2023-09-17  mile  dns      Ada  Eugene  f
)";

std::string told_streak(const Sheet& sheet, const Streak& ask) {
  const Answer answer = run_one(sheet.view(), ask).value();
  const Run& run = std::get<Run>(answer.value);
  std::string text = fmt::format("{}", run.length);
  if (run.first) text += fmt::format(", {} to {}", sheet.told(*run.first), sheet.told(*run.last));
  return text + " | " + testing::told(answer.completeness);
}

std::string told_share(const Sheet& sheet, const Region& within) {
  const Answer answer = run_one(sheet.view(), WinShare{sheet.athlete("Ada"), within}).value();
  const lists::WinShare share = std::get<Share>(answer.value).share;
  EXPECT_EQ(answer.evidence.size() - answer.completeness.rests_on.size(), share.starts);
  return fmt::format("{} of {} | {}", share.wins, share.starts, testing::told(answer.completeness));
}

const Region kOutdoorMiles{.event = kMensMile, .track = TrackFilter::Outdoor};
constexpr std::string_view kFinishers =
    "covers men mile outdoor {} until 2023-12-31: all finishers with places";

TEST(WinShare, IsALowerBoundUntilAllFinishersAreKnown) {
  const Sheet sheet{kRows};
  EXPECT_EQ(told_share(sheet, {}),
            "3 of 4 | at least 3: races of the athlete that the archive does not hold");
  const Sheet covered{fmt::format("{}\n{}\n", kRows, fmt::format(kFinishers, ""))};
  EXPECT_EQ(told_share(covered, kOutdoorMiles), "3 of 4 | complete");
}

// RULE starts-need-finishers-with-places
TEST(Streak, OfWinsIsProvedFromWhatEndedTheOneBeforeOn) {
  const Sheet sheet{fmt::format("{}\n{}\n", kRows, fmt::format(kFinishers, "from 2022-06-16"))};
  const AthleteId ada = sheet.athlete("Ada");
  EXPECT_EQ(told_streak(sheet, {ada, kOutdoorMiles, StreakOf::Wins, Which::Current}),
            "2, Ada 3:50.00 2023-06-15 to Ada 3:49.00 2023-09-16 | complete");
  EXPECT_EQ(told_streak(sheet, {ada, kOutdoorMiles, StreakOf::Wins, Which::Longest}),
            "2, Ada 3:50.00 2023-06-15 to Ada 3:49.00 2023-09-16 | unknown: races of the athlete that the "
            "archive does not hold");
  const Sheet late{fmt::format("{}\n{}\n", kRows, fmt::format(kFinishers, "from 2022-06-17"))};
  EXPECT_EQ(told_streak(late, {ada, kOutdoorMiles, StreakOf::Wins, Which::Current}),
            "2, Ada 3:50.00 2023-06-15 to Ada 3:49.00 2023-09-16 | unknown: races of the athlete that the "
            "archive does not hold")
      << "another win of that day may have come after the loss";
}

TEST(Streak, OfMarksAndYears) {
  const Sheet sheet{kRows};
  const AthleteId ada = sheet.athlete("Ada");
  Region under = kOutdoorMiles;
  under.limit = Limit{*parse_duration("3:51.50"), false};
  EXPECT_EQ(told_streak(sheet, {ada, under, StreakOf::Marks, Which::Longest}),
            "3, Ada 3:51.00 2022-06-16 to Ada 3:49.00 2023-09-16 | unknown: races of the athlete that the "
            "archive does not hold");
  EXPECT_EQ(told_streak(sheet, {ada, under, StreakOf::Years, Which::Longest}),
            "2, Ada 3:51.00 2022-06-16 to Ada 3:49.00 2023-09-16 | at least 2: men mile <= 3:51.49 until "
            "2023-09-17")
      << "more performances would only make it longer";
  const Sheet covered{
      fmt::format("{}\ncovers men mile <= 3:55.00 until 2023-12-31: all performances\n", kRows)};
  EXPECT_EQ(told_streak(covered, {ada, under, StreakOf::Years, Which::Longest}),
            "2, Ada 3:51.00 2022-06-16 to Ada 3:49.00 2023-09-16 | complete");
  under.limit = Limit{*parse_duration("3:40.00"), false};
  EXPECT_EQ(told_streak(covered, {ada, under, StreakOf::Years, Which::Longest}), "0 | complete");
}

RC_GTEST_PROP(WinShare, AndTheLongestStreakAgreeWithTheirDefinitions, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 50));
  RC_LOG() << made.text;
  const Archive& archive = made.sheet.archive();
  const View& view = made.view;
  const AthleteId athlete{0};
  Region within;
  if (*rc::gen::arbitrary<bool>()) within.event = kMensMile;
  if (*rc::gen::arbitrary<bool>()) within.country = Country::of("USA");

  std::uint32_t starts = 0;
  std::uint32_t wins = 0;
  std::uint32_t in_a_row = 0;
  std::uint32_t longest = 0;
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    const RaceRow& race = archive[archive.races()[row]];
    const Traits traits = archive.traits()[row];
    const bool there =
        !within.country.known() || (race.venue.known() && archive[race.venue].country == within.country);
    if (archive.athletes()[row] != athlete || !view.exists(id) || traits.kind() != Kind::Race ||
        view.annulled(id) || traits.status() == Status::DidNotStart || !there ||
        (within.event && archive.event_of(id) != *within.event)) {
      continue;
    }
    const bool won = traits.status() == Status::Ok && !traits.unresolved() && view.place(id) == 1;
    ++starts;
    if (won) ++wins;
    if (race.round.kind == RoundKind::Heat) continue;
    in_a_row = won ? in_a_row + 1 : 0;
    longest = std::max(longest, in_a_row);
  }
  const Answer share = run_one(view, WinShare{athlete, within}).value();
  RC_ASSERT(std::get<Share>(share.value).share == (lists::WinShare{starts, wins}));
  const Answer streak = run_one(view, Streak{athlete, within, StreakOf::Wins, Which::Longest}).value();
  RC_ASSERT(std::get<Run>(streak.value).length == longest);
  const Answer current = run_one(view, Streak{athlete, within, StreakOf::Wins, Which::Current}).value();
  RC_ASSERT(std::get<Run>(current.value).length == in_a_row);
}

}  // namespace
}  // namespace miler::query
