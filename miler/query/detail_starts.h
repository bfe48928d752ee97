// Whether the archive holds all starts of a runner.
#pragma once

#include "miler/archive/coverage.h"
#include "miler/archive/region.h"

namespace miler::query {

/// Whether every race of `within` that the athlete ran is in the archive with the places of all. RULE
/// starts-need-finishers-with-places
Completeness starts_covered(const View& view, const Region& within, AthleteId athlete);

/// Unknown, for the reason told.
Completeness not_known(std::string hole);

}  // namespace miler::query
