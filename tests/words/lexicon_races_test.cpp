// Other names of meets.
#include <algorithm>

#include <gtest/gtest.h>

#include "miler/words/detail_lexicon.h"

namespace miler::words {
namespace {

TEST(RacePhrases, OfAMeetSayItsName) {
  const std::span<const Phrase> phrases = phrases_of_races();
  for (const Phrase& phrase : phrases)
    EXPECT_EQ(phrase.is == Is::Series, !phrase.other.empty()) << phrase.words;
  EXPECT_TRUE(std::ranges::any_of(phrases, [](const Phrase& p) { return p.words == "pre classic"; }));
}

}  // namespace
}  // namespace miler::words
