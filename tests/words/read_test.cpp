// Questions against their readings, filters in any order, and questions nobody should have typed.
#include "miler/words/read.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "miler/base/text.h"
#include "tests/support/paths.h"
#include "tests/support/property.h"
#include "tests/words/book.h"
#include "tests/words/reading.h"

namespace miler::words {
namespace {

using testing::reading;

TEST(Read, UnderstandsTheQuestionsOfTheTable) {
  const std::string table =
      miler::testing::read_file(miler::testing::source_dir() / "tests/words/readings.tsv");
  std::size_t rows = 0;
  for (const std::string_view line : lines(table)) {
    if (line.starts_with('#') || line.starts_with("question\t")) continue;
    const std::vector<std::string_view> cells = split(line, '\t');
    ASSERT_EQ(cells.size(), 3U) << line;
    EXPECT_EQ(reading(cells[0]), cells[1]) << cells[0] << ": " << cells[2];
    ++rows;
  }
  EXPECT_GT(rows, 60U);
}

TEST(Read, NamesTheWordThatIsNotUnderstoodAndTheNearest) {
  const Gazetteer gazetteer{testing::book().archive()};
  const struct {
    std::string_view question, word, nearest;
  } cases[] = {{"fastets mile", "fastets", "fastest"},
               {"fastest mile at Haywerd Field", "Haywerd Field", "Hayward"},
               {"Jakob Ingebritsen's best 1500", "Jakob Ingebritsen's", "Ingebrigtsen"}};
  for (const auto& c : cases) {
    const auto found = read(c.question, gazetteer);
    ASSERT_FALSE(found) << c.question;
    const SourceSpan where = found.error().where;
    EXPECT_EQ(c.question.substr(where.begin, where.end - where.begin), c.word);
    ASSERT_FALSE(found.error().candidates.empty()) << c.question;
    EXPECT_THAT(found.error().candidates.front(), ::testing::ContainsRegex(std::string{c.nearest}.substr(1)));
  }
}

TEST(Read, SaysWhatWasAssumed) {
  const Gazetteer gazetteer{testing::book().archive()};
  const auto assumed = [&](std::string_view question) { return read(question, gazetteer)->front().assumed; };
  EXPECT_THAT(assumed("how many men have broken 3:50"), ::testing::ElementsAre("the mile"));
  EXPECT_THAT(assumed("fastest mile"), ::testing::ElementsAre("men"));
  EXPECT_THAT(assumed("fastest women's mile"), ::testing::IsEmpty());
}

TEST(Read, RefusesALongQuestionUnread) {
  EXPECT_EQ(reading(std::string(100'000, 'a')), "? the question is longer than 2000 bytes []");
}

TEST(Read, RefusesOddBytesAtOnce) {
  for (const std::string& odd : {std::string{"\xff\xfe mile"}, std::string{"mile\0fast", 9},
                                 std::string(1999, '('), std::string{"fastest \xe2\x80 mile"},
                                 std::string{"fastest mile \xff\xfe\x80 by Kerr"}, std::string(1999, '-')}) {
    EXPECT_TRUE(reading(odd).starts_with("?")) << odd;
  }
}

RC_GTEST_PROP(Read, FiltersCommute, ()) {
  const std::vector<std::string> filters{"by a European", "at Hayward Field", "since 2000", "in finals",
                                         "outdoors",      "in the USA",       "before 2024"};
  auto some = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(filters));
  std::ranges::sort(some);
  some.erase(std::ranges::unique(some).begin(), some.end());
  const auto ask = [](const std::vector<std::string>& said) {
    std::string question = "fastest mile";
    for (const std::string& filter : said) question += " " + filter;
    return reading(question);
  };
  const std::string straight = ask(some);
  RC_LOG() << straight;
  RC_ASSERT(!straight.starts_with("?"));
  for (std::size_t i = some.size(); i > 1; --i)
    std::swap(some[i - 1], some[*rc::gen::inRange<std::size_t>(0, i)]);
  RC_ASSERT(ask(some) == straight);
}

}  // namespace
}  // namespace miler::words
