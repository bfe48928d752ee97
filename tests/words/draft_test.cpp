// Filters that contradict each other or lack their object.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(Draft, RefusesWhatCannotHoldTogether) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"fastest indoor outdoor mile", "? indoors and outdoors at once are no race [outdoor]", "one track"},
      {"fastest mile over 1500", "? '1500' contradicts what was said before [1500]", "one event"},
      {"fastest women's mile by a man", "? 'man' contradicts what was said before [man]", "one sex"},
      {"how many men under", "? 'under' needs a mark behind it [under]", "a limit needs its mark"},
      {"fastest paced unpaced mile", "? 'unpaced' contradicts what was said before [unpaced]",
       "one or the other"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
