// Places as lists print them in one cell.
#pragma once

#include <string_view>

#include "miler/ingest/draft.h"

namespace miler::ingest {

/// A place, and whether the list marks it as a short track ("indoor").
struct PlaceText {
  VenueText venue;
  bool indoors = false;
};

/// "Hayward Field, Eugene, OR (USA)", "Arena Stade Couvert, Liévin (FRA) (i)": the nation in brackets is
/// needed. In the USA and Canada a last part that is a state or a province is the region; the part before it
/// is the city; all before that is the stadium, commas and quotes included.
Expected<PlaceText> parse_list_venue(std::string_view text);

/// "Eugene OR", "Göteborg/U", "Oslo": a state behind the city in the USA and Canada; one to three letters
/// behind a slash mark a stadium without naming it and are left out.
VenueText city_with_state(std::string_view text, Country country);

/// The two letters of a state of the USA or a province of Canada, by its letters or its name; "" when it is
/// none.
std::string_view state_of(std::string_view text, Country country);

}  // namespace miler::ingest
