// The rows of a region, found by the shortest way that the archive's orders offer.
#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include "miler/archive/day_order.h"
#include "miler/archive/detail_titles.h"
#include "miler/archive/region.h"

namespace miler {
namespace {

using Rows = std::vector<PerformanceId>;

void add_race(const Archive& archive, RaceId race, const RegionTest& in, Rows& rows) {
  const RowRange range = archive[race].performances;
  for (std::uint32_t row = range.begin; row < range.begin + range.count; ++row) {
    if (in(PerformanceId{row})) rows.push_back(PerformanceId{row});
  }
}

void add_meeting(const Archive& archive, MeetingId meeting, const RegionTest& in, Rows& rows) {
  for (const RaceId race : archive.of(meeting)) add_race(archive, race, in, rows);
}

/// Those with a mark inside the limit. The order knows today's marks only, so rows that had another on the
/// day are asked one by one.
Rows by_mark(const View& view, const Region& region, const RegionTest& in) {
  const MarkOrder order = view.archive().by_mark(*region.event);
  const auto end = std::ranges::upper_bound(order.times, region.limit->time);
  Rows rows;
  const auto size = static_cast<std::size_t>(end - order.times.begin());
  for (std::size_t i = 0; i < size; ++i) {
    const PerformanceId id = order.performances[i];
    const bool plain = !region.annulled && !order.traits[i].amended() && order.times[i] < region.limit->time;
    if (plain ? in.marked(order, i) : in(id)) rows.push_back(id);
  }
  for (const PerformanceId id : amended_rows(view, *region.event)) {
    if (in(id)) rows.push_back(id);
  }
  return rows;
}

Rows by_date(const View& view, const Region& region, const RegionTest& in) {
  const RowRange range = rows_of_days(view, region);
  Rows rows;
  for (std::uint32_t row = range.begin; row < range.begin + range.count; ++row) {
    if (in(PerformanceId{row})) rows.push_back(PerformanceId{row});
  }
  return rows;
}

/// Ascending, each once: many by a bit for each row of the archive, few by sorting.
void put_in_order(Rows& rows, std::size_t archive_size) {
  constexpr std::size_t kFew = 512;  // a look at so many rows' bits costs as much as to sort one
  if (rows.size() * kFew < archive_size) {
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return;
  }
  std::vector<std::uint64_t> bits(archive_size / 64 + 1);
  for (const PerformanceId id : rows) bits[id.row / 64] |= std::uint64_t{1} << (id.row % 64);
  rows.clear();
  for (std::size_t word = 0; word < bits.size(); ++word) {
    for (std::uint64_t rest = bits[word]; rest != 0; rest &= rest - 1) {
      rows.push_back(PerformanceId{static_cast<std::uint32_t>(word * 64) +
                                   static_cast<std::uint32_t>(std::countr_zero(rest))});
    }
  }
}

Rows found(const View& view, const Region& region, const RegionTest& in) {
  const Archive& archive = view.archive();
  Rows rows;
  if (region.athlete) {
    std::ranges::copy_if(archive.of(*region.athlete), std::back_inserter(rows), in);
  } else if (region.meeting) {
    add_meeting(archive, *region.meeting, in, rows);
  } else if (region.series) {
    for (const MeetingId meeting : archive.of(*region.series)) add_meeting(archive, meeting, in, rows);
  } else if (!region.champion.empty()) {
    for (const AthleteId athlete : champions(archive, region.champion)) {
      std::ranges::copy_if(archive.of(athlete), std::back_inserter(rows), in);
    }
  } else if (region.venue) {
    for (const RaceId race : archive.of(*region.venue)) add_race(archive, race, in, rows);
  } else if (region.event && region.limit) {
    return by_mark(view, region, in);
  } else {
    return by_date(view, region, in);
  }
  return rows;
}

}  // namespace

Selection::Selection(std::vector<PerformanceId> ascending) : rows_{std::move(ascending)} {
  assert(std::ranges::is_sorted(rows_) && "a selection is ascending");
}

Selection operator&(const Selection& a, const Selection& b) {
  Rows rows;
  std::ranges::set_intersection(a.rows_, b.rows_, std::back_inserter(rows));
  return Selection{std::move(rows)};
}

Selection operator|(const Selection& a, const Selection& b) {
  Rows rows;
  std::ranges::set_union(a.rows_, b.rows_, std::back_inserter(rows));
  return Selection{std::move(rows)};
}

Selection select(const View& view, const Region& region) {
  Rows rows = found(view, region, RegionTest{view, region});
  put_in_order(rows, view.archive().size());
  return Selection{std::move(rows)};
}

/// Those of no date stand last.
RowRange rows_of_days(const View& view, const Region& region) {
  const std::span<const Date> dates = view.archive().dates();
  const auto order = [](Date date) {
    return date.known() ? date.packed() : std::numeric_limits<std::uint32_t>::max();
  };
  const std::uint32_t from = region.from.known() ? Date::of(region.from.year()).packed() : 0;
  const Day end = region.to.known() ? std::min(region.to.latest(), view.day().latest()) : view.day().latest();
  const auto begin = std::ranges::lower_bound(dates, from, {}, order);
  const auto last = std::ranges::upper_bound(begin, dates.end(), day_bound(end), {}, order);
  return {static_cast<std::uint32_t>(begin - dates.begin()), static_cast<std::uint32_t>(last - begin)};
}

}  // namespace miler
