// Cells: what a person sees with sqlite3, and that any value comes back.
#include <string>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/detail_cells.h"

namespace miler::store {

/// Keeps cells, and gives them back.
struct CellTape {
  std::vector<std::string> cells;
  std::size_t at = 0;

  void put_cell(std::string text) { cells.push_back(std::move(text)); }
  void null_cell() { cells.emplace_back("NULL"); }
};
struct TapeSink : CellTape {
  void null() { null_cell(); }
  void integer(std::int64_t number) { put_cell(std::to_string(number)); }
  void text(std::string_view text) { put_cell("'" + std::string{text} + "'"); }
};
struct TapeSource : CellTape {
  bool null() const { return cells.at(at) == "NULL"; }
  void skip() { ++at; }
  std::int64_t integer(std::int64_t least, std::int64_t most) {
    const std::int64_t number = std::stoll(cells.at(at++));
    if (number < least || number > most) refuse("out of range");
    return number;
  }
  std::string_view text() {
    const std::string_view cell = cells.at(at++);
    return cell.substr(1, cell.size() - 2);
  }
  [[noreturn]] void refuse(std::string_view reason) const { throw std::runtime_error{std::string{reason}}; }
};

namespace {

using ::testing::ElementsAre;

template <class Value>
std::vector<std::string> cells_of(const Value& value) {
  TapeSink sink;
  put(value, sink);
  return sink.cells;
}
template <class Value>
Value read(std::vector<std::string> cells) {
  TapeSource source;
  source.cells = std::move(cells);
  Value value{};
  take(value, source);
  EXPECT_EQ(source.at, source.cells.size()) << "every column is taken";
  return value;
}

TEST(Cells, ArePlainToAPerson) {
  EXPECT_THAT(cells_of(Date::of(1954, 5, 6)), ElementsAre("'1954-05-06'"));
  EXPECT_THAT(cells_of(Date::of(1954, 5)), ElementsAre("'1954-05'"));
  EXPECT_THAT(cells_of(Date::of(1954)), ElementsAre("'1954'"));
  EXPECT_THAT(cells_of(Country::of("NOR")), ElementsAre("'NOR'"));
  EXPECT_THAT(cells_of(Mark{Duration::centiseconds(239'40), Precision::Tenth, Timing::Hand}),
              ElementsAre("23940", "'tenth'", "'hand'"));
  EXPECT_THAT(cells_of(kWomensMile), ElementsAre("1609344", "'women'", "'track'", "NULL"));
  EXPECT_THAT(cells_of(Round{RoundKind::Heat, 2}), ElementsAre("'heat'", "2"));
}

TEST(Cells, WhatSaysNothingIsNull) {
  EXPECT_THAT(cells_of(Date{}), ElementsAre("NULL"));
  EXPECT_THAT(cells_of(Country{}), ElementsAre("NULL"));
  EXPECT_THAT(cells_of(std::string{}), ElementsAre("NULL"));
  EXPECT_THAT(cells_of(AthleteKey{}), ElementsAre("NULL"));
  EXPECT_THAT(cells_of(Tristate::Unknown), ElementsAre("NULL"));
  EXPECT_THAT(cells_of(std::optional<Event>{}), ElementsAre("NULL", "NULL", "NULL", "NULL"));
  EXPECT_EQ(read<Date>({"NULL"}), Date{});
  EXPECT_EQ(read<std::optional<Mark>>({"NULL", "NULL", "NULL"}), std::nullopt);
  EXPECT_EQ(read<std::optional<Mark>>({"0", "'second'", "'hand'"})->timing, Timing::Hand);
}

TEST(Cells, RefuseWhatNobodyWrote) {
  struct Row {
    const char* why;
    void (*reading)();
  };
  const Row rows[] = {
      {"no such day", [] { read<Date>({"'2023-02-30'"}); }},
      {"a month of one digit", [] { read<Date>({"'2023-2'"}); }},
      {"month 00 would be a year", [] { read<Date>({"'2023-00'"}); }},
      {"a letter", [] { read<Date>({"'2O23'"}); }},
      {"a nation of two letters", [] { read<Country>({"'NO'"}); }},
      {"small letters", [] { read<Country>({"'nor'"}); }},
      {"a word of another column", [] { read<Status>({"'heat'"}); }},
      {"a status is always said", [] { read<Status>({"NULL"}); }},
      {"a place of five digits too many", [] { read<std::uint16_t>({"65536"}); }},
      {"neither yes nor no", [] { read<bool>({"2"}); }},
      {"a key below none", [] { read<AthleteKey>({"-1"}); }},
  };
  for (const Row& row : rows) EXPECT_THROW(row.reading(), std::runtime_error) << row.why;
}

TEST(Cells, EveryDateComesBack) {
  for (int year = 1800; year <= 2200; ++year) {
    for (unsigned month = 0; month <= 12; ++month) {
      for (unsigned day = 0; day <= (month == 0 ? 0U : 31U); ++day) {
        const auto date = Date::try_of(year, month, day);
        if (!date) continue;
        EXPECT_EQ(DateCell::read(DateCell{*date}.text()), date);
      }
    }
  }
}

}  // namespace
}  // namespace miler::store
