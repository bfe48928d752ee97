// The orders of a snapshot that are made of its rows: by mark, by athlete, by venue, by meeting, by series.
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "miler/archive/detail_tables.h"

namespace miler {
namespace {

/// Time, then automatic before hand, then row, in one integer: sorting those is several times faster than
/// sorting rows by what they refer to.
std::uint64_t mark_rank(Duration time, Timing timing, std::uint32_t row) {
  const auto hand = static_cast<std::uint64_t>(timing == Timing::Hand);
  return static_cast<std::uint64_t>(time.centiseconds()) << 33U | hand << 32U | row;
}

/// The day after every day a date can be.
constexpr Date kNever = Date::of(2200, 12, 31);

Date first_day_of(std::span<const Date> dates) {
  Day first = kNever.latest();
  for (const Date date : dates) {
    if (date.known()) first = std::min(first, date.latest());
  }
  return Date::of(first);
}

void append_mark_order(Blocks& blocks, std::vector<std::uint64_t>& ranks) {
  std::ranges::sort(ranks);
  const std::size_t begin = blocks.mark_performances.size();
  for (const std::uint64_t rank : ranks) {
    const auto row = static_cast<std::uint32_t>(rank);
    blocks.mark_performances.push_back(PerformanceId{row});
    blocks.mark_times.push_back(blocks.times[row]);
    blocks.mark_dates.push_back(blocks.dates[row]);
    blocks.mark_athletes.push_back(blocks.athletes_of[row]);
    blocks.mark_venues.push_back(blocks.races[blocks.races_of[row].row].venue);
    blocks.mark_traits.push_back(blocks.traits[row]);
  }
  const std::span<const Date> dates = std::span<const Date>{blocks.mark_dates}.subspan(begin);
  for (std::size_t block = 0; block < dates.size(); block += MarkOrder::kBlock) {
    blocks.mark_earliest.push_back(
        first_day_of(dates.subspan(block, std::min(MarkOrder::kBlock, dates.size() - block))));
  }
  blocks.mark_begin.push_back(blocks.mark_performances.size());
  blocks.mark_block_begin.push_back(blocks.mark_earliest.size());
}

/// Members of each group in ascending order: `begin` gets the offsets, `members` the ids. `group_of(i)` of
/// member i may be unknown: it is in none.
template <class Member, class GroupOf>
void group(std::size_t groups, std::size_t count, GroupOf group_of, std::vector<std::uint32_t>& begin,
           std::vector<Member>& members) {
  begin.assign(groups + 1, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (const auto id = group_of(i); id.known()) ++begin[id.row + 1];
  }
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  members.resize(begin.back());
  std::vector<std::uint32_t> next = begin;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (const auto id = group_of(i); id.known()) members[next[id.row]++] = Member{i};
  }
}

}  // namespace

void build_mark_orders(Blocks& blocks) {
  std::vector<std::size_t> sizes(blocks.events.size());
  for (std::size_t row = 0; row < blocks.times.size(); ++row) {
    if (blocks.times[row] != Duration{}) ++sizes[blocks.event_index[row]];
  }
  const std::size_t marks = std::reduce(sizes.begin(), sizes.end());
  blocks.mark_performances.reserve(marks);
  blocks.mark_times.reserve(marks);
  blocks.mark_dates.reserve(marks);
  blocks.mark_athletes.reserve(marks);
  blocks.mark_venues.reserve(marks);
  blocks.mark_traits.reserve(marks);
  blocks.mark_earliest.reserve(marks / MarkOrder::kBlock + sizes.size());
  blocks.mark_begin.assign(1, 0);
  blocks.mark_block_begin.assign(1, 0);
  std::vector<std::uint64_t> ranks;
  for (std::size_t event = 0; event < sizes.size(); ++event) {
    ranks.clear();
    ranks.reserve(sizes[event]);
    for (std::uint32_t row = 0; row < blocks.times.size(); ++row) {
      if (blocks.event_index[row] == event && blocks.times[row] != Duration{}) {
        ranks.push_back(mark_rank(blocks.times[row], blocks.traits[row].timing(), row));
      }
    }
    append_mark_order(blocks, ranks);
  }
}

void build_groups(Blocks& blocks) {
  const std::vector<RaceRow>& races = blocks.races;
  group(
      blocks.athletes.size(), blocks.athletes_of.size(),
      [&](std::uint32_t i) { return blocks.athletes_of[i]; }, blocks.athlete_begin,
      blocks.athlete_performances);
  group(
      blocks.venues.size(), races.size(), [&](std::uint32_t i) { return races[i].venue; }, blocks.venue_begin,
      blocks.venue_races);
  group(
      blocks.meetings.size(), races.size(), [&](std::uint32_t i) { return races[i].meeting; },
      blocks.meeting_begin, blocks.meeting_races);

  const std::vector<MeetingRow>& meetings = blocks.meetings;
  group(
      blocks.series.size(), meetings.size(), [&](std::uint32_t i) { return meetings[i].series; },
      blocks.series_begin, blocks.series_meetings);
  for (std::size_t i = 0; i + 1 < blocks.series_begin.size(); ++i) {
    const auto begin = blocks.series_meetings.begin() + blocks.series_begin[i];
    const auto end = blocks.series_meetings.begin() + blocks.series_begin[i + 1];
    std::stable_sort(begin, end, [&](MeetingId a, MeetingId b) {
      return row_order(meetings[a.row].first_day, meetings[b.row].first_day) < 0;
    });
  }
}

}  // namespace miler
