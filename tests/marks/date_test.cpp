// Dates: a day, or an interval that says it is one; ages in years and days.
#include "miler/marks/date.h"

#include <vector>

#include "tests/support/property.h"

namespace miler {
namespace {

Day day(int year, unsigned month, unsigned d) { return Date::of(year, month, d).earliest(); }

TEST(Date, EveryDayReadsBack) {
  const Day last = day(2100, 12, 31);
  Date before = Date::of(1849, 12, 31);
  int days = 0;
  for (Day d = day(1850, 1, 1); d <= last; d += std::chrono::days{1}, ++days) {
    const Date date = Date::of(d);
    ASSERT_EQ(parse_date(to_string(date)), date);
    ASSERT_EQ(date.earliest(), d);
    ASSERT_EQ(date.latest(), d);
    ASSERT_EQ(Date::from_packed(date.packed()), date);
    ASSERT_TRUE(certainly_before(before, date)) << to_string(date);
    ASSERT_LT(before.packed(), date.packed()) << to_string(date);
    before = date;
  }
  EXPECT_EQ(days, 251 * 365 + 61) << "61 leap years from 1852 to 2096: 1900 and 2100 are none";
}

// RULE partial-dates-are-intervals
TEST(Date, APartialDateIsAnInterval) {
  struct Row {
    Date date;
    Day earliest;
    Day latest;
    std::string_view iso;
    std::string_view prose;
  };
  const Row rows[] = {
      {Date::of(1954), day(1954, 1, 1), day(1954, 12, 31), "1954", "1954"},
      {Date::of(1954, 5), day(1954, 5, 1), day(1954, 5, 31), "1954-05", "May 1954"},
      {Date::of(2024, 2), day(2024, 2, 1), day(2024, 2, 29), "2024-02", "February 2024"},
      {Date::of(1954, 5, 6), day(1954, 5, 6), day(1954, 5, 6), "1954-05-06", "6 May 1954"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.iso);
    EXPECT_EQ(row.date.earliest(), row.earliest);
    EXPECT_EQ(row.date.latest(), row.latest);
    EXPECT_EQ(to_string(row.date), row.iso);
    EXPECT_EQ(to_prose(row.date), row.prose);
    EXPECT_EQ(parse_date(row.iso), row.date);
    EXPECT_EQ(row.date.is_full(), row.date.precision() == DatePrecision::ToDay);
  }
}

// RULE partial-dates-are-intervals
TEST(Date, BeforeIsCertainOrPossible) {
  struct Row {
    Date a;
    Date b;
    bool certainly;
    bool possibly;
    std::string_view why;
  };
  const Row rows[] = {
      {Date::of(1954, 5, 6), Date::of(1954, 6, 21), true, true, "two days"},
      {Date::of(1954, 6, 21), Date::of(1954, 5, 6), false, false, "the other way"},
      {Date::of(1954, 5, 6), Date::of(1954, 5, 6), false, false, "one day is not before itself"},
      {Date::of(1954), Date::of(1954, 5, 6), false, true, "the year has days before"},
      {Date::of(1954, 5, 6), Date::of(1954), false, true, "and after"},
      {Date::of(1954), Date::of(1954), false, true, "two unknown days of one year"},
      {Date::of(1954, 1, 1), Date::of(1954), false, true, "unless that day is also the first"},
      {Date::of(1954), Date::of(1954, 1, 1), false, false, "nothing in a year is before its first day"},
      {Date::of(1953), Date::of(1954, 1), true, true, "a year before a month of the next"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(certainly_before(row.a, row.b), row.certainly);
    EXPECT_EQ(possibly_before(row.a, row.b), row.possibly);
  }
}

TEST(Date, ByTheEndOfADay) {
  EXPECT_TRUE(certainly_by(Date::of(2024, 5, 24), day(2024, 5, 24))) << "the day itself counts";
  EXPECT_FALSE(certainly_by(Date::of(2024, 5), day(2024, 5, 24)));
  EXPECT_TRUE(possibly_by(Date::of(2024, 5), day(2024, 5, 24)));
  EXPECT_FALSE(possibly_by(Date::of(2024, 6), day(2024, 5, 24)));
}

TEST(Date, NoneIsBeforeEveryRow) {
  EXPECT_FALSE(Date{}.known());
  EXPECT_EQ(to_string(Date{}), "");
  EXPECT_EQ(to_prose(Date{}), "");
  EXPECT_EQ(row_order(Date{}, Date::of(1800)), std::strong_ordering::less);
  EXPECT_FALSE(Date::from_packed(0));
}

TEST(Date, OnlyRealDaysExist) {
  EXPECT_TRUE(Date::try_of(2024, 2, 29));
  EXPECT_FALSE(Date::try_of(2023, 2, 29));
  EXPECT_FALSE(Date::try_of(1900, 2, 29)) << "a century";
  EXPECT_TRUE(Date::try_of(2000, 2, 29)) << "and a fourth one";
  EXPECT_FALSE(Date::try_of(2024, 13, 1));
  EXPECT_FALSE(Date::try_of(2024, 0, 1)) << "a day of no month";
  EXPECT_FALSE(Date::try_of(1799, 0, 0));
  EXPECT_FALSE(Date::try_of(2201, 0, 0));
  EXPECT_FALSE(Date::from_packed(0xFFFF'FFFF));
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, "nothing"},
    {"24-05-24", 0, "two digits of a year"},
    {"2024-5-24", 4, "one digit of a month"},
    {"2024-05-", 7, "a hyphen and nothing"},
    {"2024-05-24T20:00", 10, "a time of day"},
    {"2024/05/24", 4, "slashes"},
    {"2024-00-24", 4, "month 00"},
    {"2024-05-00", 7, "day 00"},
    {"2023-02-29", 0, "no leap year"},
    {"2024-13", 0, "a thirteenth month"},
    {"1799", 0, "before there were clocks to trust"},
    {"2201-01-01", 0, "too far ahead"},
    {"20240524", 0, "no hyphens"},
};

TEST(ParseDate, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_date(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadDate);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

TEST(Date, DaysOfTheWeek) {
  EXPECT_EQ(weekday_name(day(2024, 5, 25)), "Saturday") << "the Bowerman Mile of 2024";
  EXPECT_EQ(weekday_name(day(1954, 5, 6)), "Thursday") << "Iffley Road";
  EXPECT_EQ(weekday_name(day(1800, 1, 1)), "Wednesday") << "before 1970 too";
}

// RULE age-in-years-and-days
TEST(Age, YearsAndDays) {
  struct Row {
    Day from;
    Day to;
    std::string_view age;
    std::string_view why;
  };
  const Row rows[] = {
      {day(1999, 7, 7), day(2024, 5, 25), "24 years 323 days",
       "the mile record on the day of the Bowerman Mile"},
      {day(1929, 3, 23), day(1954, 5, 6), "25 years 44 days", "Bannister at Iffley Road"},
      {day(1954, 5, 6), day(1954, 6, 21), "46 days", "how long he held it"},
      {day(2000, 9, 19), day(2023, 9, 16), "22 years 362 days", "Ingebrigtsen in Eugene"},
      {day(2000, 9, 19), day(2023, 9, 19), "23 years 0 days", "a birthday"},
      {day(2000, 9, 19), day(2000, 9, 19), "0 days", "the first day"},
      {day(2000, 9, 19), day(2001, 9, 20), "1 year 1 day", "one of each"},
      {day(2004, 2, 29), day(2023, 2, 28), "18 years 364 days", "born on 29 February: not yet"},
      {day(2004, 2, 29), day(2023, 3, 1), "19 years 0 days", "in a common year 1 March is the day"},
      {day(2004, 2, 29), day(2024, 2, 29), "20 years 0 days", "in a leap year the day itself"},
      {day(2003, 3, 1), day(2024, 2, 29), "20 years 365 days", "a leap day is counted"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(to_string(age_between(row.from, row.to)), row.age);
  }
}

/// The definition: add the years one by one while the anniversary has come, then the days one by one.
Age age_by_counting(Day from, Day to) {
  const std::chrono::year_month_day born{from};
  const auto birthday = [&](int n) {
    const std::chrono::year_month_day d = (born.year() + std::chrono::years{n}) / born.month() / born.day();
    return d.ok() ? Day{d} : Day{d.year() / std::chrono::March / 1};
  };
  Age age;
  while (birthday(age.years + 1) <= to) ++age.years;
  for (Day d = birthday(age.years); d < to; d += std::chrono::days{1}) ++age.days;
  return age;
}

RC_GTEST_PROP(Age, AgreesWithItsDefinition, ()) {
  // Days around a leap day, so that births on 29 February come up often.
  const Day from = day(1996, 2, 27) + std::chrono::days{*rc::gen::inRange(0, 5)};
  const Day to = from + std::chrono::days{*rc::gen::inRange(0, 15'000)};
  RC_ASSERT(age_between(from, to) == age_by_counting(from, to));
}

// RULE partial-dates-are-intervals
TEST(AgeOn, APartialBirthGivesARange) {
  struct Row {
    Date born;
    Date on;
    std::string_view youngest;
    std::string_view oldest;
    std::string_view why;
  };
  const Row rows[] = {
      {Date::of(2000, 9, 19), Date::of(2024, 5, 25), "23 years 249 days", "23 years 249 days",
       "both full: exact"},
      {Date::of(2000), Date::of(2024, 5, 25), "23 years 146 days", "24 years 145 days",
       "born some day of 2000"},
      {Date::of(2000, 9), Date::of(2024, 9, 15), "23 years 351 days", "24 years 14 days",
       "some day of September"},
      {Date::of(1929, 3, 23), Date::of(1954), "24 years 284 days", "25 years 283 days", "some day of 1954"},
      {Date::of(2024, 5, 10), Date::of(2024, 5), "0 days", "21 days",
       "born within the month that is asked about"},
      {Date::of(2024, 5, 25), Date::of(2024, 5, 25), "0 days", "0 days", "on the day of birth"},
      {Date::of(2024), Date::of(2024, 5, 25), "0 days", "145 days", "born in the year itself"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.why);
    const auto age = age_on(row.born, row.on);
    ASSERT_TRUE(age);
    EXPECT_EQ(to_string(age->youngest), row.youngest);
    EXPECT_EQ(to_string(age->oldest), row.oldest);
    EXPECT_EQ(age->exact(), row.youngest == row.oldest);
  }
  EXPECT_FALSE(age_on(Date::of(2024, 5, 26), Date::of(2024, 5, 25))) << "not born yet";
  EXPECT_FALSE(age_on(Date::of(2025), Date::of(2024))) << "nor that";
}

TEST(Date, RowOrderIsByEarliestDay) {
  const std::vector<Date> rows = {Date::of(1953, 12, 31), Date::of(1954),       Date::of(1954, 1),
                                  Date::of(1954, 1, 1),   Date::of(1954, 1, 2), Date::of(1954, 2)};
  for (std::size_t i = 1; i < rows.size(); ++i) {
    EXPECT_EQ(row_order(rows[i - 1], rows[i]), std::strong_ordering::less) << to_string(rows[i]);
    EXPECT_LE(rows[i - 1].earliest(), rows[i].earliest());
  }
}

}  // namespace
}  // namespace miler
