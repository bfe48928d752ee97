// Splits found among the rows of a day, whatever the order of imports; judged by the definition.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "miler/ingest/detail_en_route.h"
#include "tests/ingest/desk.h"
#include "tests/support/property.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view kMile =
    "2023-09-16,mile,men,Jakob Ingebrigtsen,NOR,2000-09-19,3:43.73,1,,Eugene,USA";
constexpr std::string_view k1500 =
    "2023-09-16,1500,men,Jakob Ingebrigtsen,NOR,2000-09-19,3:28.76,1,,Eugene,USA";

// RULE en-route-folding
TEST(FoldEnRoute, ASplitBelongsToTheLongerRaceInEitherOrderOfImports) {
  const auto told =
      ElementsAre("2023-09-16-eugene-mile-men/jakob-ingebrigtsen-2000 3:43.73 1 list",
                  "2023-09-16-eugene-mile-men/jakob-ingebrigtsen-2000@1500 3:28.76 en-route list");
  Desk together, longer_first, shorter_first;
  const auto both = together.import(performances("list", std::string{kMile} + "\n" + std::string{k1500}));
  EXPECT_THAT(together.told(), told);
  EXPECT_EQ(both.folds.en_route, 1U);
  longer_first.import(performances("list", kMile));
  longer_first.import(performances("list", k1500));
  EXPECT_THAT(longer_first.told(), told);
  shorter_first.import(performances("list", k1500));
  EXPECT_THAT(shorter_first.told(),
              ElementsAre("2023-09-16-eugene-1500-men/jakob-ingebrigtsen-2000 3:28.76 1 list"));
  const auto later = shorter_first.import(performances("list", kMile));
  EXPECT_EQ(later.folds.en_route, 1U);
  EXPECT_THAT(shorter_first.told(), told);
  EXPECT_FALSE(shorter_first.archive().race("race:2023-09-16-eugene-1500-men")) << "nobody is left in it";
  for (const std::string_view row : {kMile, k1500}) {
    EXPECT_TRUE(shorter_first.import(performances("list", row)).changes.empty()) << "again: " << row;
  }
}

TEST(FoldEnRoute, ASplitOfASplitBelongsToTheRaceItself) {
  Desk desk;
  desk.import(performances("list",
                           "2023-06-09,2mile,men,A B,NOR,2000-09-19,7:54.10,1,,Paris,FRA\n"
                           "2023-06-09,3000,men,A B,NOR,2000-09-19,7:24.00,1,,Paris,FRA\n"
                           "2023-06-09,2000,men,A B,NOR,2000-09-19,4:57.7h,2,,Paris,FRA"));
  EXPECT_THAT(desk.told(), ElementsAre("2023-06-09-paris-2mile-men/a-b-2000 7:54.10 1 list",
                                       "2023-06-09-paris-2mile-men/a-b-2000@2000 4:57.7h en-route list",
                                       "2023-06-09-paris-2mile-men/a-b-2000@3000 7:24.00 en-route list"));
}

TEST(FoldEnRoute, AWholeFieldDoesNotDouble) {
  std::string rows;
  for (int i = 0; i < 3; ++i) {
    const std::string who = fmt::format("Runner {},SUI,2000-09-1{}", "ABC"[i], i);
    rows += fmt::format("2020-07-24,1500,men,{},3:48.2{},{},,Bern,SUI\n", who, i, 6 + i);
    rows += fmt::format("2020-07-24,2000,men,{},5:00.5{},{},,Bern,SUI\n", who, i, 3 + i);
  }
  Desk all, with_another;
  EXPECT_EQ(all.import(performances("list", rows)).folds.en_route, 3U);
  rows += "2020-07-24,1500,men,G H,SUI,2000-09-19,3:40.00,1,,Bern,SUI\n";
  EXPECT_EQ(with_another.import(performances("list", rows)).folds.en_route, 0U)
      << "somebody ran only the 1500 m";
}

TEST(FoldEnRoute, ASheetMayCallItOne) {
  Desk desk;
  desk.import(
      performances("book",
                   "1915-07-16,mile,men,Norman Taber,USA,1891-09-03,4:12.6,1,,Cambridge,USA,Harvard Stadium\n"
                   "1915-07-16,1500,men,Norman Taber,USA,1891-09-03,3:55.0,,,Cambridge,USA,Harvard "
                   "Stadium,,en-route mile\n"
                   "1923-08-23,1500,men,Paavo Nurmi,FIN,1897-06-13,3:53.0,,,Stockholm,SWE,,,en-route mile"));
  EXPECT_THAT(desk.told(),
              ElementsAre("1915-07-16-cambridge-mile-men/norman-taber-1891 4:12.6 1 book",
                          "1915-07-16-cambridge-mile-men/norman-taber-1891@1500 3:55.0 en-route book",
                          "1923-08-23-stockholm-mile-men/paavo-nurmi-1897@1500 3:53.0 en-route book"))
      << "with and without the longer mark";
}

struct Draft {
  std::int32_t event, pace, place;
};

/// The definition: a row is a split when some longer row of the day makes it one that is none itself, longest
/// first.
std::vector<bool> splits_by_definition(const std::vector<Draft>& rows, const std::vector<ingest::Leg>& legs) {
  std::vector<bool> split(rows.size());
  std::vector<std::size_t> order(rows.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::sort(order, std::greater{}, [&](std::size_t i) { return rows[i].event; });
  const ingest::Bearing near{.one_place = true, .one_country = true};
  for (const std::size_t i : order) {
    for (const std::size_t j : order) {
      if (rows[j].event > rows[i].event && !split[j] && ingest::is_split(legs[i], legs[j], near))
        split[i] = true;
    }
  }
  return split;
}

RC_GTEST_PROP(FoldEnRoute, FindsWhatTheDefinitionFinds, ()) {
  constexpr std::array<std::int32_t, 5> kEvents = {1500, 2000, 3000, 5000, 10000};
  std::vector<Draft> drafts;
  std::vector<ingest::Leg> legs;
  std::string rows;
  for (const std::int32_t event : kEvents) {
    if (*rc::gen::inRange(0, 3) == 0) continue;
    const Draft draft{event, *rc::gen::inRange(1450, 1600),
                      *rc::gen::inRange(0, 3)};  // pace: centiseconds a hundred metres
    const Duration time = Duration::centiseconds(draft.pace * event / 100);
    drafts.push_back(draft);
    legs.push_back({Distance::metres(event), time, static_cast<std::uint16_t>(draft.place), false});
    rows += "2020-07-24," + std::to_string(event) + ",men,A B,SUI,2000-09-19," + to_string(time) + "," +
            (draft.place == 0 ? "" : std::to_string(draft.place)) + ",,Bern,SUI\n";
  }
  Desk desk;
  desk.import(performances("list", rows));
  const std::vector<bool> split = splits_by_definition(drafts, legs);
  std::size_t found = 0;
  for (std::uint32_t row = 0; row < desk.archive().size(); ++row) {
    const Performance p = desk.archive()[PerformanceId{row}];
    const auto at =
        std::ranges::find(drafts, p.event.distance.millimetres() / 1000, &Draft::event) - drafts.begin();
    RC_ASSERT((p.traits.kind() == Kind::EnRoute) == split[static_cast<std::size_t>(at)]);
    ++found;
  }
  RC_ASSERT(found == drafts.size());
}

}  // namespace
}  // namespace miler::testing
