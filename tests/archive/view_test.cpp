// What was known on a day: annulments, corrections, ratifications, titles.
#include "miler/archive/view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

const Sheet& book() {
  static const Sheet sheet{R"(
      1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Rome    1
      2001-08-01  mile  3:50.00  Cheat        USA  Zurich  1
      2001-08-01  mile  3:51.00  Second       USA  Zurich  2
      2001-08-02  mile  3:52.00  Known        USA  Zurich  1
      2001        mile  3:53.00  Undated      USA  Rieti
      2001-09-01  mile  3:50.10  Reread       USA  Berlin  1
      2001-09-02  mile  dq       Elbow        USA  Berlin
      annulled    2001-08-01  Cheat  decided:2003-02-01
      annulled    2001-08-02  Known
      amended     2001-09-01  Reread  before:3:50.00 was:2  decided:2001-09-05
      amended     2001-09-01  Reread  before:3:50.05 was:1  decided:2001-10-05
      record      world ratified   1999-07-07  El_Guerrouj  ratified:1999-10-01
      record      world rescinded  2001-08-01  Cheat        ratified:2001-12-01  rescinded:2003-02-01
      record      world rejected   2001-08-02  Known        rescinded:2002-01-01
      title       world_champion 1500 El_Guerrouj  won:1999-08-24  until:2001-08-12
  )"};
  return sheet;
}

std::string mark_on(std::string_view day, std::string_view date, std::string_view athlete) {
  const auto mark = book().as_of(day).mark(book().performance(date, athlete));
  return mark ? to_string(*mark) : "none";
}

// RULE as-of-end-of-day
TEST(View, HoldsWhatWasRunByTheEndOfItsDay) {
  const auto exists = [](std::string_view day, std::string_view date, std::string_view athlete) {
    return book().as_of(day).exists(book().performance(date, athlete));
  };
  EXPECT_FALSE(exists("1999-07-06", "1999-07-07", "El Guerrouj"));
  EXPECT_TRUE(exists("1999-07-07", "1999-07-07", "El Guerrouj"));
  EXPECT_FALSE(exists("2001-12-30", "2001", "Undated")) << "it may have been run on 31 December";
  EXPECT_TRUE(exists("2001-12-31", "2001", "Undated"));
  EXPECT_TRUE(exists("2001", "2001", "Undated")) << "a view as of a year is at its end";
}

TEST(View, AnAnnulmentCountsFromTheDayItWasDecided) {
  EXPECT_EQ(mark_on("2003-01-31", "2001-08-01", "Cheat"), "3:50.00");
  EXPECT_EQ(mark_on("2003-02-01", "2001-08-01", "Cheat"), "none");
  EXPECT_EQ(mark_on("2001-08-02", "2001-08-02", "Known"), "none")
      << "decided nobody knows when: always known";
  const PerformanceId cheat = book().performance("2001-08-01", "Cheat");
  EXPECT_EQ(book().as_of("2003-01-31").place(cheat), 1);
  EXPECT_EQ(book().as_of("2003-02-01").place(cheat), 0);
  EXPECT_TRUE((View{book().archive(), Date::of(2001, 9, 1), Hindsight::Today}.annulled(cheat)));
  EXPECT_FALSE(book().as_of("2001-09-01").annulled(cheat));
}

TEST(View, ACorrectionCountsFromTheDayItWasDecided) {
  EXPECT_EQ(mark_on("2001-09-04", "2001-09-01", "Reread"), "3:50.00") << "as first published";
  EXPECT_EQ(mark_on("2001-09-05", "2001-09-01", "Reread"), "3:50.05") << "after the first correction";
  EXPECT_EQ(mark_on("2001-10-05", "2001-09-01", "Reread"), "3:50.10") << "after the second";
  const PerformanceId reread = book().performance("2001-09-01", "Reread");
  EXPECT_EQ(book().as_of("2001-09-04").place(reread), 2);
  EXPECT_EQ(book().as_of("2001-12-31").place(reread), 1);
  EXPECT_THAT(amended_rows(book().as_of("2001-09-04"), kMensMile), ElementsAre(reread));
  EXPECT_THAT(amended_rows(book().as_of("2001-10-05"), kMensMile), IsEmpty());
  EXPECT_THAT(amended_rows(book().as_of("2001-09-04"), kWomensMile), IsEmpty());
}

TEST(View, ADisqualifiedMarkDoesNotStand) { EXPECT_EQ(mark_on("2005", "2001-09-02", "Elbow"), "none"); }

TEST(View, ARecordIsPendingUntilItIsRatified) {
  EXPECT_EQ(book().as_of("1999-09-30").status(RecordId{0}), RecordStatus::Pending);
  EXPECT_EQ(book().as_of("1999-10-01").status(RecordId{0}), RecordStatus::Ratified);
  EXPECT_EQ(book().as_of("2001-11-30").status(RecordId{1}), RecordStatus::Pending);
  EXPECT_EQ(book().as_of("2001-12-01").status(RecordId{1}), RecordStatus::Ratified);
  EXPECT_EQ(book().as_of("2003-02-01").status(RecordId{1}), RecordStatus::Rescinded);
  EXPECT_EQ(book().as_of("2001-12-31").status(RecordId{2}), RecordStatus::Pending);
  EXPECT_EQ(book().as_of("2002-01-01").status(RecordId{2}), RecordStatus::Rejected);
}

TEST(View, ATitleIsHeldUntilTheNextChampionIsCrowned) {
  EXPECT_FALSE(book().as_of("1999-08-23").held(TitleId{0}));
  EXPECT_TRUE(book().as_of("1999-08-24").held(TitleId{0}));
  EXPECT_TRUE(book().as_of("2001-08-11").held(TitleId{0}));
  EXPECT_FALSE(book().as_of("2001-08-12").held(TitleId{0}));
}

TEST(View, OfAnEmptyArchiveHoldsNothing) {
  const Sheet sheet{""};
  EXPECT_EQ(to_string(sheet.view().day()), "1800-01-01");
}

/// The packed comparison against the calendar's.
RC_GTEST_PROP(DayOrder, AgreesWithTheCalendar, ()) {
  const auto some_date = rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(1999, 2002), rc::gen::inRange(0U, 13U), rc::gen::inRange(0U, 32U)),
      [](const std::tuple<int, unsigned, unsigned>& parts) {
        const auto [y, m, d] = parts;
        return Date::try_of(y, m, d).value_or(Date::of(y));
      });
  const Date date = *some_date;
  const Day day = (*some_date).latest();
  RC_ASSERT((last_day_order(date) <= day_bound(day)) == (date.latest() <= day));
  RC_ASSERT((first_day_order(date) >= first_day_order(Date::of(day))) == (date.earliest() >= day));
}

}  // namespace
}  // namespace miler
