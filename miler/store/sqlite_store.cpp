// The archive in one SQLite file.
#include <algorithm>
#include <charconv>
#include <optional>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "miler/archive/settle.h"
#include "miler/store/detail_advance.h"
#include "miler/store/detail_chain.h"
#include "miler/store/detail_reuse.h"
#include "miler/store/detail_sidecar.h"
#include "miler/store/detail_sqlite_file.h"
#include "miler/store/detail_stores.h"

namespace miler::store {

namespace {

constexpr std::string_view kImportColumns =
    "import, chain, title, at, next_athlete, next_venue, next_series, next_meeting, next_race, "
    "next_performance, "
    "next_source";

/// The imports of an archive up to one of them, as its tables tell it.
struct History {
  struct Import {
    Head head;
    std::string title, at;
  };
  std::vector<Import> imports;
  std::vector<Withdrawal> withdrawals;

  Head head() const { return imports.empty() ? Head{} : imports.back().head; }
  std::vector<ImportKey> undone() const { return undone_by(imports.size(), withdrawals); }
};

std::uint64_t take_chain(RowSelect& in) {
  const std::string_view text = in.text();
  std::uint64_t chain = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), chain, 16);
  if (error != std::errc{} || end != text.data() + text.size()) in.refuse("no hash");
  return chain;
}

History read_history(const SqliteFile& file, std::uint64_t until) {
  History history;
  RowSelect in{
      file, "import",
      fmt::format("SELECT {} FROM import WHERE import <= {} ORDER BY import", kImportColumns, until)};
  while (in.next()) {
    History::Import import;
    const auto number = history.imports.size() + 1;
    import.head.revision.number = static_cast<std::uint64_t>(
        in.integer(static_cast<std::int64_t>(number), static_cast<std::int64_t>(number)));
    import.head.revision.chain = take_chain(in);
    take(import.title, in);
    take(import.at, in);
    NextKeys& next = import.head.next;
    for (std::uint32_t* key : {&next.athlete, &next.venue, &next.series, &next.meeting, &next.race,
                               &next.performance, &next.source}) {
      take(*key, in);
    }
    history.imports.push_back(std::move(import));
  }
  const auto last = static_cast<std::int64_t>(history.imports.size());
  RowSelect pairs{
      file, "withdrawal",
      fmt::format("SELECT withdrawn, withdrawn_by FROM withdrawal WHERE withdrawn_by <= {} ORDER BY "
                  "withdrawn_by, withdrawn",
                  last)};
  while (pairs.next()) {
    const auto withdrawn = static_cast<std::uint32_t>(pairs.integer(1, last));
    const auto by = static_cast<std::uint32_t>(pairs.integer(withdrawn + 1, last));
    history.withdrawals.push_back({{withdrawn}, {by}});
  }
  return history;
}

void write_head(const SqliteFile& file, const Head& head, const std::string& title) {
  RowInsert out{
      file,
      "INSERT INTO import (import, chain, title, next_athlete, next_venue, next_series, next_meeting, "
      "next_race, next_performance, next_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  const std::string chain = fmt::format("{:016x}", head.revision.chain);
  const NextKeys& next = head.next;
  out.integer(static_cast<std::int64_t>(head.revision.number));
  out.text(chain);
  put(title, out);
  for (const std::uint32_t key :
       {next.athlete, next.venue, next.series, next.meeting, next.race, next.performance, next.source}) {
    out.integer(key);
  }
  out.insert();
}

void write_changes(const SqliteFile& file, const Head& head, const ChangeSet& changes) {
  const ImportKey import{static_cast<std::uint32_t>(head.revision.number)};
  write_head(file, head, changes.title);
  write_rows<ImportedFile>(file, import, changes.files);
  const auto write = [&]<class Row>(const std::vector<Row>& rows) { write_rows<Row>(file, import, rows); };
  for_each_table(kIdentityTables, [&](auto table) { write(changes.identities.*table); });
  for_each_table(kStatementTables, [&](auto table) { write(changes.statements.*table); });
  RowInsert out{file, "INSERT INTO withdrawal (withdrawn, withdrawn_by) VALUES (?, ?)"};
  for (const ImportKey withdrawn : changes.withdraws) {
    out.integer(withdrawn.number);
    out.integer(import.number);
    out.insert();
  }
}

/// All rows up to one revision, checked against the hash chain on the way.
class Reading {
 public:
  Reading(const SqliteFile& file, std::uint64_t until)
      : file_{file},
        history_{read_history(file, until)},
        undone_{history_.undone()},
        links_(history_.imports.size()) {
    for (std::size_t i = 0; i < links_.size(); ++i) links_[i].title = history_.imports[i].title;
    for (const Withdrawal& one : history_.withdrawals)
      links_[one.by.number - 1].withdraws.push_back(one.withdrawn);
    read<ImportedFile>([](ImportKey, ImportedFile&&) {});  // for the chain
    for_each_table(kIdentityTables, [&]<class Row>(std::vector<Row> Identities::*table) {
      read<Row>([&](ImportKey, Row&& row) { (identities_.*table).push_back(std::move(row)); });
    });
    for_each_table(kStatementTables, [&]<class Row>(std::vector<Row> Statements::*table) {
      read<Row>([&](ImportKey import, Row&& row) {
        if (undone_[import.number - 1].known()) return;
        import_of(row) = import;
        (live_.*table).push_back(std::move(row));
      });
    });
    check_chain();
  }

  const Identities& identities() const { return identities_; }
  ArchivePtr settled(std::string_view title) const {
    const Head head = history_.head();
    return settle({.statements = live_,
                   .identities = identities_,
                   .next_keys = head.next,
                   .revision = head.revision,
                   .title = title});
  }
  std::uint64_t revision() const { return history_.imports.size(); }

 private:
  template <class Row, class Keep>
  void read(Keep keep) {
    read_rows<Row>(file_, links_.size(), [&](ImportKey import, Row&& row) {
      std::uint64_t& table = links_[import.number - 1].tables[table_];
      table = hash_.add(table, row);
      keep(import, std::move(row));
    });
    ++table_;
  }
  void check_chain() const {
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < links_.size(); ++i) {
      before = chain(before, links_[i]);
      if (before != history_.imports[i].head.revision.chain) {
        throw Failure{fmt::format("{} is damaged (what import {} wrote is not what is there): {}", file_.path,
                                  i + 1, kRestore)};
      }
    }
  }

  SqliteFile file_;
  History history_;
  std::vector<ImportKey> undone_;
  std::vector<Link> links_;
  Identities identities_;
  Statements live_;
  RowHash hash_;
  std::size_t table_ = 0;
};

class SqliteStore final : public Store {
 public:
  SqliteStore(const std::filesystem::path& path, Open mode, const std::filesystem::path& cache)
      : file_{path, mode}, title_{path.filename().string()} {
    file_.read([&](SQLite::Database& database) {
      sidecar_ = Sidecar{path, database.execAndGet("SELECT uuid FROM archive").getString(), cache};
    });
  }

  Revision revision() override {
    Revision revision;
    file_.read([&](SQLite::Database&) { revision = last_head().revision; });
    return revision;
  }

  ArchivePtr load() override {
    ArchivePtr archive;
    file_.read([&](SQLite::Database&) {
      const Revision now = last_head().revision;
      archive = sidecar_.open(now, title_);
      if (archive) return;
      archive = Reading{file_.rows(), now.number}.settled(title_);
      sidecar_.keep(*archive);
    });
    return archive;
  }

  Revision apply(const ChangeSet& asked) override {
    if (asked.empty()) return revision();
    const ChangeSet changes = under_old_ids(asked);
    Head head;
    file_.write([&](SQLite::Database&) {
      const History history = read_history(file_.rows(), kAll);
      head = advance(history.head(), changes, history.undone());
      write_changes(file_.rows(), head, changes);
    });
    return head.revision;
  }

  /// Only after an undo can an id have been given to what is gone.
  ChangeSet under_old_ids(const ChangeSet& asked) {
    std::optional<Identities> given;
    file_.read([&](SQLite::Database&) {
      const std::vector<ImportKey> undone = read_history(file_.rows(), kAll).undone();
      given.reset();
      if (std::ranges::any_of(undone, &ImportKey::known)) given = Reading{file_.rows(), kAll}.identities();
    });
    return given ? with_keys_given_before(asked, *given, *load()) : asked;
  }

  std::vector<ImportRecord> imports() override {
    std::vector<ImportRecord> records;
    file_.read([&](SQLite::Database&) {
      const History history = read_history(file_.rows(), kAll);
      const std::vector<ImportKey> undone = history.undone();
      records.clear();
      for (const History::Import& import : history.imports) {
        records.push_back({.key = {static_cast<std::uint32_t>(import.head.revision.number)},
                           .revision = import.head.revision,
                           .title = import.title,
                           .at = import.at,
                           .files = {},
                           .undone_by = undone[records.size()]});
      }
      read_rows<ImportedFile>(file_.rows(), records.size(), [&](ImportKey import, ImportedFile&& file) {
        records[import.number - 1].files.push_back(std::move(file));
      });
    });
    return records;
  }

  ArchivePtr load_at(std::uint64_t number) override {
    ArchivePtr archive;
    file_.read([&](SQLite::Database&) {
      const Reading reading{file_.rows(), number};
      if (reading.revision() < number) {
        throw Failure{fmt::format("there is no revision {}: the latest is {}", number, reading.revision())};
      }
      archive = reading.settled(title_);
    });
    return archive;
  }

  std::vector<std::string> verify() override {
    std::vector<std::string> faults;
    try {
      file_.read([&](SQLite::Database& database) {
        faults = file_faults(database);
        const Reading reading{file_.rows(), kAll};  // checks the hash chain
      });
      for (const std::string& fault : sidecar_.verify(revision())) faults.push_back(fault);
    } catch (const Failure& failure) {
      faults.emplace_back(failure.what());
    }
    return faults;
  }

 private:
  static constexpr std::uint64_t kAll = UINT32_MAX;

  Head last_head() const { return read_history(file_.rows(), kAll).head(); }

  std::vector<std::string> file_faults(SQLite::Database& database) const {
    std::vector<std::string> faults;
    SQLite::Statement pages{database, "PRAGMA integrity_check"};
    while (pages.executeStep()) {
      const std::string line = pages.getColumn(0).getString();
      if (line != "ok") faults.push_back(fmt::format("{}: {}", file_.path().string(), line));
    }
    SQLite::Statement references{database, "PRAGMA foreign_key_check"};
    while (references.executeStep()) {
      faults.push_back(fmt::format("{}: row {} of {} refers to a {} that is not there", file_.path().string(),
                                   references.getColumn(1).getInt64(), references.getColumn(0).getString(),
                                   references.getColumn(2).getString()));
    }
    return faults;
  }

  ArchiveFile file_;
  std::string title_;
  Sidecar sidecar_;
};

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& path, Open mode,
                                         const std::filesystem::path& cache) {
  return std::make_unique<SqliteStore>(path, mode, cache);
}

}  // namespace miler::store
