// The hash is XXH3 as everybody else computes it, so that a chain can be checked by other programs.
#include <gtest/gtest.h>

#include "miler/store/detail_hash.h"

namespace miler::store {
namespace {

TEST(Hash, IsXxh3) {
  EXPECT_EQ(hash(std::string_view{}), 0x2D06800538D394C2U) << "the published value of no bytes";
  const std::string_view text = "3:43.13";
  EXPECT_EQ(hash(text), hash(std::as_bytes(std::span{text})));
  EXPECT_NE(hash(text, 1), hash(text, 2)) << "the seed counts";
}

}  // namespace
}  // namespace miler::store
