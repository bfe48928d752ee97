// The workbook of an export, by libxlsxwriter.
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "miler/render/export.h"
#include "miler/render/flat.h"
#include "miler/render/format.h"

namespace miler::render {
namespace {

struct CellWriter {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  lxw_format* date_format;

  void text(const std::string& value) const {
    worksheet_write_string(sheet, row, column, value.c_str(), nullptr);
  }
  void operator()(std::monostate) const {}
  void operator()(std::int64_t value) const {
    worksheet_write_number(sheet, row, column, static_cast<double>(value), nullptr);
  }
  void operator()(bool value) const { worksheet_write_boolean(sheet, row, column, value ? 1 : 0, nullptr); }
  void operator()(Date date) const {
    // Workbooks know no day before 1900.
    if (!date.is_full() || date.year() < 1900) return text(to_string(date));
    lxw_datetime day{date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()), 0, 0, 0};
    worksheet_write_datetime(sheet, row, column, &day, date_format);
  }
  void operator()(const auto& value) const { text(plain(Cell{value})); }
};

void write_part(const CellWriter& writer, const Cell& cell, Part part) {
  const Mark* mark = std::get_if<Mark>(&cell);
  if (part == Part::Whole) {
    std::visit(writer, cell);
  } else if (part == Part::Seconds && mark != nullptr) {
    worksheet_write_number(writer.sheet, writer.row, writer.column, mark->time.centiseconds() / 100.0,
                           nullptr);
  } else {
    writer.text(flat_text(cell, part));
  }
}

}  // namespace

void write_workbook(const Answer& answer, const std::string& path) {
  // Asked first, because libxlsxwriter prints what it cannot write.
  if (!std::ofstream{path, std::ios::binary})
    throw std::runtime_error(fmt::format("cannot write the workbook '{}'", path));
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
  const std::vector<FlatColumn> columns = flatten(table);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), columns[i].key.c_str(), bold);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const CellWriter writer{.sheet = sheet,
                              .row = static_cast<lxw_row_t>(r + 1),
                              .column = static_cast<lxw_col_t>(i),
                              .date_format = date_format};
      write_part(writer, table.rows[r][columns[i].column], columns[i].part);
    }
  }
  const lxw_error failed = workbook_close(book);
  if (failed != LXW_NO_ERROR) {
    throw std::runtime_error(fmt::format("cannot write the workbook '{}': {}", path, lxw_strerror(failed)));
  }
}

}  // namespace miler::render
