// Where: venues of the archive or new ones, and which of them lie in one city.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/ingest/draft.h"

namespace miler::ingest {

struct Venue {
  VenueId known;  ///< none: new
  std::string name, city, region;
  Country country;
  std::uint32_t in_city = 0;  ///< number of the city; kNone when the city is not known
  bool spoken_for = false;    ///< the batch mentions it

  bool is_city() const { return name.empty(); }
};

/// A stadium is its name and city; without a name the city as a whole. "Roma (ITA)" of every sheet is one
/// place, and "Birmingham" of two countries two.
class Venues {
 public:
  explicit Venues(const Archive& archive);

  /// kNone for a text that names nothing. Aliases lead to what they name.
  std::uint32_t find_or_add(const VenueText& text);
  void add_alias(std::uint32_t venue, std::string_view alias);
  std::uint32_t of(VenueId id) const { return id.known() ? id.row : kNone; }

  std::vector<Venue>& all() { return venues_; }
  const std::vector<Venue>& all() const { return venues_; }
  bool same_city(std::uint32_t a, std::uint32_t b) const;

 private:
  std::uint32_t add(Venue venue);
  std::string key_of(std::string_view name, std::string_view city, Country country) const;
  std::uint32_t city_number(const Venue& venue);

  std::vector<Venue> venues_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_key_;
  struct City {
    std::string region;
    std::uint32_t number;
  };
  std::unordered_map<std::string, std::vector<City>> cities_;
  std::uint32_t next_city_ = 0;
};

/// "Eugene OR" of the USA is Eugene in OR; "Göteborg/U" is Göteborg; a stadium "Eugene" in Eugene is the
/// city.
VenueText tidied(VenueText text);

}  // namespace miler::ingest
