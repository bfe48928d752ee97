// Regions from their text: a table of conditions, each with the words behind it.
#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_region_words.h"
#include "miler/archive/stable_id.h"
#include "miler/base/phrase.h"
#include "miler/base/text.h"

namespace miler {
namespace {

/// Eats the words one condition after the other. The first fault stays, and ends it.
class Reader {
 public:
  Reader(const Archive& archive, std::string_view text, std::span<const PhraseWord> words)
      : archive_{archive}, end_{static_cast<std::uint32_t>(text.size())}, rest_{words} {}

  Expected<Region> read() {
    read_event();
    while (!error_ && !rest_.empty()) read_condition();
    if (error_) return Unexpected{*std::move(error_)};
    sort_unique(region_.without);
    sort_unique(region_.without_nations);
    return std::move(region_);
  }

 private:
  struct Condition {
    std::string_view word;
    std::string_view group;  ///< of which one may be said; "" where the reader sees to it
    void (Reader::*read)();
  };
  static const Condition kConditions[];

  template <class T>
  static void sort_unique(std::vector<T>& values) {
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
  }

  // The word before the rest is the current one: a keyword, then each of its values.
  void next() {
    word_ = rest_.empty() ? PhraseWord{.where = {end_, end_}} : rest_.front();
    if (!rest_.empty()) rest_ = rest_.subspan(1);
  }
  bool take(std::string_view word) {
    if (rest_.empty() || !rest_.front().is(word)) return false;
    next();
    return true;
  }
  void fail(std::string_view expected, std::vector<std::string> candidates = {}) {
    if (error_) return;
    const bool at_end = word_.where.begin == end_;
    error_ = Error{.code = ErrorCode::BadArgument,
                   .message = at_end ? fmt::format("the text ends where {} is expected", expected)
                                     : fmt::format("'{}' is not {}", word_.text, expected),
                   .where = word_.where,
                   .candidates = std::move(candidates)};
  }
  void once(std::string_view group) {
    if (std::ranges::find(said_, group) != said_.end() && !error_) {
      error_ = Error{
          .code = ErrorCode::BadArgument,
          .message = fmt::format("'{}' is one condition too many: {} was said before", word_.text, group),
          .where = word_.where};
    }
    said_.push_back(group);
  }

  const Condition* condition() const;
  void read_event();
  void read_condition();

  template <class T>
  T must(const Expected<T>& read, std::string_view expected) {
    if (read) return *read;
    fail(expected, read.error().candidates);
    return T{};
  }
  /// The value of the current word, one of a few.
  template <class Words>
  auto meant(const Words& words, std::string_view expected) {
    std::vector<std::string_view> known;
    for (const auto& [word, value] : words) {
      if (word_.text == word) return value;
      known.push_back(word);
    }
    fail(expected, alike(word_.text, known));
    return words[0].second;
  }
  std::string name(std::string_view expected) {
    next();
    if (word_.text.empty()) fail(expected);
    return word_.text;
  }
  Date date() {
    next();
    return must(parse_date(word_.text), "a date");
  }
  /// A code as it is printed: a name is told what its code is.
  Country country() {
    next();
    const Expected<Country> read = parse_country(word_.text);
    const std::string code = read ? to_string(*read) : std::string{};
    if (!read || code != word_.text)
      fail("the code of a nation", read ? std::vector{code} : std::vector<std::string>{});
    return read.value_or(Country{});
  }
  Area area() {
    next();
    if (word_.text == kNoArea) return Area::None;
    const Expected<Area> read = parse_area(word_.text);
    const std::string code{read ? to_word(*read) : ""};
    if (!read || code != word_.text)
      fail("the code of an area", read ? std::vector{code} : std::vector<std::string>{});
    return read.value_or(Area::None);
  }
  template <class Number>
  Number number(std::string_view expected) {
    const std::optional<std::uint32_t> read = parse_number(word_.text);
    if (!read || *read > std::numeric_limits<Number>::max()) fail(expected);
    return static_cast<Number>(read.value_or(0));
  }
  template <class RowId>
  RowId id(Expected<RowId> (*parse)(const Archive&, std::string_view)) {
    const Expected<RowId> read = parse(archive_, word_.text);
    if (!read && !error_) {
      error_ = read.error();
      error_->where = word_.where;
    }
    return read.value_or(RowId{});
  }

  void track() { region_.track = meant(kTrackWords, "a track"); }
  void age_class() { region_.age = meant(kAgeWords, "an age class"); }
  void limit() {
    const bool inclusive = word_.text == "<=";
    next();
    region_.limit = Limit{must(parse_duration(word_.text), "a time"), inclusive};
  }
  void athlete() { region_.athlete = id(parse_athlete_id); }
  void venue() { region_.venue = id(parse_venue_id); }
  void series() { region_.series = id(parse_series_id); }
  void meeting() { region_.meeting = id(parse_meeting_id); }
  void nation() { region_.nation = country(); }
  void of_area() { region_.area = area(); }
  void home() { region_.home = name("a home nation"); }
  void born();
  void aged();
  void champion() { region_.champion = name("a title"); }
  void without();
  void city() { region_.city = name("a city"); }
  void in() { region_.country = country(); }
  void soil() { region_.soil = area(); }
  void from() { region_.from = date(); }
  void until() { region_.to = date(); }
  void month();
  void round() {
    next();
    region_.round = meant(kRoundWords, "a round");
  }
  void place() {
    next();
    region_.place = number<std::uint16_t>("a place");
    if (region_.place == 0) fail("a place");
  }
  void paced() { region_.paced = word_.text == "paced"; }
  void lights() { region_.lights = true; }
  void championships() { region_.championship = true; }
  void no_championships() {
    if (!take("championships")) next(), fail("'championships'", {"championships"});
    region_.championship = false;
  }
  void level() {
    next();
    const bool unknown = word_.text == "unknown";
    region_.level = must(parse_meet_class(unknown ? "" : word_.text), "a class of meets");
    if (!unknown && to_word(*region_.level) != word_.text) fail("a class of meets");
  }
  void with() {
    next();
    bool Region::*const addition = meant(kAdditionWords, "what can be added");
    region_.*addition = true;
  }

  const Archive& archive_;
  std::uint32_t end_;
  std::span<const PhraseWord> rest_;
  PhraseWord word_;
  Region region_;
  std::vector<std::string_view> said_;
  std::optional<Error> error_;
};

constexpr Reader::Condition Reader::kConditions[] = {
    {"outdoor", "the track", &Reader::track},
    {"indoor", "the track", &Reader::track},
    {"u18", "the age class", &Reader::age_class},
    {"u20", "the age class", &Reader::age_class},
    {"u23", "the age class", &Reader::age_class},
    {"<=", "the limit", &Reader::limit},
    {"<", "the limit", &Reader::limit},
    {"athlete:", "an athlete", &Reader::athlete},
    {"nation", "a nation", &Reader::nation},
    {"area", "an area", &Reader::of_area},
    {"home", "a home nation", &Reader::home},
    {"born", "", &Reader::born},
    {"aged", "an age", &Reader::aged},
    {"champion", "a title", &Reader::champion},
    {"without", "", &Reader::without},
    {"venue:", "a venue", &Reader::venue},
    {"city", "a city", &Reader::city},
    {"in", "a country", &Reader::in},
    {"soil", "the soil", &Reader::soil},
    {"series:", "a series", &Reader::series},
    {"meeting:", "a meeting", &Reader::meeting},
    {"from", "a first day", &Reader::from},
    {"until", "a last day", &Reader::until},
    {"month", "a month", &Reader::month},
    {"round", "a round", &Reader::round},
    {"place", "a place", &Reader::place},
    {"paced", "the pacing", &Reader::paced},
    {"unpaced", "the pacing", &Reader::paced},
    {"lights", "the lights", &Reader::lights},
    {"championships", "the championships", &Reader::championships},
    {"no", "the championships", &Reader::no_championships},
    {"class", "a class", &Reader::level},
    {"with", "", &Reader::with},
};

/// Of the first word of the rest; a kind of ids is one, whatever the id.
const Reader::Condition* Reader::condition() const {
  const PhraseWord& word = rest_.front();
  for (const Condition& one : kConditions) {
    const bool of_id = one.word.ends_with(':');
    if (of_id ? word.text.starts_with(one.word) : word.is(one.word)) return &one;
  }
  return nullptr;
}

void Reader::read_event() {
  if (rest_.empty() || condition() != nullptr) return;
  next();
  const Expected<Sex> sex = parse_sex(word_.text);
  if (!sex || to_word(*sex) != word_.text) {
    std::vector<std::string_view> known{"men", "women"};
    for (const Condition& one : kConditions) known.push_back(one.word);
    return fail("men, women or a condition", alike(word_.text, known));
  }
  region_.sex = *sex;
  if (rest_.empty() || condition() != nullptr) return;
  next();
  region_.event = event_of(must(parse_event_name(word_.text), "an event or a condition"), *sex);
  region_.sex.reset();
}

void Reader::read_condition() {
  const Condition* const one = condition();
  next();
  if (one == nullptr) {
    std::vector<std::string_view> known;
    for (const Condition& each : kConditions) known.push_back(each.word);
    return fail("a condition", alike(word_.text, known));
  }
  if (!one->group.empty()) once(one->group);
  if (!error_) (this->*one->read)();
}

void Reader::born() {
  next();
  if (word_.is("from")) {
    once("the first day of birth");
    region_.born_from = date();
  } else if (word_.is("until")) {
    once("the last day of birth");
    region_.born_to = date();
  } else {
    fail("from or until", {"from", "until"});
  }
}

void Reader::aged() {
  next();
  const bool from = word_.is("from");
  const bool until = word_.is("until");
  if (from || until) next();
  const auto years = number<std::uint8_t>("a number of years");
  if (!until) region_.age_from = years;
  if (!from) region_.age_to = years;
  if (from || until || !take("to")) return;
  next();
  region_.age_to = number<std::uint8_t>("a number of years");
}

void Reader::without() {
  next();
  if (word_.is("lights")) {
    once("the lights");
    region_.lights = false;
  } else if (word_.is("nation")) {
    region_.without_nations.push_back(country());
  } else if (word_.text.starts_with("athlete:")) {
    region_.without.push_back(id(parse_athlete_id));
  } else {
    fail("an athlete, a nation or lights", {"athlete:", "nation", "lights"});
  }
}

void Reader::month() {
  next();
  std::vector<std::string_view> known;
  for (unsigned month = 1; month <= 12; ++month) {
    if (word_.text == month_name(month)) region_.month = static_cast<std::uint8_t>(month);
    known.push_back(month_name(month));
  }
  if (region_.month == 0) fail("a month", alike(word_.text, known));
}

}  // namespace

Expected<Region> parse_region(const Archive& archive, std::string_view text) {
  const Expected<std::vector<PhraseWord>> words = read_phrase(text);
  if (!words) return Unexpected{words.error()};
  return Reader{archive, text, *words}.read();
}

}  // namespace miler
