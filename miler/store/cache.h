// An archive that is made from other files, compiled once: the starter book.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "miler/archive/archive.h"

namespace miler::store {

/// What `make` returns: read from `folder` when a program of the same sources kept it there under the same
/// `checksum`, else made, and kept there in place of earlier ones. A folder that cannot be written, an empty
/// path and a damaged file only cost time; programs that start together do not disturb each other.
ArchivePtr cached(const std::filesystem::path& folder, std::uint64_t checksum,
                  const std::function<ArchivePtr()>& make);

}  // namespace miler::store
