// The orders of a snapshot against their definitions.
#include <algorithm>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "miler/archive/view.h"
#include "tests/archive/random_archive.h"
#include "tests/support/property.h"

namespace miler {
namespace {

using testing::random_archive;
using testing::RandomRows;

/// All ids below `count` that `belongs`, ascending.
template <class RowId, class Belongs>
std::vector<RowId> those(std::size_t count, Belongs belongs) {
  std::vector<RowId> ids;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (belongs(RowId{i})) ids.push_back(RowId{i});
  }
  return ids;
}

template <class RowId>
std::vector<RowId> list(std::span<const RowId> ids) {
  return {ids.begin(), ids.end()};
}

void check_marks(const Archive& archive, const Event& event) {
  std::vector<PerformanceId> expected = those<PerformanceId>(archive.size(), [&](PerformanceId id) {
    return archive.event_of(id) == event && archive.has_mark(id);
  });
  std::ranges::sort(expected, {}, [&](PerformanceId id) {
    return std::tuple{archive.times()[id.row], archive.traits()[id.row].timing(), id};
  });
  const MarkOrder order = archive.by_mark(event);
  RC_ASSERT(list(order.performances) == expected);
  RC_ASSERT(order.earliest.size() == (order.size() + MarkOrder::kBlock - 1) / MarkOrder::kBlock);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::uint32_t row = order.performances[i].row;
    RC_ASSERT(order.times[i] == archive.times()[row]);
    RC_ASSERT(order.dates[i] == archive.dates()[row]);
    RC_ASSERT(order.athletes[i] == archive.athletes()[row]);
    RC_ASSERT(order.venues[i] == archive[archive.races()[row]].venue);
    // A view that does not reach the block's day holds none of its rows.
    const Date first = order.earliest[i / MarkOrder::kBlock];
    RC_ASSERT(first.is_full());
    const View before{archive, Date::of(first.earliest() - std::chrono::days{1})};
    RC_ASSERT(!before.exists(order.performances[i]));
  }
}

RC_GTEST_PROP(Orders, MarksStandBestFirst, ()) {
  const RandomRows made =
      random_archive(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::element(0U, 5U, 40U, 900U), 9);
  check_marks(*made.archive, kMensMile);
  check_marks(*made.archive, kWomensMile);
}

RC_GTEST_PROP(Orders, GroupsHoldTheirMembersInOrder, ()) {
  const RandomRows made = random_archive(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(0U, 60U),
                                         *rc::gen::inRange(0U, 20U));
  const Archive& archive = *made.archive;
  const Columns& tables = archive.tables();
  for (std::uint32_t i = 0; i < tables.athletes.size(); ++i) {
    RC_ASSERT(list(archive.of(AthleteId{i})) == those<PerformanceId>(archive.size(), [&](PerformanceId id) {
                return archive.athletes()[id.row] == AthleteId{i};
              }));
  }
  for (std::uint32_t i = 0; i < tables.venues.size(); ++i) {
    RC_ASSERT(list(archive.of(VenueId{i})) ==
              those<RaceId>(tables.races.size(), [&](RaceId id) { return archive[id].venue == VenueId{i}; }));
  }
  for (std::uint32_t i = 0; i < tables.meetings.size(); ++i) {
    RC_ASSERT(list(archive.of(MeetingId{i})) == those<RaceId>(tables.races.size(), [&](RaceId id) {
                return archive[id].meeting == MeetingId{i};
              }));
  }
  for (std::uint32_t i = 0; i < tables.series.size(); ++i) {
    auto expected = those<MeetingId>(tables.meetings.size(),
                                     [&](MeetingId id) { return archive[id].series == SeriesId{i}; });
    std::ranges::stable_sort(expected, {}, [&](MeetingId id) { return archive[id].first_day.packed(); });
    RC_ASSERT(list(archive.of(SeriesId{i})) == expected);
  }
}

}  // namespace
}  // namespace miler
