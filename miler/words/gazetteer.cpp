// Fills the phrases from the tables of the archive and the words of the sport, and turns what is found back
// into things.
#include "miler/words/gazetteer.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "miler/base/text.h"
#include "miler/names/fold.h"
#include "miler/words/detail_name_words.h"
#include "miler/words/detail_nation_words.h"
#include "miler/words/detail_phrases.h"
#include "miler/words/detail_prominence.h"

namespace miler::words {
namespace {

enum class Kind : std::uint8_t { Fixed, Series, Meeting, Venue, City, Athlete };

constexpr std::size_t kMostWordsOfAGround = 2;  ///< of a place's name without its ground
constexpr std::size_t kMostSeriesOfARace = 3;
constexpr std::size_t kMostWordsOfASurname = 3;  ///< "van der Berg"

bool is_generation(std::string_view word) {
  return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

/// A phrase cut into its words, in memory that is used again.
struct Cut {
  std::string key;
  std::vector<Phrases::Word> words;
};

}  // namespace

class Gazetteer::Table {
 public:
  explicit Table(const Archive& archive);

  const Archive& archive() const { return *archive_; }
  const Phrases& phrases() const { return phrases_; }
  std::uint32_t prominence(AthleteId id) const { return prominence_[id.row]; }
  Named named(const Sense& sense) const;

 private:
  void add_nations();
  void add_titles();
  void add_people();
  void add_person(AthleteId id, std::string_view name);
  void add_series();
  void add_race_names();
  void add_meetings();
  void add_venues();
  void add_cities();

  /// Cuts the folded text; false when it is empty.
  bool cut(std::string_view text);
  bool all_common() const;
  /// The whole text, and with "and" for "&", and without "the".
  void add_whole(std::string_view text, const Sense& sense);
  void add_one(std::string_view text, const Sense& sense, std::string_view written);
  std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }
  Sense fixed(Named named, std::uint32_t rows);
  Sense sense(Kind kind, std::uint32_t row, std::size_t rows) const;
  std::size_t races_of(SeriesId id) const;

  const Archive* archive_;
  Phrases phrases_;
  std::vector<std::uint32_t> prominence_;
  std::vector<Named> fixed_;  ///< nations, areas, titles
  std::vector<City> cities_;
  std::deque<std::string> texts_;  ///< what is written nowhere else
  std::set<Phrases::Word> nation_words_;
  Cut cut_;
};

Gazetteer::Table::Table(const Archive& archive)
    : archive_{&archive}, prominence_{prominence_of_all(archive)} {
  add_nations();
  add_titles();
  add_series();
  add_race_names();
  add_meetings();
  add_cities();
  add_venues();
  add_people();
  phrases_.freeze();
}

bool Gazetteer::Table::cut(std::string_view text) {
  names::fold(text, cut_.key);
  cut_.words.clear();
  std::string_view rest = cut_.key;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    cut_.words.push_back(phrases_.word(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return !cut_.words.empty();
}

bool Gazetteer::Table::all_common() const { return std::ranges::all_of(words_in(cut_.key), is_common); }

void Gazetteer::Table::add_one(std::string_view text, const Sense& sense, std::string_view written) {
  if (!cut(text) || (cut_.words.size() == 1 && is_common(cut_.key))) return;
  phrases_.add(cut_.words, sense, written);
}

void Gazetteer::Table::add_whole(std::string_view text, const Sense& sense) {
  add_one(text, sense, text);
  if (text.find('&') != std::string_view::npos) {
    std::string spelled;
    for (const char c : text) spelled.append(c == '&' ? " and " : std::string(1, c));
    add_one(spelled, sense, text);
  }
  constexpr std::string_view kThe = "The ";
  if (text.starts_with(kThe)) add_one(text.substr(kThe.size()), sense, text);
}

Sense Gazetteer::Table::sense(Kind kind, std::uint32_t row, std::size_t rows) const {
  const auto weight = static_cast<std::uint32_t>(std::min<std::size_t>(rows, kBestHundred - 1));
  return {.row = row, .weight = kBestHundred | weight, .kind = static_cast<std::uint8_t>(kind)};
}

Sense Gazetteer::Table::fixed(Named named, std::uint32_t rows) {
  fixed_.push_back(std::move(named));
  return sense(Kind::Fixed, static_cast<std::uint32_t>(fixed_.size() - 1), rows);
}

void Gazetteer::Table::add_nations() {
  std::map<Country, std::uint32_t> people;
  for (const AthleteRow& row : archive_->tables().athletes) ++people[row.nation];
  for (const NationWord& word : nation_words()) {
    const auto* const country = std::get_if<Country>(&word.means);
    const std::uint32_t rows = country == nullptr ? 0 : people[*country];
    const Named means = std::visit([](const auto& it) { return Named{it}; }, word.means);
    add_whole(keep(word.text), fixed(means, rows));
    if (cut(word.text) && cut_.words.size() == 1) nation_words_.insert(cut_.words.front());
  }
}

void Gazetteer::Table::add_titles() {
  std::map<std::string_view, std::uint32_t> rows;
  for (const TitleRow& row : archive_->tables().titles) ++rows[archive_->text(row.title)];
  for (const auto& [title, count] : rows) {
    const Sense means = fixed(TitleName{std::string{title}}, count);
    add_whole(title, means);
    add_whole(keep(std::string{title} + "s"), means);
  }
}

std::size_t Gazetteer::Table::races_of(SeriesId id) const {
  std::size_t races = 0;
  for (const MeetingId meeting : archive_->of(id)) races += archive_->of(meeting).size();
  return races;
}

void Gazetteer::Table::add_series() {
  for (std::uint32_t row = 0; row < archive_->tables().series.size(); ++row) {
    const SeriesId id{row};
    const Sense means = sense(Kind::Series, row, races_of(id));
    add_whole(archive_->text((*archive_)[id].name), means);
    for (const NameSpell& alias : archive_->aliases(id)) add_whole(archive_->text(alias.name), means);
  }
}

/// "Bowerman Mile": the series that have races so named, when they are few.
void Gazetteer::Table::add_race_names() {
  std::map<std::string_view, std::map<SeriesId, std::size_t>> races;
  for (const RaceRow& race : archive_->tables().races) {
    if (race.name.size == 0 || !race.meeting.known()) continue;
    const SeriesId series = (*archive_)[race.meeting].series;
    for (const std::string_view part : split(archive_->text(race.name), ';')) ++races[trim(part)][series];
  }
  for (const auto& [name, of_series] : races) {
    if (of_series.size() > kMostSeriesOfARace || !cut(name) || all_common()) continue;
    for (const auto& [series, count] : of_series) {
      if (series.known()) add_whole(name, sense(Kind::Series, series.row, count));
    }
  }
}

/// With the edition behind, and as it is unless its series or a place is called so.
void Gazetteer::Table::add_meetings() {
  std::set<std::string_view> of_others;
  const Columns& tables = archive_->tables();
  for (const SeriesRow& row : tables.series) of_others.insert(archive_->text(row.name));
  for (const NameSpell& row : tables.series_names) of_others.insert(archive_->text(row.name));
  for (const VenueRow& row : tables.venues) {
    of_others.insert(archive_->text(row.name));
    of_others.insert(archive_->text(row.city));
  }
  for (std::uint32_t row = 0; row < tables.meetings.size(); ++row) {
    const MeetingRow& meeting = tables.meetings[row];
    const std::string_view name = archive_->text(meeting.name);
    const std::string_view edition = archive_->text(meeting.edition);
    Sense means = sense(Kind::Meeting, row, archive_->of(MeetingId{row}).size());
    means.by_word = ByWord::No;
    if (!of_others.contains(name)) add_whole(name, means);
    if (!edition.empty() && !name.ends_with(edition)) {
      add_whole(keep(std::string{name}.append(" ").append(edition)), means);
    }
  }
}

void Gazetteer::Table::add_cities() {
  struct ByPlace {
    bool operator()(const City& a, const City& b) const {
      return std::tie(a.name, a.country) < std::tie(b.name, b.country);
    }
  };
  std::map<City, std::size_t, ByPlace> races;
  for (std::uint32_t row = 0; row < archive_->tables().venues.size(); ++row) {
    const VenueRow& venue = (*archive_)[VenueId{row}];
    if (venue.city.size == 0) continue;
    races[{std::string{archive_->text(venue.city)}, venue.country}] += archive_->of(VenueId{row}).size();
  }
  std::multimap<std::string, Sense> by_key;
  for (const auto& [city, count] : races) {
    const Sense means = sense(Kind::City, static_cast<std::uint32_t>(cities_.size()), count);
    cities_.push_back(city);
    add_whole(keep(city.name), means);
    by_key.emplace(names::fold(city.name), means);
  }
  for (const CityName& city : english_cities()) {
    for (auto [at, end] = by_key.equal_range(std::string{city.written}); at != end; ++at) {
      add_whole(city.english, at->second);
    }
  }
}

/// A place without its ground ("Hayward") must be the only one, and no city.
void Gazetteer::Table::add_venues() {
  std::set<std::string> cities;
  for (const City& city : cities_) cities.insert(names::fold(city.name));
  std::map<std::string, std::optional<std::uint32_t>> shorter;  ///< nothing: of several
  const auto note = [&](std::string_view name, std::uint32_t row) {
    const std::string folded = names::fold(name);
    const std::string left{without_ground(folded)};
    if (left.empty() || left == folded || words_in(left).size() > kMostWordsOfAGround) return;
    const auto [at, is_new] = shorter.emplace(left, row);
    if (!is_new && at->second != row) at->second.reset();
  };
  const auto weighed = [&](std::uint32_t row) {
    return sense(Kind::Venue, row, archive_->of(VenueId{row}).size());
  };
  for (std::uint32_t row = 0; row < archive_->tables().venues.size(); ++row) {
    const std::string_view name = archive_->text((*archive_)[VenueId{row}].name);
    add_whole(name, weighed(row));
    note(name, row);
    for (const NameSpell& alias : archive_->aliases(VenueId{row})) {
      add_whole(archive_->text(alias.name), weighed(row));
      note(archive_->text(alias.name), row);
    }
  }
  for (const auto& [left, row] : shorter) {
    if (!row || cities.contains(left)) continue;
    if (cut(left) && cut_.words.size() == 1 && nation_words_.contains(cut_.words.front())) continue;
    add_one(left, weighed(*row), archive_->text((*archive_)[VenueId{*row}].name));
  }
}

void Gazetteer::Table::add_people() {
  for (std::uint32_t row = 0; row < archive_->tables().athletes.size(); ++row) {
    const AthleteId id{row};
    add_person(id, archive_->text((*archive_)[id].name));
    for (const NameSpell& alias : archive_->aliases(id)) add_person(id, archive_->text(alias.name));
  }
}

/// The whole name, its last word, two and three, and the first with the last; without "Jr".
void Gazetteer::Table::add_person(AthleteId id, std::string_view name) {
  if (!cut(name)) return;
  Sense means{.row = id.row, .weight = prominence(id), .kind = static_cast<std::uint8_t>(Kind::Athlete)};
  const auto may_stand_alone = [&](Phrases::Word word) {
    return !is_common(phrases_.text(word)) && !nation_words_.contains(word);
  };
  std::span<const Phrases::Word> words = cut_.words;
  if (words.size() > 1 || may_stand_alone(words.front())) phrases_.add(words, means, name);
  if (words.size() > 2 && is_generation(phrases_.text(words.back()))) {
    words = words.first(words.size() - 1);
    phrases_.add(words, means, name);
  }
  means.use = Use::Part;
  for (std::size_t count = 1; count <= kMostWordsOfASurname && count < words.size(); ++count) {
    const auto last = words.last(count);
    if (count > 1 || may_stand_alone(last.front())) phrases_.add(last, means, name);
  }
  if (words.size() > 2) phrases_.add(std::array{words.front(), words.back()}, means, name);
}

Named Gazetteer::Table::named(const Sense& sense) const {
  switch (static_cast<Kind>(sense.kind)) {
    case Kind::Series:
      return SeriesId{sense.row};
    case Kind::Meeting:
      return MeetingId{sense.row};
    case Kind::Venue:
      return VenueId{sense.row};
    case Kind::City:
      return cities_[sense.row];
    case Kind::Athlete:
      return AthleteId{sense.row};
    case Kind::Fixed:
      break;
  }
  return fixed_[sense.row];
}

Gazetteer::Gazetteer(const Archive& archive) : table_{std::make_unique<Table>(archive)} {}
Gazetteer::~Gazetteer() = default;
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;

const Archive& Gazetteer::archive() const { return table_->archive(); }

std::uint32_t Gazetteer::prominence(AthleteId id) const { return table_->prominence(id); }

Mention Gazetteer::find(std::span<const std::string> folded, std::size_t at) const {
  const Phrases::Found found = table_->phrases().find(folded, at);
  Mention mention{.first = at, .count = found.words, .named = {}};
  if (found.words == 0) return mention;
  for (const Sense& sense : table_->phrases().senses(found.node)) {
    Named named = table_->named(sense);
    if (std::ranges::find(mention.named, named) == mention.named.end()) {
      mention.named.push_back(std::move(named));
    }
  }
  return mention;
}

std::vector<std::string> Gazetteer::nearest(std::string_view folded_word, std::size_t at_most) const {
  return table_->phrases().nearest(folded_word, at_most);
}

std::vector<std::string> Gazetteer::beginning_with(std::string_view folded_prefix,
                                                   std::size_t at_most) const {
  return table_->phrases().beginning_with(folded_prefix, at_most);
}

}  // namespace miler::words
