// Ages, and differences of days and marks.
#include <chrono>

#include <gmock/gmock.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"

namespace miler::query {
namespace {

using testing::Sheet;
using State = Completeness::State;

/// "23 years 248 days", "… to …" when it is a range, "none"; and the completeness.
std::string told_age(const Answer& answer) {
  std::string text = "none";
  if (const auto* const ages = std::get_if<Ages>(&answer.value)) {
    text = to_string(ages->age.youngest);
    if (!ages->age.exact()) text += " to " + to_string(ages->age.oldest);
  }
  return text + " | " + testing::told(answer.completeness);
}

TEST(Age, OnADayOrOnTheViewsDay) {
  const Sheet sheet{R"(
      2023-09-16  mile  3:43.73  Jakob  NOR  born:2000-09-19
      2023-09-16  mile  3:48.06  Rey    KEN  born:2004
      2023-09-16  mile  3:50.00  Ike    KEN
      2023-09-16  mile  3:51.00  Two    KEN  born:2000-01-02
      conflict 2023-09-16 Two born 2000-01-02 2001-01-02
  )"};
  const auto on = [&](std::string_view who, Date day) {
    return told_age(run_one(sheet.as_of("2024-05-24"), miler::query::Age{sheet.athlete(who), day}).value());
  };
  EXPECT_EQ(on("Jakob", {}), "23 years 248 days | complete") << "the view's day";
  EXPECT_EQ(on("Jakob", Date::of(2024, 9, 19)), "24 years 0 days | complete") << "a day that is to come";
  EXPECT_EQ(on("Jakob", Date::of(1999)), "none | complete") << "not born";
  EXPECT_EQ(on("Rey", {}), "19 years 145 days to 20 years 144 days | at least 19 at most 20: the very day");
  EXPECT_EQ(on("Ike", {}), "none | unknown: the birth of the athlete is not known");
  EXPECT_EQ(on("Two", {}), "24 years 143 days | unknown: sources disagree on the birth of the athlete");
}

TEST(Difference, OfDaysAndOfMarksEitherWay) {
  const Sheet sheet{"2001-01-01 mile 4:00.0 Ada"};
  const auto between = [&](const auto& from, const auto& to) {
    const Answer answer = run_one(sheet.view(), Difference{from, to}).value();
    EXPECT_EQ(answer.completeness.state, State::Complete);
    return std::get<Gap>(answer.value);
  };
  const Date record = Date::of(1999, 7, 7);
  const Date race = Date::of(2024, 5, 25);
  EXPECT_EQ(to_string(between(record, race).time->oldest), "24 years 323 days");
  EXPECT_EQ(to_string(between(race, record).time->oldest), "24 years 323 days");
  EXPECT_EQ(to_string(between(race, race).time->oldest), "0 days");
  const AgeRange partial = *between(Date::of(1999), Date::of(2001)).time;
  EXPECT_EQ(to_string(partial.youngest) + ", " + to_string(partial.oldest), "1 year 1 day, 2 years 364 days");
  EXPECT_EQ(to_string(between(Date::of(2001, 6), Date::of(2001)).time->youngest), "0 days")
      << "the one may be within the other";
  EXPECT_EQ(between(*parse_mark("3:43.13"), *parse_mark("3:43.97")).duration, Duration::centiseconds(84));
  EXPECT_EQ(between(*parse_mark("3:43.97"), *parse_mark("3:43.13")).duration, Duration::centiseconds(84));
  EXPECT_FALSE(run_one(sheet.view(), Difference{record, *parse_mark("3:43.13")}));
}

/// Counted day by day.
miler::Age age_by_definition(Day from, Day to) {
  const auto anniversary = [&](int years) {
    const std::chrono::year_month_day born{from};
    const std::chrono::year_month_day day{born.year() + std::chrono::years{years}, born.month(), born.day()};
    return day.ok() ? Day{day} : Day{day.year() / std::chrono::March / 1};
  };
  miler::Age age;
  while (anniversary(age.years + 1) <= to) ++age.years;
  for (Day day = anniversary(age.years); day < to; day += std::chrono::days{1}) ++age.days;
  return age;
}

RC_GTEST_PROP(Difference, AgreesWithItsDefinition, ()) {
  const Sheet sheet{"2001-01-01 mile 4:00.0 Ada"};
  const auto some_day = [] { return Day{std::chrono::days{*rc::gen::inRange(-20000, 20000)}}; };
  const Day a = some_day();
  const Day b = some_day();
  const Answer answer = run_one(sheet.view(), Difference{Date::of(a), Date::of(b)}).value();
  RC_ASSERT(std::get<Gap>(answer.value).time->youngest == age_by_definition(std::min(a, b), std::max(a, b)));
}

}  // namespace
}  // namespace miler::query
