// Rivals, opponents, streaks, shares.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(RivalHeads, TellWhoIsMeant) {
  const struct {
    std::string question, reading, why;
  } cases[] = {{"who has Kerr lost to", "opponents who beat athlete:josh-kerr 1000", "the other way round"},
               {"last race of Kerr against Ingebrigtsen",
                "versus athlete:josh-kerr athlete:jakob-ingebrigtsen last bout", "a bout"},
               {"Kerr and Wightman head to head", "versus athlete:josh-kerr athlete:jake-wightman score",
                "and between two"},
               {"current winning streak of Kerr", "streak current wins of athlete:josh-kerr", "now"},
               {"Kerr vs Kerr", "? both names mean one athlete [Kerr]", "nobody meets himself"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
