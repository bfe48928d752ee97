// The layout of a snapshot file, and its parts that writing, opening and verifying share.
//
//     SnapshotHeader | BlockEntry for every block of MILER_ARCHIVE_BLOCKS | blocks, each at a multiple of 64
//     bytes
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <sys/types.h>

#include "miler/archive/archive.h"
#include "miler/store/detail_hash.h"

namespace miler::store {

inline constexpr std::array<char, 8> kMagic{'M', 'I', 'L', 'E', 'R', 'S', 'N', 'P'};
inline constexpr std::uint32_t kByteOrder = 0x0102'0304;
inline constexpr std::uint32_t kSnapshotFormat = 1;
inline constexpr std::size_t kAlignment = 64;

#define MILER_BLOCK(name, Row) +1
inline constexpr std::size_t kBlocks = 0 MILER_ARCHIVE_BLOCKS(MILER_BLOCK);
#undef MILER_BLOCK

struct SnapshotHeader {
  std::array<char, 8> magic = kMagic;
  std::uint32_t byte_order = kByteOrder;
  std::uint32_t format = kSnapshotFormat;
  std::uint64_t layout = 0;      ///< of layout_hash()
  std::uint64_t built_from = 0;  ///< of the program that settled it
  Revision revision;
  std::uint64_t file_size = 0;
  std::uint64_t blocks = kBlocks;
  std::uint64_t directory_checksum = 0;
  std::uint64_t checksum = 0;  ///< of all bytes before it
};
static_assert(sizeof(SnapshotHeader) == 80);

struct BlockEntry {
  std::array<char, 32> name{};
  std::uint64_t offset = 0, bytes = 0, row_size = 0, checksum = 0;
};
static_assert(sizeof(BlockEntry) == 64);

using Directory = std::array<BlockEntry, kBlocks>;

/// Of the names and rows of all blocks: where every field of a row lies.
std::uint64_t layout_hash();

inline std::uint64_t header_checksum(const SnapshotHeader& header) {
  return hash(std::as_bytes(std::span{&header, 1}).first(offsetof(SnapshotHeader, checksum)));
}

/// A file whose header and directory are whole; its blocks lie inside it, and have been looked at as far as
/// `Looks` says.
struct Snapshot {
  SnapshotHeader header;
  Directory directory;
  Columns columns;
};

/// How much of a file is read when it is opened. docs/decisions/0004-sidecar.md
struct Looks {
  std::size_t whole_file = std::size_t{64}
                           << 20U;            ///< files up to this size have every block's checksum checked
  std::size_t block = std::size_t{1} << 20U;  ///< in larger ones, blocks up to this size
};

/// Nothing when it cannot be used; then `why` says so.
std::optional<Snapshot> read_snapshot(std::span<const std::byte> file, const Looks& looks, std::string& why);

/// How the lengths of columns do not fit each other; empty: they do.
std::string shape_fault(const Columns& columns);

/// Every value and every reference between tables, of a file whose checksums have been looked at.
std::vector<std::string> verify_content(const Snapshot& snapshot);

/// As write_snapshot, with the permissions that the file shall have.
void write_snapshot(const Archive& archive, const std::filesystem::path& path,
                    std::optional<mode_t> permissions);

}  // namespace miler::store
