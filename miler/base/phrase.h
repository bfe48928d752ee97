// Canonical texts are phrases: words parted by spaces, those that hold a space in quotes.
#pragma once

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

/// "San Diego" in quotes, Oslo without: in quotes where it is empty or has white space, a quote or a
/// backslash; the last two behind a backslash. One word for read_phrase.
std::string as_word(std::string_view value);

/// The words of a text; an error for quotes that do not close or do not stand around a whole word. O(length).
Expected<std::vector<PhraseWord>> read_phrase(std::string_view text);

/// Of `known`, those that begin like `word` for longest; all of them when none begins like it.
std::vector<std::string> alike(std::string_view word, std::span<const std::string_view> known);

}  // namespace miler
