// Where archives are kept. Durability is the subject here and nowhere else.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/archive/statements.h"

namespace miler::store {

/// The machine or the file failed: disk full, not an archive, newer than this program, damaged. The message
/// is fit to be shown unchanged.
class Failure : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// One import, undo or correction, as the archive remembers it. Each made one revision: its key is that
/// number.
struct ImportRecord {
  ImportKey key;
  Revision revision;
  std::string title;
  std::string at;  ///< when, UTC, ISO; for people, never for answers
  std::vector<ImportedFile> files;
  ImportKey undone_by;  ///< none: live
};

/// Used by one thread at a time; what load() returns, by any number of them.
class Store {
 public:
  virtual ~Store() = default;

  virtual Revision revision() = 0;
  /// The snapshot of the current revision: from the sidecar when it matches, else settled from the
  /// statements.
  virtual ArchivePtr load() = 0;
  /// Writes the change set as one transaction and one revision; an empty one changes nothing. Throws Failure,
  /// and nothing is written, when it was made against an earlier revision or gives a key or a slug twice.
  virtual Revision apply(const ChangeSet& changes) = 0;
  virtual std::vector<ImportRecord> imports() = 0;
  /// The archive as it stood at an earlier revision, for comparing. Slow: settled anew.
  virtual ArchivePtr load_at(std::uint64_t revision_number) = 0;
  /// Verifies everything, blocks and statements; a sentence for each fault.
  virtual std::vector<std::string> verify() = 0;
};

enum class Open : std::uint8_t { ReadOnly, ReadWrite, Create };

/// "memory:", "memory:TITLE", "sqlite:PATH" or a plain path; the archive's title is TITLE or the file's name.
/// `cache` is where the sidecar goes when the archive's own folder cannot be written; empty: nowhere. Throws
/// Failure.
std::unique_ptr<Store> open(std::string_view url, Open mode, const std::filesystem::path& cache = {});

}  // namespace miler::store
