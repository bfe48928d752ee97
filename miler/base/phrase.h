// Canonical texts are phrases: words parted by spaces, those that hold a space in quotes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "miler/base/error.h"

namespace miler {

struct PhraseWord {
  std::string text;  ///< without its quotes
  SourceSpan where;  ///< with them
  bool quoted = false;

  /// It stands there, unquoted.
  bool is(std::string_view word) const { return !quoted && text == word; }
};

/// WhereNeeded: for a value that is empty or has white space, a quote or a backslash.
enum class Quotes : std::uint8_t { WhereNeeded, Always };
/// One word for read_phrase: "San Diego" in quotes, Oslo without. A quote or backslash stands behind a
/// backslash.
std::string as_word(std::string_view value, Quotes quotes = Quotes::WhereNeeded);

/// The words of a text; an error for quotes that do not close or do not stand around a whole word. O(length).
Expected<std::vector<PhraseWord>> read_phrase(std::string_view text);

/// Of `known`, those that begin like `word` for longest; all of them when none begins like it.
std::vector<std::string> alike(std::string_view word, std::span<const std::string_view> known);

}  // namespace miler
