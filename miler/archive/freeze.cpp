// Giving rows their places: races by date and slug, performances by race and place, and every reference with
// them. Columns are moved one at a time, so that the peak is the tables and one column.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "miler/archive/detail_tables.h"

namespace miler {
namespace {

using Rows = std::vector<std::uint32_t>;

/// The permutation that sorts `count` rows: new place → old row. `before` must be a total order.
template <class Before>
Rows sorted_rows(std::size_t count, Before before) {
  Rows order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, before);
  return order;
}

/// Old row → new place.
Rows inverse(const Rows& order) {
  Rows places(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  return places;
}

template <class Row>
void rearrange(std::vector<Row>& column, const Rows& order) {
  std::vector<Row> moved;
  moved.reserve(order.size());
  for (const std::uint32_t row : order) moved.push_back(column[row]);
  column = std::move(moved);
}

template <class RowId>
void follow(RowId& id, const Rows& places) {
  if (id.known()) id.row = places[id.row];
}

/// Rows of no known date come last.
std::uint32_t date_order(Date date) {
  return date.known() ? date.packed() : std::numeric_limits<std::uint32_t>::max();
}

template <class RowId, class Row>
std::vector<RowId> ids_by_slug(const std::vector<Row>& rows, const TextPool& pool) {
  std::vector<RowId> ids;
  ids.reserve(rows.size());
  for (const std::uint32_t row : sorted_rows(rows.size(), [&](std::uint32_t a, std::uint32_t b) {
         return std::pair{pool.at(rows[a].slug), a} < std::pair{pool.at(rows[b].slug), b};
       })) {
    ids.push_back(RowId{row});
  }
  return ids;
}

/// The races' rows of performances one behind the other, each race's in the order of add().
Rows rows_by_race(const Blocks& blocks) {
  Rows next(blocks.races.size() + 1);
  for (const RaceId race : blocks.races_of) ++next[race.row + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  Rows order(blocks.races_of.size());
  for (std::uint32_t row = 0; row < order.size(); ++row) order[next[blocks.races_of[row].row]++] = row;
  return order;
}

void sort_within_races(const Blocks& blocks, Rows& order) {
  const auto rank = [&](std::uint32_t row) {
    const std::uint16_t place = blocks.places[row];
    return std::tuple{place == 0 ? 0x1'0000U : place, blocks.athletes[blocks.athletes_of[row].row].key,
                      blocks.events[blocks.event_index[row]], blocks.keys[row], row};
  };
  for (std::size_t begin = 0; begin < order.size();) {
    const RaceId race = blocks.races_of[order[begin]];
    std::size_t end = begin;
    while (end < order.size() && blocks.races_of[order[end]] == race) ++end;
    std::ranges::sort(std::span{order}.subspan(begin, end - begin), {}, rank);
    begin = end;
  }
}

}  // namespace

Columns columns_over(const Blocks& blocks) {
  Columns columns;
#define MILER_BLOCK(name, Row) columns.name = blocks.name;
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
  return columns;
}

void order_races(Blocks& blocks, const TextPool& pool) {
  const std::vector<RaceRow>& races = blocks.races;
  const Rows order = sorted_rows(races.size(), [&](std::uint32_t a, std::uint32_t b) {
    const std::uint32_t date_a = date_order(races[a].date);
    const std::uint32_t date_b = date_order(races[b].date);
    if (date_a != date_b) return date_a < date_b;
    return std::tuple{pool.at(races[a].slug), races[a].key, a} <
           std::tuple{pool.at(races[b].slug), races[b].key, b};
  });
  rearrange(blocks.races, order);
  const Rows places = inverse(order);
  for (RaceId& race : blocks.races_of) follow(race, places);
  for (TitleRow& title : blocks.titles) follow(title.race, places);
}

void order_performances(Blocks& blocks) {
  Rows order = rows_by_race(blocks);
  sort_within_races(blocks, order);
  rearrange(blocks.athletes_of, order);
  rearrange(blocks.races_of, order);
  rearrange(blocks.times, order);
  rearrange(blocks.nations, order);
  rearrange(blocks.places, order);
  rearrange(blocks.event_index, order);
  rearrange(blocks.traits, order);
  rearrange(blocks.source_set, order);
  rearrange(blocks.confidences, order);
  rearrange(blocks.keys, order);
  const Rows places = inverse(order);
  for (SplitRow& row : blocks.splits) follow(row.performance, places);
  for (RecordRow& row : blocks.records) follow(row.performance, places);
  for (AnnulmentRow& row : blocks.annulments) follow(row.performance, places);
  for (AmendmentRow& row : blocks.amendments) follow(row.performance, places);
  for (ConflictRow& row : blocks.conflicts) follow(row.performance, places);
}

void fill_from_races(Blocks& blocks) {
  const std::size_t size = blocks.races_of.size();
  for (RaceRow& race : blocks.races) race.performances = {};
  blocks.dates.resize(size);
  std::vector<bool> annulled(size);
  std::vector<bool> amended(size);
  for (const AnnulmentRow& row : blocks.annulments) annulled[row.performance.row] = true;
  for (const AmendmentRow& row : blocks.amendments) amended[row.performance.row] = true;
  for (std::uint32_t row = 0; row < size; ++row) {
    RaceRow& race = blocks.races[blocks.races_of[row].row];
    if (race.performances.count++ == 0) race.performances.begin = row;
    blocks.dates[row] = race.date;
    const Traits known = blocks.traits[row];
    blocks.traits[row] = Traits{{.kind = known.kind(),
                                 .status = known.status(),
                                 .timing = known.timing(),
                                 .precision = known.precision(),
                                 .course = race.course,
                                 .annulled = annulled[row],
                                 .amended = amended[row],
                                 .unresolved = race.unresolved,
                                 .conflicting = known.conflicting()}};
  }
}

void order_small_tables(Blocks& blocks, const TextPool& pool) {
  const Rows events = sorted_rows(blocks.events.size(), [&](std::uint32_t a, std::uint32_t b) {
    return blocks.events[a] < blocks.events[b];
  });
  rearrange(blocks.events, events);
  const Rows places = inverse(events);
  for (std::uint16_t& index : blocks.event_index) index = static_cast<std::uint16_t>(places[index]);

  std::ranges::stable_sort(blocks.splits, {}, [](const SplitRow& s) {
    return std::pair{s.performance, s.at};
  });
  std::ranges::stable_sort(blocks.annulments, {}, [](const AnnulmentRow& a) {
    return std::pair{a.performance, a.decided.packed()};
  });
  std::ranges::stable_sort(blocks.amendments, {}, [](const AmendmentRow& a) {
    return std::pair{a.performance, a.decided.packed()};
  });
  std::ranges::stable_sort(blocks.former_athletes, {}, [&](const FormerSlug& f) { return pool.at(f.slug); });
  blocks.athletes_by_slug = ids_by_slug<AthleteId>(blocks.athletes, pool);
  blocks.venues_by_slug = ids_by_slug<VenueId>(blocks.venues, pool);
  blocks.series_by_slug = ids_by_slug<SeriesId>(blocks.series, pool);
  blocks.meetings_by_slug = ids_by_slug<MeetingId>(blocks.meetings, pool);
  blocks.races_by_slug = ids_by_slug<RaceId>(blocks.races, pool);
}

}  // namespace miler
