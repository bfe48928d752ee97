// What is settled of each race.
#include <algorithm>
#include <string>

#include "miler/archive/agreement.h"
#include "miler/archive/detail_settle.h"
#include "miler/base/text.h"

namespace miler {
namespace {

constexpr auto kSame = [](const auto& a, const auto& b) { return a == b; };
constexpr auto kAgreeing = [](const auto& a, const auto& b) { return agree(a, b); };
/// "final" and "final 1" are one round; so are "final 2" of a list and "race 2" of another, of meetings
/// without rounds.
constexpr auto kOneRound = [](Round a, Round b) {
  const auto without_rounds = [](RoundKind kind) {
    return kind == RoundKind::Final || kind == RoundKind::Race;
  };
  const bool one_kind = a.kind == b.kind || (without_rounds(a.kind) && without_rounds(b.kind));
  return one_kind && (a.number == b.number || a.number == 0 || b.number == 0);
};

/// What was said of one race; only what is known counts as said.
struct Said {
  Property<Date> date;
  Property<Event> event;
  Property<VenueKey> venue;
  Property<MeetingKey> meeting;
  Property<Round> round;
  Property<Course> course;
  Property<MeetClass> level;
  Property<Tristate> paced, lights;
  Property<std::string> name;
  bool unresolved = false;

  void read(const RaceSaid& said, const Settling& s) {
    const Origin& origin = said.origin;
    if (said.date.known()) date.say(said.date, origin, exactness(said.date));
    if (said.event) event.say(*said.event, origin);
    if (said.venue.known()) {
      // A stadium is more than its city.
      const bool stadium = said.venue.number < s.venues.size() && !s.venues[said.venue.number].name.empty();
      venue.say(said.venue, origin, stadium ? 1 : 0);
    }
    if (said.meeting.known()) meeting.say(said.meeting, origin);
    if (said.round.kind != RoundKind::Unknown) round.say(said.round, origin, said.round.number == 0 ? 0 : 1);
    if (said.course != Course::Unknown) course.say(said.course, origin);
    if (said.level != MeetClass::Unknown) level.say(said.level, origin);
    if (said.paced != Tristate::Unknown) paced.say(said.paced, origin);
    if (said.lights != Tristate::Unknown) lights.say(said.lights, origin);
    if (!said.name.empty()) name.say(said.name, origin);
    unresolved = unresolved || said.unresolved;
  }
};

bool in_one_city(const Settling& s, VenueKey a, VenueKey b) {
  if (a == b) return true;
  if (a.number >= s.venues.size() || b.number >= s.venues.size()) return false;
  const SettledVenue &x = s.venues[a.number], &y = s.venues[b.number];
  return x.city == y.city && x.country == y.country;
}

void correct(SettledRace& race, const Settling& s, const CorrectionSaid& correction) {
  std::string_view is = correction.is;
  const std::string_view field = correction.field;
  const auto set = [](auto& property, const auto& read) {
    if (read) property = *read;
  };
  if (field == "date") set(race.date, parse_date(is));
  if (field == "round") set(race.round, parse_round(is));
  if (field == "paced") set(race.paced, parse_tristate(is));
  if (field == "lights") set(race.lights, parse_tristate(is));
  if (field == "class") set(race.level, parse_meet_class(is));
  if (field == "track") set(race.course, parse_course(is));
  if (field == "name") race.name = is;
  if (field == "venue") {
    take(is, "venue:");
    set(race.venue, s.venue_slugs.key(is));
  }
}

void keep_disputes(SettledRace& race, const Said& said, const Corrections& corrections) {
  const auto settled = [&](std::string_view field) { return last_of(corrections, field) != nullptr; };
  const auto word = [](auto value) { return std::string{to_word(value)}; };
  keep_dispute(race.disputes, "date", said.date, race.date, settled("date"), kAgreeing,
               [](Date date) { return to_string(date); });
  keep_dispute(race.disputes, "round", said.round, race.round, settled("round"), kOneRound,
               [](Round round) { return to_string(round); });
  keep_dispute(race.disputes, "track", said.course, race.course, settled("track"), kSame, word);
  keep_dispute(race.disputes, "class", said.level, race.level, settled("class"), kSame, word);
  keep_dispute(race.disputes, "paced", said.paced, race.paced, settled("paced"), kSame, word);
  keep_dispute(race.disputes, "lights", said.lights, race.lights, settled("lights"), kSame, word);
}

}  // namespace

void choose_races(Settling& s) {
  const auto keys = static_cast<std::uint32_t>(s.races.size());
  const ByKey statements = by_key(s.said.races, keys, &RaceSaid::race);
  for (std::uint32_t key = 1; key < keys; ++key) {
    const auto of_race = statements.of(key);
    if (of_race.empty()) continue;
    SettledRace& race = s.races[key];
    Said said;
    for (const std::uint32_t i : of_race) {
      said.read(s.said.races[i], s);
      add_source(race.sources, s.said.races[i].origin.source);
    }
    race.live = true;
    if (!said.date.empty()) race.date = said.date.standing(kAgreeing).value;
    if (!said.event.empty()) race.event = said.event.standing(kSame).value;
    if (!said.venue.empty()) {
      race.venue = said.venue.standing([&](VenueKey a, VenueKey b) { return in_one_city(s, a, b); }).value;
    }
    race.meeting = said.meeting.value_or({});
    if (!said.round.empty()) race.round = said.round.standing(kOneRound).value;
    race.course = said.course.value_or(Course::Unknown);
    race.level = said.level.value_or(MeetClass::Unknown);
    race.paced = said.paced.value_or(Tristate::Unknown);
    race.lights = said.lights.value_or(Tristate::Unknown);
    race.name = said.name.value_or("");
    race.unresolved = said.unresolved;
    static const Corrections kNone;
    const auto found = s.race_corrections.find(RaceKey{key});
    const Corrections& corrections = found == s.race_corrections.end() ? kNone : found->second;
    for (const CorrectionSaid* const correction : corrections) correct(race, s, *correction);
    if (of_race.size() > 1) keep_disputes(race, said, corrections);
  }
}

}  // namespace miler
