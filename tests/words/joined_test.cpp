// Atoms that only mean something together.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(Joined, AgesBirthsAndNumbersOfLines) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"fastest mile by a 19-year-old", "fastest performance 1 of men mile aged 19", "one year"},
      {"fastest mile aged 17 to 19", "fastest performance 1 of men mile aged 17 to 19", "a span of years"},
      {"fastest mile aged 35 or over", "fastest performance 1 of men mile aged from 35", "open above"},
      {"fastest mile aged 19 or under", "fastest performance 1 of men mile aged until 19",
       "no limit of marks"},
      {"fastest mile born after 1999", "fastest performance 1 of men mile born from 2000-01-01",
       "behind the year"},
      {"fastest mile born from 1990 to 1995",
       "fastest performance 1 of men mile born from 1990-01-01 born until 1995-12-31", "both ends"},
      {"top 1000 miles", "list fastest performances 1000 of men mile", "lines, and not 1000 metres"},
      {"first 1500", "earliest performance 1 of men 1500", "a distance where no other event is said"},
      {"first four-minute mile", "earliest performance 1 of men mile < 4:00.00",
       "a barrier, and not four miles"},
      {"sub-four-minute miles", "list fastest performances 1000 of men mile < 4:00.00", "the same with sub"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
