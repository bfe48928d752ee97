// Records and titles.
#include <string>

#include <gtest/gtest.h>

#include "tests/words/reading.h"

namespace miler::words {
namespace {

TEST(RecordHeads, TellScopeFromPlace) {
  const struct {
    std::string question, reading, why;
  } cases[] = {
      {"British mile record", "record standing nation:GBR of men mile", "the scope"},
      {"mile world records by Britons", "record all world of men mile set nation GBR", "who set it"},
      {"first mile world record in Italy", "record first 1 world of men mile set in ITA", "where it was set"},
      {"world champion over 1500 on 1 January 2023",
       "titles standing \"World champion\" of men 1500 as of 2023-01-01", "a day asks who held it"}};
  for (const auto& c : cases)
    EXPECT_EQ(testing::reading(c.question), c.reading) << c.question << ": " << c.why;
}

}  // namespace
}  // namespace miler::words
