// Adjectives that end in n, i or k take an s and are people; the others are in a table.
#include <algorithm>
#include <array>
#include <string_view>

#include "miler/words/detail_demonyms.h"
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

/// Beside the nouns that demonyms.h makes.
constexpr Irregular kPeople[] = {{"Argentinian", "ARG"}, {"Argentines", "ARG"},   {"Argentinians", "ARG"},
                                 {"Aussie", "AUS"},      {"Aussies", "AUS"},      {"Botswanan", "BOT"},
                                 {"Brit", "GBR"},        {"Brits", "GBR"},        {"Croat", "CRO"},
                                 {"Croats", "CRO"},      {"Kiwi", "NZL"},         {"Kiwis", "NZL"},
                                 {"Serb", "SRB"},        {"Serbs", "SRB"},        {"Slovene", "SLO"},
                                 {"Slovenes", "SLO"},    {"Czechoslovak", "TCH"}, {"Czechoslovaks", "TCH"}};

struct HomeWord {
  std::string_view text, name;
};
constexpr HomeWord kHomePeople[] = {{"Ulster", "Northern Ireland"}};
/// Stems before -man, -men, -woman, -women.
constexpr HomeWord kHomeMen[] = {{"Scots", "Scotland"},
                                 {"Scottish", "Scotland"},
                                 {"Ulster", "Northern Ireland"},
                                 {"Northern Irish", "Northern Ireland"}};

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
  /// "Briton", "Irishwomen": not "British women", which is two words of a question.
  template <class Means, class People>
  void add_people(const Means& means, People people) {
    for (const Sex sex : {Sex::Men, Sex::Women}) {
      for (const Many many : {Many::One, Many::Several}) {
        const std::string noun = people(sex, many);
        if (!noun.ends_with(std::string{" "}.append(runner_word(sex, many))) &&
            !noun.ends_with(runner_word({}, many)))
          add(noun, means);
      }
    }
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
    if (!has_the_adjective(nation)) continue;
    if (nation.adjective != nation.name) words.add_adjective(nation.adjective, country);
    words.add_people(country, [&](Sex sex, Many many) { return people_of(country, sex, many); });
  }
  for (const Irregular& row : kNames) words.add(row.text, Country::of(row.code));
  for (const Irregular& row : kPeople) words.add(row.text, Country::of(row.code));
  for (const HomeNation& home : home_nations()) {
    const HomeName name{std::string{home.name}};
    words.add(home.name, name);
    words.add(home.code, name);
    words.add(home.adjective, name);
    words.add_people(name, [&](Sex sex, Many many) { return people_of_home(home.name, sex, many); });
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
