// Steps of a progression as lines, for tests.
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "miler/records/progression.h"
#include "tests/support/sheet.h"

namespace miler::records {

/// "Bannister 3:59.4 -2.00 stood 46 days": with "=" when equalled, "?" when not certain; "stands" while it
/// does.
inline std::string told(const testing::Sheet& sheet, const Step& step) {
  const AthleteId athlete = sheet.archive().athletes()[step.performance.row];
  std::string text =
      fmt::format("{} {} -{}", sheet.name(athlete), to_string(step.mark), to_string(step.margin));
  if (step.equalled) text += " =";
  if (!step.certain) text += " ?";
  const std::string stood = step.stood && step.stood->exact() ? to_string(step.stood->oldest) : "?";
  return text + (step.beaten.known() ? " stood " : " stands ") + stood;
}

inline std::vector<std::string> told(const testing::Sheet& sheet, const std::vector<Step>& steps) {
  std::vector<std::string> lines;
  for (const Step& step : steps) lines.push_back(told(sheet, step));
  return lines;
}

}  // namespace miler::records
