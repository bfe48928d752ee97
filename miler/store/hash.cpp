// See detail_hash.h.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "miler/store/detail_hash.h"

namespace miler::store {

std::uint64_t hash(std::span<const std::byte> bytes, std::uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::uint64_t hash(std::string_view text, std::uint64_t seed) {
  return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

}  // namespace miler::store
