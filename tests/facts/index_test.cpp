// What the index keeps of a row, and the numbers of days.
#include "miler/facts/index.h"

#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler::facts {
namespace {

TEST(Index, NumbersDaysInTheirOrder) {
  const Date days[] = {Date::of(1999, 7, 7), Date::of(1999, 7, 31), Date::of(1999, 8, 1),
                       Date::of(2000, 1, 1)};
  for (std::size_t i = 0; i + 1 < std::size(days); ++i)
    EXPECT_LT(day_number(days[i]), day_number(days[i + 1]));
  for (const Date day : days) EXPECT_EQ(day_of(day_number(day)), day);
  EXPECT_EQ(day_of(day_number(Date::of(2001, 2))), Date::of(2001, 2, 28))
      << "a month counts with its last day";
  EXPECT_LE(day_number(Date::of(2001, 6)), number_by(Date::of(2001, 6, 30))) << "which has come by then";
}

TEST(Index, HoldsListedRowsBestFirstAndOthersApart) {
  const testing::Sheet sheet{R"(
      2001-05-01  mile  3:50.00  Ada  NOR  Oslo
      2001-05-02  mile  3:49.0h  Ben  NOR  Oslo
      2001-05-03  mile  3:49.00  Cyd  NOR  Oslo
      2001-05-04  mile  3:40.00  Dov  NOR  Oslo  oversized
      2001-05-05  mile  3:41.00  Eve  NOR  Oslo
      annulled 2001-05-05 Eve decided:2002-01-01
  )"};
  const Index index{sheet.archive()};
  const EventIndex& miles = index.of(kMensMile);
  ASSERT_EQ(miles.rows.size(), 3U) << "no oversized track, no annulled mark";
  EXPECT_EQ(sheet.name(miles.rows[0].athlete), "Cyd") << "automatic before hand";
  EXPECT_EQ(sheet.name(miles.rows[1].athlete), "Ben");
  EXPECT_EQ(miles.apart.size(), 1U) << "the annulled one is asked for";
  EXPECT_TRUE(std::ranges::is_sorted(miles.keys));
}

}  // namespace
}  // namespace miler::facts
