// The store in memory: what it shares with others is in contract_test.cpp.
#include <gtest/gtest.h>

#include "miler/store/store.h"
#include "tests/store/any_changes.h"

namespace miler::store {
namespace {

TEST(MemoryStore, SettlesOnceARevision) {
  const auto store = open("memory:", Open::Create);
  const ArchivePtr empty = store->load();
  EXPECT_EQ(store->load(), empty) << "the same archive, not one like it";
  store->apply(testing::one_race({}, "one", 223'13));
  EXPECT_NE(store->load(), empty);
  EXPECT_EQ(store->load(), store->load());
}

TEST(MemoryStore, IsOfItsOwn) {
  const auto one = open("memory:", Open::Create);
  const auto other = open("memory:", Open::Create);
  one->apply(testing::one_race({}, "one", 223'13));
  EXPECT_EQ(other->revision(), Revision{});
}

}  // namespace
}  // namespace miler::store
