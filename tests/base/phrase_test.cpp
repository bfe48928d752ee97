// Words and quotes.
#include "miler/base/phrase.h"

#include <array>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/property.h"

namespace miler {
namespace {

using ::testing::ElementsAre;

TEST(Phrase, QuotesWhatWouldFallApart) {
  EXPECT_EQ(as_word("Oslo"), "Oslo");
  EXPECT_EQ(as_word("Zürich"), "Zürich");
  EXPECT_EQ(as_word("Oslo", Quotes::Always), "\"Oslo\"");
  EXPECT_EQ(as_word("San Diego"), "\"San Diego\"");
  EXPECT_EQ(as_word(""), "\"\"") << "an empty word would be none";
  EXPECT_EQ(as_word("a\"b\\"), "\"a\\\"b\\\\\"");
}

TEST(Phrase, IsReadWithThePlacesOfItsWords) {
  const auto words = read_phrase("  city \"San Diego\" in\tUSA ");
  ASSERT_TRUE(words);
  ASSERT_EQ(words->size(), 4U);
  EXPECT_EQ((*words)[1].text, "San Diego");
  EXPECT_EQ((*words)[1].where, (SourceSpan{7, 18}));
  EXPECT_TRUE((*words)[2].is("in"));
  EXPECT_FALSE(read_phrase("\"in\"")->front().is("in")) << "a value, not a keyword";
  EXPECT_TRUE(read_phrase(" ")->empty());
}

TEST(Phrase, RefusesBrokenQuotes) {
  struct Case {
    std::string_view text;
    SourceSpan where;
    std::string_view message;
  };
  const Case kCases[] = {
      {"city \"San Diego", {5, 15}, "the quotes do not close"},
      {"city \"San\\\"", {5, 11}, "the quotes do not close"},
      {"city \"San\"Diego x", {5, 15}, "quotes stand around a whole word"},
      {"a\"b\" c", {0, 4}, "quotes stand around a whole word"},
      {"a\\b", {0, 3}, "quotes stand around a whole word"},
  };
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.text);
    const auto words = read_phrase(one.text);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().message, one.message);
    EXPECT_EQ(words.error().where, one.where);
  }
}

RC_GTEST_PROP(Phrase, EveryValueComesBack, (const std::vector<std::string>& values)) {
  std::string text;
  for (const std::string& value : values) text += as_word(value) + " ";
  const auto words = read_phrase(text);
  RC_ASSERT(words.has_value());
  std::vector<std::string> read;
  for (const PhraseWord& word : *words) read.push_back(word.text);
  RC_ASSERT(read == values);
}

TEST(Phrase, KnowsWhatBeginsAlike) {
  constexpr std::array<std::string_view, 4> kKnown = {"fastest", "first", "from", "until"};
  EXPECT_THAT(alike("fastset", kKnown), ElementsAre("fastest"));
  EXPECT_THAT(alike("fro", kKnown), ElementsAre("from"));
  EXPECT_THAT(alike("f", kKnown), ElementsAre("fastest", "first", "from"));
  EXPECT_THAT(alike("xyz", kKnown), ElementsAre("fastest", "first", "from", "until")) << "nothing is alike";
}

}  // namespace
}  // namespace miler
