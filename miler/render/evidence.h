// Footnotes of a page: each figure leads to the row that proves it, each row to who said it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/view.h"

namespace miler::render {

class EvidenceList {
 public:
  explicit EvidenceList(const Archive& archive) : archive_{archive} {}

  /// A small linked number, as HTML. The same row has the same number.
  std::string cite(PerformanceId id);
  std::string cite(std::string_view stable_id);  ///< "" when nobody has the id
  /// The rows cited, in the order of their numbers.
  std::string html() const;

 private:
  const Archive& archive_;
  std::vector<PerformanceId> rows_;
};

}  // namespace miler::render
