// Canonical questions that are wrong: where, and what could stand there.
#include <algorithm>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "miler/query/query.h"
#include "tests/query/random_query.h"
#include "tests/support/paths.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::query {
namespace {

using ::testing::Contains;
using testing::Sheet;

const Archive& archive() {
  static const Sheet sheet{R"(
      2023-09-16  mile  3:43.97  Nuguse        USA  Hayward_Field  1  meet:Prefontaine_Classic
      2023-09-16  mile  3:45.60  Ingebrigtsen  NOR  Hayward_Field  2  meet:Prefontaine_Classic
  )"};
  return sheet.archive();
}

struct Text {
  std::string_view text, canonical, why;
};

TEST(QueryParse, ForgivesWhatIsClear) {
  const Text kTexts[] = {
      {"  count   races of\tmen mile ", "count races of men mile", "spaces"},
      {"count races of in USA men-mile", "", "a condition is not an event"},
      {"count races of nation USA from 2000 in GBR", "count races of nation USA in GBR from 2000",
       "conditions in any order"},
      {"count races of men mile <= 3:50", "count races of men mile <= 3:50.00", "a time with fewer digits"},
      {"wins of nuguse", "wins of athlete:nuguse", "an id without its kind"},
      {"rank among performers of 3:59.4h in men mile", "rank among performers of 3:59.4h in men mile",
       "by hand"},
      {"record standing indoor+nation:USA of men mile", "record standing nation:USA+indoor of men mile",
       "parts of a scope in any order"},
      {"count races of city as as of 2020", "count races of city as as of 2020",
       "a city may be called like that"},
      {"difference 1967 to 2023", "difference 1967 to 2023", "years"},
      {"difference 59.4 to 1:01.2", "difference 59.4 to 1:01.2", "marks"},
  };
  for (const Text& one : kTexts) {
    SCOPED_TRACE(one.text);
    const Expected<Query> query = parse(archive(), one.text);
    ASSERT_EQ(query.has_value(), !one.canonical.empty()) << one.why;
    if (!query) continue;
    EXPECT_EQ(to_string(archive(), *query), one.canonical) << one.why;
  }
}

struct Fault {
  std::string_view text;
  SourceSpan where;
  std::string_view message, candidate, why;
};

TEST(QueryParse, TellsWhereAFaultIs) {
  const Fault kFaults[] = {
      {"", {0, 0}, "the question ends where a question is expected", "fastest", "nothing"},
      {"fastset performance 1 of men mile", {0, 7}, "'fastset' is not a question", "fastest", "a slip"},
      {"fastest performances 1",
       {8, 20},
       "'performances' is not performance or performer",
       "performance",
       "one"},
      {"fastest performance one of men", {20, 23}, "'one' is not which one", "", "no number"},
      {"fastest performance 1 in men mile", {22, 24}, "'in' is not 'of'", "of", "another word"},
      {"fastest performance 1 of",
       {24, 24},
       "the question ends where what it is asked of is expected",
       "all",
       "of what?"},
      {"fastest performance 1 of men mule",
       {29, 33},
       "'mule' is not an event or a condition",
       "",
       "the region's fault, at its place"},
      {"fastest performance 1 of men mile nation",
       {40, 40},
       "the text ends where the code of a nation is expected",
       "",
       "the region ends"},
      {"list fastest performers 20 without splits of men mile",
       {35, 41},
       "'splits' is not 'hand'",
       "hand",
       "without"},
      {"rank among performers of fast in men mile", {25, 29}, "'fast' is not a mark", "", "no mark"},
      {"count people of men mile", {6, 12}, "'people' is not what can be counted", "performances", "people"},
      {"since before yesterday of men mile", {13, 22}, "'yesterday' is not a date", "", "no date"},
      {"most by month 5 of men mile",
       {8, 13},
       "'month' is not what rows can be counted by",
       "athlete",
       "no group"},
      {"races by narrow margin 5 of men",
       {9, 15},
       "'narrow' is not a measure of races",
       "widest margin",
       "measures"},
      {"races by mark for place 70000 10 of men mile", {24, 29}, "'70000' is not a place", "", "too large"},
      {"record longest world of men mile",
       {7, 14},
       "'longest' is not which records",
       "longest standing",
       "two words"},
      {"record standing galaxy of men mile", {16, 22}, "'galaxy' is not whose record", "world", "no scope"},
      {"record standing world of mile men",
       {25, 29},
       "'mile' is not men or women",
       "",
       "the sex comes first"},
      {"versus athlete:nuguse athlete:ingebrigtson score",
       {22, 42},
       "the archive has no athlete 'athlete:ingebrigtson'",
       "athlete:ingebrigtsen",
       "a slip"},
      {"versus athlete:nuguse athlete:ingebrigtsen last",
       {43, 47},
       "'last' is not what is asked of two",
       "last bout",
       "last what?"},
      {"versus athlete:nuguse athlete:ingebrigtsen score in USA",
       {49, 51},
       "'in' is not the end of the question",
       "",
       "within is the word"},
      {"wins of athlete:nuguse within",
       {29, 29},
       "the question ends where a condition is expected",
       "",
       "within what?"},
      {"titles all Olympic",
       {11, 18},
       "'Olympic' is not the end of the question",
       "",
       "a title stands in quotes"},
      {"titles all nation Norway",
       {18, 24},
       "'Norway' is not the code of a nation",
       "NOR",
       "a name has a code"},
      {"age of athlete:nuguse as of now", {28, 31}, "'now' is not a date", "", "as of"},
      {"difference 3:43.97 until 3:50", {19, 24}, "'until' is not 'to'", "to", "to"},
      {"difference 3:43.97 to x", {22, 23}, "'x' is not a date or a mark", "", "no operand"},
      {"count races of city \"San", {20, 24}, "the quotes do not close", "", "quotes"},
      {"difference 3:43.97 to 2023-01-01",
       {0, 0},
       "a difference is of two days or of two marks",
       "",
       "what check() finds has no place"},
  };
  for (const Fault& one : kFaults) {
    SCOPED_TRACE(one.text);
    const Expected<Query> query = parse(archive(), one.text);
    ASSERT_FALSE(query) << one.why;
    EXPECT_EQ(query.error().message, one.message) << one.why;
    EXPECT_EQ(query.error().where, one.where) << one.why;
    if (one.candidate.empty()) continue;
    EXPECT_THAT(query.error().candidates, Contains(one.candidate)) << one.why;
  }
}

TEST(QueryParse, RefusesALongTextUnread) {
  const Expected<Query> query = parse(archive(), std::string(10'001, 'x'));
  ASSERT_FALSE(query);
  EXPECT_EQ(query.error().message, "a question of 10001 bytes is not read; at most 10000 are");
  EXPECT_FALSE(parse(archive(), std::string(10'000, '"')));
  EXPECT_FALSE(parse(archive(), std::string(100'000, '(')));
}

/// Words and bytes of canonical texts, left out, doubled or changed.
RC_GTEST_PROP(QueryParse, ReadsBackOrRefusesSoundly, (std::uint32_t seed)) {
  const auto made = testing::random_book(seed, 8);
  const Archive& held = made.sheet.archive();
  if (held.tables().athletes.size() < 2) return;
  Stream stream{Seed{seed}, 1};
  for (int i = 0; i < 50; ++i) {
    std::string text = to_string(held, testing::random_query(held, stream));
    for (std::uint32_t changes = 1 + stream.below(3); changes > 0 && !text.empty(); --changes) {
      const std::size_t at = stream.below(static_cast<std::uint32_t>(text.size()));
      const std::size_t end = std::min(text.size(), text.find(' ', at) + (stream.below(2) == 0 ? 0U : 1U));
      if (const std::uint32_t what = stream.below(4); what == 0) {
        text.erase(at, end > at ? end - at : 1);
      } else if (what == 1) {
        text.insert(at, text.substr(0, end));
      } else {
        text[at] = "\" \\\xff<=:9a"[stream.below(9)];
      }
    }
    RC_LOG() << text << '\n';
    const Expected<Query> read = parse(held, text);
    if (!read) {
      RC_ASSERT(!read.error().message.empty());
      RC_ASSERT(read.error().where.begin <= read.error().where.end && read.error().where.end <= text.size());
      continue;
    }
    RC_ASSERT(check(*read).has_value());
    const Expected<Query> again = parse(held, to_string(held, *read));
    RC_ASSERT(again.has_value() && *again == *read);
  }
}

/// The first block of examples in docs/query.md: each is canonical.
TEST(QueryParse, ReadsTheExamplesOfItsPage) {
  const Sheet sheet{R"(
      2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen_2000  NOR  Hayward_Field  1  meet:Prefontaine_Classic
      2023-09-16  mile  3:48.60  Josh_Kerr_1997           GBR  Hayward_Field  2  meet:Prefontaine_Classic
  )"};
  const std::string page = testing::read_file(testing::source_dir() / "docs/query.md");
  const std::size_t begin = page.find("```\n") + 4;
  int examples = 0;
  for (const std::string_view line :
       lines(std::string_view{page}.substr(begin, page.find("```", begin) - begin))) {
    const Expected<Query> query = parse(sheet.archive(), line);
    ASSERT_TRUE(query) << line << ": " << query.error().message;
    EXPECT_EQ(to_string(sheet.archive(), *query), line);
    ++examples;
  }
  EXPECT_GE(examples, 20);
}

}  // namespace
}  // namespace miler::query
