// An answer as CSV and TSV: one header row, quoting, the fields asked for.
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"

namespace miler::render {
namespace {

std::string one_cell(std::string text, char separator) {
  Answer answer;
  answer.tables.push_back({.key = "rows", .title = {}, .columns = {{"a", "A"}}, .rows = {{std::move(text)}}});
  const std::string written = write_separated(answer, separator);
  return written.substr(written.find('\n') + 1);
}

TEST(Csv, OneHeaderRowAndOneLineARow) {
  EXPECT_EQ(write_separated(testing::sample(), ','),
            "rank,mark,mark_seconds,athlete,athlete_id,born,paced,notes\n"
            "1,3:48.8h,228.8,Øystein Åmot,athlete:aamot-1950,1950-02,true,first; second\n"
            "2,,,\"<script>\"\"'&|\\*\",athlete:x,,false,\n");
}

struct Quoting {
  std::string_view text, csv, tsv, why;
};
constexpr Quoting kQuotings[] = {
    {"Kerr", "Kerr\n", "Kerr\n", "nothing to quote"},
    {"Kerr, Josh", "\"Kerr, Josh\"\n", "Kerr, Josh\n", "a comma"},
    {"the \"Miracle Mile\"", "\"the \"\"Miracle Mile\"\"\"\n", "the \"Miracle Mile\"\n", "quotes double"},
    {"two\nlines", "\"two\nlines\"\n", "two lines\n", "a line break; TSV has no quoting"},
    {"a\tb", "a\tb\n", "a b\n", "a tab"},
    {"a\r", "\"a\r\"\n", "a \n", "a carriage return"},
    {"=1+1", "=1+1\n", "=1+1\n", "data is not changed because a spreadsheet would calculate it"},
    {"", "\n", "\n", "nothing"},
};

TEST(Csv, QuotesWhatNeedsIt) {
  for (const Quoting& row : kQuotings) {
    EXPECT_EQ(one_cell(std::string{row.text}, ','), row.csv) << row.why;
    EXPECT_EQ(one_cell(std::string{row.text}, '\t'), row.tsv) << row.why;
  }
}

TEST(Csv, AnAnswerWithoutTablesIsItsProperties) {
  Answer answer = testing::sample();
  answer.tables.clear();
  EXPECT_EQ(write_separated(answer, ','), "property,value\nrows,2\nhidden,true\n");
}

TEST(Csv, AnEmptyTableKeepsItsHeader) {
  Answer answer = testing::sample();
  answer.tables[0].rows.clear();
  EXPECT_EQ(write_separated(answer, ','), "rank,mark,athlete,born,paced,notes\n");
}

}  // namespace
}  // namespace miler::render
