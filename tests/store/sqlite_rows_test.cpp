// Rows of every kind through an archive file and back, and what a reader says of rows that cannot be.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/detail_chain.h"
#include "miler/store/detail_sqlite.h"
#include "miler/store/detail_sqlite_file.h"
#include "tests/store/any_changes.h"
#include "tests/support/paths.h"
#include "tests/support/property.h"

namespace miler::store {
namespace {

using miler::testing::TemporaryFolder;
using testing::any_changes;
using ::testing::HasSubstr;

/// What `tables` of `all` hold, read back.
template <class Tables, class Holder>
bool come_back(const SqliteFile& file, const Tables& tables, const Holder& all) {
  bool same = true;
  for_each_table(tables, [&]<class Row>(std::vector<Row> Holder::*table) {
    std::size_t i = 0;
    read_rows<Row>(file, 1, [&](ImportKey, Row&& row) {
      same = same && i < (all.*table).size() && testing::same_row(row, (all.*table)[i]);
      ++i;
    });
    same = same && i == (all.*table).size();
  });
  return same;
}

RC_GTEST_PROP(SqliteRows, EveryKindComesBackAsItWas, (std::uint64_t seed)) {
  Stream random{Seed{seed}, 0};
  const ChangeSet changes = any_changes(random, {}, 1 + random.below(20));
  SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  for (const std::string_view migration : migrations()) database.exec(std::string{migration});
  database.exec("INSERT INTO import VALUES (1, '0', NULL, '', 1, 1, 1, 1, 1, 1, 1)");
  const SqliteFile file{database.getHandle(), "memory"};
  const auto write = [&]<class Row>(const std::vector<Row>& rows) { write_rows<Row>(file, {1}, rows); };
  for_each_table(kIdentityTables, [&](auto table) { write(changes.identities.*table); });
  for_each_table(kStatementTables, [&](auto table) { write(changes.statements.*table); });
  RC_ASSERT(come_back(file, kIdentityTables, changes.identities));
  RC_ASSERT(come_back(file, kStatementTables, changes.statements));
}

TEST(SqliteRows, ADamagedCellIsNamed) {
  const TemporaryFolder folder;
  const auto store = open((folder / "a.db").string(), Open::Create);
  store->apply(testing::one_race({}, "one", 223'13));
  struct Row {
    const char* sql;
    const char* said;
  };
  const Row rows[] = {
      {"UPDATE performance_said SET status = 'won'", "row 1 of performance_said has no word of this column"},
      {"UPDATE performance_said SET status = 'ok', place = 70000",
       "row 1 of performance_said has a number out of range"},
      {"UPDATE performance_said SET place = 1; UPDATE race_said SET date = 'May'",
       "row 1 of race_said has no date"},
      {"UPDATE race_said SET date = '2024-05-25'; UPDATE athlete_said SET name = 'Somebody'",
       "what import 1 wrote is not what is there"},
      {"UPDATE athlete_said SET name = 'Runner'; UPDATE import SET title = 'two'",
       "what import 1 wrote is not what is there"},
  };
  for (const Row& row : rows) {
    SQLite::Database{(folder / "a.db").string(), SQLite::OPEN_READWRITE}.exec(row.sql);
    try {
      store->load_at(1);
      ADD_FAILURE() << row.sql << " went unnoticed";
    } catch (const Failure& failure) {
      EXPECT_THAT(failure.what(), HasSubstr(row.said)) << row.sql;
      EXPECT_THAT(failure.what(), HasSubstr("restore it from a copy"));
    }
  }
}

TEST(SqliteRows, FailuresSayWhatToDo) {
  struct Row {
    int code;
    const char* said;
  };
  const Row rows[] = {{5, "try again"},          {13, "disk is full; nothing was changed"},
                      {8, "read-only"},          {11, "restore it"},
                      {26, "restore it"},        {10, "nothing was changed"},
                      {14, "cannot be opened"},  {2067, "nothing was changed"},
                      {1, "a.db: no such table"}};
  for (const Row& row : rows) {
    EXPECT_THAT(sqlite_failure("a.db", row.code, "no such table").what(), HasSubstr(row.said)) << row.code;
  }
}

}  // namespace
}  // namespace miler::store
