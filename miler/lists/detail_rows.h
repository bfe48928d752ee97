// The finishers of a region, by the walk that is short.
#pragma once

#include <algorithm>

#include "miler/archive/best_first.h"
#include "miler/lists/order.h"

namespace miler::lists {

/// One athlete, meet, series or venue: there is an index for it.
inline bool is_indexed(const Region& region) {
  return region.athlete || region.meeting || region.series || region.venue;
}

/// A finisher, as in a walk by mark; the time is zero where nobody knows the mark.
inline Marked marked_of(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  const Mark mark = mark_of(view, id).value_or(Mark{});
  return {id,
          mark.time,
          mark.timing,
          archive.athletes()[id.row],
          archive[archive.races()[id.row]].venue,
          archive.dates()[id.row]};
}

/// The rows of the event's mark order that may be inside the limit.
inline std::size_t rows_by_mark(const View& view, const Region& region) {
  const MarkOrder order = view.archive().by_mark(*region.event);
  if (!region.limit) return order.size();
  const auto end = std::ranges::upper_bound(order.times, region.limit->time);
  return static_cast<std::size_t>(end - order.times.begin());
}

/// Whether a walk by mark is shorter than one by day, which looks at every event.
inline bool is_by_mark(const View& view, const Region& region) {
  if (!region.event || is_indexed(region)) return false;
  const std::size_t marks = rows_by_mark(view, region);
  const std::size_t days = rows_of_days(view, region).count;
  return region.limit ? marks < 2 * days : 2 * marks < days;
}

/// Calls visit(PerformanceId) for the rows of the region's days that have no mark today, whatever its event.
template <class Visit>
void for_each_without_mark(const View& view, const Region& region, Visit visit) {
  const RowRange range = rows_of_days(view, region);
  const auto times = view.archive().times().subspan(range.begin, range.count);
  for (std::uint32_t i = 0; i < times.size(); ++i) {
    if (times[i] == Duration{}) visit(PerformanceId{range.begin + i});
  }
}

/// Calls visit(Marked) for each: best first, or in the order of rows.
template <class Visit>
void for_each_finisher(const View& view, const Region& region, Visit visit) {
  if (!is_by_mark(view, region)) {
    for (const PerformanceId id : select(view, region).rows()) {
      if (finished(view, id)) visit(marked_of(view, id));
    }
    return;
  }
  BestFirst{view, region}.walk([&](const Marked& row) {
    visit(row);
    return true;
  });
  if (region.limit) return;
  const RegionTest in{view, region};
  for_each_without_mark(view, region, [&](PerformanceId id) {
    if (in(id) && finished(view, id) && !mark_of(view, id)) visit(marked_of(view, id));
  });
}

/// Before in a list of one day or number: the better mark, who has none last; then by row.
inline bool better_or_earlier(const Marked& a, const Marked& b) {
  const bool none_a = a.time == Duration{};
  const bool none_b = b.time == Duration{};
  return none_a == none_b ? better(a, b) : none_b;
}

}  // namespace miler::lists
