// Charts as SVG: text and lines that print, need no script, and read without colour.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "miler/marks/date.h"
#include "miler/marks/mark.h"

namespace miler::render {

/// A record's fall, step by step.
struct ChartStep {
  Date date;
  Mark mark;
  std::string name;     ///< the holder's family name, for a label
  bool marked = false;  ///< filled dot: set in the host country
};
struct StepChart {
  std::string title;             ///< for people who cannot see it
  std::string marked_means;      ///< of the filled dots; empty: none are
  std::vector<ChartStep> steps;  ///< by date
  Date until;                    ///< the line runs on to this day
};
std::string to_svg(const StepChart& chart);

}  // namespace miler::render
