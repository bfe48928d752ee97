// The words for nations against the readers of marks/, which know many of them.
#include <algorithm>

#include "miler/words/detail_nation_words.h"

namespace miler::words {
namespace {

TEST(NationWords, AreOfNationsThatExist) {
  for (const NationWord& word : nation_words()) {
    EXPECT_FALSE(word.text.empty());
    if (const auto* const country = std::get_if<Country>(&word.means)) {
      EXPECT_NE(find_nation(*country), nullptr) << word.text;
    }
    if (const auto* const home = std::get_if<HomeName>(&word.means)) {
      EXPECT_NE(find_home_nation(home->name), nullptr) << word.text;
    }
  }
}

TEST(NationWords, MeanWhatTheReaderOfNationsReads) {
  for (const NationWord& word : nation_words()) {
    const auto* const country = std::get_if<Country>(&word.means);
    const auto read = parse_country(word.text);
    if (country == nullptr || !read) continue;
    EXPECT_EQ(to_string(*read), to_string(*country)) << word.text;
  }
}

TEST(NationWords, HaveEveryNationByNameAndAdjective) {
  const std::vector<NationWord> words = nation_words();
  const auto has = [&](std::string_view text) {
    return std::ranges::count(words, text, &NationWord::text) > 0;
  };
  for (const Nation& nation : nations()) {
    EXPECT_TRUE(has(nation.name));
    EXPECT_TRUE(has(nation.adjective)) << nation.adjective;
  }
  for (const std::string_view code : {"AND", "CAN", "PER"}) EXPECT_FALSE(has(code)) << "a word of a question";
}

}  // namespace
}  // namespace miler::words
