// When two descriptions cannot be one race.
#include <gtest/gtest.h>

#include "miler/ingest/detail_nodes.h"

namespace miler::ingest {
namespace {

Finisher at(std::uint32_t place, std::uint64_t person, std::int32_t seconds, std::uint32_t run = 0) {
  return {place, person, run == 0 ? static_cast<std::uint32_t>(person) : run, Duration::seconds(seconds)};
}

TEST(Unite, APlaceIsHeldByOne) {
  EXPECT_FALSE(clashes({at(1, 1, 230), at(2, 2, 231), at(0, 3, 232), at(0, 4, 233)}));
  EXPECT_TRUE(clashes({at(1, 1, 230), at(1, 2, 231)})) << "two winners";
  EXPECT_FALSE(clashes({at(1, 1, 230), at(1, 2, 230)})) << "a dead heat";
  EXPECT_TRUE(clashes({at(1, 1, 230, 7), at(2, 1, 231, 8)})) << "nobody runs twice in one race";
  EXPECT_FALSE(clashes({}));
}

TEST(Unite, BetterPlacesHaveNoSlowerTimes) {
  EXPECT_TRUE(is_in_order({at(3, 3, 233), at(1, 1, 230), at(2, 2, 231)}));
  EXPECT_FALSE(is_in_order({at(1, 1, 230), at(2, 2, 236), at(3, 3, 233)}));
  EXPECT_TRUE(is_in_order({at(1, 1, 230), at(0, 2, 220)})) << "no place says nothing";
}

}  // namespace
}  // namespace miler::ingest
