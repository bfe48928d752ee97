// Interned texts come back, whatever the number of them.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/detail_text_pool.h"

namespace miler {
namespace {

TEST(TextPool, GivesBackWhatWasPutIn) {
  TextPool pool;
  std::vector<TextRef> refs;
  for (int i = 0; i < 5000; ++i) refs.push_back(pool.intern(fmt::format("text {}", i)));
  for (int i = 0; i < 5000; ++i) {
    const std::string text = fmt::format("text {}", i);
    ASSERT_EQ(pool.at(refs[static_cast<std::size_t>(i)]), text);
    ASSERT_EQ(pool.intern(text).begin, refs[static_cast<std::size_t>(i)].begin);
  }
}

TEST(TextPool, EqualTextsAreKeptOnce) {
  TextPool pool;
  pool.intern("mile");
  pool.intern("");
  pool.intern("mile");
  EXPECT_EQ(pool.take(), (std::vector<char>{'m', 'i', 'l', 'e'}));
  EXPECT_TRUE(pool.take().empty()) << "the pool is empty afterwards";
  EXPECT_EQ(pool.at(pool.intern("mile")), "mile");
}

}  // namespace
}  // namespace miler
