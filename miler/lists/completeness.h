// Whether a list is all there is down to its last line.
#pragma once

#include <vector>

#include "miler/archive/coverage.h"
#include "miler/lists/list.h"

namespace miler::lists {

/// Of the list that best(view, region, …, asked) gave: when it filled all the lines asked for, only marks up
/// to its last one need be covered, otherwise the whole region.
Completeness completeness_of(const View& view, const Region& region, const std::vector<Entry>& entries,
                             std::size_t asked);

}  // namespace miler::lists
