// Venues, cities, series and meetings asked for by name: tables of some thousands, walked at each question.
#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "miler/names/detail_choose.h"
#include "miler/names/detail_match.h"
#include "miler/names/directory.h"
#include "miler/names/fold.h"

namespace miler::names {
namespace {

/// The rows with the best match; `names` calls back with every folded name of a row.
template <class Row, class Names>
struct Search {
  Search(std::string_view words, std::size_t rows, Names names) {
    const std::string asked = fold(words);
    Nearest nearest{asked};
    for (std::uint32_t row = 0; row < rows; ++row) {
      Match here = Match::None;
      names(Row{row}, [&](std::string_view name) {
        const std::string key = fold(name);
        here = std::max(here, match(asked, key));
        if (here == Match::None) nearest.offer(key, row);
      });
      if (here == Match::None || here < best) continue;
      if (here > best) found.clear();
      best = here;
      found.push_back(Row{row});
    }
    if (found.empty()) {
      for (const std::uint32_t row : nearest.best(5)) close.push_back(Row{row});
    }
  }

  Match best = Match::None;
  std::vector<Row> found, close;
};

std::string in_city(std::string_view name, std::string_view city, std::string_view region) {
  return fmt::format("{} {} {}", name, city, region);
}

std::string describe_place(const Place& place) {
  return place.country.known() ? fmt::format("{} ({})", place.city, to_string(place.country)) : place.city;
}

template <class Row>
void busiest_first(const Archive& archive, std::vector<Row>& found) {
  std::ranges::stable_sort(found, std::greater{}, [&](Row id) { return archive.of(id).size(); });
}

auto venue_names(const Archive& archive) {
  return [&archive](VenueId id, auto&& visit) {
    const VenueRow& row = archive[id];
    if (row.name.size == 0) return;
    const std::string_view city = archive.text(row.city), region = archive.text(row.region);
    visit(archive.text(row.name));
    visit(in_city(archive.text(row.name), city, ""));
    visit(in_city(archive.text(row.name), city, region));
    for (const NameSpell& alias : archive.aliases(id)) {
      visit(archive.text(alias.name));
      visit(in_city(archive.text(alias.name), city, ""));
    }
  };
}

auto city_names(const Archive& archive) {
  return [&archive](VenueId id, auto&& visit) {
    const VenueRow& row = archive[id];
    if (row.city.size == 0) return;
    const std::string_view city = archive.text(row.city);
    visit(city);
    visit(in_city(city, archive.text(row.region), ""));
    visit(in_city(city, archive.text(row.region), to_string(row.country)));
    visit(in_city(city, to_string(row.country), ""));
    visit(in_city(city, name_of(row.country), ""));
    if (row.name.size != 0) return;
    for (const NameSpell& alias : archive.aliases(id)) visit(archive.text(alias.name));
  };
}

}  // namespace

Expected<VenueId> Directory::venue(std::string_view words) const {
  if (const auto id = by_stable_id(words, "venue:", [&](auto text) { return archive_->venue(text); }))
    return *id;
  Search<VenueId, decltype(venue_names(*archive_))> search{words, archive_->tables().venues.size(),
                                                           venue_names(*archive_)};
  busiest_first(*archive_, search.found);
  return choose("venue", words, search.found, search.close, [&](VenueId id) { return describe(id); });
}

Expected<Place> Directory::city(std::string_view words) const {
  const Search<VenueId, decltype(city_names(*archive_))> search{words, archive_->tables().venues.size(),
                                                                city_names(*archive_)};
  const auto cities = [&](const std::vector<VenueId>& venues) {
    std::vector<Place> places;
    for (const VenueId id : venues) {
      const VenueRow& row = (*archive_)[id];
      const std::string_view city = archive_->text(row.city);
      const bool known = std::ranges::any_of(places, [&](const Place& place) {
        return place.country == row.country && fold(place.city) == fold(city);
      });
      if (!known) places.push_back({{}, std::string{city}, row.country});
    }
    return places;
  };
  return choose("city", words, cities(search.found), cities(search.close), describe_place);
}

Expected<Place> Directory::place(std::string_view words) const {
  if (const auto id = by_stable_id(words, "venue:", [&](auto text) { return archive_->venue(text); })) {
    const VenueRow& row = (*archive_)[*id];
    if (row.name.size != 0) return Place{*id, "", row.country};
    return Place{{}, std::string{archive_->text(row.city)}, row.country};
  }
  const std::size_t rows = archive_->tables().venues.size();
  Search<VenueId, decltype(venue_names(*archive_))> venues{words, rows, venue_names(*archive_)};
  const Search<VenueId, decltype(city_names(*archive_))> cities{words, rows, city_names(*archive_)};
  // A whole name of a stadium, else the better match; of two equally good ones, the city.
  if (!cities.found.empty() && (venues.best != Match::Whole || cities.best == Match::Whole) &&
      cities.best >= venues.best) {
    return city(words);
  }
  busiest_first(*archive_, venues.found);
  const auto found =
      choose("venue or city", words, venues.found, venues.close, [&](VenueId id) { return describe(id); });
  if (!found) return Unexpected{found.error()};
  return Place{*found, "", (*archive_)[*found].country};
}

Expected<SeriesId> Directory::series(std::string_view words) const {
  if (const auto id = by_stable_id(words, "series:", [&](auto text) { return archive_->series(text); }))
    return *id;
  const auto names = [&](SeriesId id, auto&& visit) {
    visit(archive_->text((*archive_)[id].name));
    for (const NameSpell& alias : archive_->aliases(id)) visit(archive_->text(alias.name));
  };
  Search<SeriesId, decltype(names)> search{words, archive_->tables().series.size(), names};
  busiest_first(*archive_, search.found);
  return choose("series", words, search.found, search.close, [&](SeriesId id) { return describe(id); });
}

Expected<MeetingId> Directory::meeting(std::string_view words) const {
  if (const auto id = by_stable_id(words, "meeting:", [&](auto text) { return archive_->meeting(text); })) {
    return *id;
  }
  const auto names = [&](MeetingId id, auto&& visit) {
    const MeetingRow& row = (*archive_)[id];
    const std::string year = row.first_day.known() ? std::to_string(row.first_day.year()) : "";
    const std::string_view name = archive_->text(row.name);
    visit(name);
    visit(fmt::format("{} {}", name, year));
    visit(fmt::format("{} {}", archive_->text(row.edition), name));
    if (!row.series.known()) return;
    visit(fmt::format("{} {}", archive_->text((*archive_)[row.series].name), year));
    for (const NameSpell& alias : archive_->aliases(row.series)) {
      visit(fmt::format("{} {}", archive_->text(alias.name), year));
    }
  };
  Search<MeetingId, decltype(names)> search{words, archive_->tables().meetings.size(), names};
  busiest_first(*archive_, search.found);
  return choose("meeting", words, search.found, search.close, [&](MeetingId id) { return describe(id); });
}

std::string Directory::describe(VenueId id) const {
  const VenueRow& row = (*archive_)[id];
  std::string text{archive_->text(row.name)};
  for (const TextRef part : {row.city, row.region}) {
    if (part.size == 0) continue;
    if (!text.empty()) text += ", ";
    text += archive_->text(part);
  }
  if (row.country.known()) text += " (" + to_string(row.country) + ")";
  return text + " " + archive_->id_of(id);
}

std::string Directory::describe(SeriesId id) const {
  return fmt::format("{} {}", archive_->text((*archive_)[id].name), archive_->id_of(id));
}

std::string Directory::describe(MeetingId id) const {
  const MeetingRow& row = (*archive_)[id];
  return fmt::format("{} ({}) {}", archive_->text(row.name), to_string(row.first_day), archive_->id_of(id));
}

}  // namespace miler::names
