// Which words belong together.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(Atoms, TakeTheLongestMatch) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"fastest mile ever in history", "fastest performance 1 of men mile", "function words say nothing"},
      {"mile wr", "record standing world of men mile", "a short form"},
      {"when was the last time a Briton broke 3:50", "latest performance 1 of men mile < 3:50.00 nation GBR",
       "one phrase, six words"},
      {"fastest mile by a purple runner", "? 'purple' is not understood [purple]", "no word is dropped"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
