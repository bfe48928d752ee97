// An archive file, open: recognised before SQLite may touch it, brought to this program's tables, read in one
// transaction.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "miler/store/detail_sqlite.h"

namespace SQLite {
class Database;
}  // namespace SQLite

namespace miler::store {

inline constexpr std::uint32_t kApplicationId = 0x4D49'4C45;  // "MILE"

class ArchiveFile {
 public:
  /// Throws Failure, and has not touched the file, when it is no archive or a newer one.
  ArchiveFile(std::filesystem::path path, Open mode);
  ~ArchiveFile();
  ArchiveFile(const ArchiveFile&) = delete;
  ArchiveFile& operator=(const ArchiveFile&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// The file may be read and nothing more: it, its folder or the mode forbids writing.
  bool read_only() const { return read_only_; }
  SqliteFile rows() const;

  /// Runs `work` on one state of the archive, whoever writes meanwhile.
  void read(const std::function<void(SQLite::Database&)>& work);
  /// Runs `work` in one transaction that no other writer shares: all of it is done, durably, or nothing.
  void write(const std::function<void(SQLite::Database&)>& work);

 private:
  void connect();

  std::filesystem::path path_;
  std::string name_;  ///< of the path, for messages
  bool read_only_ = false;
  /// Nobody can write the file from here, and SQLite is told so: it then needs no files of its own beside it.
  bool immutable_ = false;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace miler::store
