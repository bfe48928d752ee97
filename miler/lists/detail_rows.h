// The finishers of a region, by the walk that is short.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

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

/// Rows as bits: put in in any order, taken out ascending.
class RowSet {
 public:
  explicit RowSet(std::size_t rows) : words_((rows + 63) / 64) {}
  void add(PerformanceId id) { words_[id.row / 64] |= std::uint64_t{1} << (id.row % 64); }
  template <class Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
        visit(PerformanceId{static_cast<std::uint32_t>(i * 64) +
                            static_cast<std::uint32_t>(std::countr_zero(word))});
      }
    }
  }

 private:
  std::vector<std::uint64_t> words_;
};

/// What the columns of the mark order can tell of a region.
inline Region shallow(const Region& region) {
  return {.event = region.event,
          .track = region.track,
          .limit = region.limit,
          .from = region.from,
          .to = region.to,
          .oversized = region.oversized,
          .splits = region.splits,
          .combined = region.combined,
          .exhibitions = region.exhibitions,
          .annulled = region.annulled};
}

/// Whether more must be looked up for a row: many such looks are best made in the order of rows, where
/// neighbours share a race.
inline bool is_deep(const Region& region) {
  Region plain = shallow(region);
  plain.venue = region.venue;
  plain.city = region.city;
  plain.country = region.country;
  plain.soil = region.soil;
  return plain != region;
}

/// Calls visit(PerformanceId) for the rows of a region with an event, ascending, found by mark: with a mark
/// and, where there is no limit, without.
template <class Visit>
void for_each_row_by_mark(const View& view, const Region& region, Visit visit) {
  const Archive& archive = view.archive();
  RowSet rows{archive.size()};
  if (region.limit) {
    BestFirst{view, shallow(region)}.walk([&](const Marked& row) { return rows.add(row.performance), true; });
  } else {
    for (const PerformanceId id : archive.by_mark(*region.event).performances) rows.add(id);
    for_each_without_mark(view, region, [&](PerformanceId id) { rows.add(id); });
  }
  const RegionTest in{view, region};
  rows.for_each([&](PerformanceId id) {
    if (in(id)) visit(id);
  });
}

enum class Walk : std::uint8_t { InAnyOrder, ByRow };

/// Calls visit(Marked) for each: in the order of rows, or best first where that is the shortest way.
template <class Visit>
void for_each_finisher(const View& view, const Region& region, Walk walk, Visit visit) {
  const auto visit_if_finished = [&](PerformanceId id) {
    if (finished(view, id)) visit(marked_of(view, id));
  };
  if (!is_by_mark(view, region)) {
    for (const PerformanceId id : select(view, region).rows()) visit_if_finished(id);
  } else if (walk == Walk::InAnyOrder && region.limit && !is_deep(region)) {
    BestFirst{view, region}.walk([&](const Marked& row) { return visit(row), true; });
  } else {
    for_each_row_by_mark(view, region, visit_if_finished);
  }
}

/// Before in a list of one day or number: the better mark, who has none last; then by row.
inline bool better_or_earlier(const Marked& a, const Marked& b) {
  const bool none_a = a.time == Duration{};
  const bool none_b = b.time == Duration{};
  return none_a == none_b ? better(a, b) : none_b;
}

}  // namespace miler::lists
