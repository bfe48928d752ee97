// Wins, marks and years in a row.
#include "miler/lists/streaks.h"

#include <set>

#include <gmock/gmock.h>

#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::lists {
namespace {

using testing::Sheet;

constexpr std::string_view kIngebrigtsen = R"(
    2018-08-10  1500  3:38.10  Ingebrigtsen  NOR  Berlin    1 f area unpaced
    2021-08-05  1500  3:32.13  Ingebrigtsen  NOR  Tokyo     2 sf1 global unpaced
    2021-08-07  1500  3:28.32  Ingebrigtsen  NOR  Tokyo     1 f global unpaced
    2022-07-19  1500  3:29.47  Ingebrigtsen  NOR  Eugene    2 f global unpaced
    2023-06-15  1500  3:27.95  Ingebrigtsen  NOR  Oslo      1 f circuit paced
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Eugene    1 f circuit paced
    2023-09-16  1500  3:30.0   Ingebrigtsen  NOR  Eugene    en-route of:mile f circuit paced
    2024-02-01  1500  dns      Ingebrigtsen  NOR  Lievin    f
    2024-05-25  mile  3:45.60  Ingebrigtsen  NOR  Eugene    2 f circuit paced
)";

TEST(Starts, OfARegion) {
  const Sheet sheet{kIngebrigtsen};
  const AthleteId athlete = sheet.athlete("Ingebrigtsen");
  EXPECT_EQ(win_share(starts(sheet.view(), athlete, {})), (WinShare{7, 4})) << "no split, no DNS";
  EXPECT_EQ(win_share(starts(sheet.view(), athlete, {.round = RoundKind::Final, .paced = true})),
            (WinShare{3, 2}));
  EXPECT_EQ(win_share({}), (WinShare{0, 0}));
}

// RULE win-streak
TEST(WinStreaks, HeatsAreLeftOutAndALossEndsOne) {
  const Sheet sheet{kIngebrigtsen};
  const AthleteId athlete = sheet.athlete("Ingebrigtsen");
  const Streaks before = win_streaks(sheet.as_of("2024-05-24"), athlete, {});
  EXPECT_EQ(before.current.length, 2U) << "a race not started ends nothing";
  EXPECT_EQ(before.current.after, Date::of(2022, 7, 19)) << "Eugene ended the one before";
  EXPECT_EQ(before.longest.length, 2U);
  EXPECT_EQ(before.longest.first, sheet.performance("2023-06-15", "Ingebrigtsen"))
      << "of two equal ones the later";
  EXPECT_EQ(win_streaks(sheet.view(), athlete, {}).current.length, 0U);
  EXPECT_EQ(win_streaks(sheet.view(), athlete, {}).current.after, Date::of(2024, 5, 25));
  EXPECT_EQ(win_streaks(sheet.as_of("2024-05-24"), athlete, {.paced = false}).longest.length, 2U);
}

// RULE mark-streak
TEST(MarkStreaks, ASlowRaceAndADropOutEndOne) {
  const Sheet sheet{R"(
      2001-05-01  mile  3:58.00  Ada
      2001-05-02  mile  3:59.00  Ada
      2001-05-03  mile  dns      Ada
      2001-05-04  mile  3:59.99  Ada
      2001-05-05  mile  4:00.00  Ada
      2001-05-06  mile  3:57.00  Ada
      2001-05-07  mile  dnf      Ada
      2001-05-08  1500  3:50.00  Ada
      2001-05-09  mile  3:56.00  Ada
  )"};
  const AthleteId ada = sheet.athlete("Ada");
  const Region under{.event = kMensMile, .limit = Limit{Duration::seconds(240), false}};
  const Streaks streaks = mark_streaks(sheet.view(), ada, under);
  EXPECT_EQ(streaks.longest.length, 3U);
  EXPECT_EQ(streaks.longest.last, sheet.performance("2001-05-04", "Ada"));
  EXPECT_EQ(streaks.current.length, 1U);
  EXPECT_EQ(streaks.current.after, Date::of(2001, 5, 7));
  Region inclusive = under;
  inclusive.limit->inclusive = true;
  EXPECT_EQ(mark_streaks(sheet.view(), ada, inclusive).longest.length, 5U);
  EXPECT_EQ(mark_streaks(sheet.view(), ada, {}).longest.length, 5U) << "without a limit a drop-out ends it";
}

// RULE year-streak
TEST(YearStreaks, AYearWithoutEndsOneWhenItIsOver) {
  const Sheet sheet{R"(
      1974-07-01  mile  3:58.00  Ada
      1975-05-02  mile  3:59.00  Ada
      1975-08-02  mile  3:57.00  Ada
      1976        mile  3:59.00  Ada
      1978-05-05  mile  3:58.00  Ada
      1979-05-05  mile  3:58.00  Ada
  )"};
  const auto streaks = [&](std::string_view day) {
    return year_streaks(sheet.as_of(day), sheet.athlete("Ada"), {.event = kMensMile});
  };
  EXPECT_EQ(streaks("1979-12-31").longest.length, 3U);
  EXPECT_EQ(streaks("1979-12-31").longest.first, sheet.performance("1974-07-01", "Ada"));
  EXPECT_EQ(sheet.told(streaks("1979-12-31").longest.last), "Ada 3:59.00 1976");
  EXPECT_EQ(sheet.told(streaks("1975-12-31").longest.last), "Ada 3:57.00 1975-08-02")
      << "the last of its year";
  EXPECT_EQ(streaks("1980-12-30").current.length, 2U) << "1980 is not over";
  EXPECT_EQ(streaks("1980-12-31").current.length, 0U);
  EXPECT_EQ(streaks("1973-12-31").longest.length, 0U);
}

RC_GTEST_PROP(Streaks, AgreeWithTheirDefinitions, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  RC_LOG() << made.text;
  const Archive& archive = made.sheet.archive();
  const View& view = made.view;
  const AthleteId athlete{0};
  const Region miles{.event = kMensMile, .limit = Limit{*parse_duration("3:55.07"), true}};

  // Every stretch of races, the longest that is all inside; the later of equal ones.
  std::vector<PerformanceId> races;
  std::set<int> years;
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    if (archive.athletes()[row] != athlete) continue;
    if (contains(view, miles, id)) years.insert(archive.dates()[row].year());
    const bool race =
        contains(view, {.event = kMensMile}, id) && archive.traits()[row].status() != Status::DidNotStart;
    if (race) races.push_back(id);
  }
  std::size_t longest = 0;
  std::optional<PerformanceId> first;
  for (std::size_t from = 0; from < races.size(); ++from) {
    std::size_t length = 0;
    while (from + length < races.size() && contains(view, miles, races[from + length])) ++length;
    if (length > 0 && length >= longest) {
      longest = length;
      first = races[from];
    }
  }
  const Streaks marks = mark_streaks(view, athlete, miles);
  RC_ASSERT(marks.longest.length == longest);
  if (first) RC_ASSERT(marks.longest.first == *first);

  std::uint32_t in_a_row = 0;
  for (const int year : years) {
    std::uint32_t length = 1;
    while (years.contains(year + static_cast<int>(length))) ++length;
    in_a_row = std::max(in_a_row, length);
  }
  RC_ASSERT(year_streaks(view, athlete, miles).longest.length == in_a_row);
}

}  // namespace
}  // namespace miler::lists
