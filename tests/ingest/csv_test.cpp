// Tables of comma-separated values, and where their cells stand.
#include "miler/ingest/csv.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/support/property.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using Lines = std::vector<std::string>;

/// "2: [a] [b]" for each row; "2: unclosed".
Lines told(std::string_view text, char delimiter = ',') {
  CsvReader reader{text, delimiter};
  CsvRow row;
  Lines lines;
  while (reader.next(row)) {
    std::string line = fmt::format("{}:", row.line);
    for (const std::string_view cell : row.cells) line += fmt::format(" [{}]", cell);
    lines.push_back(row.unclosed ? line + " unclosed" : line);
  }
  return lines;
}

struct Reading {
  std::string_view text;
  Lines rows;
  std::string_view why;
};

TEST(Csv, ReadsWhatTableProgramsWrite) {
  const Reading kReadings[] = {
      {"a,b\n1,2\n", {"1: [a] [b]", "2: [1] [2]"}, "the plain case"},
      {"a,b\r\n1,2\r\n", {"1: [a] [b]", "2: [1] [2]"}, "CRLF"},
      {"a,b\n1,2", {"1: [a] [b]", "2: [1] [2]"}, "the last line need not end"},
      {"a,,\n", {"1: [a] [] []"}, "empty cells"},
      {"\n\na\n \t\nb\n", {"3: [a]", "5: [b]"}, "blank lines count but are no rows"},
      {"a , b\n\" a \",b\n", {"1: [a] [b]", "2: [ a ] [b]"}, "white space is kept only in quotes"},
      {"\"Stade, Lyon\",x\n", {"1: [Stade, Lyon] [x]"}, "a comma in quotes"},
      {"\"Stadion \"\"Ob jezeru\"\"\",x\n", {"1: [Stadion \"Ob jezeru\"] [x]"}, "doubled quotes"},
      {"a\"b,c\n", {"1: [a\"b] [c]"}, "a quote inside a cell"},
      {"\"a\nb\",c\nd\n", {"1: [a\nb] [c]", "3: [d]"}, "a line end in quotes"},
      {"\"a,b\nc,d\n", {"1: unclosed", "2: [c] [d]"}, "an open quote costs its own row"},
      {"\"a\"\"\nb\n", {"1: unclosed", "2: [b]"}, "a doubled quote does not close"},
      {"", {}, "nothing"},
      {"\n", {}, "a line end"},
  };
  for (const Reading& reading : kReadings) EXPECT_EQ(told(reading.text), reading.rows) << reading.why;
  EXPECT_THAT(told("a;b,c\n", ';'), ElementsAre("1: [a] [b,c]"));
}

TEST(Csv, AQuoteNotClosedAfterManyLinesIsAMistake) {
  const std::string lines(CsvReader::kMostLines, '\n');
  EXPECT_THAT(told("\"a" + lines + "b\"\nc\n"), ElementsAre("1: unclosed", "33: [b\"]", "34: [c]"));
  EXPECT_THAT(told("\"a" + lines.substr(1) + "b\"\nc\n"),
              ElementsAre("1: [a" + lines.substr(1) + "b]", "33: [c]"));
}

TEST(Csv, CellsHavePlaces) {
  const std::string_view text = "x\n\"Stade, Lyon\",1:50, b\n\"a\n\"\"c\",d,e\"f,g\n";
  CsvReader reader{text};
  CsvRow row;
  ASSERT_TRUE(reader.next(row));
  ASSERT_TRUE(reader.next(row));
  EXPECT_EQ(place_of(row, 0), (CellPlace{2, 1}));
  EXPECT_EQ(place_of(row, 1), (CellPlace{2, 15}));
  EXPECT_EQ(place_of(row, 2), (CellPlace{2, 20})) << "with the blank before it";
  EXPECT_EQ(place_of(row, 9), (CellPlace{2, 22})) << "beyond the last: the end of the row";
  ASSERT_TRUE(reader.next(row));
  EXPECT_EQ(place_of(row, 1), (CellPlace{4, 6})) << "after a line end in quotes";
  EXPECT_EQ(place_of(row, 3), (CellPlace{4, 12})) << "a quote inside a cell opens nothing";
}

TEST(Csv, LinesCanBeReadBetweenRows) {
  CsvReader reader{"head:\r\na,b\n\"c\nd\",e\ntail:"};
  CsvRow row;
  EXPECT_EQ(reader.peek_line(), "head:");
  reader.skip_line();
  EXPECT_TRUE(reader.next(row));
  EXPECT_TRUE(reader.next(row));
  EXPECT_EQ(reader.line(), 5U);
  EXPECT_EQ(reader.peek_line(), "tail:");
  reader.skip_line();
  EXPECT_TRUE(reader.at_end());
  EXPECT_FALSE(reader.next(row));
}

std::vector<std::string> cells_of(std::string_view text) {
  CsvReader reader{text};
  CsvRow row;
  if (!reader.next(row)) return {};
  return {row.cells.begin(), row.cells.end()};
}

RC_GTEST_PROP(Csv, SimpleRowsAreSplitAsLibcsvSplitsThem, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"aab,,\" \t"}));
  RC_PRE(!trim(text).empty());
  // A doubled quote in front hands the whole row to libcsv.
  std::vector<std::string> cells = cells_of("\"\"\"\"," + text);
  RC_PRE(!cells.empty());
  cells.erase(cells.begin());
  RC_ASSERT(cells_of(text) == cells);
}

std::size_t lines_of(const std::vector<std::string>& cells) {
  std::size_t count = 0;
  for (const std::string& cell : cells) count += static_cast<std::size_t>(std::ranges::count(cell, '\n'));
  return count;
}

RC_GTEST_PROP(Csv, WhatIsQuotedComesBack, ()) {
  const auto any_cell =
      rc::gen::resize(4, rc::gen::container<std::string>(rc::gen::elementOf(std::string{"ab,\"\n\r ;"})));
  const auto cells_of_row =
      rc::gen::nonEmpty(rc::gen::resize(8, rc::gen::container<std::vector<std::string>>(any_cell)));
  const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(cells_of_row);
  std::string text;
  for (const auto& cells : table) {
    for (const std::string& cell : cells) {
      text += text.empty() || text.back() == '\n' ? "\"" : ",\"";
      for (const char c : cell) text += c == '"' ? std::string{"\"\""} : std::string{c};
      text += '"';
    }
    text += '\n';
    RC_PRE(lines_of(cells) < CsvReader::kMostLines);
  }
  CsvReader reader{text};
  CsvRow row;
  for (const auto& cells : table) {
    RC_ASSERT(reader.next(row));
    RC_ASSERT(std::vector<std::string>(row.cells.begin(), row.cells.end()) == cells);
  }
  RC_ASSERT(!reader.next(row));
}

}  // namespace
}  // namespace miler::ingest
