// Superlatives, lists, counts and races.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(Heads, DecideWhatIsAsked) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"third man to break 3:50", "earliest performer 3 of men mile < 3:50.00", "people come one by one"},
      {"third-fastest mile", "fastest performance 3 of men mile", "marks"},
      {"how many races under 3:50", "count races of men mile < 3:50.00", "what stands behind how many"},
      {"closest mile", "races by closest margin 1 of men mile", "a margin"},
      {"fastest mile record holder streak",
       "? 'streak' does not fit into a question such as: last mile world record in the United States "
       "[streak]",
       "a word without use is refused"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
