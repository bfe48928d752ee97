// When two rows mean one person or one round: pure rules, without an archive. docs/decisions/0008-identity.md
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/marks/country.h"
#include "miler/marks/date.h"
#include "miler/marks/round.h"

namespace miler::ingest {

/// Possible: nothing speaks against it, and no day of birth speaks for it.
enum class Fit : std::uint8_t { No, Possible, Same };

/// Two days of birth are the same or not; a year or month fits what it holds. 1 January is what some lists
/// print for "the day is not known", and fits its year. RULE births-compatible
Fit compare_births(Date a, Date b);

/// Born then, an age at which lists know runners on that day (10 to 60); unknown dates fit.
bool age_fits(Date born, Date on);

/// At 14 to 44, as nearly everybody on a list is; unknown dates fit.
bool in_best_years(Date born, Date on);

/// One nation is the other under an older or newer name, or a neutral team: URS and UKR, GDR and GER, ANA and
/// RUS.
bool succeeds(Country a, Country b);

/// Folded names that may be one name: the words of one are among the other's, or they differ by a letter or
/// two, or one is short for the other.
bool similar_names(std::string_view a, std::string_view b);

/// What may be the same race as far as its round goes.
enum class RoundFit : std::uint8_t {
  Apart,     ///< a heat and a final, heat 1 and heat 2
  Narrower,  ///< one has a number, the other none: the final, and final 1 of two
  Same,
};
RoundFit compare_rounds(Round a, Round b);

/// Heats, semi-finals and the like are one kind, all others (final, race 2, unknown) another.
bool is_qualifying(Round round);

}  // namespace miler::ingest
