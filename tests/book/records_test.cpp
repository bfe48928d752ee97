// The records of the starter book, on the evening of 24 May 2024.
#include <vector>

#include <gmock/gmock.h>

#include "miler/records/holder.h"
#include "tests/book/book.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;

TEST(StarterBook, TheMileRecordFellSixTimesInTheUnitedStates) {
  const ArchivePtr book = testing::starter_book();
  const View view{*book, Date::of(2024, 5, 24)};
  const Progression found = official(view, kMensMile, Scope{});
  EXPECT_EQ(found.steps.size(), 32U);
  EXPECT_EQ(found.completeness.state, Completeness::State::Complete);
  std::vector<int> years;
  for (const Step& step : set_in(view, found, Country::of("USA"))) years.push_back(step.date.year());
  EXPECT_THAT(years, ElementsAre(1913, 1915, 1933, 1934, 1966, 1967)) << "and none since";
}

TEST(StarterBook, TheWorldRecordIs24YearsAnd323DaysOldOnRaceDay) {
  const ArchivePtr book = testing::starter_book();
  const auto found = holder(View{*book, Date::of(2024, 5, 25)}, kMensMile, Scope{}, exact_places(*book));
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->basis, Basis::Ratified);
  EXPECT_EQ(to_string((*found)->standing.mark), "3:43.13");
  EXPECT_EQ(to_string((*found)->age->oldest), "24 years 323 days");
}

TEST(StarterBook, TheUnder20RecordWaitedForItsRatification) {
  const ArchivePtr book = testing::starter_book();
  const auto found =
      holder(View{*book, Date::of(2023, 10, 1)}, kMensMile, *parse_scope("world+u20"), exact_places(*book));
  ASSERT_TRUE(found && *found);
  EXPECT_EQ(to_string((*found)->standing.mark), "3:49.29");
  EXPECT_EQ((*found)->awaiting.size(), 1U) << "Cheruiyot's 3:48.06 of September";
}

}  // namespace
}  // namespace miler::records
