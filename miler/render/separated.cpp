// CSV and TSV: RFC 4180, one header row, marks as text and as seconds, references as name and id.
#include "miler/render/flat.h"
#include "miler/render/format.h"

namespace miler::render {
namespace {

class Line {
 public:
  Line(std::string& out, char separator) : out_{out}, separator_{separator} {}
  void cell(std::string_view text) {
    if (!first_) out_ += separator_;
    first_ = false;
    if (separator_ == '\t') {  // TSV has no quoting: what would break a row becomes a space
      for (const char c : text) out_ += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    } else if (text.find_first_of("\",\r\n") == std::string_view::npos) {
      out_ += text;
    } else {
      out_ += '"';
      for (const char c : text) {
        if (c == '"') out_ += '"';
        out_ += c;
      }
      out_ += '"';
    }
  }
  void end() {
    out_ += '\n';
    first_ = true;
  }

 private:
  std::string& out_;
  char separator_;
  bool first_ = true;
};

}  // namespace

std::string write_separated(const Answer& answer, char separator) {
  std::string out;
  Line line{out, separator};
  if (answer.tables.empty()) {
    line.cell("property");
    line.cell("value");
    line.end();
    for (const Property& property : answer.properties) {
      line.cell(property.key);
      line.cell(flat_text(property.value, Part::Whole));
      line.end();
    }
    return out;
  }
  const Table& table = answer.tables.front();
  const std::vector<FlatColumn> columns = flatten(table);
  for (const FlatColumn& column : columns) line.cell(column.key);
  line.end();
  for (const auto& row : table.rows) {
    for (const FlatColumn& column : columns) line.cell(flat_text(row[column.column], column.part));
    line.end();
  }
  return out;
}

}  // namespace miler::render
