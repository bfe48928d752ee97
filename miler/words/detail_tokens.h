// A question cut into words, each with its place in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "miler/base/error.h"

namespace miler::words {

struct Token {
  std::string text;    ///< as written, without the punctuation around it
  std::string folded;  ///< names::fold of it, possessive and full stops taken off
  SourceSpan where;
  bool possessive = false;  ///< "Kerr's", "men's"
  bool tail = false;        ///< behind a semicolon: the defaults of a canonical reading
};

/// "venue:hayward-field-eugene": one word.
bool is_stable_id(std::string_view word);

/// Words are parted by white space, punctuation and hyphens; a number keeps its colon, point and, in an ISO
/// date, its hyphens. O(length).
std::vector<Token> tokens_of(std::string_view question);

}  // namespace miler::words
