// Lists in other orders than by mark: the slowest, the first and last, the youngest and oldest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "miler/lists/list.h"

namespace miler::lists {

/// Earliest and Latest go by the day. Youngest and Oldest go by the age on the day.
enum class Order : std::uint8_t { Fastest, Slowest, Earliest, Latest, Youngest, Oldest };

/// What a list is of. Performances without a mark are in it, with a mark of zero, where neither the order nor
/// a limit needs one and they were finished.
struct Ordered {
  std::vector<Entry> entries;  ///< performance_rank and performer_rank are 0 unless the order is Fastest
  /// No other order of these rows is possible. Partial dates and births make others so: each row stands where
  /// the end of its interval puts it that speaks most against it, so that only the others may come before it.
  bool certain = true;
  std::size_t without_birth = 0;  ///< performances left out of an order by age
};

/// The first of a region in an order, down to the one that shares the rank of the `at_most`-th. Rows of equal
/// rank stand by mark. By performer each athlete once, with the row that comes first in the order.
/// `region.event` must be set for Fastest and Slowest. Cost: a walk of the marks inside the limit; without a
/// limit a walk from the first or last day to the last line.
Ordered in_order(const View& view, const Region& region, By by, Order order, std::size_t at_most,
                 HandTimes hand_times = HandTimes::AsPrinted);

/// Whether somebody finished there: a mark as known on the view's day, or a finisher whose mark nobody knows.
bool finished(const View& view, PerformanceId id);

}  // namespace miler::lists
