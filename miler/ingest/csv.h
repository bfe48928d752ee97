// Tables of comma-separated values (RFC 4180), row by row, with the place of every cell.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace miler::ingest {

/// One row; valid until the next is read. Cells are unquoted and have no white space around them, unless it
/// was quoted.
struct CsvRow {
  std::uint32_t line = 0;  ///< 1-based, of its first byte
  std::string_view raw;    ///< its bytes in the text, without the end of the line
  bool unclosed = false;   ///< a quote that opens in its first line does not close: no cells
  std::span<const std::string_view> cells;

  /// "" where the row is too short.
  std::string_view operator[](std::size_t cell) const {
    return cell < cells.size() ? cells[cell] : std::string_view{};
  }
};

/// Where the cell begins, its quote included; of a row too short, its end. Both 1-based, the column in bytes.
struct CellPlace {
  std::uint32_t line = 0, column = 0;
  friend bool operator==(const CellPlace&, const CellPlace&) = default;
};
CellPlace place_of(const CsvRow& row, std::size_t cell, char delimiter = ',');

/// Reads rows off a text, which must outlive it and has carriage returns only before line feeds. A cell may
/// hold line ends within quotes; a quote not closed after kMostLines lines, or at the end, gives a row marked
/// unclosed and reading goes on in the next line, so that one bad quote costs one row. Stray quotes inside a
/// cell are taken as they stand. Blank lines are skipped.
class CsvReader {
 public:
  static constexpr std::uint32_t kMostLines = 32;

  explicit CsvReader(std::string_view text, char delimiter = ',');
  ~CsvReader();
  CsvReader(CsvReader&&) noexcept;
  CsvReader& operator=(CsvReader&&) noexcept;

  bool next(CsvRow& row);

  // Between rows, the text can be read line by line: sheets are tables among other things.
  bool at_end() const { return rest_.empty(); }
  std::uint32_t line() const { return line_; }  ///< number of the next line
  std::string_view peek_line() const;           ///< the next line without its end; "" at the end
  void skip_line();

 private:
  struct Parser;

  void read_any_row(CsvRow& row);

  std::unique_ptr<Parser> parser_;
  std::string_view rest_;
  std::uint32_t line_ = 1;
};

}  // namespace miler::ingest
