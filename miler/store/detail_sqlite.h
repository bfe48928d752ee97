// Rows in and out of an archive file: cells bound and read left to right through SQLite's own calls, which
// the whole load goes through. Everything else in this room uses SQLiteCpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "miler/store/detail_cells.h"
#include "miler/store/detail_kinds.h"
#include "miler/store/store.h"

struct sqlite3;
struct sqlite3_stmt;

namespace miler::store {

/// The archive's tables: migration i takes a file from user_version i to i + 1.
std::span<const std::string_view> migrations();

/// What to do about a damaged file.
inline constexpr std::string_view kRestore =
    "restore it from a copy, or import its sheets into a new archive";

/// A failure of SQLite as a sentence about the file: what it means and what to do.
Failure sqlite_failure(std::string_view path, int code, std::string_view message);

/// An open file, as rows need it.
struct SqliteFile {
  sqlite3* handle;
  std::string_view path;
};

/// A prepared statement of rows of one table. The base of the two below.
class RowStatement {
 public:
  RowStatement(const RowStatement&) = delete;
  RowStatement& operator=(const RowStatement&) = delete;

 protected:
  RowStatement(const SqliteFile& file, std::string_view sql);
  ~RowStatement();
  bool step();
  void check(int code) const;

  SqliteFile file_;
  sqlite3_stmt* statement_ = nullptr;
  int column_ = 0;
};

/// A sink: each column is bound in turn, then insert() writes the row. Texts must live until then.
class RowInsert : RowStatement {
 public:
  RowInsert(const SqliteFile& file, std::string_view sql) : RowStatement{file, sql} {}
  void null();
  void integer(std::int64_t number);
  void text(std::string_view text);
  void insert();
};

/// A source: next() goes to the next row, then each column is taken in turn. A value that cannot be is a
/// Failure that names table and row.
class RowSelect : RowStatement {
 public:
  RowSelect(const SqliteFile& file, std::string_view table, std::string_view sql)
      : RowStatement{file, sql}, table_{table} {}
  bool next();
  bool null() const;
  void skip() { ++column_; }
  std::int64_t integer(std::int64_t least, std::int64_t most);
  std::string_view text();  ///< until next()
  [[noreturn]] void refuse(std::string_view reason) const;

 private:
  std::string_view table_;
  std::uint64_t row_ = 0;
};

/// "a, b_cs, b_precision": the columns of all fields.
template <class Row>
std::string columns_of() {
  std::string columns;
  std::apply(
      [&]<class... Value>(const Field<Row, Value>&... field) {
        (for_each_column<Value>(field.name,
                                [&](const std::string& column) {
                                  columns += columns.empty() ? "" : ", ";
                                  columns += column;
                                }),
         ...);
      },
      Rows<Row>::kFields);
  return columns;
}

template <class Row>
std::string insert_sql() {
  const std::string columns = columns_of<Row>();
  const auto more = static_cast<std::size_t>(std::ranges::count(columns, ',')) + 1;
  std::string sql = "INSERT INTO ";
  sql.append(Rows<Row>::kName).append(" (import, ").append(columns).append(") VALUES (?");
  for (std::size_t i = 0; i < more; ++i) sql += ", ?";
  return sql + ")";
}

/// Rows of the imports up to ?1, in the order in which they were written.
template <class Row>
std::string select_sql(std::uint64_t until) {
  std::string sql = "SELECT import, ";
  return sql.append(columns_of<Row>())
      .append(" FROM ")
      .append(Rows<Row>::kName)
      .append(" WHERE import <= ")
      .append(std::to_string(until))
      .append(" ORDER BY rowid");
}

template <class Row>
void write_rows(const SqliteFile& file, ImportKey import, std::span<const Row> rows) {
  if (rows.empty()) return;
  RowInsert out{file, insert_sql<Row>()};
  for (const Row& row : rows) {
    out.integer(import.number);
    for_each_field(row, [&](std::string_view, const auto& value) { put(value, out); });
    out.insert();
  }
}

/// Calls visit(import, row) for each row of the imports up to `until`.
template <class Row, class Visitor>
void read_rows(const SqliteFile& file, std::uint64_t until, Visitor&& visit) {
  RowSelect in{file, Rows<Row>::kName, select_sql<Row>(until)};
  while (in.next()) {
    Row row{};
    const ImportKey import{static_cast<std::uint32_t>(in.integer(1, static_cast<std::int64_t>(until)))};
    for_each_field(row, [&](std::string_view, auto& value) { take(value, in); });
    visit(import, std::move(row));
  }
}

}  // namespace miler::store
