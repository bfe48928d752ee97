// From what was settled to rows: things in the order of their keys, former slugs, conflicts.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_settle.h"

namespace miler {
namespace {

class Rows {
 public:
  Rows(const Settling& s, ArchiveBuilder& builder, Built& built) : s_{s}, builder_{builder}, built_{built} {}

  void add_sources() {
    std::uint32_t keys = std::max(s_.input.next_keys.source, 1U);
    for (const SourceSaid& said : s_.said.sources) keys = std::max(keys, said.source.number + 1);
    std::vector<const SourceSaid*> chosen(keys);
    for (const SourceSaid& said : s_.said.sources) {
      if (chosen[said.source.number] == nullptr) chosen[said.source.number] = &said;
    }
    built_.sources.resize(keys);
    for (std::uint32_t key = 1; key < keys; ++key) {
      if (const SourceSaid* const said = chosen[key]) {
        built_.sources[key] = builder_.add(SourceRow{.key = said->source,
                                                     .slug = builder_.text(said->slug),
                                                     .title = builder_.text(said->title),
                                                     .published = builder_.text(said->published),
                                                     .licence = builder_.text(said->licence),
                                                     .confidence = said->confidence});
      }
    }
  }

  void add_athletes() {
    built_.athletes.resize(s_.athletes.size());
    for (std::uint32_t key = 1; key < s_.athletes.size(); ++key) {
      const SettledAthlete& athlete = s_.athletes[key];
      if (!athlete.live) continue;
      const std::string_view slug = s_.athlete_slugs.slug(AthleteKey{key});
      AthleteRow row{};
      row.key = AthleteKey{key};
      row.slug = builder_.text(slug);
      row.name = builder_.text(athlete.name.empty() ? slug : athlete.name);
      row.home = builder_.text(athlete.home);
      row.affiliation = builder_.text(athlete.affiliation);
      row.family = builder_.text(athlete.family);
      row.note = builder_.text(athlete.note);
      row.born = athlete.born;
      row.sex = athlete.sex.value_or(Sex::Men);
      row.nation = athlete.nation;
      row.source_set = source_set(athlete.sources);
      std::vector<NameSpell> aliases;
      for (const std::string& alias : athlete.aliases) aliases.push_back({builder_.text(alias), {}, {}});
      std::vector<TextRef> codes;
      for (const std::string_view code : athlete.codes) codes.push_back(builder_.text(code));
      built_.athletes[key] = builder_.add(row, aliases, athlete.nations, codes);
    }
    for (std::uint32_t key = 1; key < s_.athletes.size(); ++key) {
      const AthleteId kept = id_of(built_.athletes, s_.people.kept(AthleteKey{key}));
      const std::string_view slug = s_.athlete_slugs.slug(AthleteKey{key});
      if (kept.known() && s_.people.kept(AthleteKey{key}) != AthleteKey{key} && !slug.empty()) {
        builder_.add_former(builder_.text(slug), kept);
      }
    }
  }

  void add_venues() {
    built_.venues.resize(s_.venues.size());
    for (std::uint32_t key = 1; key < s_.venues.size(); ++key) {
      const SettledVenue& venue = s_.venues[key];
      if (!venue.live) continue;
      VenueRow row{};
      row.key = VenueKey{key};
      row.slug = builder_.text(s_.venue_slugs.slug(row.key));
      row.name = builder_.text(venue.name);
      row.city = builder_.text(venue.city);
      row.region = builder_.text(venue.region);
      row.country = venue.country;
      row.source_set = source_set(venue.sources);
      built_.venues[key] = builder_.add(row, spells(venue.aliases));
    }
  }

  void add_series() {
    built_.series.resize(s_.series.size());
    for (std::uint32_t key = 1; key < s_.series.size(); ++key) {
      const SettledSeries& series = s_.series[key];
      if (!series.live) continue;
      SeriesRow row{};
      row.key = SeriesKey{key};
      row.slug = builder_.text(s_.series_slugs.slug(row.key));
      row.name = builder_.text(series.name);
      row.level = series.level;
      built_.series[key] = builder_.add(row, spells(series.aliases));
    }
  }

  void add_meetings() {
    built_.meetings.resize(s_.meetings.size());
    for (std::uint32_t key = 1; key < s_.meetings.size(); ++key) {
      const SettledMeeting& meeting = s_.meetings[key];
      if (!meeting.live) continue;
      MeetingRow row{};
      row.key = MeetingKey{key};
      row.series = id_of(built_.series, meeting.series);
      row.slug = builder_.text(s_.meeting_slugs.slug(row.key));
      row.name = builder_.text(meeting.name);
      row.edition = builder_.text(meeting.edition);
      row.code = builder_.text(meeting.code);
      row.first_day = meeting.first_day;
      row.last_day = meeting.last_day;
      row.venue = id_of(built_.venues, meeting.venue);
      row.level = meeting.level;
      built_.meetings[key] = builder_.add(row);
    }
  }

  void add_races() {
    built_.races.resize(s_.races.size());
    for (std::uint32_t key = 1; key < s_.races.size(); ++key) {
      const SettledRace& race = s_.races[key];
      if (!race.live) continue;
      RaceRow row{};
      row.key = RaceKey{key};
      row.slug = builder_.text(s_.race_slugs.slug(row.key));
      row.name = builder_.text(race.name);
      row.event = race.event.value_or(Event{});
      row.date = race.date;
      row.venue = id_of(built_.venues, race.venue);
      row.meeting = id_of(built_.meetings, race.meeting);
      row.round = race.round;
      row.course = race.course;
      row.level = race.level;
      row.paced = race.paced;
      row.lights = race.lights;
      row.unresolved = race.unresolved;
      row.source_set = source_set(race.sources);
      built_.races[key] = builder_.add(row);
    }
  }

  void add_performances() {
    built_.performances.resize(s_.performances.size());
    for (const SettledPerformance& row : s_.performances) {
      if (!row.live) continue;
      built_.performances[row.key.number] = builder_.add({.key = row.key,
                                                          .athlete = id_of(built_.athletes, row.athlete),
                                                          .race = id_of(built_.races, row.race),
                                                          .event = row.event,
                                                          .nation = row.nation,
                                                          .mark = row.mark,
                                                          .place = row.place,
                                                          .status = row.status,
                                                          .kind = row.kind,
                                                          .conflicting = row.conflicting,
                                                          .source_set = source_set(row.sources),
                                                          .confidence = row.confidence});
    }
  }

 private:
  std::uint16_t source_set(const std::vector<SourceKey>& sources) {
    std::vector<SourceId> ids;
    for (const SourceKey source : sources) {
      if (const SourceId id = id_of(built_.sources, source); id.known()) ids.push_back(id);
    }
    return builder_.source_set(ids);
  }

  std::vector<NameSpell> spells(const std::vector<Spell>& spells) {
    std::vector<NameSpell> rows;
    for (const Spell& spell : spells) rows.push_back({builder_.text(spell.name), spell.from, spell.until});
    return rows;
  }

  const Settling& s_;
  ArchiveBuilder& builder_;
  Built& built_;
};

}  // namespace

ArchivePtr build(const Settling& s) {
  ArchiveBuilder builder;
  builder.reserve(s.performances.size(), s.races.size(), s.athletes.size());
  Built built;
  Rows rows{s, builder, built};
  rows.add_sources();
  rows.add_athletes();
  rows.add_venues();
  rows.add_series();
  rows.add_meetings();
  rows.add_races();
  rows.add_performances();
  build_lists(s, built, builder);
  build_conflicts(s, built, builder);
  return std::move(builder).freeze(s.input.title, s.input.revision, s.input.next_keys);
}

}  // namespace miler
