// Counting rows of a region, as a whole and by venue, city and nation.
#include "miler/lists/count.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "miler/archive/best_first.h"
#include "miler/base/text.h"
#include "miler/lists/detail_bounds.h"

namespace miler::lists {
namespace {

std::vector<PerformanceId> rows_of(const View& view, const Region& region) {
  if (!region.event || !region.limit) return select(view, region).rows();
  std::vector<PerformanceId> rows;
  BestFirst{view, region}.walk([&](const Marked& row) {
    rows.push_back(row.performance);
    return true;
  });
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

template <class Counted>
void most_first(std::vector<Counted>& counted, const Archive& archive) {
  std::ranges::stable_sort(counted, [&](const Counted& a, const Counted& b) {
    if (a.performances != b.performances) return a.performances > b.performances;
    const Duration best_a = archive.times()[a.best.row];
    const Duration best_b = archive.times()[b.best.row];
    return best_a != best_b ? best_a < best_b : a.best < b.best;
  });
}

}  // namespace

bool counts_performances(const CountRow& row, const Archive& archive) {
  constexpr std::string_view kPeople[] = {"men",      "women",  "milers",  "performers",
                                          "athletes", "people", "runners", "americans"};
  return std::ranges::none_of(words(archive.text(row.what)), [&](std::string_view word) {
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

Count count(const View& view, const Region& region) {
  const std::vector<PerformanceId> rows = rows_of(view, region);
  Count count{.performances = rows.size(),
              .performers = athletes_in(view.archive(), rows),
              .completeness = completeness(view, region)};
  const auto found = static_cast<std::int64_t>(rows.size());
  count.completeness.lower = found;
  if (count.completeness.state == Completeness::State::Complete) {
    count.completeness.upper = found;
  } else {
    add_published_bounds(view, region, rows, count.completeness);
  }
  return count;
}

std::vector<VenueCount> counts_by_venue(const View& view, const Event& event, const Limit& limit) {
  return counts_by_venue(view, Region{.event = event, .limit = limit});
}

std::vector<VenueCount> counts_by_venue(const View& view, const Region& region) {
  std::vector<VenueCount> venues(view.archive().tables().venues.size());
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (!row.venue.known()) return true;
    VenueCount& venue = venues[row.venue.row];
    if (venue.performances++ == 0) {
      venue.venue = row.venue;
      venue.best = row.performance;
    }
    return true;
  });
  std::erase_if(venues, [](const VenueCount& v) { return v.performances == 0; });
  most_first(venues, view.archive());
  return venues;
}

std::vector<CityCount> counts_by_city(const View& view, const Region& region) {
  const Archive& archive = view.archive();
  std::vector<CityCount> cities;
  for (const VenueCount& venue : counts_by_venue(view, region)) {
    const VenueRow& row = archive[venue.venue];
    const std::string_view name = archive.text(row.city);
    const auto city = std::ranges::find_if(
        cities, [&](const CityCount& c) { return c.city == name && c.country == row.country; });
    if (city == cities.end()) {
      cities.push_back({name, row.country, venue.performances, venue.best});
      continue;
    }
    city->performances += venue.performances;
    if (archive.times()[venue.best.row] < archive.times()[city->best.row]) city->best = venue.best;
  }
  most_first(cities, archive);
  return cities;
}

std::vector<NationCount> counts_by_nation(const View& view, const Region& region) {
  const Archive& archive = view.archive();
  std::vector<NationCount> nations;
  std::vector<std::uint32_t> index(1U << 16U);  // by packed code, one more than the place in `nations`
  std::vector<std::pair<std::uint16_t, AthleteId>> performers;
  BestFirst{view, region}.walk([&](const Marked& row) {
    const Country nation = archive.nations()[row.performance.row];
    if (index[nation.packed()] == 0) {
      nations.push_back({.nation = nation, .best = row.performance});
      index[nation.packed()] = static_cast<std::uint32_t>(nations.size());
    }
    ++nations[index[nation.packed()] - 1].performances;
    performers.emplace_back(nation.packed(), row.athlete);
    return true;
  });
  std::ranges::sort(performers);
  const auto repeated = std::ranges::unique(performers);
  performers.erase(repeated.begin(), repeated.end());
  for (const auto& [packed, athlete] : performers) ++nations[index[packed] - 1].performers;
  most_first(nations, archive);
  return nations;
}

}  // namespace miler::lists
