// See detail_sqlite_file.h.
#include <array>
#include <atomic>
#include <cstring>
#include <system_error>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "miler/store/detail_file.h"
#include "miler/store/detail_sqlite_file.h"

namespace miler::store {

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 10'000;  // milliseconds that a writer waits for another

template <class Work>
auto guarded(std::string_view name, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& failure) {
    throw sqlite_failure(name, failure.getErrorCode(), failure.getErrorStr());
  }
}

/// What the first page of a database file says of it.
struct FirstPage {
  static constexpr std::size_t kSize = 100;
  std::array<unsigned char, kSize> bytes{};

  std::uint32_t number(std::size_t at) const {
    return std::uint32_t{bytes[at]} << 24U | std::uint32_t{bytes[at + 1]} << 16U |
           std::uint32_t{bytes[at + 2]} << 8U | bytes[at + 3];
  }
  bool is_sqlite() const { return std::memcmp(bytes.data(), "SQLite format 3", 16) == 0; }
  std::uint64_t page_size() const {
    const unsigned size = bytes[16] * 256U + bytes[17];
    return size == 1 ? 65536U : size;
  }
  std::uint64_t length() const { return page_size() * number(28); }
  std::uint32_t user_version() const { return number(60); }
  std::uint32_t application_id() const { return number(68); }
};

std::uintmax_t size_or_zero(const fs::path& path) {
  std::error_code none;
  const std::uintmax_t size = fs::file_size(path, none);
  return none ? 0 : size;
}

fs::path log_of(fs::path path) {
  path += "-wal";
  return path;
}

[[noreturn]] void refuse_newer(std::string_view name, std::uint32_t version) {
  throw Failure{
      fmt::format("{} was written by a newer miler (its format is {}, this program knows up to {}): update "
                  "miler",
                  name, version, migrations().size())};
}

/// Looks at the bytes, before SQLite does: it would recover, extend or lock a file that is not ours.
void recognise(const fs::path& path, std::string_view name) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    throw Failure{fmt::format("{} cannot be opened: {}", name, std::generic_category().message(errno))};
  }
  FirstPage page;
  const ssize_t size =
      S_ISREG(status.st_mode) ? ::pread(file.get(), page.bytes.data(), FirstPage::kSize, 0) : 0;
  if (size != FirstPage::kSize || !page.is_sqlite() || page.application_id() != kApplicationId) {
    throw Failure{fmt::format("{} is not a miler archive{}: nothing was done to it", name,
                              status.st_size == 0 ? " but an empty file" : "")};
  }
  if (page.user_version() > migrations().size()) refuse_newer(name, page.user_version());
  const auto length = static_cast<std::uint64_t>(status.st_size);
  if (length < page.length() && size_or_zero(log_of(path)) == 0) {
    throw Failure{fmt::format("{} is damaged ({} of its {} bytes are there): {}", name, length, page.length(),
                              kRestore)};
  }
}

int version_of(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

void migrate(SQLite::Database& database) {
  for (auto version = static_cast<std::size_t>(version_of(database)); version < migrations().size();
       ++version) {
    SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
    // Another program may have done it while this one waited.
    if (static_cast<std::size_t>(version_of(database)) != version) continue;
    database.exec(std::string{migrations()[version]});
    database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
    transaction.commit();
  }
}

/// A new archive, whole from the moment it bears its name; if somebody else makes it meanwhile, theirs stays.
void create(const fs::path& path) {
  std::error_code none;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), none);
  static std::atomic<unsigned> count = 0;
  const fs::path unfinished = fmt::format("{}.{}-{}.new", path.string(), ::getpid(), ++count);
  fs::remove(unfinished, none);
  {
    SQLite::Database database{unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
    migrate(database);
    database.exec("PRAGMA journal_mode = WAL");
  }
  const bool linked = ::link(unfinished.c_str(), path.c_str()) == 0;
  // File systems without links: the last one to make it wins, before anything is in it.
  if (!linked && errno != EEXIST) fs::rename(unfinished, path, none);
  fs::remove(unfinished, none);
}

bool writable(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
  return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

/// "file:PATH?immutable=1", with what means something in an address written as %XX.
std::string immutable_address(const fs::path& path) {
  std::string address = "file:";
  for (const char c : fs::absolute(path).string()) {
    if (c == '%' || c == '?' || c == '#') {
      address += fmt::format("%{:02X}", static_cast<unsigned>(c));
    } else {
      address += c;
    }
  }
  return address + "?immutable=1";
}

/// Changes whenever the file is written.
struct Stamp {
  std::uintmax_t size;
  fs::file_time_type written;
  friend bool operator==(const Stamp&, const Stamp&) = default;
};
Stamp stamp(const fs::path& path) { return {fs::file_size(path), fs::last_write_time(path)}; }

}  // namespace

ArchiveFile::ArchiveFile(fs::path path, Open mode) : path_{std::move(path)}, name_{path_.string()} {
  guarded(name_, [&] {
    if (mode == Open::Create && !fs::exists(path_)) create(path_);
    recognise(path_, name_);
    const bool can_write = writable(path_);
    if (mode != Open::ReadOnly && !can_write) throw sqlite_failure(name_, SQLITE_READONLY, "");
    read_only_ = mode == Open::ReadOnly;
    immutable_ = !can_write && size_or_zero(log_of(path_)) == 0;
    connect();
    if (!read_only_) migrate(*database_);
    const int version = version_of(*database_);
    if (std::cmp_greater(version, migrations().size()))
      refuse_newer(name_, static_cast<std::uint32_t>(version));
    if (std::cmp_less(version, migrations().size())) {
      throw Failure{
          fmt::format("{} was written by an older miler: import something into it, or copy it, once where it "
                      "can be written",
                      name_)};
    }
  });
}

ArchiveFile::~ArchiveFile() = default;

void ArchiveFile::connect() {
  // A reader that may write opens for writing, so that SQLite clears away its own files; it is held to
  // reading below.
  const auto open_it = [&] {
    database_ = immutable_ ? std::make_unique<SQLite::Database>(
                                 immutable_address(path_),
                                 SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, kPatience)
                           : std::make_unique<SQLite::Database>(
                                 name_, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kPatience);
    database_->exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768");
    if (read_only_) database_->exec("PRAGMA query_only = ON");
    version_of(*database_);
  };
  try {
    open_it();
  } catch (const SQLite::Exception& failure) {
    // On a full disk SQLite cannot make its own files, but whoever only reads needs none.
    const int code = failure.getErrorCode();
    const bool no_files = code == SQLITE_IOERR || code == SQLITE_FULL || code == SQLITE_CANTOPEN;
    if (!no_files || !read_only_ || immutable_) throw;
    if (size_or_zero(log_of(path_)) != 0) {
      throw Failure{fmt::format(
          "{} has an unfinished log beside it and cannot be written from here: open it once where it "
          "can",
          name_)};
    }
    immutable_ = true;
    open_it();
  }
}

SqliteFile ArchiveFile::rows() const { return {database_->getHandle(), name_}; }

void ArchiveFile::read(const std::function<void(SQLite::Database&)>& work) {
  constexpr int kTries = 3;
  guarded(name_, [&] {
    for (int i = 0; i < kTries; ++i) {
      const Stamp before = stamp(path_);
      {
        SQLite::Transaction transaction{*database_};
        work(*database_);
      }
      // Without locks, somebody with more rights may have written meanwhile.
      if (!immutable_ || stamp(path_) == before) return;
      connect();
    }
    throw sqlite_failure(name_, SQLITE_BUSY, "");
  });
}

void ArchiveFile::write(const std::function<void(SQLite::Database&)>& work) {
  guarded(name_, [&] {
    if (read_only_) throw sqlite_failure(name_, SQLITE_READONLY, "");
    SQLite::Transaction transaction{*database_, SQLite::TransactionBehavior::IMMEDIATE};
    work(*database_);
    transaction.commit();
  });
  // What has been committed is safe in the log. That the log cannot be moved into the file now, because
  // somebody reads or the disk is full, changes nothing: the next one who can will do it.
  database_->tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace miler::store
