// The trie against a list of phrases searched from end to end.
#include <algorithm>
#include <deque>

#include "miler/base/text.h"
#include "miler/names/edit_distance.h"
#include "miler/words/detail_phrases.h"
#include "tests/support/property.h"

namespace miler::words {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> strings(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string_view word : words_in(text)) words.emplace_back(word);
  return words;
}

void add(Phrases& phrases, std::string_view text, const Sense& sense) {
  std::vector<Phrases::Word> words;
  for (const std::string_view word : words_in(text)) words.push_back(phrases.word(word));
  phrases.add(words, sense, text);
}

/// One to three words of one or two letters, so that phrases share words and beginnings.
rc::Gen<std::string> some_phrase() {
  const auto word = rc::gen::element<std::string>("a", "b", "ab", "ba", "abc");
  const auto words = rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 4), [word](std::size_t count) {
    return rc::gen::container<std::vector<std::string>>(count, word);
  });
  return rc::gen::map(words, [](const auto& all) { return fmt::format("{}", fmt::join(all, " ")); });
}

RC_GTEST_PROP(Phrases, FindTheLongestAndWhatBeginsSo, ()) {
  const auto texts = *rc::gen::container<std::deque<std::string>>(some_phrase());
  Phrases phrases;
  for (std::uint32_t row = 0; row < texts.size(); ++row)
    add(phrases, texts[row], {.row = row, .weight = row});
  phrases.freeze();

  const std::vector<std::string> asked = strings(*some_phrase() + " " + *some_phrase());
  for (std::size_t at = 0; at < asked.size(); ++at) {
    std::size_t longest = 0;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < texts.size(); ++row) {
      const std::vector<std::string> words = strings(texts[row]);
      if (words.size() > asked.size() - at || words.size() < longest) continue;
      if (!std::equal(words.begin(), words.end(), asked.begin() + static_cast<std::ptrdiff_t>(at))) continue;
      if (words.size() > longest) rows.clear();
      longest = words.size();
      rows.push_back(row);
    }
    const Phrases::Found found = phrases.find(asked, at);
    RC_ASSERT(found.words == longest);
    std::vector<std::uint32_t> told;
    if (longest > 0) {
      for (const Sense& sense : phrases.senses(found.node)) told.push_back(sense.row);
    }
    std::ranges::reverse(rows);
    RC_ASSERT(told == rows);
  }

  const std::string prefix = *some_phrase();
  std::vector<std::string> begin_so;
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
    if (text->starts_with(prefix) && std::ranges::find(begin_so, *text) == begin_so.end())
      begin_so.push_back(*text);
  }
  RC_ASSERT(phrases.beginning_with(prefix, 1000) == begin_so);
}

RC_GTEST_PROP(Phrases, FindAllThatIsNear, ()) {
  const auto text = rc::gen::suchThat(rc::gen::container<std::string>(rc::gen::inRange('a', 'd')),
                                      [](const std::string& word) { return !word.empty(); });
  const auto texts = *rc::gen::container<std::deque<std::string>>(text);
  Phrases phrases;
  for (std::uint32_t row = 0; row < texts.size(); ++row) add(phrases, texts[row], {.row = row});
  phrases.freeze();
  const std::string asked = *text;
  const std::size_t limit = asked.size() < 6 ? 1 : 2;
  std::vector<std::string> near;
  for (const std::string& word : texts) {
    if (asked.size() >= 3 && names::edit_distance(asked, word, limit) <= limit) near.push_back(word);
  }
  std::ranges::sort(near);
  near.erase(std::unique(near.begin(), near.end()), near.end());
  std::vector<std::string> told = phrases.nearest(asked, 1000);
  std::ranges::sort(told);
  RC_ASSERT(told == near);
}

TEST(Phrases, AWholeNameIsNotAPartOfAnother) {
  Phrases phrases;
  add(phrases, "paul jones", {.row = 1, .weight = 9, .use = Use::Part});
  add(phrases, "paul jones", {.row = 2, .weight = 1, .use = Use::Whole});
  add(phrases, "jones", {.row = 1, .weight = 9, .use = Use::Part});
  add(phrases, "jones", {.row = 2, .weight = 1, .use = Use::Whole});
  phrases.freeze();
  const auto rows = [&](std::string_view text) {
    std::vector<std::uint32_t> out;
    for (const Sense& sense : phrases.senses(phrases.find(strings(text), 0).node)) out.push_back(sense.row);
    return out;
  };
  EXPECT_THAT(rows("paul jones"), ElementsAre(2));
  EXPECT_THAT(rows("jones"), ElementsAre(1, 2)) << "a surname is everybody's who has it";
}

TEST(Phrases, ShowTheEndOfWhatIsWritten) {
  Phrases phrases;
  const std::vector<Phrases::Word> sief{phrases.word("sief")};
  phrases.add(sief, {}, "Ali Saïdi-Sief");
  const std::vector<Phrases::Word> hayward{phrases.word("hayward")};
  phrases.add(hayward, {}, "Hayward Field");
  phrases.freeze();
  EXPECT_THAT(phrases.nearest("sief", 9), ElementsAre("Sief"));
  EXPECT_THAT(phrases.nearest("hayward", 9), ElementsAre("Hayward Field")) << "not its end: all of it";
}

}  // namespace
}  // namespace miler::words
