// Ids and keys: typed, ordered, and none by default.
#include "miler/base/id.h"

#include <type_traits>
#include <unordered_set>

#include <gtest/gtest.h>

namespace miler {
namespace {

using AppleId = Id<struct Apples>;
using PearId = Id<struct Pears>;
using AppleKey = Key<struct Apples>;

static_assert(sizeof(AppleId) == 4);
static_assert(!std::is_convertible_v<PearId, AppleId>);
static_assert(!std::is_convertible_v<std::uint32_t, AppleId>);

TEST(Id, IsUnknownUntilGiven) {
  EXPECT_FALSE(AppleId{}.known());
  EXPECT_TRUE(AppleId{0}.known()) << "row 0 is a row";
}

TEST(Id, OrdersByRow) { EXPECT_LT(AppleId{1}, AppleId{2}); }

TEST(Key, ZeroIsNone) {
  EXPECT_FALSE(AppleKey{}.known());
  EXPECT_TRUE(AppleKey{1}.known());
}

TEST(Key, CanBeHashed) {
  const std::unordered_set<AppleKey> keys{{1}, {2}, {1}};
  EXPECT_EQ(keys.size(), 2U);
}

}  // namespace
}  // namespace miler
