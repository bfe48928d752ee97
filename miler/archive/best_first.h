// The marks of a region, best first: what lists, ranks, counts and progressions walk.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
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
/// their old mark puts them. A region of one athlete, meeting or series, of champions, or of a venue with few
/// races, is gathered and sorted; any other is read from the event's mark order, whose blocks of later days
/// are skipped. `region.event` must be set.
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
  /// The worst first.
  template <class Wanted, class Visit>
  void walk_back(Wanted wanted, Visit visit) const;
  /// As walk, for rows that may have been run before `before` (as Date::packed) only, which the visits may
  /// lower. The others cost one look at their date.
  template <class Wanted, class Visit>
  void walk_before(const std::uint32_t& before, Wanted wanted, Visit visit) const;

 private:
  std::size_t first_row_behind_limit() const;
  Marked row_at(std::size_t at) const {
    return {order_.performances[at], order_.times[at],  order_.traits[at].timing(),
            order_.athletes[at],     order_.venues[at], order_.dates[at]};
  }
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
  constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();
  walk_before(kNever, wanted, visit);
}

template <class Wanted, class Visit>
void BestFirst::walk_before(const std::uint32_t& before, Wanted wanted, Visit visit) const {
  std::size_t next = 0;
  bool visited_apart = false;
  const auto visit_apart_before = [&](const Marked* row) {
    for (; next < apart_.size() && (row == nullptr || better(apart_[next], *row)); ++next) {
      visited_apart = true;
      if (wanted(apart_[next]) && !visit(apart_[next])) return false;
    }
    return true;
  };
  for (std::size_t begin = 0; begin < end_; begin += MarkOrder::kBlock) {
    if (order_.earliest[begin / MarkOrder::kBlock].packed() > last_day_) continue;
    const std::size_t end = std::min(begin + MarkOrder::kBlock, end_);
    for (std::size_t at = begin; at < end; ++at) {
      if (order_.dates[at].packed() >= before) continue;
      const Marked row = row_at(at);
      if (!wanted(row) || !in_region_.marked(order_, at) || is_apart(at)) continue;
      visited_apart = false;
      if (!visit_apart_before(&row)) return;
      if (visited_apart && !wanted(row)) continue;
      if (!visit(row)) return;
    }
  }
  visit_apart_before(nullptr);
}

template <class Wanted, class Visit>
void BestFirst::walk_back(Wanted wanted, Visit visit) const {
  std::size_t apart = apart_.size();
  const auto visit_apart_behind = [&](const Marked* row) {
    for (; apart > 0 && (row == nullptr || better(*row, apart_[apart - 1])); --apart) {
      if (wanted(apart_[apart - 1]) && !visit(apart_[apart - 1])) return false;
    }
    return true;
  };
  for (std::size_t at = end_; at-- > 0;) {
    const Marked row = row_at(at);
    if (!wanted(row) || !in_region_.marked(order_, at) || is_apart(at)) continue;
    if (!visit_apart_behind(&row) || !visit(row)) return;
  }
  visit_apart_behind(nullptr);
}

}  // namespace miler
