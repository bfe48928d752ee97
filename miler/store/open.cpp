// An archive by its address.
#include <fmt/format.h>

#include "miler/store/detail_stores.h"

namespace miler::store {

std::unique_ptr<Store> open(std::string_view url, Open mode, const std::filesystem::path& cache) {
  constexpr std::string_view kMemory = "memory:";
  constexpr std::string_view kSqlite = "sqlite:";
  if (url.starts_with(kMemory)) {
    const std::string_view title = url.substr(kMemory.size());
    return make_memory_store(std::string{title.empty() ? "memory" : title});
  }
  if (url.starts_with(kSqlite)) url.remove_prefix(kSqlite.size());
  if (url.empty()) throw Failure{"the archive has no name"};
  if (url.find("://") != std::string_view::npos) {
    throw Failure{fmt::format("{} is no address of an archive: archives are files", url)};
  }
  return open_sqlite_store(std::filesystem::path{url}, mode, cache);
}

}  // namespace miler::store
