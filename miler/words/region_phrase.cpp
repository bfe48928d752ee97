// The conditions of a region as words, one behind the other.
#include <algorithm>

#include <fmt/format.h>

#include "miler/records/holder.h"
#include "miler/words/detail_days.h"
#include "miler/words/detail_english.h"
#include "miler/words/detail_region_phrase.h"

namespace miler::words {
namespace {

/// By name where no other row bears it.
template <class Table, class Id>
std::string unique_name(const Archive& archive, const Table& table, Id id) {
  const std::string_view name = archive.text(archive[id].name);
  const auto namesakes = std::ranges::count_if(
      table, [&](const auto& row) { return row.name.size == name.size() && archive.text(row.name) == name; });
  return namesakes == 1 && !name.empty() ? std::string{name} : archive.id_of(id);
}

std::string_view age_class_words(AgeClass age) {
  switch (age) {
    case AgeClass::U18:
      return "under-18 ";
    case AgeClass::U20:
      return "under-20 ";
    case AgeClass::U23:
      return "under-23 ";
    case AgeClass::Any:
      break;
  }
  return "";
}

std::string_view round_words(RoundKind kind) {
  switch (kind) {
    case RoundKind::Final:
      return "finals";
    case RoundKind::Semifinal:
      return "semi-finals";
    case RoundKind::Quarterfinal:
      return "quarter-finals";
    case RoundKind::Heat:
      return "heats";
    case RoundKind::Preliminary:
      return "preliminary rounds";
    case RoundKind::Repechage:
      return "repechages";
    case RoundKind::Race:
      return "numbered races";
    case RoundKind::Qualifying:
      return "qualifying rounds";
    case RoundKind::Unknown:
      break;
  }
  return "unknown rounds";
}

std::string_view level_words(MeetClass level) {
  switch (level) {
    case MeetClass::Global:
      return "global championships";
    case MeetClass::Area:
      return "area championships";
    case MeetClass::Games:
      return "multi-sport games";
    case MeetClass::National:
      return "national championships";
    case MeetClass::University:
      return "university meets";
    case MeetClass::Circuit:
      return "circuit meets";
    case MeetClass::Invitational:
      return "invitational meets";
    case MeetClass::Unknown:
      break;
  }
  return "meets of unknown class";
}

std::string people_or_one(std::string noun, Many many) {
  return many == Many::One ? with_article(noun) : std::move(noun);
}

/// "aged 13 to 19 born since 1990"; "" when neither is asked.
std::string age_words(const Region& region) {
  std::string text;
  if (region.age_from && region.age_to) {
    append(text, *region.age_from == *region.age_to
                     ? fmt::format("aged {}", *region.age_from)
                     : fmt::format("aged {} to {}", *region.age_from, *region.age_to));
  } else if (region.age_from) {
    append(text, fmt::format("aged {} or over", *region.age_from));
  } else if (region.age_to) {
    append(text, fmt::format("aged {} or under", *region.age_to));
  }
  if (region.born_from.known() || region.born_to.known()) {
    append(text, "born " + span_words(region.born_from, region.born_to));
  }
  return text;
}

/// Up to 19 and nothing else of age: what people call a teenager.
bool is_teenager(const Region& region) {
  return region.age_to == std::uint8_t{19} && !region.age_from && !region.born_from.known() &&
         !region.born_to.known();
}

/// To be read back by its stable id where others bear the name; in a sentence by the name.
template <class Id>
std::string called(const Archive& archive, Id id, Tone tone) {
  return tone == Tone::Full ? named(archive, id) : std::string{archive.text(archive[id].name)};
}

void say_who(const Archive& archive, const Region& region, Many by, Tone tone, std::string& text) {
  const std::optional<Sex> sex = sex_of(region);
  const auto say_by = [&](std::string noun) {
    append(text, fmt::format("by {}", people_or_one(std::move(noun), by)));
  };
  if (region.athlete) append(text, fmt::format("by {}", called(archive, *region.athlete, tone)));
  if (region.nation.known()) say_by(people_of(region.nation, sex, by));
  if (region.area) say_by(people_of(*region.area, sex, by));
  if (!region.home.empty()) say_by(people_of_home(region.home, sex, by));
  if (!region.champion.empty())
    say_by(fmt::format("reigning {}{}", region.champion, by == Many::One ? "" : "s"));
  const bool named_already = !text.empty();
  if (tone == Tone::Sentence && is_teenager(region)) {
    say_by(by == Many::One ? "teenager" : "teenagers");
  } else if (const std::string age = age_words(region); !age.empty()) {
    if (tone == Tone::Sentence && !named_already) say_by(std::string{runner_word(sex, by)});
    append(text, age);
  }
  std::vector<std::string> without;
  for (const AthleteId id : region.without) without.push_back(called(archive, id, tone));
  for (const Country nation : region.without_nations)
    without.push_back(people_of(nation, sex, Many::Several));
  if (!without.empty()) append(text, "excluding " + listed(without));
}

void say_where(const Archive& archive, const Region& region, Tone tone, std::string& text) {
  if (region.venue) append(text, "at " + called(archive, *region.venue, tone));
  if (!region.city.empty()) append(text, "in " + region.city);
  const bool city_says_it = tone == Tone::Sentence && !region.city.empty();
  if (region.country.known() && !city_says_it) append(text, "in " + country_text(region.country));
  if (region.soil) append(text, fmt::format("on {} soil", adjective_of(*region.soil)));
  if (region.series) append(text, "at the " + called(archive, *region.series, tone));
  if (region.meeting) append(text, "at the " + named(archive, *region.meeting));
}

void say_race(const Region& region, std::string& text) {
  if (region.place != 0) append(text, fmt::format("in {} place", ordinal(region.place)));
  if (region.championship && *region.championship && region.round) {
    append(text, fmt::format("in championship {}", round_words(*region.round)));
  } else {
    if (region.championship)
      append(text, *region.championship ? "in championships" : "outside championships");
    if (region.round) append(text, fmt::format("in {}", round_words(*region.round)));
  }
  if (region.level) append(text, fmt::format("in {}", level_words(*region.level)));
  if (region.paced) append(text, *region.paced ? "in paced races" : "in unpaced races");
  if (region.lights) append(text, *region.lights ? "with pacing lights" : "without pacing lights");
}

void say_additions(const Region& region, std::string& text) {
  if (region.oversized) append(text, "including oversized tracks");
  if (region.splits) append(text, "including splits");
  if (region.combined) append(text, "including combined events");
  if (region.exhibitions) append(text, "including exhibitions");
  if (region.annulled) append(text, "including annulled marks");
}

}  // namespace

std::string named(const Archive& archive, AthleteId id) {
  return unique_name(archive, archive.tables().athletes, id);
}
std::string named(const Archive& archive, VenueId id) {
  return unique_name(archive, archive.tables().venues, id);
}
std::string named(const Archive& archive, SeriesId id) {
  return unique_name(archive, archive.tables().series, id);
}
std::string named(const Archive& archive, MeetingId id) {
  const MeetingRow& meeting = archive[id];
  if (meeting.name.size > 0) return unique_name(archive, archive.tables().meetings, id);
  if (!meeting.series.known() || !meeting.first_day.known()) return archive.id_of(id);
  return fmt::format("{} {}", meeting.first_day.year(), named(archive, meeting.series));
}

std::optional<Sex> sex_of(const Region& region) {
  return region.event ? std::optional{region.event->sex} : region.sex;
}

std::string event_words(const Event& event) { return to_prose(event); }

std::string marks_of(const Region& region, Many many, Tone tone) {
  std::string text{age_class_words(region.age)};
  const std::optional<Sex> sex = sex_of(region);
  if (sex && (tone == Tone::Full || *sex == Sex::Women)) text += *sex == Sex::Men ? "men's " : "women's ";
  if (tone == Tone::Sentence && region.track != TrackFilter::Any)
    text += region.track == TrackFilter::Short ? "indoor " : "outdoor ";
  if (!region.event) return text + (many == Many::One ? "performance" : "performances");
  text += event_words(*region.event);
  if (many == Many::One) return text;
  return text.ends_with("mile") ? text + "s" : text + " performances";
}

std::string runners_of(const Region& region, Many many) {
  const std::optional<Sex> sex = sex_of(region);
  std::string text{age_class_words(region.age)};
  if (!region.home.empty()) {
    text += people_of_home(region.home, sex, many);
  } else if (region.nation.known()) {
    text += people_of(region.nation, sex, many);
  } else if (region.area) {
    text += people_of(*region.area, sex, many);
  } else {
    text += runner_word(sex, many);
  }
  append(text, age_words(region));
  return text;
}

std::string limit_words(const Region& region) {
  if (!region.limit) return {};
  return fmt::format(" {} {}", region.limit->inclusive ? "at or under" : "under",
                     short_time(region.limit->time));
}

std::string filter_words(const Archive& archive, const Region& region, Many by, Tone tone) {
  std::string text;
  say_who(archive, region, by, tone, text);
  say_where(archive, region, tone, text);
  append(text, span_words(region.from, region.to));
  if (region.month != 0) append(text, fmt::format("in {}", month_name(region.month)));
  say_race(region, text);
  say_additions(region, text);
  return text.empty() ? text : " " + text;
}

std::string filter_words_of_runners(const Archive& archive, Region region, Many by) {
  if (!region.home.empty()) {
    region.home.clear();
  } else if (region.nation.known()) {
    region.nation = Country{};
  } else {
    region.area.reset();
  }
  region.age_from.reset();
  region.age_to.reset();
  region.born_from = region.born_to = Date{};
  const std::string as = region.champion.empty() ? "" : " as reigning " + region.champion;
  region.champion.clear();
  return as + filter_words(archive, region, by);
}

std::string record_words(const Archive& archive, records::Scope scope, const Event& event,
                         records::Basis basis, Tone tone) {
  const records::Places places = records::exact_places(archive);
  if (tone == Tone::Sentence && !scope.meet.empty()) {
    if (const auto series = places.series(scope.meet)) scope.meet = called(archive, *series, tone);
  }
  if (tone == Tone::Sentence && !scope.venue.empty()) {
    if (const auto venue = places.venue(scope.venue)) scope.venue = called(archive, *venue, tone);
  }
  const std::string title = records::title(scope, event, basis);
  const bool men = event.sex == Sex::Men;
  const std::string_view whose = !men ? "women's " : tone == Tone::Full ? "men's " : "";
  const std::string what = fmt::format("{}{}", whose, event_words(event));
  if (title.starts_with("world ")) return fmt::format("{} {}", what, title);
  const bool of_meet = title.ends_with(" meeting record") || title.ends_with(" meeting best");
  std::size_t honour = title.rfind(' ');
  if (of_meet) honour = title.rfind(' ', honour - 1);
  return fmt::format("{} {}{}", title.substr(0, honour), what, title.substr(honour));
}

std::string set_words(const Archive& archive, const Region& set, Tone tone) {
  const std::string where = filter_words(archive, set, Many::One, tone);
  const std::string_view track = set.track == TrackFilter::Short     ? " indoors"
                                 : set.track == TrackFilter::Outdoor ? " outdoors"
                                                                     : "";
  return where.empty() && track.empty() ? std::string{} : fmt::format(" set{}{}", track, where);
}

std::string track_words(const Region& region) {
  switch (region.track) {
    case TrackFilter::Outdoor:
      return "outdoors";
    case TrackFilter::Short:
      return "indoors";
    case TrackFilter::Any:
      break;
  }
  const bool on_road = region.event && region.event->surface == Surface::Road;
  return on_road ? std::string{} : "outdoors and indoors";
}

}  // namespace miler::words
