// Which archive answers: --archive, else $MILER_ARCHIVE, else the user's own, else the starter book.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cmd/miler/console.h"
#include "miler/archive/archive.h"
#include "miler/ingest/draft.h"
#include "miler/store/store.h"

namespace miler::cmd {

struct ArchiveChoice {
  std::string url;          ///< empty: the starter book
  bool is_default = false;  ///< nobody named it
};
/// For asking: a default archive that does not exist is passed over.
ArchiveChoice choose_archive(const std::string& option);
/// For importing: the default archive's path, whether it exists or not.
ArchiveChoice choose_archive_to_write(const std::string& option);

/// The archive to answer from. Throws store::Failure.
ArchivePtr open_archive(const ArchiveChoice& choice, Console& console);

/// The folder of the starter book's sheets: share/miler beside the binary's folder.
std::filesystem::path starter_book_folder();
/// The starter book, compiled once into the user's cache and mapped from there.
ArchivePtr starter_book(Console& console);
/// The starter book as the change set that a new archive begins with.
ChangeSet starter_book_changes();

}  // namespace miler::cmd
