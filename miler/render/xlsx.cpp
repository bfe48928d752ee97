// The workbook of an export, by libxlsxwriter.
#include <stdexcept>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "miler/render/export.h"
#include "miler/render/format.h"

namespace miler::render {
namespace {

/// Where the next cell goes.
struct Place {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column = 0;
};

struct CellWriter {
  Place& at;
  lxw_format* date_format;

  void operator()(std::monostate) const { ++at.column; }
  void operator()(std::int64_t value) const {
    worksheet_write_number(at.sheet, at.row, at.column++, static_cast<double>(value), nullptr);
  }
  void operator()(bool value) const {
    worksheet_write_boolean(at.sheet, at.row, at.column++, value ? 1 : 0, nullptr);
  }
  void operator()(Date date) const {
    if (!date.is_full() || date.year() < 1900) return (*this)(to_string(date));
    lxw_datetime day{date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()), 0, 0, 0};
    worksheet_write_datetime(at.sheet, at.row, at.column++, &day, date_format);
  }
  void operator()(const std::string& value) const {
    worksheet_write_string(at.sheet, at.row, at.column++, value.c_str(), nullptr);
  }
  void operator()(const Mark& mark) const {
    (*this)(to_string(mark));
    worksheet_write_number(at.sheet, at.row, at.column++, mark.time.centiseconds() / 100.0, nullptr);
  }
  void operator()(const Ref& ref) const {
    (*this)(ref.name);
    (*this)(ref.id);
  }
  void operator()(const std::vector<std::string>& values) const { (*this)(plain(Cell{values})); }
};

/// How many sheet columns a column takes: a mark and a reference take two.
std::vector<std::string> headings(const Table& table) {
  std::vector<std::string> heads;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    heads.push_back(table.columns[i].key);
    for (const auto& row : table.rows) {
      if (std::holds_alternative<std::monostate>(row[i])) continue;
      if (std::holds_alternative<Mark>(row[i])) heads.push_back(table.columns[i].key + "_seconds");
      if (std::holds_alternative<Ref>(row[i])) heads.push_back(table.columns[i].key + "_id");
      break;
    }
  }
  return heads;
}

}  // namespace

void write_workbook(const Answer& answer, const std::string& path) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) throw std::runtime_error(fmt::format("cannot write the workbook '{}'", path));
  lxw_format* bold = workbook_add_format(book);
  format_set_bold(bold);
  lxw_format* date_format = workbook_add_format(book);
  format_set_num_format(date_format, "yyyy-mm-dd");
  lxw_worksheet* sheet = workbook_add_worksheet(book, "performances");
  worksheet_freeze_panes(sheet, 1, 0);
  const Table& table = answer.tables.front();
  const std::vector<std::string> heads = headings(table);
  for (std::size_t i = 0; i < heads.size(); ++i) {
    worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), heads[i].c_str(), bold);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    Place place{.sheet = sheet, .row = static_cast<lxw_row_t>(r + 1)};
    std::size_t head = 0;
    for (std::size_t i = 0; i < table.rows[r].size(); ++i) {
      place.column = static_cast<lxw_col_t>(head);
      std::visit(CellWriter{place, date_format}, table.rows[r][i]);
      ++head;
      while (head < heads.size() &&
             (i + 1 == table.columns.size() || heads[head] != table.columns[i + 1].key))
        ++head;
    }
  }
  const lxw_error failed = workbook_close(book);
  if (failed != LXW_NO_ERROR) {
    throw std::runtime_error(fmt::format("cannot write the workbook '{}': {}", path, lxw_strerror(failed)));
  }
}

}  // namespace miler::render
