// Reading and printing nations and areas.
#include "miler/marks/country.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

#include "miler/marks/detail_nations.h"
#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

static_assert(std::ranges::is_sorted(detail::kNations, {}, &Nation::code), "keep the codes in order");
static_assert(std::ranges::is_sorted(detail::kOtherCodes, {}, &detail::NationSpelling::spelling),
              "keep the codes in order");

constexpr HomeNation kHomeNations[] = {{"England", "English", "ENG"},
                                       {"Northern Ireland", "Northern Irish", "NIR"},
                                       {"Scotland", "Scottish", "SCO"},
                                       {"Wales", "Welsh", "WAL"}};

struct AreaWord {
  Area area;
  std::string_view code;
  std::string_view name;
  std::string_view adjective;
};

constexpr AreaWord kAreas[] = {
    {Area::Africa, "AFR", "Africa", "African"},
    {Area::Asia, "ASI", "Asia", "Asian"},
    {Area::Europe, "EUR", "Europe", "European"},
    {Area::NorthAmerica, "NAC", "North and Central America", "North American"},
    {Area::SouthAmerica, "SAM", "South America", "South American"},
    {Area::Oceania, "OCE", "Oceania", "Oceanian"},
    {Area::NorthAmerica, "NAM", "North America", "NACAC"},
};

/// Three letters as capitals; nothing when they are no letters.
std::optional<std::array<char, 3>> capitals(std::string_view text) {
  if (text.size() != 3) return std::nullopt;
  std::array<char, 3> code{};
  for (std::size_t i = 0; i < 3; ++i) {
    if (!detail::is_letter(text[i])) return std::nullopt;
    code[i] = static_cast<char>(to_lower(text[i]) - 'a' + 'A');
  }
  return code;
}

std::optional<Country> by_code(std::string_view text) {
  const auto letters = capitals(text);
  if (!letters) return std::nullopt;
  const std::string_view code{letters->data(), letters->size()};
  if (std::ranges::binary_search(detail::kNations, code, {}, &Nation::code)) return Country::of(code);
  const auto* const other =
      std::ranges::lower_bound(detail::kOtherCodes, code, {}, &detail::NationSpelling::spelling);
  if (other == std::end(detail::kOtherCodes) || other->spelling != code) return std::nullopt;
  return Country::of(other->code);
}

std::optional<Country> by_name(std::string_view text) {
  for (const Nation& nation : detail::kNations) {
    if (equal_ignoring_case(nation.name, text)) return Country::of(nation.code);
  }
  for (const detail::NationSpelling& name : detail::kOtherNames) {
    if (equal_ignoring_case(name.spelling, text)) return Country::of(name.code);
  }
  return std::nullopt;
}

const AreaWord* find_area(Area area) {
  const auto* const found = std::ranges::find(kAreas, area, &AreaWord::area);
  return found == std::end(kAreas) ? nullptr : found;
}

}  // namespace

std::span<const Nation> nations() { return detail::kNations; }

const Nation* find_nation(Country country) {
  const std::array<char, 3> letters = country.code();
  const std::string_view code{letters.data(), letters.size()};
  const auto* const found = std::ranges::lower_bound(detail::kNations, code, {}, &Nation::code);
  return found != std::end(detail::kNations) && found->code == code ? found : nullptr;
}

Expected<Country> parse_country(std::string_view text) {
  if (const auto country = by_code(text)) return *country;
  if (const auto country = by_name(text)) return *country;
  return detail::unread(ErrorCode::BadCountry, text, text, "a nation");
}

Expected<Area> parse_area(std::string_view text) {
  for (const AreaWord& area : kAreas) {
    for (const std::string_view word : {area.code, area.name, area.adjective}) {
      if (equal_ignoring_case(word, text)) return area.area;
    }
  }
  return detail::unread(ErrorCode::BadCountry, text, text, "an area (AFR, ASI, EUR, NAC, SAM, OCE)");
}

std::string to_string(Country country) {
  if (!country.known()) return "";
  const std::array<char, 3> letters = country.code();
  return {letters.data(), letters.size()};
}

std::string_view name_of(Country country) {
  const Nation* const nation = find_nation(country);
  return nation == nullptr ? "" : nation->name;
}

std::string_view adjective_of(Country country) {
  const Nation* const nation = find_nation(country);
  return nation == nullptr ? "" : nation->adjective;
}

Area area_of(Country country) {
  static const std::vector<Area> kByNation = [] {
    std::vector<Area> areas(std::numeric_limits<std::uint16_t>::max() + 1U, Area::None);
    for (const Nation& nation : nations()) areas[Country::of(nation.code).packed()] = nation.area;
    return areas;
  }();
  return kByNation[country.packed()];
}

std::string_view to_word(Area area) {
  const AreaWord* const word = find_area(area);
  return word == nullptr ? "" : word->code;
}

std::string_view name_of(Area area) {
  const AreaWord* const word = find_area(area);
  return word == nullptr ? "" : word->name;
}

std::string_view adjective_of(Area area) {
  const AreaWord* const word = find_area(area);
  return word == nullptr ? "" : word->adjective;
}

std::span<const HomeNation> home_nations() { return kHomeNations; }

const HomeNation* find_home_nation(std::string_view text) {
  for (const HomeNation& nation : kHomeNations) {
    for (const std::string_view word : {nation.name, nation.adjective, nation.code}) {
      if (equal_ignoring_case(word, text)) return &nation;
    }
  }
  return nullptr;
}

}  // namespace miler
