// Controlled English into queries: docs/questions.md has the grammar and its examples.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "miler/query/query.h"
#include "miler/words/gazetteer.h"

namespace miler::words {

/// One way to understand a question.
struct Reading {
  query::Query query;
  std::vector<std::string> assumed;  ///< what was not said and how it was taken: "men", "performances"
};

/// All readings, the likeliest first; two or more are an ambiguous question, and the caller must ask back. No
/// word is ever dropped: one that is not understood is an error whose span is that word of `question`
/// (bytes), with the nearest known words as candidates. Filters commute. Questions over 2,000 bytes are
/// refused unread.
Expected<std::vector<Reading>> read(std::string_view question, const Gazetteer& gazetteer);

}  // namespace miler::words
