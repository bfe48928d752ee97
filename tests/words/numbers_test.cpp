// Marks, days, events and ordinals of a question.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(Numbers, MeanWhatStandsAroundThem) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"fastest 1500 since 2000", "fastest performance 1 of men 1500 from 2000-01-01", "an event and a year"},
      {"fastest 2000 metres", "fastest performance 1 of men 2000", "a unit makes an event of a year"},
      {"fastest two miles", "fastest performance 1 of men 2mile", "a number that is an event"},
      {"two fastest miles", "list fastest performances 2 of men mile", "a number that is none"},
      {"10th fastest mile", "fastest performance 10 of men mile", "an ordinal in digits"},
      {"sub-four-minute miles", "list fastest performances 1000 of men mile < 4:00.00", "a mark in words"},
      {"fastest mile on 16 September 2023",
       "fastest performance 1 of men mile from 2023-09-16 until 2023-09-16", "day first"},
      {"fastest mile on September 16, 2023",
       "fastest performance 1 of men mile from 2023-09-16 until 2023-09-16", "month first"},
      {"fastest mile in September 2023", "fastest performance 1 of men mile from 2023-09-01 until 2023-09-30",
       "a month"},
      {"fastest mile of the 80s", "fastest performance 1 of men mile from 1980-01-01 until 1989-12-31",
       "a decade"},
      {"miles of 3:46.00 or faster", "list fastest performances 1000 of men mile <= 3:46.00",
       "an inclusive limit"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
