// The tables of an archive file are those of the statements, and migrations lead to them one by one.
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/detail_sqlite.h"
#include "miler/store/detail_sqlite_file.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

using miler::testing::TemporaryFolder;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string columns_in(SQLite::Database& database, std::string_view table) {
  std::string columns;
  SQLite::Statement rows{
      database, "SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'import') ORDER BY cid"};
  rows.bind(1, std::string{table});
  while (rows.executeStep()) {
    if (!columns.empty()) columns += ", ";
    columns += rows.getColumn(0).getString();
  }
  return columns;
}

template <class Row>
void expect_table(SQLite::Database& database) {
  EXPECT_EQ(columns_in(database, Rows<Row>::kName), columns_of<Row>()) << Rows<Row>::kName;
}

class Schema : public ::testing::Test {
 protected:
  TemporaryFolder folder_;
  ArchiveFile file_{folder_ / "a.db", Open::Create};
  SQLite::Database database_{(folder_ / "a.db").string(), SQLite::OPEN_READWRITE};
};

TEST_F(Schema, EveryTableHasTheColumnsOfItsFields) {
  expect_table<ImportedFile>(database_);
  for_each_table(kIdentityTables,
                 [&]<class Row>(std::vector<Row> Identities::*) { expect_table<Row>(database_); });
  for_each_table(kStatementTables,
                 [&]<class Row>(std::vector<Row> Statements::*) { expect_table<Row>(database_); });
}

TEST_F(Schema, EveryTableIsStrictAndHoldsNoFloats) {
  SQLite::Statement tables{database_, "SELECT sql FROM sqlite_schema WHERE type = 'table'"};
  std::vector<std::string> definitions;
  while (tables.executeStep()) definitions.push_back(tables.getColumn(0).getString());
  EXPECT_THAT(definitions, Each(HasSubstr("STRICT")));
  EXPECT_THAT(definitions, Each(::testing::Not(HasSubstr("REAL"))));
}

TEST_F(Schema, TheFileSaysWhatItIs) {
  EXPECT_EQ(database_.execAndGet("PRAGMA application_id").getInt(), 0x4D494C45);
  EXPECT_EQ(static_cast<std::size_t>(database_.execAndGet("PRAGMA user_version").getInt()),
            migrations().size());
  EXPECT_EQ(database_.execAndGet("PRAGMA journal_mode").getString(), "wal");
  EXPECT_EQ(database_.execAndGet("SELECT length(uuid) FROM archive").getInt(), 32);
}

TEST_F(Schema, AnArchiveOfAnyEarlierFormatIsBroughtUpToDate) {
  for (std::size_t version = 0; version < migrations().size(); ++version) {
    const auto path = folder_ / (std::to_string(version) + ".db");
    {
      SQLite::Database old{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
      old.exec("PRAGMA application_id = 0x4D494C45; PRAGMA user_version = " + std::to_string(version));
      for (std::size_t i = 0; i < version; ++i) old.exec(std::string{migrations()[i]});
      old.exec("PRAGMA journal_mode = WAL");
    }
    EXPECT_THROW((ArchiveFile{path, Open::ReadOnly}), Failure) << "reading does not write";
    const auto store = open(path.string(), Open::ReadWrite);
    EXPECT_EQ(store->load()->size(), 0U) << "from format " << version;
  }
}

}  // namespace
}  // namespace miler::store
