// See cache.h.
#include "miler/store/cache.h"

#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "miler/store/detail_built_from.h"
#include "miler/store/snapshot.h"
#include "miler/store/store.h"

namespace miler::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "book-";
constexpr std::string_view kSuffix = ".snapshot";

void remove_others(const fs::path& kept) {
  std::error_code none;
  std::vector<fs::path> others;
  for (auto entry = fs::directory_iterator{kept.parent_path(), none}; entry != fs::end(entry);
       entry.increment(none)) {
    const std::string name = entry->path().filename().string();
    const bool ours = name.starts_with(kPrefix) && name.ends_with(kSuffix);
    if (ours && entry->path() != kept) others.push_back(entry->path());
  }
  for (const fs::path& other : others) fs::remove(other, none);
}

}  // namespace

ArchivePtr cached(const fs::path& folder, std::uint64_t checksum, const std::function<ArchivePtr()>& make) {
  if (folder.empty()) return make();
  const fs::path path = folder / fmt::format("{}{:016x}-{:016x}{}", kPrefix, checksum, built_from(), kSuffix);
  if (ArchivePtr kept = open_snapshot(path, std::nullopt)) return kept;
  ArchivePtr made = make();
  std::error_code none;
  fs::create_directories(folder, none);
  try {
    write_snapshot(*made, path);
    remove_others(path);
  } catch (const Failure&) {
    return made;  // it will be made again next time
  }
  return made;
}

}  // namespace miler::store
