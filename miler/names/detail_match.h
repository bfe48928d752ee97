// How well a few words name a thing, and which names lie nearest to words that name nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "miler/names/edit_distance.h"

namespace miler::names {

enum class Match : std::uint8_t {
  None,
  Beginnings,  ///< each word begins a word of the name, or the letters run on through it: "Elguerr"
  Words,       ///< each word is one of the name; a single letter may stand for a word
  Whole,       ///< the words of both are the same, in any order
};

/// Both folded. Words of the name are used once each.
Match match(std::string_view asked, std::string_view name);

/// Collects the names nearest to what was asked.
class Nearest {
 public:
  explicit Nearest(std::string asked);  ///< folded

  /// Compares with the whole name and with each word of it; `row` is the caller's.
  void offer(std::string_view name, std::uint32_t row);
  /// At most `most` distinct rows, nearest first, and of equals the lower row.
  std::vector<std::uint32_t> best(std::size_t most) const;

 private:
  std::string asked_;
  std::size_t limit_;
  std::vector<std::pair<std::size_t, std::uint32_t>> found_;
};

}  // namespace miler::names
