// Whose record: "world", "area:EUR", "nation:USA+indoor", "meet:Prefontaine Classic", "in:USA", "world+u20".
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "miler/archive/region.h"

namespace miler::records {

/// All parts hold together; one with none of them is the world. Meets and venues are words: who is meant is
/// decided by the caller (names) or by exact_places.
struct Scope {
  std::optional<Area> area;
  Country nation;
  std::string home;  ///< home nation: "Scotland"
  std::string meet;  ///< a series
  std::string venue;
  Country in;  ///< all-comers: run in that country
  AgeClass age = AgeClass::Any;
  TrackFilter track = TrackFilter::Any;

  friend bool operator==(const Scope&, const Scope&) = default;
};

/// "world" joined with a part that narrows whom or where ("world+in:USA") is refused: that would be another
/// scope, and not the world records set there.
Expected<Scope> parse_scope(std::string_view text);
/// Canonical: parse_scope(to_string(s)) == s. "world+u20", "nation:USA+indoor".
std::string to_string(const Scope& scope);

/// Who finds the meets and venues of a scope.
struct Places {
  std::function<Expected<SeriesId>(std::string_view)> series;
  std::function<Expected<VenueId>(std::string_view)> venue;
};
/// By stable id, or by exact name or alias in any case (ASCII).
Places exact_places(const Archive& archive);

/// The performances that may hold the record.
Expected<Region> to_region(const Scope& scope, const Event& event, const Places& places);

}  // namespace miler::records
