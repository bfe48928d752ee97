// Counts with and without coverage.
#include "miler/lists/count.h"

#include <gmock/gmock.h>

#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using testing::Sheet;

constexpr std::string_view kMiles = R"(
    2022-05-28  mile  3:49.76  Ingebrigtsen  NOR  Hayward_Field in:USA city:Eugene
    2022-05-28  mile  3:50.65  Hoare         AUS  Hayward_Field in:USA city:Eugene
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward_Field in:USA city:Eugene
    2023-09-16  mile  3:43.97  Nuguse        USA  Hayward_Field in:USA city:Eugene
    2023-06-15  mile  3:46.0   Other         KEN  Bislett       in:NOR city:Oslo
    2023-06-15  1500  3:31.5   Splitter      KEN  Bislett       in:NOR city:Oslo
    2024-02-11  mile  3:56.0   Homer         USA  Armory        in:USA city:New_York short
    2024-02-12  mile  dnf      Homer         USA  Armory        in:USA city:New_York short
    covers  men mile <= 3:50.00 until 2024-05-24: all performances
)";

Region under(std::int32_t centiseconds) {
  return {.event = kMensMile, .limit = Limit{Duration::centiseconds(centiseconds), false}};
}

TEST(Count, IsExactWhereTheArchiveIsComplete) {
  const Sheet sheet{kMiles};
  const Count found = count(sheet.as_of("2024-05-24"), under(230'00));
  EXPECT_EQ(found.performances, 4U);
  EXPECT_EQ(found.performers, 3U);
  EXPECT_EQ(found.completeness.state, Completeness::State::Complete);
  EXPECT_EQ(found.completeness.lower, 4);
  EXPECT_EQ(found.completeness.upper, 4);
}

TEST(Count, IsAtLeastTheRowsWhereItIsNot) {
  const Sheet sheet{kMiles};
  const Count found = count(sheet.as_of("2024-05-24"), under(240'00));
  EXPECT_EQ(found.performances, 6U);
  EXPECT_EQ(found.completeness.state, Completeness::State::Bounded);
  EXPECT_EQ(found.completeness.lower, 6);
  EXPECT_FALSE(found.completeness.upper);
}

TEST(Count, OfNothingKnownIsUnknown) {
  const Sheet sheet{kMiles};
  EXPECT_EQ(count(sheet.view(), {.event = kWomensMile}).completeness.state, Completeness::State::Unknown);
}

TEST(Count, WithoutALimitCountsTheUnfinishedToo) {
  const Sheet sheet{kMiles};
  EXPECT_EQ(count(sheet.view(), {.event = kMensMile}).performances, 7U);
  EXPECT_EQ(count(sheet.view(), {.sex = Sex::Men}).performances, 8U) << "of all events";
}

TEST(Count, PublishedCountsOfPeopleAreNotOfMarks) {
  const Sheet sheet{R"(
      2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Oslo
      count 11 exact mile under:4:00.00 as-of:1972 what:Oregon_men_under_4:00
      count 399 exact mile under:4:00.00 as-of:2018-05-25 what:sub-4_miles_at_the_Pre_Classic
  )"};
  const auto rows = sheet.archive().tables().counts;
  EXPECT_FALSE(counts_performances(rows[0], sheet.archive()));
  EXPECT_TRUE(counts_performances(rows[1], sheet.archive()));
  const Region region = region_of(rows[1], sheet.archive());
  EXPECT_EQ(region.to, Date::of(2018, 5, 25));
  EXPECT_EQ(region.limit, (Limit{Duration::seconds(240), false}));
}

}  // namespace
}  // namespace miler::lists
