// CSV and TSV: RFC 4180, one header row, marks as text and as seconds, references as name and id.
#include "miler/render/format.h"

namespace miler::render {
namespace {

bool is_mark_column(const Table& table, std::size_t column) {
  for (const auto& row : table.rows) {
    if (std::holds_alternative<Mark>(row[column])) return true;
  }
  return false;
}
bool is_ref_column(const Table& table, std::size_t column) {
  for (const auto& row : table.rows) {
    if (std::holds_alternative<Ref>(row[column])) return true;
  }
  return false;
}

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
      line.cell(plain(property.value));
      line.end();
    }
    return out;
  }
  const Table& table = answer.tables.front();
  std::vector<bool> marks, refs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    marks.push_back(is_mark_column(table, i));
    refs.push_back(is_ref_column(table, i));
    line.cell(table.columns[i].key);
    if (marks[i]) line.cell(table.columns[i].key + "_seconds");
    if (refs[i]) line.cell(table.columns[i].key + "_id");
  }
  line.end();
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      line.cell(plain(row[i]));
      if (marks[i]) {
        const Mark* mark = std::get_if<Mark>(&row[i]);
        line.cell(mark != nullptr ? seconds_text(*mark) : "");
      }
      if (refs[i]) {
        const Ref* ref = std::get_if<Ref>(&row[i]);
        line.cell(ref != nullptr ? ref->id : "");
      }
    }
    line.end();
  }
  return out;
}

}  // namespace miler::render
