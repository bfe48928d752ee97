// Groups are numbered, so that one walk fills a table.
#include "miler/lists/groups.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "miler/lists/detail_rows.h"

namespace miler::lists {
namespace {

struct Tallied {
  std::uint32_t number = 0;
  std::uint32_t performances = 0;
  Marked best;
};

constexpr std::size_t kCodes = std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1;
constexpr int kFirstYear = 1800;
constexpr std::size_t kYears = 401;

/// `number_of(Marked)` is below `numbers`, or nothing.
template <class NumberOf>
std::vector<Tallied> tallied(const View& view, const Region& region, Walk walk, std::size_t numbers,
                             NumberOf number_of, std::size_t& untold) {
  std::vector<Tallied> tallies;
  std::vector<std::uint32_t> at(numbers);  // one more than the place in `tallies`
  for_each_finisher(view, region, walk, [&](Marked row) {
    const std::optional<std::uint32_t> number = number_of(row);
    if (!number) {
      ++untold;
      return;
    }
    if (!region.event) row.time = {};  // marks of different events have no order: the first row is the best
    std::uint32_t& place = at[*number];
    if (place == 0) {
      tallies.push_back({*number, 0, row});
      place = static_cast<std::uint32_t>(tallies.size());
    }
    Tallied& tally = tallies[place - 1];
    ++tally.performances;
    if (better_or_earlier(row, tally.best)) tally.best = row;
  });
  std::ranges::sort(tallies, [](const Tallied& a, const Tallied& b) {
    return a.performances != b.performances ? a.performances > b.performances
                                            : better_or_earlier(a.best, b.best);
  });
  return tallies;
}

/// The cities of an archive, numbered; a name in two countries is two cities.
struct Cities {
  Cities() = default;
  explicit Cities(const Archive& archive) {
    std::map<std::pair<std::string_view, std::uint16_t>, std::uint32_t> numbers;
    for (const VenueRow& venue : archive.tables().venues) {
      const std::string_view name = archive.text(venue.city);
      const auto next = static_cast<std::uint32_t>(names.size());
      const auto [found, is_new] = numbers.try_emplace({name, venue.country.packed()}, next);
      if (is_new) names.emplace_back(name, venue.country);
      of_venue.push_back(found->second);
    }
  }
  std::vector<std::pair<std::string_view, Country>> names;
  std::vector<std::uint32_t> of_venue;
};

std::vector<Tallied> tallied(const View& view, const Region& region, Group group, const Cities& cities,
                             std::size_t& untold) {
  using Number = std::optional<std::uint32_t>;
  const Archive& archive = view.archive();
  const auto of = [&](std::size_t numbers, auto number_of) {
    const Walk walk = group == Group::Race ? Walk::ByRow : Walk::InAnyOrder;
    return tallied(view, region, walk, numbers, number_of, untold);
  };
  const auto if_known = [](auto id) { return id.known() ? Number{id.row} : std::nullopt; };
  switch (group) {
    case Group::Athlete:
      return of(archive.tables().athletes.size(), [&](const Marked& row) { return if_known(row.athlete); });
    case Group::Nation:
      return of(kCodes, [&](const Marked& row) {
        const Country nation = archive.nations()[row.performance.row];
        return nation.known() ? Number{nation.packed()} : std::nullopt;
      });
    case Group::Venue:
      return of(archive.tables().venues.size(), [&](const Marked& row) { return if_known(row.venue); });
    case Group::Year:
      return of(kYears, [](const Marked& row) {
        return Number{static_cast<std::uint32_t>(row.date.year() - kFirstYear)};
      });
    case Group::Race:
      return of(archive.tables().races.size(), [&](const Marked& row) {
        const bool unresolved = archive.traits()[row.performance.row].unresolved();
        return unresolved ? std::nullopt : if_known(archive.races()[row.performance.row]);
      });
    case Group::City:
      break;
  }
  return of(cities.names.size(), [&](const Marked& row) {
    const bool known = row.venue.known() && !cities.names[cities.of_venue[row.venue.row]].first.empty();
    return known ? Number{cities.of_venue[row.venue.row]} : std::nullopt;
  });
}

decltype(GroupCount::group) thing_of(const Cities& cities, Group group, std::uint32_t number) {
  switch (group) {
    case Group::Athlete:
      return AthleteId{number};
    case Group::Nation:
      return Country::from_packed(static_cast<std::uint16_t>(number));
    case Group::Venue:
      return VenueId{number};
    case Group::Year:
      return kFirstYear + static_cast<int>(number);
    case Group::Race:
      return RaceId{number};
    case Group::City:
      break;
  }
  return std::string{cities.names[number].first};
}

/// Performances in unresolved races so full that one of them may have `enough` of the region.
std::size_t untold_in_races(const View& view, const Region& region, std::uint32_t enough) {
  const Archive& archive = view.archive();
  std::map<RaceId, std::uint32_t> full;
  for_each_finisher(view, region, Walk::ByRow, [&](const Marked& row) {
    if (archive.traits()[row.performance.row].unresolved()) ++full[archive.races()[row.performance.row]];
  });
  std::size_t untold = 0;
  for (const auto& [race, rows] : full) untold += rows >= enough ? rows : 0;
  return untold;
}

}  // namespace

Most most(const View& view, const Region& region, Group group, std::size_t at_most) {
  Most most;
  const Cities cities = group == Group::City ? Cities{view.archive()} : Cities{};
  std::uint32_t place = 0;
  for (const Tallied& tally : tallied(view, region, group, cities, most.untold)) {
    if (++place > at_most) break;
    const bool tied = !most.groups.empty() && most.groups.back().performances == tally.performances;
    most.groups.push_back({.group = thing_of(cities, group, tally.number),
                           .performances = tally.performances,
                           .best = tally.best.performance,
                           .rank = tied ? most.groups.back().rank : place});
  }
  if (group == Group::Race && most.untold > 0 && most.groups.size() == at_most) {
    most.untold = untold_in_races(view, region, most.groups.back().performances);
  }
  return most;
}

}  // namespace miler::lists
