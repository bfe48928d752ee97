// The sidecar: a snapshot's columns in one file that is mapped, not read. A cache keyed by revision and
// checksum; rebuilt when it does not match, never trusted blindly.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::store {

/// Writes to a temporary file beside `path` and renames it. Throws Failure.
void write_snapshot(const Archive& archive, const std::filesystem::path& path);

/// The mapped archive when the file is whole in header and directory, of this program's format, and holds
/// `expected`; nothing otherwise. Block contents are touched when first used; verify_snapshot reads them all.
ArchivePtr open_snapshot(const std::filesystem::path& path, std::optional<Revision> expected);

/// Checks every block's checksum and every reference between tables; a sentence for each fault.
std::vector<std::string> verify_snapshot(const std::filesystem::path& path);

}  // namespace miler::store
