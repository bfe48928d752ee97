// What is settled of each person. Statements about somebody who turned out to be another count for the other.
#include <algorithm>
#include <string>
#include <tuple>

#include "miler/archive/agreement.h"
#include "miler/archive/detail_settle.h"

namespace miler {
namespace {

constexpr auto kSame = [](const auto& a, const auto& b) { return a == b; };
constexpr auto kAgreeing = [](const auto& a, const auto& b) { return agree(a, b); };

struct Said {
  Property<std::string> name, home, affiliation, family, note;
  Property<Sex> sex;
  Property<Date> born;
  Property<Country> nation;

  void read(const AthleteSaid& said) {
    const auto say = [&](Property<std::string>& property, const std::string& text) {
      if (!text.empty()) property.say(text, said.origin);
    };
    say(name, said.name);
    say(home, said.home);
    say(affiliation, said.affiliation);
    say(family, said.family);
    say(note, said.note);
    if (said.sex) sex.say(*said.sex, said.origin);
    if (said.born.known()) born.say(said.born, said.origin, exactness(said.born));
    if (said.nation.known()) nation.say(said.nation, said.origin);
  }
};

void add_alias(SettledAthlete& athlete, std::string_view name) {
  if (name != athlete.name && std::ranges::find(athlete.aliases, name) == athlete.aliases.end()) {
    athlete.aliases.emplace_back(name);
  }
}

void correct(SettledAthlete& athlete, const CorrectionSaid& correction) {
  const std::string& is = correction.is;
  if (correction.field == "name" && !is.empty()) athlete.name = is;
  if (correction.field == "home") athlete.home = is;
  if (correction.field == "born") {
    const auto born = parse_date(is);
    if (born || is.empty()) athlete.born = born.value_or(Date{});
  }
  if (correction.field == "sex") {
    if (const auto sex = parse_sex(is)) athlete.sex = *sex;
  }
}

void choose(SettledAthlete& athlete, const Said& said, const Corrections& corrections) {
  athlete.name = said.name.value_or("");
  athlete.home = said.home.value_or("");
  athlete.affiliation = said.affiliation.value_or("");
  athlete.family = said.family.value_or("");
  athlete.note = said.note.value_or("");
  athlete.nation = said.nation.value_or({});
  if (!said.sex.empty()) athlete.sex = said.sex.standing(kSame).value;
  if (!said.born.empty()) athlete.born = said.born.standing(kAgreeing).value;
  for (const CorrectionSaid* const correction : corrections) correct(athlete, *correction);
  for (const auto& side : said.name.sides()) add_alias(athlete, side.value);
  const auto settled = [&](std::string_view field) { return last_of(corrections, field) != nullptr; };
  keep_dispute(athlete.disputes, "born", said.born, athlete.born, settled("born"), kAgreeing,
               [](Date born) { return to_string(born); });
  keep_dispute(athlete.disputes, "sex", said.sex, athlete.sex.value_or(Sex::Men), settled("sex"), kSame,
               [](Sex sex) { return std::string{to_word(sex)}; });
}

void add_what_is_listed(Settling& s) {
  const auto person = [&](AthleteKey key) -> SettledAthlete& {
    return s.athletes[s.people.kept(key).number];
  };
  for (const AthleteNameSaid& said : s.said.athlete_names) add_alias(person(said.athlete), said.alias);
  for (const AthleteCodeSaid& said : s.said.athlete_codes) {
    auto& codes = person(said.athlete).codes;
    if (std::ranges::find(codes, said.code) == codes.end()) codes.push_back(said.code);
  }
  for (const NationSaid& said : s.said.nations) {
    auto& spells = person(said.athlete).nations;
    const bool known = std::ranges::any_of(spells, [&](const NationSpell& spell) {
      return std::tuple{spell.nation, spell.from.packed(), spell.until.packed()} ==
             std::tuple{said.nation, said.from.packed(), said.until.packed()};
    });
    if (!known) spells.push_back({said.nation, said.from, said.until});
  }
  for (SettledAthlete& athlete : s.athletes) {
    std::ranges::stable_sort(athlete.nations, {},
                             [](const NationSpell& spell) { return spell.from.packed(); });
  }
}

}  // namespace

void choose_athletes(Settling& s) {
  const auto keys = static_cast<std::uint32_t>(s.athletes.size());
  const std::vector<AthleteSaid>& all = s.said.athletes;
  const ByKey statements{all.size(), keys,
                         [&](std::uint32_t i) { return s.people.kept(all[i].athlete).number; }};
  for (std::uint32_t key = 1; key < keys; ++key) {
    const auto of_athlete = statements.of(key);
    if (of_athlete.empty()) continue;
    SettledAthlete& athlete = s.athletes[key];
    Said said;
    for (const std::uint32_t i : of_athlete) {
      said.read(all[i]);
      add_source(athlete.sources, all[i].origin.source);
    }
    athlete.live = true;
    static const Corrections kNone;
    const auto corrections = s.athlete_corrections.find(AthleteKey{key});
    choose(athlete, said, corrections == s.athlete_corrections.end() ? kNone : corrections->second);
  }
  add_what_is_listed(s);
}

}  // namespace miler
