// The stores behind open().
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "miler/store/store.h"

namespace miler::store {

/// Kept nowhere: gone with the store.
std::unique_ptr<Store> make_memory_store(std::string title);

std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& path, Open mode,
                                         const std::filesystem::path& cache);

}  // namespace miler::store
