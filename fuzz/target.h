// What every fuzz target shares: the function that libFuzzer and replay.cpp call, and the laws of a reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "miler/base/error.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace miler::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// A law that every input must keep. Aborts, so that the fuzzer keeps the input.
inline void require(bool law) {
  if (!law) std::abort();
}

/// An error is a sentence without a full stop, and its fault lies inside the text.
inline void require_sound(const Error& error, std::string_view text) {
  require(!error.message.empty());
  require(error.where.begin <= error.where.end && error.where.end <= text.size());
}

/// What `parse` reads prints and reads back as the same; what it refuses it refuses soundly.
template <class Parse, class Print>
void require_reads_back(std::string_view text, Parse parse, Print print) {
  const auto read = parse(text);
  if (!read) return require_sound(read.error(), text);
  const auto again = parse(print(*read));
  require(again.has_value() && *again == *read);
}

}  // namespace miler::fuzz
