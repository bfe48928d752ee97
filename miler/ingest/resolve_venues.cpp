// Venue texts to venues, by folded name, city and country.
#include <algorithm>

#include "miler/base/text.h"
#include "miler/ingest/detail_places.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

bool is_state(std::string_view word) {
  return word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'A' && word[1] <= 'Z';
}

bool has_states(Country country) {
  const std::string code = to_string(country);
  return code == "USA" || code == "CAN" || code == "AUS";
}

bool agree(std::string_view a, std::string_view b) {
  return a.empty() || b.empty() || equal_ignoring_case(a, b);
}

}  // namespace

VenueText tidied(VenueText text) {
  if (const std::size_t slash = text.city.find('/');
      slash != std::string::npos && slash + 2 >= text.city.size()) {
    text.city.resize(slash);  // a letter for one of its stadiums
  }
  if (text.region.empty() && has_states(text.country) && text.city.size() > 3) {
    const std::string_view city{text.city};
    const std::string_view last = city.substr(city.size() - 2);
    const char before = city[city.size() - 3];
    if (is_state(last) && (before == ' ' || before == ',')) {
      text.region = last;
      text.city = trim(city.substr(0, city.find_last_not_of(" ,", city.size() - 3) + 1));
    }
  }
  if (names::fold(text.name) == names::fold(text.city)) text.name.clear();
  return text;
}

Venues::Venues(const Archive& archive) {
  const auto& rows = archive.tables().venues;
  venues_.reserve(rows.size() + 64);
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    Venue venue;
    venue.known = VenueId{row};
    venue.name = archive.text(rows[row].name);
    venue.city = archive.text(rows[row].city);
    venue.region = archive.text(rows[row].region);
    venue.country = rows[row].country;
    add(std::move(venue));
    for (const NameSpell& alias : archive.aliases(VenueId{row})) add_alias(row, archive.text(alias.name));
  }
}

std::string Venues::key_of(std::string_view name, std::string_view city, Country country) const {
  return names::fold(name) + '|' + names::fold(city) + '|' + to_string(country);
}

std::uint32_t Venues::city_number(const Venue& venue) {
  if (venue.city.empty()) return kNone;
  std::vector<City>& known = cities_[key_of("", venue.city, venue.country)];
  for (City& city : known) {
    if (!agree(city.region, venue.region)) continue;
    if (city.region.empty()) city.region = venue.region;
    return city.number;
  }
  known.push_back({venue.region, next_city_});
  return next_city_++;
}

std::uint32_t Venues::add(Venue venue) {
  const auto index = static_cast<std::uint32_t>(venues_.size());
  venue.in_city = city_number(venue);
  by_key_[key_of(venue.name, venue.city, venue.country)].push_back(index);
  venues_.push_back(std::move(venue));
  return index;
}

void Venues::add_alias(std::uint32_t venue, std::string_view alias) {
  const Venue& known = venues_[venue];
  // Of a stadium another name in its city; of a city another name of it.
  const std::string key =
      known.is_city() ? key_of("", alias, known.country) : key_of(alias, known.city, known.country);
  std::vector<std::uint32_t>& found = by_key_[key];
  if (std::ranges::find(found, venue) == found.end()) found.push_back(venue);
}

std::uint32_t Venues::find_or_add(const VenueText& written) {
  const VenueText text = tidied(written);
  if (text.name.empty() && text.city.empty()) return kNone;
  for (const std::uint32_t index : by_key_[key_of(text.name, text.city, text.country)]) {
    Venue& venue = venues_[index];
    if (!agree(venue.region, text.region)) continue;
    if (venue.region.empty()) venue.region = text.region;
    venue.spoken_for = true;
    return index;
  }
  Venue venue;
  venue.name = text.name;
  venue.city = text.city;
  venue.region = text.region;
  venue.country = text.country;
  venue.spoken_for = true;
  return add(std::move(venue));
}

bool Venues::same_city(std::uint32_t a, std::uint32_t b) const {
  if (a == kNone || b == kNone) return false;
  return a == b || (venues_[a].in_city != kNone && venues_[a].in_city == venues_[b].in_city);
}

}  // namespace miler::ingest
