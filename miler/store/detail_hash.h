// The hash of the hash chain and of the sidecar: XXH3, 64 bits. It finds damage, not malice.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace miler::store {

std::uint64_t hash(std::span<const std::byte> bytes, std::uint64_t seed = 0);
std::uint64_t hash(std::string_view text, std::uint64_t seed = 0);

}  // namespace miler::store
