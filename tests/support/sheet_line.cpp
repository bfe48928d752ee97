// Reading one line of a test's sheet.
#include "tests/support/sheet_line.h"

#include <algorithm>

#include "miler/base/text.h"

namespace miler::testing {
namespace {

/// The value of "key:value".
std::optional<std::string_view> value_of(std::string_view word, std::string_view key) {
  if (!word.starts_with(key) || word.size() <= key.size() || word[key.size()] != ':') return std::nullopt;
  return word.substr(key.size() + 1);
}

bool is_nation(std::string_view word) {
  return word.size() == 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A word that stands for itself; false when it is none.
bool read_plain_word(std::string_view word, Line& line) {
  if (is_nation(word))
    line.performance.nation = Country::of(word);
  else if (const auto place = parse_number(word))
    line.performance.place = static_cast<std::uint16_t>(*place);
  else if (word == "women")
    line.sex = Sex::Women;
  else if (word == "paced")
    line.race.paced = Tristate::Yes;
  else if (word == "unpaced")
    line.race.paced = Tristate::No;
  else if (word == "lights")
    line.race.lights = Tristate::Yes;
  else if (word == "unresolved")
    line.race.unresolved = true;
  else if (word == "conflicting")
    line.performance.conflicting = true;
  else if (const auto round = parse_round(word))
    line.race.round = *round;
  else if (const auto course = parse_course(word))
    line.race.course = *course;
  else if (const auto level = parse_meet_class(word))
    line.race.level = *level;
  else if (const auto kind = parse_kind(word))
    line.performance.kind = *kind;
  else
    return false;
  return true;
}

/// A "key:value"; false when it is none.
bool read_keyed_word(std::string_view word, Line& line) {
  if (const auto born = value_of(word, "born"))
    line.born = must(parse_date(*born));
  else if (const auto home = value_of(word, "home"))
    line.home = spaced(*home);
  else if (const auto meet = value_of(word, "meet"))
    line.meet = spaced(*meet);
  else if (const auto country = value_of(word, "in"))
    line.venue_country = Country::of(*country);
  else if (const auto city = value_of(word, "city"))
    line.city = spaced(*city);
  else if (const auto name = value_of(word, "race"))
    line.race_name = spaced(*name);
  else if (const auto race = value_of(word, "of"))
    line.race_event = event_of(must(parse_event_name(*race)), Sex::Men);
  else
    return false;
  return true;
}

}  // namespace

std::string spaced(std::string_view word) {
  std::string text{word};
  std::ranges::replace(text, '_', ' ');
  return text;
}

std::string slug_of(std::string_view text) {
  std::string slug = to_lower(text);
  std::ranges::replace(slug, ' ', '-');
  return slug;
}

std::optional<std::string_view> value_among(const std::vector<std::string_view>& words,
                                            std::string_view key) {
  for (const std::string_view word : words) {
    if (const auto value = value_of(word, key)) return value;
  }
  return std::nullopt;
}

bool has(const std::vector<std::string_view>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

Date date_among(const std::vector<std::string_view>& words, std::string_view key) {
  const auto value = value_among(words, key);
  return value ? must(parse_date(*value)) : Date{};
}

Event event_in(std::string_view word, const std::vector<std::string_view>& words) {
  return event_of(must(parse_event_name(word)), has(words, "women") ? Sex::Women : Sex::Men);
}

Line read_performance(const std::vector<std::string_view>& words) {
  if (words.size() < 4) throw std::runtime_error{"a performance is a date, an event, a mark and an athlete"};
  Line line;
  line.race.date = must(parse_date(words[0]));
  const EventName event = must(parse_event_name(words[1]));
  line.race_event = event_of(event, Sex::Men);
  line.race.course = event.surface == Surface::Road ? Course::Road : Course::Outdoor400;
  if (const auto status = parse_status(words[2]))
    line.performance.status = *status;
  else if (words[2] != "-")
    line.performance.mark = must(parse_mark(words[2]));
  line.athlete = spaced(words[3]);
  for (std::size_t i = 4; i < words.size(); ++i) {
    if (!read_plain_word(words[i], line) && !read_keyed_word(words[i], line)) line.venue = spaced(words[i]);
  }
  line.race_event.sex = line.sex;
  line.performance.event = event_of(event, line.sex);
  return line;
}

}  // namespace miler::testing
