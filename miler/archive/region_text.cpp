// A region in words, always in one order: the echo of what was understood.
#include <fmt/format.h>

#include "miler/archive/region.h"

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

std::string_view word_of(AgeClass age) {
  switch (age) {
    case AgeClass::U18:
      return "u18";
    case AgeClass::U20:
      return "u20";
    case AgeClass::U23:
      return "u23";
    case AgeClass::Any:
      break;
  }
  return "";
}

std::string_view word_of(TrackFilter track) {
  switch (track) {
    case TrackFilter::Outdoor:
      return "outdoor";
    case TrackFilter::Short:
      return "indoor";
    case TrackFilter::Any:
      break;
  }
  return "";
}

std::string_view round_word(RoundKind kind) {
  switch (kind) {
    case RoundKind::Final:
      return "final";
    case RoundKind::Semifinal:
      return "semi-final";
    case RoundKind::Quarterfinal:
      return "quarter-final";
    case RoundKind::Heat:
      return "heat";
    case RoundKind::Preliminary:
      return "preliminary";
    case RoundKind::Repechage:
      return "repechage";
    case RoundKind::Race:
      return "race";
    case RoundKind::Qualifying:
      return "qualifying";
    case RoundKind::Unknown:
      break;
  }
  return "unknown";
}

void say_who(const Archive& archive, const Region& region, Sentence& sentence) {
  if (region.athlete) sentence.say(archive.id_of(*region.athlete));
  if (region.nation.known()) sentence.say("nation", to_string(region.nation));
  if (region.area) sentence.say("area", to_word(*region.area));
  if (!region.home.empty()) sentence.say("home", region.home);
  if (region.born_from.known()) sentence.say("born from", to_string(region.born_from));
  if (region.born_to.known()) sentence.say("born until", to_string(region.born_to));
}

void say_where(const Archive& archive, const Region& region, Sentence& sentence) {
  if (region.venue) sentence.say(archive.id_of(*region.venue));
  if (!region.city.empty()) sentence.say("city", region.city);
  if (region.country.known()) sentence.say("in", to_string(region.country));
  if (region.series) sentence.say(archive.id_of(*region.series));
  if (region.meeting) sentence.say(archive.id_of(*region.meeting));
}

void say_race(const Region& region, Sentence& sentence) {
  if (region.round) sentence.say("round", round_word(*region.round));
  if (region.paced) sentence.say(*region.paced ? "paced" : "unpaced");
  if (region.lights) sentence.say(*region.lights ? "lights" : "without lights");
  if (region.championship) sentence.say(*region.championship ? "championships" : "no championships");
  if (region.level)
    sentence.say("class", *region.level == MeetClass::Unknown ? "unknown" : to_word(*region.level));
}

void say_additions(const Region& region, Sentence& sentence) {
  if (region.oversized) sentence.say("with oversized");
  if (region.splits) sentence.say("with splits");
  if (region.combined) sentence.say("with combined");
  if (region.exhibitions) sentence.say("with exhibitions");
  if (region.annulled) sentence.say("with annulled");
}

}  // namespace

std::string to_string(const Archive& archive, const Region& region) {
  Sentence sentence;
  if (region.event) {
    sentence.say(to_word(region.event->sex), to_word(*region.event));
  } else if (region.sex) {
    sentence.say(to_word(*region.sex));
  }
  sentence.say(word_of(region.track));
  sentence.say(word_of(region.age));
  if (region.limit) sentence.say(region.limit->inclusive ? "<=" : "<", to_string(region.limit->time));
  say_who(archive, region, sentence);
  say_where(archive, region, sentence);
  if (region.from.known()) sentence.say("from", to_string(region.from));
  if (region.to.known()) sentence.say("until", to_string(region.to));
  say_race(region, sentence);
  say_additions(region, sentence);
  return std::move(sentence).text();
}

}  // namespace miler
