// See detail_sqlite.h.
#include <array>

#include <fmt/format.h>
#include <sqlite3.h>

#include "miler/store/detail_sqlite.h"

namespace miler::store {

Failure sqlite_failure(std::string_view path, int code, std::string_view message) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Failure{
          fmt::format("{} is being written by another program: try again when it has finished", path)};
    case SQLITE_FULL:
      return Failure{fmt::format("{} cannot be written: the disk is full; nothing was changed", path)};
    case SQLITE_IOERR:
      return Failure{fmt::format("{} cannot be read or written ({}); nothing was changed", path, message)};
    case SQLITE_READONLY:
      return Failure{fmt::format("{} cannot be written: it or its folder is read-only", path)};
    case SQLITE_CANTOPEN:
      return Failure{fmt::format("{} cannot be opened ({})", path, message)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return Failure{
          fmt::format("{} is damaged ({}): restore it from a copy, or import its sheets into a new archive",
                      path, message)};
    case SQLITE_CONSTRAINT:
      return Failure{fmt::format("{} refuses the change ({}); nothing was changed", path, message)};
    default:
      return Failure{fmt::format("{}: {}", path, message)};
  }
}

RowStatement::RowStatement(const SqliteFile& file, std::string_view sql) : file_{file} {
  check(sqlite3_prepare_v2(file.handle, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr));
}

RowStatement::~RowStatement() { sqlite3_finalize(statement_); }

void RowStatement::check(int code) const {
  if (code != SQLITE_OK) {
    throw sqlite_failure(file_.path, sqlite3_extended_errcode(file_.handle), sqlite3_errmsg(file_.handle));
  }
}

bool RowStatement::step() {
  const int code = sqlite3_step(statement_);
  if (code != SQLITE_ROW && code != SQLITE_DONE) check(code);
  return code == SQLITE_ROW;
}

void RowInsert::null() { check(sqlite3_bind_null(statement_, ++column_)); }
void RowInsert::integer(std::int64_t number) { check(sqlite3_bind_int64(statement_, ++column_, number)); }
void RowInsert::text(std::string_view text) {
  // SQLITE_TRANSIENT copies: a date's text does not outlive its field.
  check(sqlite3_bind_text64(statement_, ++column_, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}
void RowInsert::insert() {
  step();
  check(sqlite3_reset(statement_));
  column_ = 0;
}

bool RowSelect::next() {
  column_ = 0;
  ++row_;
  return step();
}
bool RowSelect::null() const { return sqlite3_column_type(statement_, column_) == SQLITE_NULL; }
std::int64_t RowSelect::integer(std::int64_t least, std::int64_t most) {
  if (sqlite3_column_type(statement_, column_) != SQLITE_INTEGER) refuse("no integer");
  const std::int64_t number = sqlite3_column_int64(statement_, column_);
  if (number < least || number > most) refuse("a number out of range");
  ++column_;
  return number;
}
std::string_view RowSelect::text() {
  if (sqlite3_column_type(statement_, column_) != SQLITE_TEXT) refuse("no text");
  const unsigned char* const begin = sqlite3_column_text(statement_, column_);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column_));
  ++column_;
  return {reinterpret_cast<const char*>(begin), size};
}
void RowSelect::refuse(std::string_view reason) const {
  throw Failure{
      fmt::format("{} is damaged (row {} of {} has {}): {}", file_.path, row_, table_, reason, kRestore)};
}

}  // namespace miler::store
