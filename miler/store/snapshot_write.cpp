// Writing a snapshot: the same archive, the same bytes.
#include <algorithm>
#include <string_view>
#include <type_traits>
#include <vector>

#include "miler/store/detail_built_from.h"
#include "miler/store/detail_file.h"
#include "miler/store/detail_rows.h"
#include "miler/store/detail_snapshot.h"
#include "miler/store/snapshot.h"

#ifndef __has_builtin
#define __has_builtin(x) 0
#endif

namespace miler::store {

namespace {

template <class Row>
void clear_padding([[maybe_unused]] Row& row) {
#if __has_builtin(__builtin_clear_padding)
  __builtin_clear_padding(&row);
#endif
}

class Writer {
 public:
  Writer(const std::filesystem::path& path, std::optional<mode_t> permissions) : file_{path, permissions} {}

  template <class Row>
  void add(std::string_view name, std::span<const Row> rows) {
    static_assert(std::is_trivially_copyable_v<Row> && alignof(Row) <= kAlignment);
    if constexpr (std::has_unique_object_representations_v<Row>) {
      add(name, sizeof(Row), std::as_bytes(rows));
    } else {
      // What stands between the fields is chance.
      std::vector<Row> clean(rows.begin(), rows.end());
      std::ranges::for_each(clean, clear_padding<Row>);
      add(name, sizeof(Row), std::as_bytes(std::span<const Row>{clean}));
    }
  }

  void finish(Revision revision) {
    SnapshotHeader header{
        .layout = layout_hash(), .built_from = built_from(), .revision = revision, .file_size = end_};
    header.directory_checksum = hash(std::as_bytes(std::span{directory_}));
    header.checksum = header_checksum(header);
    file_.write_at(0, std::as_bytes(std::span{&header, 1}));
    file_.write_at(sizeof header, std::as_bytes(std::span{directory_}));
    file_.commit();
  }

 private:
  void add(std::string_view name, std::size_t row_size, std::span<const std::byte> bytes) {
    const std::size_t offset = (end_ + kAlignment - 1) / kAlignment * kAlignment;
    BlockEntry& entry = directory_[blocks_++];
    entry = {
        .name = {}, .offset = offset, .bytes = bytes.size(), .row_size = row_size, .checksum = hash(bytes)};
    std::ranges::copy(name, entry.name.begin());
    file_.write_at(offset, bytes);
    end_ = offset + bytes.size();
  }

  NewFile file_;
  Directory directory_{};
  std::size_t blocks_ = 0;
  std::size_t end_ = sizeof(SnapshotHeader) + sizeof(Directory);
};

}  // namespace

std::uint64_t layout_hash() {
  std::uint64_t layout = 0;
  const auto add = [&](std::uint64_t number) { layout = hash(std::as_bytes(std::span{&number, 1}), layout); };
  for_each_block(Columns{}, [&]<class Row>(std::string_view name, std::span<const Row>) {
    layout = hash(name, layout);
    add(sizeof(Row));
    if constexpr (HasFields<Row>) {
      const Row row{};
      const auto* const begin = reinterpret_cast<const std::byte*>(&row);
      const auto add_field = [&](const auto& field) {
        add(static_cast<std::uint64_t>(reinterpret_cast<const std::byte*>(&field) - begin));
        add(sizeof field);
      };
      std::apply([&](auto... member) { (add_field(row.*member), ...); }, RowFields<Row>::kMembers);
    }
  });
  return layout;
}

void write_snapshot(const Archive& archive, const std::filesystem::path& path,
                    std::optional<mode_t> permissions) {
  Writer writer{path, permissions};
  for_each_block(archive.tables(), [&](std::string_view name, auto rows) { writer.add(name, rows); });
  writer.finish(archive.revision());
}

void write_snapshot(const Archive& archive, const std::filesystem::path& path) {
  write_snapshot(archive, path, std::nullopt);
}

}  // namespace miler::store
