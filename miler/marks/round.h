// The round of a race, and the codes in which lists print a place together with its round.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

/// Race: one of several races on one day that are no rounds of each other ("race B", "1r2").
enum class RoundKind : std::uint8_t {
  Unknown,
  Final,
  Semifinal,
  Quarterfinal,
  Heat,
  Preliminary,
  Repechage,
  Race,
  Qualifying
};

/// A round, and which race of it; number 0: not numbered.
struct Round {
  RoundKind kind = RoundKind::Unknown;
  std::uint8_t number = 0;

  friend constexpr auto operator<=>(const Round&, const Round&) = default;
};

/// Reads the words of sheets: "final", "final 2", "heat 2", "semi-final 1", "quarter-final 1", "preliminary
/// 1", "repechage 1", "race 2", "race B" (race 2), "qualifying"; with or without hyphen, any case; and the
/// codes of to_code. "" is unknown.
Expected<Round> parse_round(std::string_view text);

/// "heat 2", "semi-final 1", "final"; "" when unknown.
std::string to_string(Round round);
/// Short and stable, for slugs: "f", "f1", "h2", "sf1", "qf1", "pr1", "rr1", "r2", "q"; "" when unknown.
std::string to_code(Round round);

/// A position as World Athletics prints it.
struct PlaceCode {
  std::optional<std::uint16_t> place = std::nullopt;
  bool tie = false;
  Round round = {};
  bool combined = false;  ///< a leg of a combined event

  friend constexpr bool operator==(const PlaceCode&, const PlaceCode&) = default;
};

/// Reads "1" (place 1, round unknown), "1f1" (race 1 of the final), "3h2", "3sf2", "2qf1", "1pr1", "1rr1",
/// "1q1", "1r2", "1ce3" (combined event, heat 3), "h", "sf", "f1" (no place), "1f", "1=", "1.0" (a table
/// program's damage), "" (nothing known). No allocation on success.
Expected<PlaceCode> parse_place_code(std::string_view text);

/// The same, as short as it goes: parse_place_code(to_string(c)) == c.
std::string to_string(const PlaceCode& code);

}  // namespace miler
