// People by where they come from: "American", "Briton", "Irishmen", "Chinese athletes", "Scot". Private to
// words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "miler/marks/country.h"
#include "miler/marks/event.h"

namespace miler::words {

enum class Many : std::uint8_t { One, Several };

/// "man", "women", "athlete" where nobody says which.
std::string_view runner_word(std::optional<Sex> sex, Many many);

/// "American", "Britons", "Irishman", "Irishwoman", "British women", "Chinese athlete": of men the noun where
/// there is one, of women the adjective and "woman".
std::string people_of(Country nation, std::optional<Sex> sex, Many many);
std::string people_of(Area area, std::optional<Sex> sex, Many many);
/// "Scotland": "Scot", "Englishmen".
std::string people_of_home(std::string_view home, std::optional<Sex> sex, Many many);

/// "the United States", "Great Britain", "Italy".
std::string country_text(Country country);

}  // namespace miler::words
