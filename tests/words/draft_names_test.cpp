// What a name narrows, by the preposition before it.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(DraftNames, AreReadByTheirPreposition) {
  const struct {
    std::string question, reading, why;
  } cases[] = {{"fastest mile by an American", "fastest performance 1 of men mile nation USA", "by: who ran"},
               {"fastest mile in the United States", "fastest performance 1 of men mile in USA",
                "in: where it was run"},
               {"fastest mile on American soil", "fastest performance 1 of men mile in USA", "soil: where"},
               {"fastest mile in Europe", "fastest performance 1 of men mile soil EUR", "in: where"},
               {"fastest mile by a European", "fastest performance 1 of men mile area EUR", "by: who"},
               {"fastest 1500 by a Scot", "fastest performance 1 of men 1500 home Scotland", "a home nation"},
               {"fastest mile excluding Moroccans", "fastest performance 1 of men mile without nation MAR",
                "an exception"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
