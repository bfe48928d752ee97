// A region in words, always in one order: the echo of what was understood.
#include <fmt/format.h>

#include "miler/archive/detail_region_words.h"
#include "miler/base/phrase.h"

namespace miler {
namespace {

/// Words one behind the other.
class Sentence {
 public:
  void say(std::string_view word) {
    if (!text_.empty() && !word.empty()) text_ += ' ';
    text_ += word;
  }
  void say(std::string_view key, std::string_view value) {
    say(key);
    say(value);
  }
  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
};

/// "" for a value that has no word: it does not narrow.
template <class Words, class Value>
std::string_view word_of(const Words& words, Value value) {
  for (const auto& [word, one] : words) {
    if (one == value) return word;
  }
  return "";
}

std::string_view word_of(Area area) { return area == Area::None ? kNoArea : to_word(area); }

void say_ages(const Region& region, Sentence& sentence) {
  if (region.age_from && region.age_to && region.age_from != region.age_to) {
    sentence.say("aged", fmt::format("{} to {}", *region.age_from, *region.age_to));
  } else if (region.age_from && region.age_to) {
    sentence.say("aged", fmt::to_string(*region.age_from));
  } else if (region.age_from) {
    sentence.say("aged from", fmt::to_string(*region.age_from));
  } else if (region.age_to) {
    sentence.say("aged until", fmt::to_string(*region.age_to));
  }
}

void say_who(const Archive& archive, const Region& region, Sentence& sentence) {
  if (region.athlete) sentence.say(as_word(archive.id_of(*region.athlete)));
  if (region.nation.known()) sentence.say("nation", to_string(region.nation));
  if (region.area) sentence.say("area", word_of(*region.area));
  if (!region.home.empty()) sentence.say("home", as_word(region.home));
  if (region.born_from.known()) sentence.say("born from", to_string(region.born_from));
  if (region.born_to.known()) sentence.say("born until", to_string(region.born_to));
  say_ages(region, sentence);
  if (!region.champion.empty()) sentence.say("champion", as_word(region.champion));
  for (const AthleteId athlete : region.without) sentence.say("without", as_word(archive.id_of(athlete)));
  for (const Country nation : region.without_nations) sentence.say("without nation", to_string(nation));
}

void say_where(const Archive& archive, const Region& region, Sentence& sentence) {
  if (region.venue) sentence.say(as_word(archive.id_of(*region.venue)));
  if (!region.city.empty()) sentence.say("city", as_word(region.city));
  if (region.country.known()) sentence.say("in", to_string(region.country));
  if (region.soil) sentence.say("soil", word_of(*region.soil));
  if (region.series) sentence.say(as_word(archive.id_of(*region.series)));
  if (region.meeting) sentence.say(as_word(archive.id_of(*region.meeting)));
}

void say_when(const Region& region, Sentence& sentence) {
  if (region.from.known()) sentence.say("from", to_string(region.from));
  if (region.to.known()) sentence.say("until", to_string(region.to));
  if (region.month != 0) sentence.say("month", month_name(region.month));
}

void say_race(const Region& region, Sentence& sentence) {
  if (region.round) sentence.say("round", word_of(kRoundWords, *region.round));
  if (region.place != 0) sentence.say("place", fmt::to_string(region.place));
  if (region.paced) sentence.say(*region.paced ? "paced" : "unpaced");
  if (region.lights) sentence.say(*region.lights ? "lights" : "without lights");
  if (region.championship) sentence.say(*region.championship ? "championships" : "no championships");
  if (region.level)
    sentence.say("class", *region.level == MeetClass::Unknown ? "unknown" : to_word(*region.level));
}

}  // namespace

std::string to_string(const Archive& archive, const Region& region) {
  Sentence sentence;
  if (region.event) {
    sentence.say(to_word(region.event->sex), to_word(*region.event));
  } else if (region.sex) {
    sentence.say(to_word(*region.sex));
  }
  sentence.say(word_of(kTrackWords, region.track));
  sentence.say(word_of(kAgeWords, region.age));
  if (region.limit) sentence.say(region.limit->inclusive ? "<=" : "<", to_string(region.limit->time));
  say_who(archive, region, sentence);
  say_where(archive, region, sentence);
  say_when(region, sentence);
  say_race(region, sentence);
  for (const auto& [word, addition] : kAdditionWords) {
    if (region.*addition) sentence.say("with", word);
  }
  return std::move(sentence).text();
}

}  // namespace miler
