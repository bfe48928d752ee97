// Opening a snapshot: nothing of the file is believed before it has been checked or measured against its
// size.
#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

#include <fmt/format.h>

#include "miler/store/detail_built_from.h"
#include "miler/store/detail_file.h"
#include "miler/store/detail_snapshot.h"
#include "miler/store/snapshot.h"

namespace miler::store {

namespace {

/// Why the header cannot be used; empty: it can.
std::string_view header_fault(const SnapshotHeader& header, std::size_t file_size) {
  if (header.magic != kMagic) return "is no snapshot";
  if (header.byte_order != kByteOrder) return "was written by a machine of other byte order";
  if (header.format != kSnapshotFormat) return "has another format";
  if (header.checksum != header_checksum(header)) return "is damaged: its header does not match its checksum";
  if (header.layout != layout_hash() || header.blocks != kBlocks) return "has another layout";
  if (header.built_from != built_from()) return "was written by another version of miler";
  if (header.file_size != file_size) return "has not the length that it was written with";
  return {};
}

std::string_view name_of(const BlockEntry& entry) {
  const auto end = std::ranges::find(entry.name, '\0');
  return {entry.name.begin(), end};
}

template <class Row>
bool place(const BlockEntry& entry, std::string_view name, std::span<const std::byte> file,
           std::span<const Row>& rows) {
  if (name_of(entry) != name || entry.row_size != sizeof(Row) || entry.offset % kAlignment != 0) return false;
  if (entry.offset > file.size() || entry.bytes > file.size() - entry.offset) return false;
  if (entry.bytes % sizeof(Row) != 0) return false;
  const void* begin = file.data() + entry.offset;
  rows = {static_cast<const Row*>(begin), entry.bytes / sizeof(Row)};
  return true;
}

bool place_all(Snapshot& snapshot, std::span<const std::byte> file) {
  std::size_t i = 0;
  bool placed = true;
#define MILER_BLOCK(name, Row) \
  placed = place(snapshot.directory[i++], #name, file, snapshot.columns.name) && placed;
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
  return placed;
}

/// The first block that is looked at and does not match its checksum.
const BlockEntry* damaged_block(const Snapshot& snapshot, std::span<const std::byte> file,
                                const Looks& looks) {
  for (const BlockEntry& entry : snapshot.directory) {
    const bool looked_at = file.size() <= looks.whole_file || entry.bytes <= looks.block;
    if (looked_at && hash(file.subspan(entry.offset, entry.bytes)) != entry.checksum) return &entry;
  }
  return nullptr;
}

}  // namespace

std::optional<Snapshot> read_snapshot(std::span<const std::byte> file, const Looks& looks, std::string& why) {
  Snapshot snapshot{};
  if (file.size() < sizeof snapshot.header + sizeof snapshot.directory) {
    why = "is too short to be a snapshot";
    return std::nullopt;
  }
  std::memcpy(&snapshot.header, file.data(), sizeof snapshot.header);
  std::memcpy(&snapshot.directory, file.data() + sizeof snapshot.header, sizeof snapshot.directory);
  why = header_fault(snapshot.header, file.size());
  if (!why.empty()) return std::nullopt;
  if (hash(std::as_bytes(std::span{snapshot.directory})) != snapshot.header.directory_checksum ||
      !place_all(snapshot, file)) {
    why = "is damaged: its directory does not match its checksum";
    return std::nullopt;
  }
  if (const BlockEntry* const entry = damaged_block(snapshot, file, looks)) {
    why = fmt::format("is damaged: block '{}' does not match its checksum", name_of(*entry));
    return std::nullopt;
  }
  why = shape_fault(snapshot.columns);
  if (why.empty() && snapshot.columns.header[0].revision != snapshot.header.revision) {
    why = "is damaged: its header names another revision than its content";
  }
  if (!why.empty()) return std::nullopt;
  return snapshot;
}

ArchivePtr open_snapshot(const std::filesystem::path& path, std::optional<Revision> expected) {
  const auto file = MappedFile::open(path);
  if (!file) return nullptr;
  std::string why;
  const std::optional<Snapshot> snapshot = read_snapshot(file->bytes(), Looks{}, why);
  if (!snapshot || (expected && snapshot->header.revision != *expected)) return nullptr;
  return std::make_shared<const Archive>(snapshot->columns, file);
}

}  // namespace miler::store
