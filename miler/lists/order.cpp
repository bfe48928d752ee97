// Which rows have to be looked at for an order, and what a row's place in it is.
#include "miler/lists/order.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "miler/archive/best_first.h"
#include "miler/archive/day_order.h"
#include "miler/lists/detail_firsts.h"
#include "miler/lists/detail_rows.h"

namespace miler::lists {
namespace {

bool is_by_day(Order order) { return order == Order::Earliest || order == Order::Latest; }

Span backwards(Span span) { return {-span.worst, -span.best}; }

/// The order of ages as one number.
constexpr std::int64_t kYear = 512;
std::int64_t number_of(const Age& age) { return age.years * kYear + age.days; }

std::int64_t number_of(const Marked& row) {
  return std::int64_t{row.time.centiseconds()} * 2 + static_cast<int>(row.timing);
}

Span days_of(Date date) {
  if (date.is_full()) return {date.packed(), date.packed()};
  return {first_day_order(date), Date::of(date.latest()).packed()};
}

/// The best ranks of an order, down to the last tie.
Ordered fastest(const View& view, const Region& region, By by, std::size_t at_most, HandTimes hand_times) {
  Ordered ordered{.entries = best(view, region, by, at_most, hand_times)};
  if (at_most == 0 || ordered.entries.size() < at_most) return ordered;
  const std::uint32_t last = ordered.entries.back().rank;
  Region tied = region;
  tied.limit = Limit{ordered.entries.back().mark.time, true};
  ordered.entries = best(view, tied, by, std::numeric_limits<std::size_t>::max(), hand_times);
  std::erase_if(ordered.entries, [&](const Entry& entry) { return entry.rank > last; });
  return ordered;
}

/// One question on its way.
class Ordering {
 public:
  Ordering(const View& view, const Region& region, By by, Order order, std::size_t at_most,
           HandTimes hand_times)
      : view_{view},
        archive_{view.archive()},
        region_{region},
        order_{order},
        hand_times_{hand_times},
        firsts_{archive_, by, at_most} {}

  Ordered ordered() && {
    if (order_ == Order::Slowest) {
      slowest();
    } else if (!is_by_day(order_) || is_indexed(region_)) {
      for_each_finisher(view_, region_, Walk::InAnyOrder, [&](const Marked& row) { add(row); });
    } else {
      by_day();
    }
    Firsts::Lines lines = std::move(firsts_).lines();
    for (Entry& entry : lines.entries) entry.mark = mark_of(view_, entry.performance).value_or(Mark{});
    return {.entries = std::move(lines.entries), .certain = lines.certain, .without_birth = without_birth_};
  }

 private:
  void slowest() {
    BestFirst{view_, region_}.walk_back([](const Marked&) { return true; },
                                        [&](const Marked& row) {
                                          if (!firsts_.needs(-number_of(row))) return false;
                                          add(row);
                                          return true;
                                        });
  }

  /// Where few rows are of the region, a walk from its first or last day may be long: after a while the walk
  /// by mark is the better bet.
  void by_day() {
    constexpr std::size_t kFew = 20'000;
    const std::size_t all = rows_of_days(view_, region_).count;
    const auto found_among = [&](std::size_t rows) {
      return order_ == Order::Earliest ? forwards(rows) : backwards_in_time(rows);
    };
    if (!region_.event) {
      found_among(all);
      return;
    }
    const std::size_t marks = rows_by_mark(view_, region_);
    const Firsts none = firsts_;
    if (marks >= kFew && found_among(std::min(all, marks / 8))) return;
    firsts_ = none;
    by_mark();
  }

  void by_mark() {
    const auto wanted = [&](const Marked& row) { return firsts_.needs(place_of(row.date).best); };
    BestFirst{view_, region_}.walk(wanted, [&](const Marked& row) {
      add(row);
      return true;
    });
    if (region_.limit) return;
    const RegionTest in{view_, region_};
    for_each_without_mark(view_, region_, [&](PerformanceId id) {
      if (in(id) && !mark_of(view_, id)) add(id);
    });
  }

  /// False when the last line was not found among so many rows.
  bool forwards(std::size_t budget) {
    const RowRange range = rows_of_days(view_, region_);
    const RegionTest in{view_, region_};
    for (std::uint32_t i = 0; i < range.count; ++i) {
      const PerformanceId id{range.begin + i};
      if (!firsts_.needs(place_of(archive_.dates()[id.row]).best)) return true;
      if (i == budget) return false;
      if (in(id)) add(id);
    }
    return true;
  }

  /// Rows stand by their first days, so of those behind the last line only a month or year that holds its day
  /// may still come before it.
  bool backwards_in_time(std::size_t budget) {
    const RowRange range = rows_of_days(view_, region_);
    const RegionTest in{view_, region_};
    const auto dates = archive_.dates().subspan(range.begin, range.count);
    std::size_t left = dates.size();
    while (left > 0 && place_of(dates[left - 1]).worst <= firsts_.last()) {
      if (dates.size() - left == budget) return false;
      const PerformanceId id{range.begin + static_cast<std::uint32_t>(--left)};
      if (in(id)) add(id);
    }
    if (left == 0) return true;
    const Date reached = dates[left];
    const Date partial[] = {Date::of(reached.year()),
                            Date::of(reached.year(), std::max(1U, reached.month()))};
    for (const Date date : partial) {
      const auto before = dates.first(left);
      const auto equal = std::ranges::equal_range(before, date.packed(), {}, &Date::packed);
      for (auto at = equal.begin(); at < equal.end(); ++at) {
        const PerformanceId id{range.begin + static_cast<std::uint32_t>(at - before.begin())};
        if (in(id)) add(id);
      }
    }
    return true;
  }

  /// By day.
  Span place_of(Date date) const {
    return order_ == Order::Earliest ? days_of(date) : backwards(days_of(date));
  }

  void add(PerformanceId id) {
    if (finished(view_, id)) add(marked_of(view_, id));
  }
  void add(const Marked& row) {
    if (hand_times_ == HandTimes::Exclude && row.timing == Timing::Hand) return;
    if (const auto span = span_of(row)) firsts_.add({*span, row});
  }

  std::optional<Span> span_of(const Marked& row) {
    if (order_ == Order::Slowest) return Span{-number_of(row), -number_of(row)};
    if (is_by_day(order_)) return place_of(row.date);
    const Date born = archive_[row.athlete].born;
    if (!born.known()) {
      ++without_birth_;
      return std::nullopt;
    }
    // An age is off by a year at most from the difference of the years.
    const std::int64_t years = row.date.year() - born.year();
    if (!firsts_.needs(order_ == Order::Youngest ? (years - 1) * kYear : -(years + 1) * kYear))
      return std::nullopt;
    const std::optional<AgeRange> age = age_on(born, row.date);
    if (!age) {
      ++without_birth_;  // born after the race: the birth is wrong
      return std::nullopt;
    }
    const Span span{number_of(age->youngest), number_of(age->oldest)};
    return order_ == Order::Youngest ? span : backwards(span);
  }

  const View& view_;
  const Archive& archive_;
  const Region& region_;
  Order order_;
  HandTimes hand_times_;
  Firsts firsts_;
  std::size_t without_birth_ = 0;
};

}  // namespace

bool finished(const View& view, PerformanceId id) {
  if (mark_of(view, id)) return true;
  const Archive& archive = view.archive();
  return archive.traits()[id.row].status() == Status::Ok && !archive.has_mark(id);
}

Ordered in_order(const View& view, const Region& region, By by, Order order, std::size_t at_most,
                 HandTimes hand_times) {
  if (at_most == 0) return {};
  if (order == Order::Fastest) return fastest(view, region, by, at_most, hand_times);
  return Ordering{view, region, by, order, at_most, hand_times}.ordered();
}

}  // namespace miler::lists
