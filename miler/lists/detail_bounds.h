// What published counts say about a count that the archive's own rows cannot settle.
#pragma once

#include <vector>

#include "miler/archive/coverage.h"
#include "miler/archive/region.h"

namespace miler::lists {

/// Raises `lower` and sets `upper` from the published counts known on the view's day; `rows` are the
/// archive's own.
///
/// A count whose region lies in `region` bounds from below: its number, and one for each row that it
/// certainly did not count. One whose region holds `region` bounds from above, when it was exact or at most.
void add_published_bounds(const View& view, const Region& region, const std::vector<PerformanceId>& rows,
                          Completeness& completeness);

/// Every performance of `inner` is one of `outer`; false when that is not certain. Venues' cities and
/// countries and meetings' series are looked up.
bool lies_in(const View& view, const Region& inner, const Region& outer);

}  // namespace miler::lists
