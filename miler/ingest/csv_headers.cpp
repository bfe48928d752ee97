// Guesses about tables: see detail_generic_csv.h.
#include <algorithm>
#include <array>
#include <string>

#include "miler/base/text.h"
#include "miler/ingest/detail_generic_csv.h"

namespace miler::ingest {
namespace {

constexpr std::array<std::string_view, kRoles> kWords = {
    "",     "athlete", "given-name", "family-name", "nation", "born", "sex",  "event",
    "mark", "status",  "place",      "round",       "date",   "meet", "race", "venue",
    "city", "region",  "country",    "track",       "points", "note"};

struct Synonym {
  std::string_view header;
  Role role;
};
/// Small letters without space, hyphen, underscore or full stop.
constexpr std::array kSynonyms = {
    Synonym{"athlete", Role::Athlete},
    Synonym{"name", Role::Athlete},
    Synonym{"competitor", Role::Athlete},
    Synonym{"runner", Role::Athlete},
    Synonym{"fullname", Role::Athlete},
    Synonym{"athletename", Role::Athlete},
    Synonym{"firstname", Role::GivenName},
    Synonym{"givenname", Role::GivenName},
    Synonym{"first", Role::GivenName},
    Synonym{"forename", Role::GivenName},
    Synonym{"lastname", Role::FamilyName},
    Synonym{"familyname", Role::FamilyName},
    Synonym{"last", Role::FamilyName},
    Synonym{"surname", Role::FamilyName},
    Synonym{"nation", Role::Nation},
    Synonym{"nat", Role::Nation},
    Synonym{"nationality", Role::Nation},
    Synonym{"noc", Role::Nation},
    Synonym{"country", Role::Country},
    Synonym{"born", Role::Born},
    Synonym{"dob", Role::Born},
    Synonym{"birth", Role::Born},
    Synonym{"birthdate", Role::Born},
    Synonym{"dateofbirth", Role::Born},
    Synonym{"yob", Role::Born},
    Synonym{"birthyear", Role::Born},
    Synonym{"yearofbirth", Role::Born},
    Synonym{"sex", Role::Sex},
    Synonym{"gender", Role::Sex},
    Synonym{"event", Role::Event},
    Synonym{"discipline", Role::Event},
    Synonym{"distance", Role::Event},
    Synonym{"mark", Role::Mark},
    Synonym{"time", Role::Mark},
    Synonym{"result", Role::Mark},
    Synonym{"performance", Role::Mark},
    Synonym{"perf", Role::Mark},
    Synonym{"finishtime", Role::Mark},
    Synonym{"officialtime", Role::Mark},
    Synonym{"guntime", Role::Mark},
    Synonym{"status", Role::Status},
    Synonym{"place", Role::Place},
    Synonym{"pos", Role::Place},
    Synonym{"position", Role::Place},
    Synonym{"rank", Role::Place},
    Synonym{"pl", Role::Place},
    Synonym{"placing", Role::Place},
    Synonym{"round", Role::Round},
    Synonym{"heat", Role::Round},
    Synonym{"stage", Role::Round},
    Synonym{"date", Role::Date},
    Synonym{"day", Role::Date},
    Synonym{"racedate", Role::Date},
    Synonym{"meet", Role::Meet},
    Synonym{"meeting", Role::Meet},
    Synonym{"competition", Role::Meet},
    Synonym{"race", Role::Race},
    Synonym{"racename", Role::Race},
    Synonym{"venue", Role::Venue},
    Synonym{"stadium", Role::Venue},
    Synonym{"location", Role::Venue},
    Synonym{"city", Role::City},
    Synonym{"town", Role::City},
    Synonym{"region", Role::Region},
    Synonym{"state", Role::Region},
    Synonym{"venuecountry", Role::Country},
    Synonym{"track", Role::Track},
    Synonym{"environment", Role::Track},
    Synonym{"indooroutdoor", Role::Track},
    Synonym{"points", Role::Points},
    Synonym{"score", Role::Points},
    Synonym{"resultscore", Role::Points},
    Synonym{"note", Role::Note},
    Synonym{"notes", Role::Note},
    Synonym{"remark", Role::Note},
    Synonym{"remarks", Role::Note},
    Synonym{"comment", Role::Note},
};

struct SlashDate {
  std::uint32_t first = 0, second = 0;
};
std::optional<SlashDate> slash_date(std::string_view text) {
  SlashDate date;
  const auto first = take_number(text, 2);
  if (!first || !take(text, '/')) return std::nullopt;
  const auto second = take_number(text, 2);
  if (!second || !take(text, '/')) return std::nullopt;
  date.first = *first;
  date.second = *second;
  return date;
}

}  // namespace

std::string_view to_word(Role role) { return kWords[static_cast<std::size_t>(role)]; }

std::optional<Role> find_role(std::string_view word) {
  const auto* const found = std::ranges::find(kWords, word);
  if (word.empty() || found == kWords.end()) return std::nullopt;
  return static_cast<Role>(found - kWords.begin());
}

Role guess_role(std::string_view header) {
  std::string word = to_lower(header);
  std::erase_if(word, [](char c) { return is_space(c) || c == '-' || c == '_' || c == '.' || c == '/'; });
  const auto* const found = std::ranges::find(kSynonyms, word, &Synonym::header);
  return found == kSynonyms.end() ? Role::None : found->role;
}

char guess_delimiter(std::string_view header) {
  char best = ',';
  for (const char delimiter : {';', '\t'}) {
    if (std::ranges::count(header, delimiter) > std::ranges::count(header, best)) best = delimiter;
  }
  return best;
}

std::optional<Slashes> guess_slashes(std::string_view text, char delimiter, std::size_t column) {
  CsvReader csv{text, delimiter};
  CsvRow row;
  csv.next(row);
  bool any = false;
  bool day_first = false;
  bool month_first = false;
  while (csv.next(row)) {
    const auto date = slash_date(row[column]);
    any = any || date;
    day_first = day_first || (date && date->first > 12);
    month_first = month_first || (date && date->second > 12);
  }
  if (!any) return std::nullopt;
  if (day_first == month_first) return Slashes::Refuse;
  return day_first ? Slashes::DayFirst : Slashes::MonthFirst;
}

bool is_generic_csv(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  CsvReader csv{line, guess_delimiter(line)};
  CsvRow header;
  if (!csv.next(header)) return false;
  const auto has = [&](Role role) {
    return std::ranges::any_of(header.cells,
                               [role](std::string_view cell) { return guess_role(cell) == role; });
  };
  return has(Role::Mark) && (has(Role::Athlete) || has(Role::FamilyName));
}

}  // namespace miler::ingest
