// The nouns of nations that are not their adjectives, and the rules for the others.
#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "miler/words/detail_demonyms.h"

namespace miler::words {
namespace {

/// Nouns that are not the adjective. Where they end in "man", women are "woman".
struct Demonym {
  std::string_view adjective, one;
};
constexpr Demonym kDemonyms[] = {
    {"British", "Briton"},
    {"Danish", "Dane"},
    {"Dutch", "Dutchman"},
    {"English", "Englishman"},
    {"Finnish", "Finn"},
    {"French", "Frenchman"},
    {"Icelandic", "Icelander"},
    {"Irish", "Irishman"},
    {"Luxembourgish", "Luxembourger"},
    {"New Zealand", "New Zealander"},
    {"Philippine", "Filipino"},
    {"Polish", "Pole"},
    {"Scottish", "Scot"},
    {"Spanish", "Spaniard"},
    {"Swedish", "Swede"},
    {"Turkish", "Turk"},
    {"Welsh", "Welshman"},
};

/// Adjectives that are nouns as well: "a German", "two Kenyans", "an Israeli".
bool is_noun(std::string_view adjective) {
  constexpr std::string_view kEndings[] = {"an",  "ni",  "li",  "qi",  "ti",  "di",   "ri",  "eek",  "bek",
                                           "iot", "ech", "vak", "lav", "akh", "Thai", "jik", "tine", "men"};
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return adjective.ends_with(ending); });
}

std::string people(std::string_view adjective, std::optional<Sex> sex, Many many) {
  const auto* const found = std::ranges::find(kDemonyms, adjective, &Demonym::adjective);
  const bool irregular = found != std::end(kDemonyms);
  if (sex != Sex::Women && (irregular || is_noun(adjective))) {
    const std::string one{irregular ? found->one : adjective};
    if (!one.ends_with("sman") && !one.ends_with("hman")) return many == Many::One ? one : one + "s";
    if (sex == Sex::Men) return many == Many::One ? one : one.substr(0, one.size() - 2) + "en";
  }
  if (sex == Sex::Women && irregular && found->one.ends_with("man")) {
    return fmt::format("{}wom{}", found->one.substr(0, found->one.size() - 3),
                       many == Many::One ? "an" : "en");
  }
  const std::string_view runner = sex == Sex::Women ? runner_word(sex, many) : runner_word({}, many);
  return fmt::format("{} {}", adjective, runner);
}

/// Names that take "the": plurals, unions, republics.
bool takes_article(std::string_view name) {
  constexpr std::string_view kEndings[] = {"States", "Netherlands", "Islands",     "Antilles", "Republic",
                                           "Union",  "Bahamas",     "Philippines", "Emirates", "Gambia",
                                           "Indies", "Maldives",    "Seychelles",  "Comoros"};
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace

std::string_view runner_word(std::optional<Sex> sex, Many many) {
  if (!sex) return many == Many::One ? "athlete" : "athletes";
  if (*sex == Sex::Men) return many == Many::One ? "man" : "men";
  return many == Many::One ? "woman" : "women";
}

std::string people_of(Country nation, std::optional<Sex> sex, Many many) {
  const std::string_view adjective = adjective_of(nation);
  if (adjective.empty() || find_nation(nation)->area == Area::None) {
    return fmt::format("{} {}", to_string(nation), runner_word({}, many));
  }
  return people(adjective, sex, many);
}

std::string people_of(Area area, std::optional<Sex> sex, Many many) {
  return people(adjective_of(area), sex, many);
}

std::string people_of_home(std::string_view home, std::optional<Sex> sex, Many many) {
  const HomeNation* const nation = find_home_nation(home);
  return people(nation == nullptr ? home : nation->adjective, sex, many);
}

std::string country_text(Country country) {
  if (country == Country::of("GBR")) return "Great Britain";
  const std::string_view name = name_of(country);
  if (name.empty()) return to_string(country);
  return takes_article(name) ? fmt::format("the {}", name) : std::string{name};
}

}  // namespace miler::words
