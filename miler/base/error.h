// How a wrong input is told: a value, never an exception. See docs/errors.md.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace miler {

/// A half-open range of bytes of the text that was read; empty when the whole input is meant.
struct SourceSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

enum class ErrorCode : std::uint8_t {
  BadMark,
  BadDate,
  BadDistance,
  BadEvent,
  BadCountry,
  BadSheet,     ///< a row or block of a sheet cannot be read
  BadCoverage,  ///< a coverage statement cannot be read
  BadArgument,  ///< an option, a field file or a scope cannot be read
  NotFound,     ///< nobody and nothing of that name; `candidates` holds the nearest
  Ambiguous,    ///< several readings; `candidates` holds them all
};

/// One failure, with enough context to be shown to a person unchanged.
struct Error {
  ErrorCode code = ErrorCode::BadArgument;
  std::string message;  ///< one sentence, no trailing full stop, names the value
  SourceSpan where = {};
  std::vector<std::string> candidates = {};  ///< readings or near spellings, best first
};

template <class T>
using Expected = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;

}  // namespace miler
