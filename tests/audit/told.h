// Findings of one kind as lines, for tests.
#pragma once

#include <string>
#include <vector>

#include "miler/audit/check.h"
#include "tests/support/sheet.h"

namespace miler::audit {

inline std::vector<std::string> told(const View& view, Check wanted) {
  std::vector<std::string> lines;
  for (const Finding& finding : check(view)) {
    if (finding.check == wanted) lines.push_back(finding.message);
  }
  return lines;
}
inline std::vector<std::string> told(std::string_view sheet, Check wanted) {
  const testing::Sheet read{sheet};
  return told(read.view(), wanted);
}

}  // namespace miler::audit
