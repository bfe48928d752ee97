// Spans of days against how people say them.
#include <gtest/gtest.h>

#include "miler/words/detail_days.h"

namespace miler::words {
namespace {

struct Span {
  Date from, to;
  std::string_view said, why;
};

TEST(Days, SpansAreSaidAsShortAsTheyGo) {
  const Span kSpans[] = {
      {{}, {}, "", "always"},
      {Date::of(2000, 1, 1), {}, "since 2000", "from the first day of a year"},
      {Date::of(2000, 5, 2), {}, "since 2 May 2000", "from any day"},
      {{}, Date::of(1999, 12, 31), "until 1999", "to the last day of a year"},
      {{}, Date::of(1999, 7, 7), "until 7 July 1999", "to any day"},
      {Date::of(2023, 1, 1), Date::of(2023, 12, 31), "in 2023", "one year"},
      {Date::of(1980, 1, 1), Date::of(1989, 12, 31), "in the 1980s", "one decade"},
      {Date::of(1981, 1, 1), Date::of(1990, 12, 31), "from 1981 to 1990", "ten years that are none"},
      {Date::of(2023, 9, 1), Date::of(2023, 9, 30), "in September 2023", "one month"},
      {Date::of(2023, 9, 16), Date::of(2023, 9, 16), "on 16 September 2023", "one day"},
      {Date::of(2022, 11, 1), Date::of(2023, 3, 31), "from 1 November 2022 to 31 March 2023", "a winter"},
  };
  for (const Span& c : kSpans) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(span_words(c.from, c.to), c.said);
  }
}

}  // namespace
}  // namespace miler::words
