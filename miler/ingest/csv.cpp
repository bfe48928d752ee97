// Simple rows split in place, all others by libcsv, fed line by line so that every row knows its line: see
// csv.h.
#include "miler/ingest/csv.h"

#include <cstring>
#include <new>
#include <string>

#include <csv.h>

#include "miler/base/text.h"

namespace miler::ingest {
namespace {

std::size_t line_length(std::string_view rest) {
  const std::size_t end = rest.find('\n');
  return end == std::string_view::npos ? rest.size() : end + 1;
}

/// The cells of a row on one line, as views of it. Most rows of lists are such: no quote but around a whole
/// cell, and none within it. Any other row is libcsv's, which agrees on these (a test holds the two
/// together).
///
/// returns   false when the row is not so simple; `cells` are then worth nothing
bool split_simple_row(std::string_view line, char delimiter, std::vector<std::string_view>& cells) {
  const char* at = line.data();
  const char* const end = at + line.size();
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  cells.clear();
  for (;;) {
    while (at != end && is_blank(*at)) ++at;
    if (at != end && *at == '"') {
      const auto* const close =
          static_cast<const char*>(std::memchr(at + 1, '"', static_cast<std::size_t>(end - at - 1)));
      if (close == nullptr) return false;
      cells.emplace_back(at + 1, close);
      at = close + 1;
      if (at != end && *at != delimiter) return false;
    } else {
      const char* const begin = at;
      while (at != end && *at != delimiter && *at != '"') ++at;
      if (at != end && *at == '"') return false;
      const char* last = at;
      while (last != begin && is_blank(last[-1])) --last;
      cells.emplace_back(begin, last);
    }
    if (at == end) return true;
    ++at;
  }
}

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

struct CsvReader::Parser {
  explicit Parser(char delimiter_of_cells) : delimiter{delimiter_of_cells} {
    csv_init(&csv, 0);
    csv_set_delim(&csv, static_cast<unsigned char>(delimiter_of_cells));
  }
  ~Parser() { csv_free(&csv); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  static void on_cell(void* bytes, std::size_t size, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.bytes.append(static_cast<const char*>(bytes), size);
    parser.ends.push_back(parser.bytes.size());
  }
  static void on_row(int, void* self) { static_cast<Parser*>(self)->done = true; }

  void begin() {
    bytes.clear();
    ends.clear();
    done = false;
  }
  void feed(std::string_view line) {
    // Without the strict option only memory can run out.
    if (csv_parse(&csv, line.data(), line.size(), on_cell, on_row, this) != line.size())
      throw std::bad_alloc{};
  }
  void forget_row() { csv_fini(&csv, nullptr, nullptr, nullptr); }

  std::span<const std::string_view> row() {
    cells.resize(ends.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      cells[i] = std::string_view{bytes}.substr(begin, ends[i] - begin);
      begin = ends[i];
    }
    return cells;
  }

  char delimiter;
  csv_parser csv{};
  std::string bytes;
  std::vector<std::size_t> ends;
  std::vector<std::string_view> cells;
  bool done = false;
};

CsvReader::CsvReader(std::string_view text, char delimiter)
    : parser_{std::make_unique<Parser>(delimiter)}, rest_{text} {}
CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;

std::string_view CsvReader::peek_line() const { return without_end(rest_.substr(0, line_length(rest_))); }

void CsvReader::skip_line() {
  if (rest_.empty()) return;
  rest_.remove_prefix(line_length(rest_));
  ++line_;
}

bool CsvReader::next(CsvRow& row) {
  while (!rest_.empty()) {
    const std::size_t length = line_length(rest_);
    row.line = line_;
    row.raw = without_end(rest_.substr(0, length));
    row.unclosed = false;
    if (trim(row.raw).empty()) {
      skip_line();
    } else if (split_simple_row(row.raw, parser_->delimiter, parser_->cells)) {
      row.cells = parser_->cells;
      rest_.remove_prefix(length);
      ++line_;
      return true;
    } else {
      read_any_row(row);
      return true;
    }
  }
  return false;
}

void CsvReader::read_any_row(CsvRow& row) {
  const std::string_view begin = rest_;
  parser_->begin();
  for (std::uint32_t fed = 0; !parser_->done && fed < kMostLines && !rest_.empty(); ++fed) {
    parser_->feed(rest_.substr(0, line_length(rest_)));
    skip_line();
  }
  if (!parser_->done && rest_.empty()) parser_->feed("\n");  // the last line need not end
  if (parser_->done) {
    row.raw = without_end(begin.substr(0, begin.size() - rest_.size()));
    row.cells = parser_->row();
    return;
  }
  parser_->forget_row();
  rest_ = begin;
  line_ = row.line;
  row.unclosed = true;
  row.cells = {};
  skip_line();
}

CellPlace place_of(const CsvRow& row, std::size_t cell, char delimiter) {
  CellPlace place{row.line, 1};
  bool quoted = false;
  bool blank = true;  // nothing of the cell yet: only here does a quote open
  for (const char c : row.raw) {
    if (cell == 0) break;
    if (c == '"' && (quoted || blank)) quoted = !quoted;
    blank = (c == delimiter && !quoted) || (blank && is_space(c)) || (c == '"' && !quoted);
    if (c == delimiter && !quoted) --cell;
    ++place.column;
    if (c == '\n') place = {place.line + 1, 1};
  }
  return place;
}

}  // namespace miler::ingest
