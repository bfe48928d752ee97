// The finishers of a region, by the walk that is short.
#pragma once

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

/// Calls visit(Marked) for each: best first where that is the way, else in the order of rows.
template <class Visit>
void for_each_finisher(const View& view, const Region& region, Visit visit) {
  if (region.event && region.limit && !is_indexed(region)) {
    BestFirst{view, region}.walk([&](const Marked& row) {
      visit(row);
      return true;
    });
    return;
  }
  for (const PerformanceId id : select(view, region).rows()) {
    if (finished(view, id)) visit(marked_of(view, id));
  }
}

/// Before in a list of one day or number: the better mark, who has none last; then by row.
inline bool better_or_earlier(const Marked& a, const Marked& b) {
  const bool none_a = a.time == Duration{};
  const bool none_b = b.time == Duration{};
  return none_a == none_b ? better(a, b) : none_b;
}

}  // namespace miler::lists
