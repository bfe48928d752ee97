#include "tests/book/book.h"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "miler/archive/settle.h"
#include "miler/ingest/read.h"
#include "miler/ingest/resolve.h"
#include "tests/support/paths.h"

namespace miler::testing {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{folder}) {
    const fs::path extension = entry.path().extension();
    if (extension == ".sheet" || extension == ".csv" || extension == ".json") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

ChangeSet statements_of(const std::vector<fs::path>& folders, std::string_view sheet = {}) {
  std::vector<fs::path> files = files_of(source_dir() / "data");
  for (const fs::path& folder : folders) std::ranges::move(files_of(folder), std::back_inserter(files));
  ingest::Batch batch;
  for (const fs::path& file : files) {
    const auto read = ingest::read(file.string(), read_file(file), {}, batch);
    if (!read) throw std::runtime_error{file.string() + ": " + read.error().message};
  }
  if (!sheet.empty() && !ingest::read("test.sheet", sheet, {}, batch)) {
    throw std::runtime_error{"the test's own sheet cannot be read"};
  }
  return ingest::resolve(*settled({}), batch).changes;
}

}  // namespace

ArchivePtr settled(const ChangeSet& changes) {
  return settle({.statements = changes.statements,
                 .identities = changes.identities,
                 .next_keys = {},
                 .revision = {1, 1},
                 .title = "test"});
}

ArchivePtr starter_book() {
  static const ArchivePtr book = settled(starter_statements());
  return book;
}

const ChangeSet& starter_statements() {
  static const ChangeSet changes = statements_of({});
  return changes;
}

ArchivePtr book_with(const std::vector<fs::path>& folders, std::string_view sheet) {
  return settled(statements_of(folders, sheet));
}

}  // namespace miler::testing
