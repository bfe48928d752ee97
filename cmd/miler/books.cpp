#include "cmd/miler/books.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "miler/archive/settle.h"
#include "miler/ingest/read.h"
#include "miler/ingest/resolve.h"
#include "miler/store/snapshot.h"

namespace miler::cmd {
namespace {

namespace fs = std::filesystem;

fs::path data_home() {
  if (const std::string xdg = environment("XDG_DATA_HOME"); !xdg.empty()) return fs::path{xdg};
  return fs::path{environment("HOME")} / ".local" / "share";
}
fs::path cache_home() {
  if (const std::string xdg = environment("XDG_CACHE_HOME"); !xdg.empty()) return fs::path{xdg};
  return fs::path{environment("HOME")} / ".cache";
}

std::vector<std::pair<std::string, std::string>> starter_sheets() {
  const fs::path folder = starter_book_folder();
  std::vector<std::pair<std::string, std::string>> sheets;
  std::error_code missing;
  for (const fs::directory_entry& entry : fs::directory_iterator{folder, missing}) {
    if (entry.path().extension() != ".sheet") continue;
    std::ifstream file{entry.path(), std::ios::binary};
    sheets.emplace_back(entry.path().filename().string(),
                        std::string{std::istreambuf_iterator<char>{file}, {}});
  }
  if (sheets.empty()) {
    throw store::Failure(
        fmt::format("the starter book is not in {}: name an archive with --archive", folder.string()));
  }
  std::ranges::sort(sheets);
  return sheets;
}

/// FNV-1a of everything that decides what the compiled book holds.
std::uint64_t checksum_of(const std::vector<std::pair<std::string, std::string>>& sheets) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325U;
  const auto mix = [&hash](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01B3U;
    hash = (hash ^ 0xFFU) * 0x0000'0100'0000'01B3U;
  };
  mix(MILER_VERSION);
  for (const auto& [name, text] : sheets) {
    mix(name);
    mix(text);
  }
  return hash;
}

ChangeSet read_book(const std::vector<std::pair<std::string, std::string>>& sheets) {
  const std::unique_ptr<store::Store> nothing = store::open("memory:", store::Open::Create);
  ingest::Batch batch;
  for (const auto& [name, text] : sheets) {
    const auto read = ingest::read(name, text, {.format = ingest::Format::Sheet}, batch);
    if (!read) throw store::Failure(fmt::format("starter book, {}: {}", name, read.error().message));
  }
  ingest::Resolved resolved = ingest::resolve(*nothing->load(), batch);
  if (!batch.problems.empty()) {
    const ingest::Problem& first = batch.problems.front();
    throw store::Failure(fmt::format("starter book, {}:{}: {} ({})", batch.files[first.file].path, first.line,
                                     first.reason, first.value));
  }
  resolved.changes.title = "starter book";
  return std::move(resolved.changes);
}

}  // namespace

fs::path starter_book_folder() {
  std::error_code failed;
  const fs::path binary = fs::read_symlink("/proc/self/exe", failed);
  return binary.parent_path().parent_path() / "share" / "miler";
}

ChangeSet starter_book_changes() { return read_book(starter_sheets()); }

ArchivePtr starter_book(Console& console) {
  if (console.err_is_terminal) {
    fmt::print(console.err, "miler: the starter book is answering (--archive names another archive)\n");
  }
  const auto sheets = starter_sheets();
  const std::uint64_t checksum = checksum_of(sheets);
  const fs::path cache = cache_home() / "miler" / fmt::format("starter-book-{:016x}.snapshot", checksum);
  const Revision revision{.number = 1, .chain = checksum};
  if (ArchivePtr cached = store::open_snapshot(cache, revision)) return cached;
  ChangeSet book = read_book(sheets);
  NextKeys next;  // the book is settled as it is: nothing is ever added to this copy
  ArchivePtr compiled = settle({.statements = book.statements,
                                .identities = book.identities,
                                .next_keys = next,
                                .revision = revision,
                                .title = "starter book"});
  try {
    fs::create_directories(cache.parent_path());
    store::write_snapshot(*compiled, cache);
  } catch (const std::exception&) {  // a cache that cannot be written only costs time
    return compiled;
  }
  return compiled;
}

ArchiveChoice choose_archive_to_write(const std::string& option) {
  if (!option.empty()) return {.url = option};
  if (const std::string named = environment("MILER_ARCHIVE"); !named.empty()) return {.url = named};
  return {.url = (data_home() / "miler" / "archive.db").string(), .is_default = true};
}

ArchiveChoice choose_archive(const std::string& option) {
  ArchiveChoice choice = choose_archive_to_write(option);
  if (choice.is_default && !fs::exists(choice.url)) choice.url.clear();
  return choice;
}

ArchivePtr open_archive(const ArchiveChoice& choice, Console& console) {
  if (choice.url.empty()) return starter_book(console);
  return store::open(choice.url, store::Open::ReadOnly)->load();
}

}  // namespace miler::cmd
