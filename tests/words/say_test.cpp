#include "miler/words/say.h"

#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using testing::book;
using testing::miles;

TEST(Say, TheMarksOfAnEveAreThoseOfTheEve) {
  const std::string eve =
      testing::said(query::Superlative{miles(), lists::By::Performance}, Date::of(1999, 7, 6));
  EXPECT_EQ(
      eve,
      "Noureddine Morceli's 3:44.39 in Rieti on 5 September 1993 is the fastest mile (men, outdoors and "
      "indoors; performances; as of 6 July 1999; complete to 3:50.00)");
}

TEST(Say, NoSentenceEndsWithAFullStop) {
  EXPECT_FALSE(testing::said(query::Count{miles(), lists::Counted::Performers}).ends_with('.'));
}

}  // namespace
}  // namespace miler::words
