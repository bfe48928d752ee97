// The table of phrases.
#include <set>

#include <gtest/gtest.h>

#include "miler/names/fold.h"
#include "miler/words/detail_lexicon.h"

namespace miler::words {
namespace {

TEST(Lexicon, HasEveryPhraseOnceAndFolded) {
  std::set<std::string_view> known;
  for (const Phrase& phrase : lexicon()) {
    EXPECT_TRUE(known.insert(phrase.words).second) << phrase.words << " stands twice";
    EXPECT_EQ(names::fold(phrase.words), phrase.words) << "a phrase is looked up folded";
  }
  EXPECT_GT(known.size(), 200U);
}

}  // namespace
}  // namespace miler::words
