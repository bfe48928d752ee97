// What every fuzz target shares: the function that libFuzzer and replay.cpp call, and how it complains.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace miler::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// A law that every input must keep. Aborts, so that the fuzzer keeps the input.
inline void require(bool law) {
  if (!law) std::abort();
}

}  // namespace miler::fuzz
