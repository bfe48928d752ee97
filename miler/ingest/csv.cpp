// libcsv, fed line by line so that every row knows its line: see csv.h.
#include "miler/ingest/csv.h"

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

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

struct CsvReader::Parser {
  explicit Parser(char delimiter) {
    csv_init(&csv, 0);
    csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
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
  while (!rest_.empty() && trim(peek_line()).empty()) skip_line();
  if (rest_.empty()) return false;
  const std::string_view begin = rest_;
  row.line = line_;
  parser_->begin();
  for (std::uint32_t fed = 0; !parser_->done && fed < kMostLines && !rest_.empty(); ++fed) {
    parser_->feed(rest_.substr(0, line_length(rest_)));
    skip_line();
  }
  if (!parser_->done && rest_.empty()) parser_->feed("\n");  // the last line need not end
  row.unclosed = !parser_->done;
  if (row.unclosed) {
    parser_->forget_row();
    rest_ = begin;
    line_ = row.line;
    row.raw = peek_line();
    row.cells = {};
    skip_line();
    return true;
  }
  row.raw = without_end(begin.substr(0, begin.size() - rest_.size()));
  row.cells = parser_->row();
  return true;
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
