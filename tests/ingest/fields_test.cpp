// Cells of a sheet by the name of their column.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/detail_fields.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Fields, EveryColumnHasItsWord) {
  for (std::size_t i = 0; i < kColumns; ++i) {
    const auto column = static_cast<Column>(i);
    EXPECT_EQ(find_column(to_word(column)), column) << to_word(column);
  }
  EXPECT_EQ(find_column("colour"), std::nullopt);
  EXPECT_EQ(find_column("Date"), std::nullopt) << "columns are written small";
}

TEST(Fields, ASetHoldsTheColumnsItWasGiven) {
  constexpr Columns kSet = Columns{Column::Affiliation} | Columns{Column::Licence};
  EXPECT_TRUE(kSet.has(Column::Affiliation));
  EXPECT_TRUE(kSet.has(Column::Licence));
  EXPECT_FALSE(kSet.has(Column::Date));
}

class FieldsOfOneRow : public ::testing::Test {
 protected:
  Fields fields(std::string_view text) {
    reader_ = CsvReader{text};
    reader_.next(row_);
    return Fields{layout_, row_, writer_};
  }
  void place(Column column, std::uint16_t cell) { layout_.cells[static_cast<std::size_t>(column)] = cell; }
  void set_default(Column column, std::string_view text) {
    layout_.defaults[static_cast<std::size_t>(column)] = text;
  }

  Batch batch_;
  BatchWriter writer_{batch_, "x", "sheet", ""};
  CsvReader reader_{""};
  CsvRow row_;
  Layout layout_;
};

TEST_F(FieldsOfOneRow, AnEmptyOrMissingCellHasTheDefault) {
  place(Column::City, 1);
  place(Column::Venue, 3);
  set_default(Column::City, "Oslo");
  set_default(Column::Venue, "Bislett");
  set_default(Column::Meet, "Bislett Games");
  const Fields row = fields(" \t,x\n");
  EXPECT_EQ(row.text(Column::City), "Oslo") << "a blank cell";
  EXPECT_EQ(row.text(Column::Venue), "Bislett") << "a row too short";
  EXPECT_EQ(row.text(Column::Meet), "Bislett Games") << "no such column in the table";
  EXPECT_EQ(row.text(Column::Note), "");
}

TEST_F(FieldsOfOneRow, OnlyTheFirstFaultIsTold) {
  place(Column::Date, 1);
  place(Column::Nation, 2);
  Fields row = fields("1999-13,XQX\n");
  EXPECT_FALSE(row.date(Column::Date).known());
  EXPECT_FALSE(row.nation(Column::Nation).known());
  EXPECT_FALSE(row.ok());
  EXPECT_THAT(problems(batch_),
              ElementsAre("x:1:1 date '1999-13': '1999-13' is not a day of the years 1800 to 2200"));
}

TEST_F(FieldsOfOneRow, ListsArePartedBySemicolons) {
  place(Column::Aliases, 1);
  EXPECT_THAT(fields("\"a; b c ;;d\"\n").list(Column::Aliases), ElementsAre("a", "b c", "d"));
  EXPECT_THAT(fields("x,y\n").list(Column::Rows), IsEmpty());
}

}  // namespace
}  // namespace miler::ingest
