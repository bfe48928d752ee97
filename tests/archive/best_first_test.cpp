// The order of all lists, held against a sort.
#include "miler/archive/best_first.h"

#include <algorithm>
#include <vector>

#include <gmock/gmock.h>

#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

const Region kMiles{.event = kMensMile};

std::vector<PerformanceId> walked(const View& view, const Region& region) {
  std::vector<PerformanceId> rows;
  BestFirst{view, region}.walk([&](const Marked& row) {
    rows.push_back(row.performance);
    return true;
  });
  return rows;
}

std::vector<std::string> told(const Sheet& sheet, const std::vector<PerformanceId>& rows) {
  std::vector<std::string> lines;
  for (const PerformanceId id : rows) lines.push_back(sheet.told(id));
  return lines;
}

// RULE hand-behind-equal-automatic
TEST(BestFirst, AHandTimeComesBehindAnEqualAutomaticOne) {
  const Sheet sheet{R"(
      1980-07-01  mile  3:48.8h   Ovett
      1981-08-19  mile  3:48.80   Coe
      1982-08-19  mile  3:48.79   Walker
  )"};
  EXPECT_THAT(told(sheet, walked(sheet.view(), kMiles)),
              ElementsAre("Walker 3:48.79 1982-08-19", "Coe 3:48.80 1981-08-19", "Ovett 3:48.8h 1980-07-01"));
}

TEST(BestFirst, LeavesOutWhatNoListHolds) {
  const Sheet sheet{R"(
      2024-02-01  1500  3:31.0    Splitter   en-route of:mile
      2024-02-02  mile  3:50.0    Oversized  oversized
      2024-02-03  mile  3:50.1    Legged     combined
      2024-02-04  mile  3:50.2    Shown      exhibition
      2024-02-05  mile  3:50.3    Voided
      2024-02-06  mile  3:50.4    Runner     short
      annulled  2024-02-05 Voided decided:2024-02-10
  )"};
  EXPECT_THAT(told(sheet, walked(sheet.as_of("2024-02-20"), kMiles)),
              ElementsAre("Runner 3:50.4 2024-02-06"));
  EXPECT_THAT(told(sheet, walked(sheet.as_of("2024-02-06"), kMiles)),
              ElementsAre("Voided 3:50.3 2024-02-05", "Runner 3:50.4 2024-02-06"))
      << "not yet annulled";
}

TEST(BestFirst, ACorrectedMarkStandsWhereItStoodThen) {
  const Sheet sheet{R"(
      2024-05-01  mile  3:52.00   Misread
      2024-05-02  mile  3:51.00   Other
      amended  2024-05-01 Misread before:3:50.00 decided:2024-06-01
  )"};
  EXPECT_EQ(walked(sheet.as_of("2024-05-31"), kMiles).front(), sheet.performance("2024-05-01", "Misread"));
  EXPECT_EQ(walked(sheet.as_of("2024-06-01"), kMiles).back(), sheet.performance("2024-05-01", "Misread"));
}

TEST(BestFirst, WhoIsNoFinisherTodayMayHaveHadAMarkThen) {
  const Sheet sheet{R"(
      2024-05-01  mile  dq       Stripped
      2024-05-02  mile  3:51.00  Other
      amended  2024-05-01 Stripped before:3:50.00 decided:2024-06-01
  )"};
  EXPECT_THAT(told(sheet, walked(sheet.as_of("2024-05-31"), kMiles)),
              ElementsAre("Stripped dq 2024-05-01", "Other 3:51.00 2024-05-02"));
  EXPECT_THAT(told(sheet, walked(sheet.as_of("2024-06-01"), kMiles)),
              ElementsAre("Other 3:51.00 2024-05-02"));
}

/// Every row of the region with a mark, sorted as lists are.
std::vector<PerformanceId> by_definition(const View& view, const Region& region) {
  std::vector<PerformanceId> rows;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    const PerformanceId id{row};
    if (contains(view, region, id) && mark_of(view, id)) rows.push_back(id);
  }
  std::ranges::sort(rows, [&](PerformanceId a, PerformanceId b) {
    const Mark of_a = *mark_of(view, a);
    const Mark of_b = *mark_of(view, b);
    return std::tuple{of_a.time, of_a.timing, a} < std::tuple{of_b.time, of_b.timing, b};
  });
  return rows;
}

RC_GTEST_PROP(BestFirst, AgreesWithItsDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  Region region = kMiles;
  if (*rc::gen::arbitrary<bool>()) region.event = event_of({Distance::metres(1500)}, Sex::Men);
  region.splits = *rc::gen::arbitrary<bool>();
  region.oversized = *rc::gen::arbitrary<bool>();
  region.annulled = *rc::gen::arbitrary<bool>();
  region.track = *rc::gen::element(TrackFilter::Any, TrackFilter::Outdoor, TrackFilter::Short);
  if (*rc::gen::arbitrary<bool>()) region.nation = Country::of("USA");
  if (*rc::gen::arbitrary<bool>()) region.without = {AthleteId{1}};
  if (*rc::gen::arbitrary<bool>()) region.place = 1;
  if (*rc::gen::arbitrary<bool>()) region.month = 1;
  if (*rc::gen::arbitrary<bool>())
    region.limit = Limit{Duration::centiseconds(230'05), *rc::gen::arbitrary<bool>()};
  if (*rc::gen::arbitrary<bool>()) region.athlete = AthleteId{0};
  if (*rc::gen::arbitrary<bool>() && !made.sheet.archive().tables().venues.empty()) region.venue = VenueId{0};
  RC_LOG() << made.text;
  std::vector<PerformanceId> defined = by_definition(made.view, region);
  RC_ASSERT(walked(made.view, region) == defined);
  std::vector<PerformanceId> backwards;
  BestFirst{made.view, region}.walk_back(
      [](const Marked&) { return true; },
      [&](const Marked& row) { return backwards.push_back(row.performance), true; });
  std::ranges::reverse(defined);
  RC_ASSERT(backwards == defined);
}

}  // namespace
}  // namespace miler
