// One, none or several: how the rooms of a directory answer alike.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/base/text.h"
#include "miler/names/directory.h"

namespace miler::names {

inline constexpr std::size_t kMostCandidates = 20;

/// The row of a stable id, with or without its kind before it; nothing when the words have spaces or
/// capitals.
template <class Find>
auto by_stable_id(std::string_view words, std::string_view kind, Find find) -> decltype(find(words)) {
  const std::string_view text = trim(words);
  if (text.starts_with(kind)) return find(text);
  if (text.find('-') == std::string_view::npos) return std::nullopt;
  return find(std::string{kind}.append(text));
}

template <class Row, class Told>
Error ambiguous(std::string_view kind, std::string_view words, const std::vector<Row>& found, Told told) {
  Error error{.code = ErrorCode::Ambiguous,
              .message = "'" + std::string{words} + "' names more than one " + std::string{kind}};
  for (const Row& row : found) {
    if (error.candidates.size() == kMostCandidates) break;
    error.candidates.push_back(told(row));
  }
  if (found.size() > kMostCandidates) error.message += " (" + std::to_string(found.size()) + " in all)";
  return error;
}

template <class Row, class Told>
Error not_found(std::string_view kind, std::string_view words, const std::vector<Row>& nearest, Told told) {
  Error error{.code = ErrorCode::NotFound,
              .message = "there is no " + std::string{kind} + " '" + std::string{words} + "'"};
  for (const Row& row : nearest) {
    if (error.candidates.size() == kMostCandidates) break;
    error.candidates.push_back(told(row));
  }
  return error;
}

/// One is the answer; several are ambiguous; none is not found.
template <class Row, class Told>
Expected<Row> choose(std::string_view kind, std::string_view words, const std::vector<Row>& found,
                     const std::vector<Row>& nearest, Told told) {
  if (found.size() == 1) return found.front();
  if (!found.empty()) return Unexpected{ambiguous(kind, words, found, told)};
  return Unexpected{not_found(kind, words, nearest, told)};
}

}  // namespace miler::names
