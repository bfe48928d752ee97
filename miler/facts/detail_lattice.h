// Counts and latest days of all contexts of one subject, as arrays of eight 16-bit lanes: the two-step chains
// track, round and pacing are the lanes of a vector, the other chains are strides. Only the steps that the
// subject has take room.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "miler/facts/context.h"

namespace miler::facts {

class Lattice {
 public:
  using Lanes = std::int16_t __attribute__((vector_size(16)));
  static constexpr std::size_t kLanes = 8;
  /// How recent a row is, for a cell that has none.
  static constexpr std::int16_t kNever = -32768;

  /// Empty cells for a subject with these steps (steps_of).
  void begin(const std::array<std::uint8_t, kChains>& steps);

  /// The cell of an agreement; each step is lowered to the next one that the subject has.
  std::size_t cell_of(const Context& agreement) const {
    std::size_t cell = 0;
    for (std::size_t chain = 0; chain < kChains; ++chain) cell += offset_[chain][agreement.step[chain]];
    return cell;
  }
  std::size_t offset(Chain chain, std::uint32_t step) const {
    return offset_[static_cast<std::size_t>(chain)][step];
  }
  void add(std::size_t cell, std::int16_t recent) {
    ++count_[cell / kLanes][cell % kLanes];
    auto lane = latest_[cell / kLanes][cell % kLanes];
    if (recent > lane) latest_[cell / kLanes][cell % kLanes] = recent;
  }
  /// Sums along the chains: from here on a cell stands for its whole context. The athlete's step takes no
  /// part: its rows were added to it and to those of his nation.
  void close();

  std::int16_t count(std::size_t cell) const { return count_[cell / kLanes][cell % kLanes]; }
  std::int16_t latest(std::size_t cell) const { return latest_[cell / kLanes][cell % kLanes]; }

  /// Contexts with at most `most` rows, when every wider one has more; and contexts whose latest row is at
  /// most `latest` recent, when every wider one has a later one. Their cells, ascending.
  void maximal_by_count(std::int16_t most, std::vector<std::uint32_t>& cells);
  void maximal_by_latest(std::int16_t latest, std::vector<std::uint32_t>& cells);
  Context context_of(std::size_t cell) const;

 private:
  struct Strided {
    std::size_t stride = 0, size = 0;  ///< in vectors; steps that the subject has
    bool of_athlete = false;           ///< the last step is the athlete's own
  };
  void maximal(const std::vector<Lanes>& values, std::int16_t most, std::vector<std::uint32_t>& cells);

  std::array<std::array<std::uint32_t, 5>, kChains> offset_{};  ///< in cells
  std::array<std::uint8_t, kChains> steps_{};
  std::array<Strided, kChains> strided_{};
  std::size_t vectors_ = 0;
  std::vector<Lanes> count_, latest_, keep_;
};

}  // namespace miler::facts
