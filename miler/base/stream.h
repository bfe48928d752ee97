// Random numbers that depend on a seed and on nothing else.
#pragma once

#include <cstdint>

namespace miler {

struct Seed {
  std::uint64_t value = 0;

  friend bool operator==(Seed, Seed) = default;
};

/// A stream of uniform numbers named by (seed, index): stream i is the same whatever thread draws it, and in
/// whatever order the streams are drawn.
///
/// source    SplitMix64: Steele, Lea & Flood, OOPSLA 2014
class Stream {
 public:
  Stream(Seed seed, std::uint64_t index);

  std::uint64_t bits();
  std::uint32_t below(std::uint32_t limit);  ///< in [0, limit), without bias; limit > 0
  double uniform();                          ///< in [0, 1), a multiple of 2^-53
  double
  normal();  ///< Box-Muller. Not std::normal_distribution: its sequence differs between standard libraries

 private:
  std::uint64_t state_;
};

}  // namespace miler
