// The tables of answers to questions where their kinds differ.
#include <gtest/gtest.h>

#include "miler/render/detail_ask_tables.h"
#include "tests/render/book.h"

namespace miler::render {
namespace {

std::string heading_of(const query::Ask& ask, std::string_view key) {
  const auto found = query::run(testing::eve(), query::Query{ask, {}});
  const std::vector<Table> tables = ask_tables(testing::eve(), *found);
  for (const Column& column : tables.front().columns) {
    if (column.key == key) return column.heading;
  }
  return "no such column";
}

TEST(AskTables, TheAgeIsShownWhereItDecides) {
  Region miles;
  miles.event = kMensMile;
  using query::Order;
  EXPECT_EQ(heading_of(query::Superlative{miles, lists::By::Performance, Order::Youngest}, "age"), "Age");
  EXPECT_EQ(heading_of(query::Superlative{miles, lists::By::Performance, Order::Fastest}, "age"), "");
}

TEST(AskTables, WhereNothingWasFoundTheFirstTableHasItsColumnsAndNoRows) {
  Region miles;
  miles.event = kMensMile;
  miles.limit = Limit{Duration::seconds(200), true};
  EXPECT_EQ(heading_of(query::Superlative{miles, lists::By::Performance}, "mark"), "Mark");
}

}  // namespace
}  // namespace miler::render
