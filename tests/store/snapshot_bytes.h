// Snapshot files as bytes that a test or a fuzzer may change: damage, with the checksums made to agree again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "miler/store/detail_built_from.h"
#include "miler/store/detail_snapshot.h"

namespace miler::store::testing {

using Bytes = std::vector<std::byte>;

inline SnapshotHeader header_of(const Bytes& file) {
  SnapshotHeader header;
  std::memcpy(&header, file.data(), sizeof header);
  return header;
}
inline Directory directory_of(const Bytes& file) {
  Directory directory;
  std::memcpy(&directory, file.data() + sizeof(SnapshotHeader), sizeof directory);
  return directory;
}
inline void put_header(Bytes& file, SnapshotHeader header) {
  header.checksum = header_checksum(header);
  std::memcpy(file.data(), &header, sizeof header);
}

/// Makes every checksum, name and size agree with what the file now is, so that what is left to be found is
/// in the blocks and where they lie. Nothing when the file is too short to have a directory.
inline void restamp(Bytes& file) {
  if (file.size() < sizeof(SnapshotHeader) + sizeof(Directory)) return;
  Directory directory = directory_of(file);
  std::size_t i = 0;
  for_each_block(Columns{}, [&]<class Row>(std::string_view name, std::span<const Row>) {
    BlockEntry& entry = directory[i++];
    entry.name = {};
    std::ranges::copy(name, entry.name.begin());
    entry.row_size = sizeof(Row);
    const bool inside = entry.offset <= file.size() && entry.bytes <= file.size() - entry.offset;
    if (inside) entry.checksum = hash(std::span<const std::byte>{file}.subspan(entry.offset, entry.bytes));
  });
  std::memcpy(file.data() + sizeof(SnapshotHeader), &directory, sizeof directory);
  SnapshotHeader header = header_of(file);
  header = {.layout = layout_hash(),
            .built_from = built_from(),
            .revision = header.revision,
            .file_size = file.size(),
            .directory_checksum = hash(std::as_bytes(std::span{directory}))};
  put_header(file, header);
}

/// The entry of a block by its name.
inline BlockEntry block(const Bytes& file, std::string_view name) {
  const Directory directory = directory_of(file);
  return *std::ranges::find_if(
      directory, [&](const BlockEntry& entry) { return std::string_view{entry.name.data()} == name; });
}

}  // namespace miler::store::testing
