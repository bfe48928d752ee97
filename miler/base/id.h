// Row numbers and durable keys that cannot be mixed up.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace miler {

/// A row of one table of one snapshot. Valid only with the Archive it came from; never leaves the process.
template <class Table>
struct Id {
  std::uint32_t row = kNone;

  static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
  constexpr bool known() const { return row != kNone; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

/// The durable number of a thing in a store: given once, never changed, never given again.
template <class Table>
struct Key {
  std::uint32_t number = 0;  ///< 0: none

  constexpr bool known() const { return number != 0; }
  friend constexpr auto operator<=>(Key, Key) = default;
};

}  // namespace miler

template <class Table>
struct std::hash<miler::Id<Table>> {
  std::size_t operator()(miler::Id<Table> id) const noexcept { return std::hash<std::uint32_t>{}(id.row); }
};

template <class Table>
struct std::hash<miler::Key<Table>> {
  std::size_t operator()(miler::Key<Table> key) const noexcept {
    return std::hash<std::uint32_t>{}(key.number);
  }
};
