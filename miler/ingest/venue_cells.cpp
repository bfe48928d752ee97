// Places: see detail_venue_cells.h.
#include <array>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

struct State {
  std::string_view letters, name;
};
/// source    USPS Publication 28, appendix B
constexpr std::array kStates = {
    State{"AL", "Alabama"},        State{"AK", "Alaska"},         State{"AZ", "Arizona"},
    State{"AR", "Arkansas"},       State{"CA", "California"},     State{"CO", "Colorado"},
    State{"CT", "Connecticut"},    State{"DE", "Delaware"},       State{"DC", "District of Columbia"},
    State{"FL", "Florida"},        State{"GA", "Georgia"},        State{"HI", "Hawaii"},
    State{"ID", "Idaho"},          State{"IL", "Illinois"},       State{"IN", "Indiana"},
    State{"IA", "Iowa"},           State{"KS", "Kansas"},         State{"KY", "Kentucky"},
    State{"LA", "Louisiana"},      State{"ME", "Maine"},          State{"MD", "Maryland"},
    State{"MA", "Massachusetts"},  State{"MI", "Michigan"},       State{"MN", "Minnesota"},
    State{"MS", "Mississippi"},    State{"MO", "Missouri"},       State{"MT", "Montana"},
    State{"NE", "Nebraska"},       State{"NV", "Nevada"},         State{"NH", "New Hampshire"},
    State{"NJ", "New Jersey"},     State{"NM", "New Mexico"},     State{"NY", "New York"},
    State{"NC", "North Carolina"}, State{"ND", "North Dakota"},   State{"OH", "Ohio"},
    State{"OK", "Oklahoma"},       State{"OR", "Oregon"},         State{"PA", "Pennsylvania"},
    State{"RI", "Rhode Island"},   State{"SC", "South Carolina"}, State{"SD", "South Dakota"},
    State{"TN", "Tennessee"},      State{"TX", "Texas"},          State{"UT", "Utah"},
    State{"VT", "Vermont"},        State{"VA", "Virginia"},       State{"WA", "Washington"},
    State{"WV", "West Virginia"},  State{"WI", "Wisconsin"},      State{"WY", "Wyoming"},
};
/// source    Canada Post, symbols of provinces and territories
constexpr std::array kProvinces = {
    State{"AB", "Alberta"},
    State{"BC", "British Columbia"},
    State{"MB", "Manitoba"},
    State{"NB", "New Brunswick"},
    State{"NL", "Newfoundland"},
    State{"NS", "Nova Scotia"},
    State{"NT", "Northwest Territories"},
    State{"NU", "Nunavut"},
    State{"ON", "Ontario"},
    State{"PE", "Prince Edward Island"},
    State{"QC", "Quebec"},
    State{"SK", "Saskatchewan"},
    State{"YT", "Yukon"},
};

template <std::size_t N>
std::string_view letters_of(const std::array<State, N>& states, std::string_view text) {
  for (const State& state : states) {
    if (text == state.letters || equal_ignoring_case(text, state.name)) return state.letters;
  }
  return {};
}

/// Takes the last part after a comma off `text`.
std::string_view take_last_part(std::string_view& text) {
  const std::size_t comma = text.rfind(',');
  const std::string_view part = trim(comma == std::string_view::npos ? text : text.substr(comma + 1));
  text = comma == std::string_view::npos ? std::string_view{} : trim(text.substr(0, comma));
  while (text.ends_with(',')) text = trim(text.substr(0, text.size() - 1));
  return part;
}

}  // namespace

std::string_view state_of(std::string_view text, Country country) {
  if (country == Country::of("USA")) return letters_of(kStates, text);
  if (country == Country::of("CAN")) return letters_of(kProvinces, text);
  return {};
}

Expected<PlaceText> parse_list_venue(std::string_view text) {
  PlaceText place;
  std::string_view rest = trim(text);
  if (rest.ends_with("(i)")) {
    place.indoors = true;
    rest = trim(rest.substr(0, rest.size() - 3));
  }
  const std::size_t open = rest.rfind('(');
  if (open == std::string_view::npos || !rest.ends_with(')')) {
    return Unexpected{
        Error{.code = ErrorCode::BadSheet, .message = fmt::format("'{}' has no nation in brackets", text)}};
  }
  const auto country = parse_country(rest.substr(open + 1, rest.size() - open - 2));
  if (!country) return Unexpected{country.error()};
  place.venue.country = *country;
  rest = trim(rest.substr(0, open));
  std::string_view part = take_last_part(rest);
  if (const std::string_view state = state_of(part, *country); !state.empty() && !rest.empty()) {
    place.venue.region = state;
    part = take_last_part(rest);
  }
  place.venue.city = part;
  place.venue.name = rest;
  return place;
}

VenueText city_with_state(std::string_view text, Country country) {
  VenueText venue;
  venue.country = country;
  text = trim(text);
  const std::size_t slash = text.rfind('/');
  if (slash != std::string_view::npos && text.size() - slash <= 4) text = trim(text.substr(0, slash));
  const std::size_t space = text.rfind(' ');
  if (space != std::string_view::npos && text.size() == space + 3) {
    if (const std::string_view state = state_of(text.substr(space + 1), country); !state.empty()) {
      venue.region = state;
      text = trim(text.substr(0, space));
    }
  }
  if (text.ends_with(',')) text.remove_suffix(1);
  venue.city = text;
  return venue;
}

}  // namespace miler::ingest
