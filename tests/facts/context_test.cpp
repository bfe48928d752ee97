// Subjects, their steps, and contexts as regions.
#include "miler/facts/context.h"

#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler::facts {
namespace {

using testing::Sheet;

constexpr std::string_view kRows = R"(
    2023-09-16  mile  3:48.06  Cheruiyot  KEN  Hayward_Field  city:Eugene in:USA  5  f paced meet:Pre_Classic circuit born:2004-07-30
    2023-09-16  mile  3:43.73  Jakob      NOR  Hayward_Field  city:Eugene in:USA  1  f paced meet:Pre_Classic circuit born:2000-09-19
    2023        mile  3:50.00  Partial    NOR
    2023-09-16  1500  3:30.00  Splitter   NOR  en-route of:mile
)";

std::string region_text(const Sheet& sheet, std::uint32_t row, Chain chain, std::uint8_t step) {
  const Subject subject = *subject_of(sheet.view(), PerformanceId{row});
  Context context;
  context[chain] = step;
  return to_string(sheet.archive(), region_of(sheet.archive(), subject, context));
}

PerformanceId row_of(const Sheet& sheet, std::string_view name) {
  const AthleteId athlete = sheet.athlete(name);
  for (std::uint32_t row = 0; row < sheet.archive().size(); ++row) {
    if (sheet.archive().athletes()[row] == athlete) return PerformanceId{row};
  }
  return {};
}

TEST(Context, IsARegionOfTheQueryLanguage) {
  const Sheet sheet{kRows};
  const std::uint32_t row = row_of(sheet, "Cheruiyot").row;
  const struct {
    Chain chain;
    std::uint8_t step;
    std::string_view region, why;
  } cases[] = {{Chain::Who, 1, "men mile area AFR", "the area of his nation"},
               {Chain::Who, 2, "men mile nation KEN", "his nation that day"},
               {Chain::Where, 1, "men mile soil NAC", "the area of the venue"},
               {Chain::Where, 2, "men mile in USA", "its country"},
               {Chain::Where, 3, "men mile city Eugene in USA", "its city"},
               {Chain::When, 1, "men mile from 2020-01-01 until 2029-12-31", "the decade"},
               {Chain::When, 2, "men mile from 2023-01-01 until 2023-12-31", "the year"},
               {Chain::Age, 1, "men mile u23", "everybody who is U20 is U23"},
               {Chain::Age, 2, "men mile u20", "19 on 31 December"},
               {Chain::Month, 1, "men mile month September", "the month of any year"},
               {Chain::Round, 1, "men mile round final", "the round"},
               {Chain::Paced, 1, "men mile paced", "pacing"}};
  for (const auto& c : cases) EXPECT_EQ(region_text(sheet, row, c.chain, c.step), c.region) << c.why;
}

TEST(Context, HasOnlyTheStepsOfItsSubject) {
  const Sheet sheet{kRows};
  const auto steps = [&](std::string_view name) {
    return steps_of(sheet.archive(), *subject_of(sheet.view(), row_of(sheet, name)));
  };
  constexpr auto kAge = static_cast<std::size_t>(Chain::Age),
                 kTitle = static_cast<std::size_t>(Chain::Championship);
  EXPECT_EQ(steps("Cheruiyot")[kAge], 7) << "any, U23, U20";
  EXPECT_EQ(steps("Jakob")[kAge], 1) << "23 that year: an adult";
  EXPECT_EQ(steps("Jakob")[kTitle], 1) << "no championship";
}

TEST(Context, OfARowThatIsOnNoListIsNone) {
  const Sheet sheet{kRows};
  EXPECT_FALSE(subject_of(sheet.view(), row_of(sheet, "Partial"))) << "its day is not known";
  EXPECT_FALSE(subject_of(sheet.view(), row_of(sheet, "Splitter"))) << "a split";
}

}  // namespace
}  // namespace miler::facts
