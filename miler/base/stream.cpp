// SplitMix64: see stream.h.
#include "miler/base/stream.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace miler {
namespace {

constexpr std::uint64_t kGamma = 0x9E37'79B9'7F4A'7C15;  // odd, near 2^64 divided by the golden ratio

constexpr std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
  z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
  return z ^ (z >> 31);
}

}  // namespace

// The index is mixed before it meets the seed, so that neighbouring indices do not give shifted copies of one
// stream.
Stream::Stream(Seed seed, std::uint64_t index) : state_{mixed(seed.value + mixed(index + kGamma))} {}

std::uint64_t Stream::bits() {
  state_ += kGamma;
  return mixed(state_);
}

std::uint32_t Stream::below(std::uint32_t limit) {
  assert(limit > 0 && "there is no number below zero");
  // Lemire, ACM TOMACS 29 (2019): the high half of a product, with the few values refused that would be drawn
  // twice.
  const std::uint32_t refused = (0U - limit) % limit;
  for (;;) {
    const std::uint64_t product = (bits() >> 32) * limit;
    if (static_cast<std::uint32_t>(product) >= refused) return static_cast<std::uint32_t>(product >> 32);
  }
}

double Stream::uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

double Stream::normal() {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));  // 1 - u is never zero
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

}  // namespace miler
