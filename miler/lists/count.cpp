// Counting rows of a region.
#include "miler/lists/count.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "miler/archive/best_first.h"
#include "miler/base/text.h"
#include "miler/lists/completeness.h"
#include "miler/lists/detail_bounds.h"
#include "miler/lists/detail_rows.h"

namespace miler::lists {
namespace {

/// In any order.
std::vector<PerformanceId> rows_of(const View& view, const Region& region) {
  if (!is_by_mark(view, region)) return select(view, region).rows();
  std::vector<PerformanceId> rows;
  if (region.limit && !is_deep(region)) {
    BestFirst{view, region}.walk([&](const Marked& row) { return rows.push_back(row.performance), true; });
  } else {
    for_each_row_by_mark(view, region, [&](PerformanceId id) { rows.push_back(id); });
  }
  return rows;
}

std::uint64_t athletes_in(const Archive& archive, const std::vector<PerformanceId>& rows) {
  std::vector<bool> seen(archive.tables().athletes.size());
  std::uint64_t number = 0;
  for (const PerformanceId id : rows) {
    const std::uint32_t athlete = archive.athletes()[id.row].row;
    if (!seen[athlete]) ++number;
    seen[athlete] = true;
  }
  return number;
}

/// The thing that a row proves, as the number of its row or code; nothing when the row does not tell.
std::optional<std::uint32_t> thing_of(const Archive& archive, PerformanceId id, Counted what) {
  switch (what) {
    case Counted::Performances:
      return id.row;
    case Counted::Performers:
      return archive.athletes()[id.row].row;
    case Counted::Races:
      return archive.races()[id.row].row;
    case Counted::Nations:
      if (archive.nations()[id.row].known()) return archive.nations()[id.row].packed();
  }
  return std::nullopt;
}

std::size_t number_of_things(const Archive& archive, Counted what) {
  switch (what) {
    case Counted::Performances:
      return archive.size();
    case Counted::Performers:
      return archive.tables().athletes.size();
    case Counted::Races:
      return archive.tables().races.size();
    case Counted::Nations:
      break;
  }
  return std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1;
}

}  // namespace

bool counts_performances(const CountRow& row, const Archive& archive) {
  constexpr std::string_view kPeople[] = {"men",      "women",  "milers",  "performers",
                                          "athletes", "people", "runners", "americans"};
  return std::ranges::none_of(words_in(archive.text(row.what)), [&](std::string_view word) {
    return std::ranges::any_of(kPeople, [&](std::string_view p) { return equal_ignoring_case(word, p); });
  });
}

Region region_of(const CountRow& row, const Archive& archive) {
  Region region{.event = row.event};
  if (row.limit_known) region.limit = Limit{row.limit, row.limit_inclusive};
  if (row.venue.known()) region.venue = row.venue;
  region.city = archive.text(row.city);
  region.country = row.country;
  region.nation = row.nation;
  if (row.series.known()) region.series = row.series;
  region.from = row.from;
  region.to = row.as_of;
  return region;
}

Completeness bounds_of(const View& view, const Region& region, const std::vector<PerformanceId>& rows) {
  Completeness found = completeness(view, region);
  found.lower = static_cast<std::int64_t>(rows.size());
  if (found.state == Completeness::State::Complete) {
    found.upper = found.lower;
  } else {
    add_published_bounds(view, region, rows, found);
  }
  return found;
}

Count count(const View& view, const Region& region) {
  const std::vector<PerformanceId> rows = rows_of(view, region);
  return {.performances = rows.size(),
          .performers = athletes_in(view.archive(), rows),
          .completeness = bounds_of(view, region, rows)};
}

Tally tally(const View& view, const Region& region, Counted what) {
  const Archive& archive = view.archive();
  std::vector<PerformanceId> rows = rows_of(view, region);
  Tally tally{.performances = rows.size(), .completeness = bounds_of(view, region, rows)};
  if (what == Counted::Performances) {
    tally.counted = rows.size();
    tally.rows = std::move(rows);
    return tally;
  }
  std::vector<bool> seen(number_of_things(archive, what));
  std::size_t untold = 0;
  for (const PerformanceId id : rows) {
    const std::optional<std::uint32_t> thing = thing_of(archive, id, what);
    if (thing && !seen[*thing]) {
      seen[*thing] = true;
      tally.rows.push_back(id);
    } else if (!thing || (what == Counted::Races && archive.traits()[id.row].unresolved())) {
      ++untold;  // another nation perhaps, or another of the races under one description
    }
  }
  tally.counted = tally.rows.size();
  Completeness& found = tally.completeness;
  found.lower = static_cast<std::int64_t>(tally.counted);
  if (found.state == Completeness::State::Complete && untold == 0) {
    found.upper = found.lower;
    return tally;
  }
  if (found.state == Completeness::State::Complete) {
    found.hole = not_known(what == Counted::Nations ? "the nation" : "the race", untold);
    found.upper = *found.lower + static_cast<std::int64_t>(untold);
  }
  if (!found.upper) found.counts.clear();
  found.state =
      found.upper || tally.counted > 0 ? Completeness::State::Bounded : Completeness::State::Unknown;
  return tally;
}

}  // namespace miler::lists
