// A question cut into words.
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "miler/words/detail_tokens.h"

namespace miler::words {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> folded(std::string_view question) {
  std::vector<std::string> words;
  for (const Token& token : tokens_of(question)) words.push_back(token.folded);
  return words;
}

TEST(Tokens, AreWordsAndNumbersAsPeopleTypeThem) {
  EXPECT_THAT(folded("Fastest sub-4 mile?"), ElementsAre("fastest", "sub", "4", "mile"))
      << "hyphens part words";
  EXPECT_THAT(folded("3:43.97, 2023-09-16."), ElementsAre("3:43.97", "2023-09-16"))
      << "marks and dates stay whole";
  EXPECT_THAT(folded("the U.S. record"), ElementsAre("the", "us", "record")) << "full stops of a short form";
  EXPECT_THAT(folded("N\u00f8rdas \u2013 Gilje"), ElementsAre("nordas", "gilje"))
      << "letters lose their marks, dashes part";
  EXPECT_THAT(folded(""), ElementsAre());
  EXPECT_THAT(folded(" ?!, "), ElementsAre());
}

TEST(Tokens, KnowThePossessive) {
  const std::vector<Token> tokens = tokens_of("Kerr\u2019s, Myers' men's");
  ASSERT_EQ(tokens.size(), 3U);
  for (const Token& token : tokens) EXPECT_TRUE(token.possessive) << token.text;
  EXPECT_EQ(tokens[0].folded, "kerr");
  EXPECT_EQ(tokens[1].folded, "myers");
}

TEST(Tokens, KeepTheirPlaceInTheQuestion) {
  const std::vector<Token> tokens = tokens_of("top  ten");
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[1].where, (SourceSpan{5, 8}));
}

}  // namespace
}  // namespace miler::words
