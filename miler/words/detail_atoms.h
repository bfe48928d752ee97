// A question as pieces with a meaning, each with its place in the text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "miler/marks/event.h"
#include "miler/marks/mark.h"
#include "miler/words/detail_lexicon.h"
#include "miler/words/detail_tokens.h"
#include "miler/words/gazetteer.h"

namespace miler::words {

/// Days that a few words name: one day, a month, a year, a decade.
struct Days {
  Date first, last;  ///< full dates
  Date date;         ///< as written; not known() of a decade
};

struct Atom {
  Is is = Is::Fill;
  std::int32_t value = 0;
  std::int32_t until = 0;  ///< of Aged: the oldest, 0 without one; `value` is the youngest
  std::string_view other = {};
  SourceSpan where;
  bool possessive = false;
  bool tail = false;  ///< behind a semicolon
  std::optional<Mark> mark = {};
  Days days = {};
  std::optional<EventName> event = {};
  std::vector<Named> named = {};
  std::string text = {};  ///< as written
};

/// Longest match first: marks, dates and events, then phrases and names. A word that is none of them is the
/// error.
Expected<std::vector<Atom>> atoms_of(std::string_view question, const std::vector<Token>& tokens,
                                     const Gazetteer& gazetteer);

/// What words of numbers, marks, days and events say, beginning at token `at`; nothing when they say none.
/// `count` becomes the number of tokens. A mark or day that cannot be is an error.
Expected<std::optional<Atom>> read_number(const std::vector<Token>& tokens, std::size_t at,
                                          const Atom* before, std::size_t& count);

}  // namespace miler::words
