// Dates as other sources print them.
#include <gtest/gtest.h>

#include "miler/marks/date.h"

namespace miler {
namespace {

const Day kRaceDay = Date::of(2011, 4, 18).earliest();

struct Reading {
  std::string_view text;
  DateDialect dialect;
  std::string_view iso;
  std::string_view why;
};

const Reading kReadings[] = {
    {"14 SEP 1974", {}, "1974-09-14", "World Athletics toplists"},
    {"01 JUL 1980", {}, "1980-07-01", "with a nought"},
    {"1 July 1980", {}, "1980-07-01", "in prose"},
    {"1 Sept. 1980", {}, "1980-09-01", "four letters and a full stop"},
    {"14-Sep-1974", {}, "1974-09-14", "as spreadsheets export"},
    {"SEP 1974", {}, "1974-09", "no day known"},
    {"1974", {}, "1974", "a bare year"},
    {"1974-09-14", {}, "1974-09-14", "ISO is always read"},
    {"1974-09", {}, "1974-09", "and so is its month"},
    {"18.04.2011", {}, "2011-04-18", "Larsson's lists"},
    {"8.4.2011", {}, "2011-04-08", "without noughts"},
    {"07.10.81", {Slashes::Refuse, kRaceDay}, "1981-10-07", "a birth in Larsson's lists"},
    {"07.10.10", {Slashes::Refuse, kRaceDay}, "2010-10-07", "the last such day not after the race"},
    {"18.04.11", {Slashes::Refuse, kRaceDay}, "2011-04-18", "the day itself counts"},
    {"19.04.11", {Slashes::Refuse, kRaceDay}, "1911-04-19", "the day after it is a century off"},
    {"29.02.00", {Slashes::Refuse, kRaceDay}, "2000-02-29", "a leap day"},
    {"29.02.96", {Slashes::Refuse, kRaceDay}, "1996-02-29", "1896 would do too: the later one"},
    {"09/07/1947", {Slashes::MonthFirst, {}}, "1947-09-07", "Hy-Tek in America"},
    {"09/07/1947", {Slashes::DayFirst, {}}, "1947-07-09", "the same bytes in Britain"},
    {"5/24/24", {Slashes::MonthFirst, Date::of(2024, 5, 25).earliest()}, "2024-05-24", "two digits"},
};

TEST(ParseForeignDate, ReadsTheDialects) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    const auto read = parse_foreign_date(c.text, c.dialect);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_string(*read), c.iso);
  }
}

TEST(ParseForeignDate, ReadsEveryMonth) {
  for (unsigned month = 1; month <= 12; ++month) {
    const std::string name{month_name(month)};
    const Date date = Date::of(1974, month, 28);
    EXPECT_EQ(parse_foreign_date("28 " + name + " 1974"), date);
    EXPECT_EQ(parse_foreign_date("28 " + name.substr(0, 3) + " 1974"), date);
  }
}

struct Refusal {
  std::string_view text;
  DateDialect dialect;
  std::uint32_t fault;
  std::string_view why;
};

const Refusal kRefusals[] = {
    {"", {}, 0, "nothing"},
    {"09/07/1947", {}, 0, "two dates: the reader must say which"},
    {"07.10.81", {}, 0, "a century must be chosen"},
    {"24/05/2024", {Slashes::MonthFirst, {}}, 0, "there is no month 24"},
    {"31.02.2011", {}, 0, "there is no such day"},
    {". .1996", {}, 0, "as some lists print an unknown day"},
    {"07.03.198", {}, 6, "a year cut short"},
    {"09.08.2925", {}, 0, "a slip of the finger"},
    {"14 SEPP 1974", {}, 3, "no month"},
    {"14 Ma 1974", {}, 3, "March or May?"},
    {"14SEP1974", {}, 2, "no gap"},
    {"14 SEP 1974 ", {}, 11, "a space too many"},
    {"00.09.1974", {}, 0, "day nought"},
    {"2023-02-29", {}, 0, "no leap year"},
};

TEST(ParseForeignDate, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_foreign_date(c.text, c.dialect);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadDate);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

}  // namespace
}  // namespace miler
