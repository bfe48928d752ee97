// What steps of a progression say of each other.
#include <vector>

#include <gmock/gmock.h>

#include "miler/records/detail_steps.h"
#include "tests/records/told.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

TEST(Steps, DaysCompareAsIntegers) {
  EXPECT_EQ(first_day(Date::of(1954)), Date::of(1954, 1, 1).packed());
  EXPECT_EQ(last_day(Date::of(1954)), Date::of(1954, 12, 31).packed());
  EXPECT_EQ(last_day(Date::of(2023, 2)), Date::of(2023, 2, 28).packed());
  EXPECT_EQ(first_day(Date::of(1954, 5, 6)), last_day(Date::of(1954, 5, 6)));
}

std::vector<Step> steps_of(const Sheet& sheet) {
  std::vector<Step> steps;
  for (std::uint32_t row = 0; row < sheet.archive().size(); ++row) {
    const PerformanceId id{row};
    steps.push_back(
        {.performance = id, .mark = *sheet.view().mark(id), .date = sheet.archive().dates()[row]});
  }
  return steps;
}

// RULE records-in-tenths
TEST(Steps, TenthsAreNotSlowerThanTheHundredthsTheyRoundUp) {
  const Sheet sheet{R"(
      1980-08-27  1500  3:31.36  Ovett
      1983-08-01  1500  3:31.4   Sameasbefore
      1983-08-28  1500  3:31.24  Maree
  )"};
  std::vector<Step> steps = steps_of(sheet);
  link_listed(sheet.view(), steps);
  EXPECT_THAT(told(sheet, steps),
              ElementsAre("Ovett 3:31.36 -0.00 stood 3 years 1 day",
                          "Sameasbefore 3:31.4 -0.00 = stood 27 days", "Maree 3:31.24 -0.16 stands 0 days"));
}

TEST(Steps, PreviousIsTheMarkThatWasTaken) {
  const Sheet sheet{R"(
      1954-05-06  mile  3:59.4  Bannister
      1954-06-21  mile  3:58.0  Landy
  )"};
  std::vector<Step> steps = steps_of(sheet);
  link_running_best(sheet.view(), steps);
  EXPECT_FALSE(steps[0].previous);
  EXPECT_EQ(steps[1].previous, steps[0].mark);
  EXPECT_EQ(steps[0].beaten, steps[1].date);
  EXPECT_FALSE(steps[1].beaten.known());
}

}  // namespace
}  // namespace miler::records
