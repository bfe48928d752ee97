#include "miler/names/edit_distance.h"

#include <string>

#include "tests/support/property.h"

namespace miler::names {
namespace {

TEST(EditDistance, CountsSlipsOfAPen) {
  EXPECT_EQ(edit_distance("nuguse", "neguse", 3), 1U);
  EXPECT_EQ(edit_distance("ingebritsen", "ingebrigtsen", 3), 1U);
  EXPECT_EQ(edit_distance("keer", "kere", 3), 1U) << "neighbours swapped";
  EXPECT_EQ(edit_distance("abc", "xyz", 2), 3U) << "more than the limit";
  EXPECT_EQ(edit_distance("", "abc", 5), 3U);
}

RC_GTEST_PROP(EditDistance, IsSymmetric, ()) {
  const auto word = rc::gen::container<std::string>(rc::gen::inRange('a', 'e'));
  const std::string a = *word, b = *word;
  RC_ASSERT(edit_distance(a, b, 9) == edit_distance(b, a, 9));
  RC_ASSERT((edit_distance(a, b, 9) == 0) == (a.substr(0, 64) == b.substr(0, 64)));
}

}  // namespace
}  // namespace miler::names
