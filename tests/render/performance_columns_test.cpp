#include "miler/render/performance_columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;

TEST(PerformanceColumns, RowsHaveACellForEveryColumn) {
  const View view = testing::eve();
  const PerformanceId id = book().performance("2023-09-16", "Yared Nuguse");
  EXPECT_EQ(performance_cells(view, id).size(), performance_columns().size());
  EXPECT_EQ(evidence_cells(view.archive(), id).size(), evidence_columns().size());
  EXPECT_EQ(performance_row(view, id, {std::int64_t{1}}).size(),
            performance_table({{"rank", "Rank"}}).size());
}

TEST(PerformanceColumns, KeysAreDistinct) {
  std::vector<std::string> keys;
  for (const Column& column : performance_table({})) keys.push_back(column.key);
  std::sort(keys.begin(), keys.end());
  EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
}

struct Remark {
  std::string_view line, said, why;
};
constexpr Remark kRemarks[] = {
    {"2024-02-11 mile 3:47.22 A Armory 1 short", "indoor", "a short track"},
    {"2024-02-11 mile 3:50.00 A Dempsey 1 oversized", "oversized track", "left out of lists unless asked"},
    {"1954-05-06 mile 3:59.4h A Oxford 1 f", "", "a final needs no remark"},
    {"1954-05-06 mile 3:59.4h A Oxford 1 h2", "heat 2", "a heat does"},
    {"1954-05-06 1500 3:43.0h A Oxford en-route of:mile", "split of a longer race",
     "never a race of its own"},
    {"1954-05-06 1500 4:20.0h A Oxford combined", "combined event", "a decathlon"},
    {"1954-05-06 mile 3:59.4h A Oxford exhibition", "exhibition", "no race"},
    {"1954-05-06 mile dnf A Oxford", "did not finish", ""},
    {"1954-05-06 mile dns A Oxford", "did not start", ""},
    {"1954-05-06 mile dq A Oxford", "disqualified", ""},
    {"1954-05-06 mile nm A Oxford", "no mark", ""},
    {"1954-05-06 mile 3:59.4h A Oxford 1 conflicting", "sources disagree", "and nobody has settled it"},
    {"1954-05-06 mile 3:59.4h A Oxford 1 short h1", "indoor, heat 1", "joined by commas"},
};

TEST(Remarks, WhatAReaderMustKnowOfTheRow) {
  for (const Remark& row : kRemarks) {
    const miler::testing::Sheet sheet{row.line};
    EXPECT_EQ(remarks(sheet.view(), PerformanceId{0}), row.said) << row.line << ": " << row.why;
  }
}

TEST(Remarks, AnAnnulmentIsSaidFromTheDayItWasDecided) {
  const miler::testing::Sheet sheet{R"(
      2008-07-01  mile  3:50.00  A  Oslo  1
      annulled 2008-07-01 A decided:2009-10-01
  )"};
  EXPECT_EQ(remarks(sheet.as_of("2008-12-31"), PerformanceId{0}), "");
  EXPECT_EQ(remarks(sheet.as_of("2009-12-31"), PerformanceId{0}), "annulled");
}

}  // namespace
}  // namespace miler::render
