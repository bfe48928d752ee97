// Sheets: blocks, defaults and tables. What a row of each block means is in sheet_rows.cpp.
#include <optional>
#include <string>

#include <fmt/format.h>

#include "miler/archive/coverage.h"
#include "miler/base/text.h"
#include "miler/ingest/csv.h"
#include "miler/ingest/detail_fields.h"
#include "miler/ingest/detail_sheet.h"
#include "miler/ingest/detail_sheet_rows.h"

namespace miler::ingest {
namespace {

constexpr std::string_view kTitle = "sheet:";

bool means_nothing(std::string_view line) { return trim(line).empty() || line.starts_with('#'); }

/// A line "word: value"; the value is empty on the line that opens a block.
struct KeyLine {
  std::string_view key, value;
};
std::optional<KeyLine> key_line(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
  const std::string_view key = line.substr(0, colon);
  if (key.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != std::string_view::npos) return std::nullopt;
  const std::string_view value = line.substr(colon + 1);
  if (!value.empty() && !is_space(value.front())) return std::nullopt;
  return KeyLine{key, trim(value)};
}

class SheetReader {
 public:
  SheetReader(std::string_view text, std::string_view default_source, BatchWriter& writer)
      : csv_{text}, default_source_{default_source}, writer_{writer} {}

  void read() {
    skip_nothing();
    csv_.skip_line();  // "sheet: TITLE"
    for (skip_nothing(); !csv_.at_end(); skip_nothing()) {
      const std::string_view line = csv_.peek_line();
      const auto opening = key_line(line);
      const std::uint32_t number = csv_.line();
      csv_.skip_line();
      if (!opening || !opening->value.empty()) {
        writer_.refuse_heading(number, "block", line,
                               "a block begins with its name and a colon, alone on a line");
        skip_block();
      } else if (opening->key == "coverage") {
        read_coverage();
      } else if (const Block* block = find_block(opening->key)) {
        read_table(*block);
      } else {
        const std::uint32_t left_out = skip_block();
        writer_.refuse_heading(
            number, "block", opening->key,
            fmt::format("there is no block '{}': its {} lines are left out", opening->key, left_out));
      }
    }
  }

 private:
  void skip_nothing() {
    while (!csv_.at_end() && means_nothing(csv_.peek_line())) csv_.skip_line();
  }

  bool at_block() const {
    const auto key = key_line(csv_.peek_line());
    return key && key->value.empty();
  }

  std::uint32_t skip_block() {
    std::uint32_t lines = 0;
    for (skip_nothing(); !csv_.at_end() && !at_block(); skip_nothing()) {
      csv_.skip_line();
      ++lines;
    }
    return lines;
  }

  Layout empty_layout() const {
    Layout layout;
    layout.defaults[static_cast<std::size_t>(Column::Source)] = default_source_;
    return layout;
  }

  /// The defaults of a block; `allowed` says which columns it has.
  template <class Allowed>
  void read_defaults(Layout& layout, std::string_view block, Allowed allowed) {
    for (skip_nothing(); !csv_.at_end(); skip_nothing()) {
      const auto line = key_line(csv_.peek_line());
      if (!line || line->value.empty()) return;
      const auto column = find_column(line->key);
      if (column && allowed(*column)) {
        layout.defaults[static_cast<std::size_t>(*column)] = line->value;
      } else {
        writer_.refuse_heading(csv_.line(), line->key, line->value,
                               fmt::format("block '{}' has no column '{}'", block, line->key));
      }
      csv_.skip_line();
    }
  }

  void read_header(Layout& layout, const Block& block, const CsvRow& header) {
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
      const std::string_view word = trim(header.cells[i]);
      const auto column = find_column(word);
      if (!column || !block.has(*column)) {
        writer_.refuse_heading(header.line, "column", word,
                               fmt::format("block '{}' has no column '{}'", block.name, word));
      } else if (auto& cell = layout.cells[static_cast<std::size_t>(*column)]; cell != 0) {
        writer_.refuse_heading(header.line, "column", word, fmt::format("column '{}' stands twice", word));
      } else {
        cell = static_cast<std::uint16_t>(i + 1);
      }
    }
  }

  void read_table(const Block& block) {
    Layout layout = empty_layout();
    read_defaults(layout, block.name, [&](Column column) { return block.has(column); });
    skip_nothing();
    CsvRow row;
    if (csv_.at_end() || at_block() || !csv_.next(row)) return;
    const std::size_t width = row.cells.size();
    read_header(layout, block, row);
    for (skip_nothing(); !csv_.at_end() && !at_block(); skip_nothing()) {
      if (!csv_.next(row)) return;
      take(block, layout, row, width);
    }
  }

  void take(const Block& block, const Layout& layout, const CsvRow& row, std::size_t width) {
    writer_.count_row();
    if (row.unclosed) return writer_.refuse(row.line, 0, "", row.raw, "a quote is not closed");
    if (row.cells.size() > width) {
      return writer_.refuse(row.line, 0, "", row.raw,
                            fmt::format("the row has {} cells, the header {}", row.cells.size(), width));
    }
    Fields fields{layout, row, writer_};
    for (std::size_t i = 0; i < kColumns && fields.ok(); ++i) {
      if (block.needed.has(static_cast<Column>(i))) fields.needed(static_cast<Column>(i));
    }
    if (fields.ok() && block.take(fields, writer_) == Taken::OutOfScope) writer_.leave_out_of_scope();
  }

  void read_coverage() {
    constexpr auto kAllowed = [](Column column) {
      return column == Column::Source || column == Column::Confidence;
    };
    Layout layout = empty_layout();
    read_defaults(layout, "coverage", kAllowed);
    for (skip_nothing(); !csv_.at_end() && !at_block(); skip_nothing()) {
      const std::string_view statement = trim(csv_.peek_line());
      const CsvRow row{.line = csv_.line(), .raw = statement, .unclosed = false, .cells = {}};
      csv_.skip_line();
      writer_.count_row();
      Fields fields{layout, row, writer_};
      const RowOrigin origin = fields.origin();
      if (fields.ok()) take_statement(statement, origin);
    }
  }

  void take_statement(std::string_view statement, const RowOrigin& origin) {
    const auto good = check_coverage(statement);
    if (!good) return writer_.refuse(origin.line, 0, "coverage", statement, good.error().message);
    writer_.batch().coverage.push_back({origin, std::string{statement}});
  }

  CsvReader csv_;
  std::string_view default_source_;
  BatchWriter& writer_;
};

}  // namespace

bool is_sheet(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!means_nothing(line)) return line.starts_with(kTitle);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return false;
}

void read_sheet(std::string_view text, std::string_view default_source, BatchWriter& writer) {
  SheetReader{text, default_source, writer}.read();
}

}  // namespace miler::ingest
