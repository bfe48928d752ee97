// An answer as a table for eyes: columns aligned by what they hold.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Table, ColumnsLineUpWhateverTheLetters) {
  EXPECT_EQ(write_table(testing::sample(), {}), R"(Men's mile
Rows  2

The rows
Rank     Mark  Athlete         Born     Notes
   1  3:48.8h  Øystein Åmot    1950-02  first; second
   2           <script>"'&|\*

Note: two rows, no more.
list men mile · as of 2024-05-24 · book, revision 7
)");
}

TEST(Table, ColourOnlyWhenAsked) {
  EXPECT_THAT(write_table(testing::sample(), {}), Not(HasSubstr("\033")));
  const std::string coloured = write_table(testing::sample(), {.colour = true});
  EXPECT_THAT(coloured, HasSubstr("\033[1mMen's mile\033[0m\n"));
  EXPECT_THAT(coloured, HasSubstr("\033[2mRank "));
}

TEST(Table, ALongTableMayBeCutOnATerminalAlone) {
  Answer answer = testing::sample();
  answer.tables[0].lines_at_most = 1;
  EXPECT_THAT(write_table(answer, {}), HasSubstr("first; second\n… and 1 more\n"));
  EXPECT_THAT(write_separated(answer, ','), HasSubstr("athlete:x"));
}

TEST(Table, TheLeadComesFirst) {
  Answer answer = testing::sample();
  answer.lead = {"one", "two"};
  EXPECT_THAT(write_table(answer, {}), ::testing::StartsWith("Men's mile\n- one.\n- two.\n\nRows  2\n"));
}

TEST(Table, AnEmptyTableIsNotDrawn) {
  Answer answer = testing::sample();
  answer.tables[0].rows.clear();
  EXPECT_THAT(write_table(answer, {}), Not(HasSubstr("Athlete")));
}

TEST(Table, CompletenessIsAlwaysSaidWhereItIsKnown) {
  Answer answer = testing::sample();
  answer.certainty = Certainty{Completeness::State::Bounded, 399, {}, {}, ""};
  EXPECT_THAT(write_table(answer, {}), HasSubstr("\nCompleteness: at least 399.\n"));
}

}  // namespace
}  // namespace miler::render
