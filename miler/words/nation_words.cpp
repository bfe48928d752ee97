// Adjectives that end in n, i or k take an s and are people; the others are in a table.
#include <algorithm>
#include <array>
#include <string_view>

#include "miler/words/detail_nation_words.h"

namespace miler::words {
namespace {

struct Irregular {
  std::string_view text;
  std::string_view code;
};

constexpr Irregular kNames[] = {
    {"America", "USA"},
    {"Antigua", "ANT"},
    {"Bosnia", "BIH"},
    {"Britain", "GBR"},
    {"Burma", "MYA"},
    {"Cape Verde", "CPV"},
    {"Ceylon", "SRI"},
    {"Congo-Brazzaville", "CGO"},
    {"Czech Republic", "CZE"},
    {"Czechoslovakia", "TCH"},
    {"East Timor", "TLS"},
    {"Eire", "IRL"},
    {"GB", "GBR"},
    {"Great Britain", "GBR"},
    {"Great Britain and Northern Ireland", "GBR"},
    {"Holland", "NED"},
    {"Hong Kong", "HKG"},
    {"Ivory Coast", "CIV"},
    {"Korea", "KOR"},
    {"Macau", "MAC"},
    {"Macedonia", "MKD"},
    {"Republic of Ireland", "IRL"},
    {"Swaziland", "SWZ"},
    {"Taiwan", "TPE"},
    {"The Bahamas", "BAH"},
    {"The Gambia", "GAM"},
    {"The Netherlands", "NED"},
    {"The States", "USA"},
    {"The United States", "USA"},
    {"The US", "USA"},
    {"The USA", "USA"},
    {"Trinidad", "TTO"},
    {"Turkey", "TUR"},
    {"UK", "GBR"},
    {"US", "USA"},
    {"U.S.", "USA"},
    {"U.S.A.", "USA"},
    {"The UK", "GBR"},
    {"The United Kingdom", "GBR"},
    {"USSR", "URS"},
    {"United Kingdom", "GBR"},
    {"United States of America", "USA"},
    {"Upper Volta", "BUR"},
    {"Zaire", "COD"},
};

constexpr Irregular kPeople[] = {
    {"Argentinian", "ARG"},   {"Argentines", "ARG"},     {"Argentinians", "ARG"},  {"Aussie", "AUS"},
    {"Aussies", "AUS"},       {"Botswanan", "BOT"},      {"Brit", "GBR"},          {"Briton", "GBR"},
    {"Britons", "GBR"},       {"Brits", "GBR"},          {"Croat", "CRO"},         {"Croats", "CRO"},
    {"Cypriots", "CYP"},      {"Czechoslovak", "TCH"},   {"Czechoslovaks", "TCH"}, {"Czechs", "CZE"},
    {"Dane", "DEN"},          {"Danes", "DEN"},          {"Filipino", "PHI"},      {"Filipinos", "PHI"},
    {"Finn", "FIN"},          {"Finns", "FIN"},          {"Icelander", "ISL"},     {"Icelanders", "ISL"},
    {"Kiwi", "NZL"},          {"Kiwis", "NZL"},          {"Luxembourger", "LUX"},  {"Luxembourgers", "LUX"},
    {"New Zealander", "NZL"}, {"New Zealanders", "NZL"}, {"Pole", "POL"},          {"Poles", "POL"},
    {"Serb", "SRB"},          {"Serbs", "SRB"},          {"Slovak", "SVK"},        {"Slovaks", "SVK"},
    {"Slovene", "SLO"},       {"Slovenes", "SLO"},       {"Spaniard", "ESP"},      {"Spaniards", "ESP"},
    {"Swede", "SWE"},         {"Swedes", "SWE"},         {"Turk", "TUR"},          {"Turks", "TUR"},
    {"Yugoslavs", "YUG"},
};

/// Stems before -man, -men, -woman, -women.
constexpr Irregular kMen[] = {{"Dutch", "NED"}, {"French", "FRA"}, {"Irish", "IRL"}};

struct HomeWord {
  std::string_view text, name;
};
constexpr HomeWord kHomePeople[] = {
    {"Scot", "Scotland"}, {"Scots", "Scotland"}, {"Ulster", "Northern Ireland"}};
constexpr HomeWord kHomeMen[] = {{"English", "England"},
                                 {"Scots", "Scotland"},
                                 {"Scottish", "Scotland"},
                                 {"Ulster", "Northern Ireland"},
                                 {"Northern Irish", "Northern Ireland"},
                                 {"Welsh", "Wales"}};

constexpr Area kAreas[] = {Area::Africa,       Area::Asia,         Area::Europe,
                           Area::NorthAmerica, Area::SouthAmerica, Area::Oceania};
struct AreaWord {
  std::string_view text;
  Area area;
};
/// The codes NAM and SAM are Namibia's and Samoa's.
constexpr AreaWord kAreaWords[] = {{"AFR", Area::Africa},         {"ASI", Area::Asia},
                                   {"EUR", Area::Europe},         {"NAC", Area::NorthAmerica},
                                   {"NACAC", Area::NorthAmerica}, {"North America", Area::NorthAmerica},
                                   {"OCE", Area::Oceania},        {"Oceanic", Area::Oceania}};

constexpr std::array<std::string_view, 4> kEndings{"man", "men", "woman", "women"};

/// Codes that are words of a question.
constexpr std::array<std::string_view, 3> kCodesThatAreWords{"AND", "CAN", "PER"};

bool takes_an_s(std::string_view adjective) {
  return !adjective.empty() && std::string_view{"nik"}.find(adjective.back()) != std::string_view::npos;
}

class Words {
 public:
  template <class Means>
  void add(std::string_view text, const Means& means) {
    words_.push_back({std::string{text}, means});
  }
  /// "American", and as people "Americans".
  template <class Means>
  void add_adjective(std::string_view text, const Means& means) {
    add(text, means);
    if (takes_an_s(text)) add(std::string{text} + "s", means);
  }
  template <class Means>
  void add_men(std::string_view stem, const Means& means) {
    for (const std::string_view ending : kEndings) add(std::string{stem}.append(ending), means);
  }
  std::vector<NationWord> take() { return std::move(words_); }

 private:
  std::vector<NationWord> words_;
};

bool has_the_adjective(const Nation& nation) {
  return !nation.historical || std::ranges::none_of(nations(), [&](const Nation& other) {
    return !other.historical && other.adjective == nation.adjective;
  });
}

}  // namespace

std::vector<NationWord> nation_words() {
  Words words;
  for (const Nation& nation : nations()) {
    const Country country = Country::of(nation.code);
    words.add(nation.name, country);
    if (std::ranges::find(kCodesThatAreWords, nation.code) == kCodesThatAreWords.end()) {
      words.add(nation.code, country);
    }
    if (nation.adjective != nation.name && has_the_adjective(nation)) {
      words.add_adjective(nation.adjective, country);
    }
  }
  for (const Irregular& row : kNames) words.add(row.text, Country::of(row.code));
  for (const Irregular& row : kPeople) words.add(row.text, Country::of(row.code));
  for (const Irregular& row : kMen) words.add_men(row.text, Country::of(row.code));
  for (const HomeNation& home : home_nations()) {
    const HomeName name{std::string{home.name}};
    words.add(home.name, name);
    words.add(home.code, name);
    words.add(home.adjective, name);
  }
  for (const HomeWord& row : kHomePeople) words.add(row.text, HomeName{std::string{row.name}});
  for (const HomeWord& row : kHomeMen) words.add_men(row.text, HomeName{std::string{row.name}});
  for (const Area area : kAreas) {
    words.add(name_of(area), area);
    words.add_adjective(adjective_of(area), area);
  }
  for (const AreaWord& row : kAreaWords) words.add(row.text, row.area);
  return words.take();
}

}  // namespace miler::words
