// The starter book and the shared result lists as archives, read by the readers that the tool uses.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/archive/statements.h"

namespace miler::testing {

/// The sheets of data/; made once in a process.
ArchivePtr starter_book();
/// What they say, before it is settled.
const ChangeSet& starter_statements();
ArchivePtr settled(const ChangeSet& changes);
/// The starter book, every .csv and .json below the folders, and a sheet.
ArchivePtr book_with(const std::vector<std::filesystem::path>& folders, std::string_view sheet = {});

}  // namespace miler::testing
