// docs/rules.md and the tests know the same rules: "### some-rule" there, "RULE some-rule" in a test.
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/architecture/tree.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Rule → where it stands first.
using Rules = std::map<std::string, std::string, std::less<>>;

/// The words that follow `tag` in `files`; a word is small letters, digits and hyphens.
Rules rules_after(std::string_view tag, const std::vector<File>& files) {
  Rules rules;
  for (const File& file : files) {
    std::size_t number = 0;
    for (const std::string_view line : lines(file.text)) {
      ++number;
      for (std::size_t at = line.find(tag); at != std::string_view::npos; at = line.find(tag, at + 1)) {
        const std::string_view rest = line.substr(at + tag.size());
        const std::string_view id =
            rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"));
        if (!id.empty()) rules.try_emplace(std::string{id}, fault(file, number, id));
      }
    }
  }
  return rules;
}

std::vector<std::string> only_in(const Rules& some, const Rules& others) {
  std::vector<std::string> missing;
  for (const auto& [id, where] : some) {
    if (!others.contains(id)) missing.push_back(where);
  }
  return missing;
}

std::vector<File> rule_book() { return files_below("docs", {"rules.md"}); }
Rules tested_rules() {
  std::vector<File> tests = files_below("tests", {"_test.cpp", ".t"});
  std::erase_if(tests, [](const File& file) { return file.path.starts_with("tests/architecture/"); });
  return rules_after("RULE ", tests);
}

TEST(Rules, EveryRuleIsTested) {
  const std::vector<std::string> untested = only_in(rules_after("### ", rule_book()), tested_rules());
  EXPECT_THAT(untested, IsEmpty()) << "no test quotes these:" << report(untested);
}

TEST(Rules, EveryTestedRuleIsWrittenDown) {
  const std::vector<std::string> unwritten = only_in(tested_rules(), rules_after("### ", rule_book()));
  EXPECT_THAT(unwritten, IsEmpty()) << "docs/rules.md does not have these:" << report(unwritten);
}

TEST(Rules, TheTwoSidesAreCompared) {
  const Rules book = rules_after("### ", {{"rules.md", "# Rules\n### ties-share-a-rank\n"}});
  const Rules tests = rules_after("RULE ", {{"x_test.cpp", "\n// RULE no-such-rule: why\n"}});
  EXPECT_THAT(only_in(book, tests), ElementsAre("rules.md:2: ties-share-a-rank"));
  EXPECT_THAT(only_in(tests, book), ElementsAre("x_test.cpp:2: no-such-rule"));
}

}  // namespace
}  // namespace miler::testing
