// The starter book and the shared result lists as archives, read by the readers that the tool uses.
#pragma once

#include <filesystem>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::testing {

/// The sheets of data/; made once in a process.
ArchivePtr starter_book();
/// The starter book and every .csv and .json below the folders.
ArchivePtr book_with(const std::vector<std::filesystem::path>& folders);

}  // namespace miler::testing
