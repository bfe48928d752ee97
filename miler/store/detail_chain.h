// The hash chain: each revision's hash covers the one before it and every cell that its import wrote. Two
// archives of one chain hold the same statements, whatever file they are in; a damaged row breaks the chain.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "miler/store/detail_cells.h"
#include "miler/store/detail_hash.h"
#include "miler/store/detail_kinds.h"

namespace miler::store {

/// Hashes rows one behind the other. Nothing but their cells counts: no padding, no byte order.
class RowHash {
 public:
  /// The hash of some rows and then this one; `before` is the hash of those rows, 0 when there are none.
  template <class Row>
  std::uint64_t add(std::uint64_t before, const Row& row) {
    bytes_.clear();
    for_each_field(row, [&](std::string_view, const auto& value) { put(value, *this); });
    return hash(bytes_, before + 1);
  }

  void null() { bytes_ += 'n'; }
  void integer(std::int64_t number) {
    bytes_ += 'i';
    put_number(bytes_, static_cast<std::uint64_t>(number));
  }
  void text(std::string_view text) {
    bytes_ += 't';
    put_number(bytes_, text.size());
    bytes_ += text;
  }

  /// Eight bytes, lowest first.
  static void put_number(std::string& bytes, std::uint64_t number);

 private:
  std::string bytes_;
};

/// Everything that one import wrote, hashed by table.
struct Link {
  static constexpr std::size_t kTables =
      1 + std::tuple_size_v<decltype(kIdentityTables)> + std::tuple_size_v<decltype(kStatementTables)>;

  std::string title;
  std::array<std::uint64_t, kTables> tables{};  ///< files, identities by key, statements
  std::vector<ImportKey> withdraws;             ///< ascending
};

Link link_of(const ChangeSet& changes);
std::uint64_t chain(std::uint64_t before, const Link& link);

/// In the order of keys, in which files of archives give them back.
template <class Table>
std::vector<Identity<Table>> by_key(std::vector<Identity<Table>> identities) {
  std::ranges::sort(identities, {}, &Identity<Table>::key);
  return identities;
}

}  // namespace miler::store
