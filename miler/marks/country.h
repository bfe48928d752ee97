// Nations as athletics counts them, past ones included, and the six areas.
#pragma once

#include <array>
#include <cassert>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

/// The area associations; None for teams of no area (neutral athletes, refugees).
enum class Area : std::uint8_t { None, Africa, Asia, Europe, NorthAmerica, SouthAmerica, Oceania };

/// A nation by its three-letter code of World Athletics. A default Country is unknown. 2 bytes, alphabetical
/// order.
class Country {
 public:
  constexpr Country() = default;
  /// From three capital letters; whether there is such a nation is find_nation's to say.
  static constexpr Country of(std::string_view code) {
    assert(code.size() == 3 && "a code has three letters");
    std::uint16_t packed = 0;
    for (const char letter : code) {
      packed = static_cast<std::uint16_t>(packed * 26 + (letter - 'A'));
    }
    return Country{static_cast<std::uint16_t>(packed + 1)};
  }

  constexpr bool known() const { return packed_ != 0; }
  /// The three letters; "???" when unknown.
  constexpr std::array<char, 3> code() const {
    if (!known()) return {'?', '?', '?'};
    const int n = packed_ - 1;
    return {static_cast<char>('A' + n / 676), static_cast<char>('A' + n / 26 % 26),
            static_cast<char>('A' + n % 26)};
  }

  /// One integer in alphabetical order of the codes; 0 is unknown. Stable: stores may keep it.
  constexpr std::uint16_t packed() const { return packed_; }
  static constexpr Country from_packed(std::uint16_t packed) { return Country{packed}; }

  friend constexpr auto operator<=>(Country, Country) = default;

 private:
  explicit constexpr Country(std::uint16_t packed) : packed_{packed} {}

  std::uint16_t packed_ = 0;
};

static_assert(sizeof(Country) == 2);

/// What is known of a nation.
struct Nation {
  std::string_view code;       ///< "GBR"
  std::string_view name;       ///< "Great Britain & N.I."
  std::string_view adjective;  ///< "British"
  Area area = Area::None;
  bool historical = false;  ///< no longer sends teams: "URS"
};

/// Every nation in order of its code.
std::span<const Nation> nations();
/// Nothing when unknown.
const Nation* find_nation(Country country);

/// Reads codes of World Athletics and the IOC ("GER"), the ISO codes that differ ("DEU"), names ("Germany",
/// "Great Britain", "United States") and home nations ("Scotland": GBR); any case. No allocation on success.
Expected<Country> parse_country(std::string_view text);
/// "AFR", "ASI", "EUR", "NAC" or "NAM", "SAM", "OCE", or the name ("Europe", "European").
Expected<Area> parse_area(std::string_view text);

std::string to_string(Country country);          ///< "GBR"; "" when unknown
std::string_view name_of(Country country);       ///< "Great Britain & N.I."; "" when not in the table
std::string_view adjective_of(Country country);  ///< "British"; "" when not in the table
Area area_of(Country country);
std::string_view to_word(Area area);       ///< "EUR"; "" for None
std::string_view name_of(Area area);       ///< "Europe"; "" for None
std::string_view adjective_of(Area area);  ///< "European"; "" for None

/// A nation within Great Britain & N.I. that has championship teams of its own.
struct HomeNation {
  std::string_view name;       ///< "Scotland"
  std::string_view adjective;  ///< "Scottish"
  std::string_view code;       ///< "SCO", as the Commonwealth Games print it
};

/// England, Northern Ireland, Scotland, Wales.
std::span<const HomeNation> home_nations();
/// By name, adjective or code, any case; nothing when it is none.
const HomeNation* find_home_nation(std::string_view text);

}  // namespace miler
