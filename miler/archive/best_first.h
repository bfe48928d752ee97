// The marks of a region, best first: what lists, ranks, counts and progressions walk.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "miler/archive/region.h"

namespace miler {

/// As known on the view's day, whether it stands or was annulled; nothing when there is no mark.
std::optional<Mark> mark_of(const View& view, PerformanceId id);

/// One mark on the way: its time as known on the view's day, and what decides without a look at its row.
struct Marked {
  PerformanceId performance;
  Duration time;
  Timing timing = Timing::Automatic;
  AthleteId athlete;
  VenueId venue;
  Date date;
};

/// The order of all lists: by time, then automatic before hand, then by row. RULE hand-behind-equal-automatic
bool better(const Marked& a, const Marked& b);

/// The marks of `region` that exist in `view`, best first. Marks corrected after the view's day come where
/// their old mark puts them. A region of one athlete, venue, meeting or series is gathered and sorted; any
/// other is read from the event's mark order, whose blocks of later days are skipped. `region.event` must be
/// set.
class BestFirst {
 public:
  BestFirst(const View& view, const Region& region);
  BestFirst(const BestFirst&) = delete;
  BestFirst& operator=(const BestFirst&) = delete;

  /// Calls visit(Marked) for each, best first, until it returns false. `wanted(Marked)` is asked first and
  /// may leave a row out: it is cheap where the region's own conditions are not.
  template <class Wanted, class Visit>
  void walk(Wanted wanted, Visit visit) const;
  template <class Visit>
  void walk(Visit visit) const {
    walk([](const Marked&) { return true; }, visit);
  }

 private:
  std::size_t first_row_behind_limit() const;
  void gather();
  void add_apart(PerformanceId id);
  bool is_apart(std::size_t at) const {
    return order_.traits[at].amended() && std::ranges::binary_search(amended_, order_.performances[at]);
  }

  View view_;
  Region region_;
  RegionTest in_region_;
  MarkOrder order_;
  std::size_t end_ = 0;                 ///< of the order: the first row behind the limit
  std::uint32_t last_day_ = 0;          ///< as Date::packed
  std::vector<PerformanceId> amended_;  ///< not where the order has them
  std::vector<Marked> apart_;           ///< best first: all marks when gathered, else those of amended_
};

template <class Wanted, class Visit>
void BestFirst::walk(Wanted wanted, Visit visit) const {
  std::size_t next = 0;
  bool visited_apart = false;
  const auto visit_apart_before = [&](const Marked* row) {
    for (; next < apart_.size() && (row == nullptr || better(apart_[next], *row)); ++next) {
      visited_apart = true;
      if (wanted(apart_[next]) && !visit(apart_[next])) return false;
    }
    return true;
  };
  for (std::size_t at = 0; at < end_; ++at) {
    if (at % MarkOrder::kBlock == 0 && order_.earliest[at / MarkOrder::kBlock].packed() > last_day_) {
      at += MarkOrder::kBlock - 1;
      continue;
    }
    const Marked row{order_.performances[at], order_.times[at],  order_.traits[at].timing(),
                     order_.athletes[at],     order_.venues[at], order_.dates[at]};
    if (!wanted(row) || !in_region_.marked(order_, at) || is_apart(at)) continue;
    visited_apart = false;
    if (!visit_apart_before(&row)) return;
    if (visited_apart && !wanted(row)) continue;
    if (!visit(row)) return;
  }
  visit_apart_before(nullptr);
}

}  // namespace miler
