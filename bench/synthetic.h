// An archive of any size that looks like the sport and is the same everywhere: for benchmarks, never for
// answers.
#pragma once

#include <cstddef>

#include "miler/archive/archive.h"
#include "miler/base/stream.h"

namespace miler::bench {

/// The shape that the numbers of docs/performance.md name: 100 seasons from 1924, six events (800 m, 1500 m
/// and mile, men and women), fields of 6 to 14 of like ability, some who do not finish or are disqualified, a
/// quarter indoors, hand times before 1975.
struct Shape {
  std::size_t performances = 10'000'000;  ///< reached within one field
  std::uint32_t athletes = 200'000;
  std::uint32_t venues = 3'000;
  std::uint32_t series = 200;
  Seed seed{20240525};
};

ArchivePtr synthetic_archive(const Shape& shape);
/// The usual shape at another size, with athletes and venues in proportion; made once a process and kept.
ArchivePtr synthetic_archive(std::size_t performances);

/// All blocks together, text included.
std::size_t bytes_of(const Archive& archive);

}  // namespace miler::bench
