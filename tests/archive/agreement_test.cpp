// Whether two sources say the same.
#include "miler/archive/agreement.h"

#include <string_view>

#include <gtest/gtest.h>

namespace miler {
namespace {

struct Pair {
  std::string_view a, b;
  bool agree;
  std::string_view stands;  ///< of two that agree
  std::string_view why;
};

// RULE agreeing-marks
constexpr Pair kMarks[] = {
    {"3:43.13", "3:43.13", true, "3:43.13", "the same"},
    {"3:43.13", "3:43.14", false, "", "two hundredths"},
    {"3:49.0", "3:48.95", true, "3:48.95", "ratified in tenths, rounded up: Coe 1979"},
    {"3:48.95", "3:49.0", true, "3:48.95", "whoever says it first"},
    {"3:48.9", "3:48.95", false, "", "times are rounded up, never down"},
    {"3:49.0h", "3:48.95", true, "3:48.95", "timed by hand or not, it is that time rounded up"},
    {"3:48.7h", "3:48.95", false, "", "a watch that was quick is another reading"},
    {"3:48.8h", "3:48.80", true, "3:48.8h", "a tenth written out: nobody's photo finish"},
    {"3:48.8h", "3:48.8", true, "3:48.8h", "one list leaves the letter out"},
    {"3:48.80", "3:48.8", true, "3:48.80", "nobody says hand"},
    {"3:48.8h", "3:48.9h", false, "", "two tenths"},
    {"4:14 2/5", "4:14.4", true, "4:14.4", "fifths in two notations"},
    {"4:14 2/5", "4:14.3h", true, "4:14.3h", "rounded up to the fifth"},
    {"4:14 2/5", "4:14.5h", false, "", "over the fifth"},
    {"4:02", "4:01.4h", true, "4:01.4h", "whole seconds"},
    {"4:01", "4:01.4h", false, "", "whole seconds, cut off: not how times are rounded"},
};

TEST(Agreement, OfMarks) {
  for (const Pair& row : kMarks) {
    SCOPED_TRACE(row.why);
    const Mark a = *parse_mark(row.a);
    const Mark b = *parse_mark(row.b);
    EXPECT_EQ(agree(a, b), row.agree);
    EXPECT_EQ(agree(b, a), row.agree);
    if (row.agree) {
      EXPECT_EQ(to_string(exactness(b) > exactness(a) ? b : a), row.stands);
    }
  }
}

// RULE agreeing-dates
constexpr Pair kDates[] = {
    {"1980-05-03", "1980-05-03", true, "1980-05-03", "the same"},
    {"1980", "1980-05-03", true, "1980-05-03", "the day is known to one of them"},
    {"1980-05", "1980", true, "1980-05", "the month"},
    {"1980-05", "1980-06-01", false, "", "another month"},
    {"1980-05-03", "1980-03-05", false, "", "day and month exchanged"},
    {"1980", "1981-01-01", false, "", "another year"},
};

TEST(Agreement, OfDates) {
  for (const Pair& row : kDates) {
    SCOPED_TRACE(row.why);
    const Date a = *parse_date(row.a);
    const Date b = *parse_date(row.b);
    EXPECT_EQ(agree(a, b), row.agree);
    EXPECT_EQ(agree(b, a), row.agree);
    EXPECT_TRUE(agree(a, Date{})) << "an unknown date says nothing";
    if (row.agree) {
      EXPECT_EQ(to_string(exactness(b) > exactness(a) ? b : a), row.stands);
    }
  }
  EXPECT_LT(exactness(Date{}), exactness(Date::of(1980)));
}

}  // namespace
}  // namespace miler
