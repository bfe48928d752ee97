// Settling from end to end: what is chosen when, and which things exist.
#include "miler/archive/settle.h"

#include <algorithm>

#include "miler/archive/detail_settle.h"
#include "miler/base/text.h"

namespace miler {
namespace {

/// One more than the greatest key that is known or spoken of.
template <class Table>
std::uint32_t keys_in(std::uint32_t next, const std::vector<Identity<Table>>& identities) {
  std::uint32_t keys = std::max(next, 1U);
  for (const Identity<Table>& identity : identities) keys = std::max(keys, identity.key.number + 1);
  return keys;
}

void find_corrected_people_and_races(Settling& s) {
  for (const CorrectionSaid& correction : s.said.corrections) {
    std::string_view slug = correction.target;
    if (take(slug, "athlete:")) {
      if (const auto key = s.athlete_slugs.key(slug)) {
        s.athlete_corrections[s.people.kept(*key)].push_back(&correction);
      }
    } else if (take(slug, "race:")) {
      if (const auto key = s.race_slugs.key(slug)) s.race_corrections[*key].push_back(&correction);
    }
  }
  for (auto& [key, corrections] : s.athlete_corrections) order_by_decision(corrections);
  for (auto& [key, corrections] : s.race_corrections) order_by_decision(corrections);
}

template <class Settled, class Table>
Settled* at(std::vector<Settled>& things, Key<Table> key) {
  return key.known() && key.number < things.size() ? &things[key.number] : nullptr;
}

/// Races that rows were said to be of, all of which turned out to be of others, are none.
void drop_deserted_races(Settling& s) {
  std::vector<bool> named(s.races.size()), held(s.races.size());
  for (const PerformanceSaid& said : s.said.performances) {
    if (said.race.number < named.size()) named[said.race.number] = true;
  }
  for (const SettledPerformance& row : s.performances) {
    if (row.live) held[row.race.number] = true;
  }
  for (std::size_t i = 0; i < s.races.size(); ++i) {
    if (named[i] && !held[i]) s.races[i].live = false;
  }
}

/// What exists refers to other things, which exist for that reason.
void keep_what_is_referred_to(Settling& s) {
  for (const SettledPerformance& row : s.performances) {
    if (!row.live) continue;
    SettledAthlete& athlete = *at(s.athletes, row.athlete);
    athlete.live = true;
    if (!athlete.sex) athlete.sex = row.event.sex;
    SettledRace& race = *at(s.races, row.race);
    race.live = true;
    if (!race.event && row.kind != Kind::EnRoute) race.event = row.event;
    for (const SourceKey source : row.sources) add_source(race.sources, source);
  }
  for (const TitleSaid& title : s.said.titles) {
    if (SettledAthlete* const athlete = at(s.athletes, s.people.kept(title.athlete))) athlete->live = true;
    if (SettledMeeting* const meeting = at(s.meetings, title.meeting)) meeting->live = true;
    if (SettledRace* const race = at(s.races, title.race)) race->live = true;
  }
  for (const CountSaid& count : s.said.counts) {
    if (SettledVenue* const venue = at(s.venues, count.venue)) venue->live = true;
    if (SettledSeries* const series = at(s.series, count.series)) series->live = true;
  }
  for (const SettledRace& race : s.races) {
    if (!race.live) continue;
    if (SettledVenue* const venue = at(s.venues, race.venue)) venue->live = true;
    if (SettledMeeting* const meeting = at(s.meetings, race.meeting)) meeting->live = true;
  }
  for (const SettledMeeting& meeting : s.meetings) {
    if (!meeting.live) continue;
    if (SettledVenue* const venue = at(s.venues, meeting.venue)) venue->live = true;
    if (SettledSeries* const series = at(s.series, meeting.series)) series->live = true;
  }
}

/// Somebody ran in it, but the statement of the race was withdrawn: its slug begins with the day it was
/// given.
void give_races_their_days(Settling& s) {
  for (std::uint32_t key = 1; key < s.races.size(); ++key) {
    SettledRace& race = s.races[key];
    if (!race.live || race.date.known()) continue;
    const std::string_view slug = s.race_slugs.slug(RaceKey{key});
    for (const std::size_t length : {10U, 7U, 4U}) {
      const auto date = parse_date(slug.substr(0, length));
      if (date && !race.date.known()) race.date = *date;
    }
  }
}

void give_meetings_their_days(Settling& s) {
  for (const SettledRace& race : s.races) {
    SettledMeeting* const meeting = race.live && race.date.known() ? at(s.meetings, race.meeting) : nullptr;
    if (meeting == nullptr) continue;
    Date& first = meeting->first_day;
    Date& last = meeting->last_day;
    if (!first.known() || race.date.earliest() < first.earliest()) first = race.date;
    if (!last.known() || last.latest() < race.date.latest()) last = race.date;
  }
}

/// A race has the class and the place of its meeting unless it has its own, a meeting the class of its
/// series.
void inherit(Settling& s) {
  for (SettledMeeting& meeting : s.meetings) {
    const SettledSeries* const series = at(s.series, meeting.series);
    if (series != nullptr && meeting.level == MeetClass::Unknown) meeting.level = series->level;
  }
  for (SettledRace& race : s.races) {
    const SettledMeeting* const meeting = at(s.meetings, race.meeting);
    if (meeting == nullptr) continue;
    if (race.level == MeetClass::Unknown) race.level = meeting->level;
    if (!race.venue.known()) race.venue = meeting->venue;
  }
}

bool covers(const NationSpell& spell, Date date) {
  return (!spell.from.known() || spell.from.earliest() <= date.earliest()) &&
         (!spell.until.known() || date.latest() <= spell.until.latest());
}

/// The nation an athlete is known to have competed for on a date; unknown when that cannot be said.
Country nation_on(const SettledAthlete& athlete, Date date) {
  if (athlete.nations.empty()) return athlete.nation;
  if (!date.known()) return {};
  for (const NationSpell& spell : athlete.nations) {
    if (covers(spell, date)) return spell.nation;
  }
  return {};
}

void give_rows_their_nations(Settling& s) {
  for (SettledPerformance& row : s.performances) {
    if (row.live && !row.nation.known()) {
      row.nation = nation_on(s.athletes[row.athlete.number], s.races[row.race.number].date);
    }
  }
}

/// The latest that is known: of the history, else of the rows, else what was said of the person. RULE
/// latest-nation
void give_people_their_nations(Settling& s) {
  std::vector<Date> latest(s.athletes.size());
  std::vector<Country> nation(s.athletes.size());
  for (const SettledPerformance& row : s.performances) {
    if (!row.live || !row.nation.known()) continue;
    const Date date = s.races[row.race.number].date;
    const std::uint32_t athlete = row.athlete.number;
    if (!nation[athlete].known() || row_order(latest[athlete], date) < 0) {
      nation[athlete] = row.nation;
      latest[athlete] = date;
    }
  }
  for (std::size_t i = 0; i < s.athletes.size(); ++i) {
    SettledAthlete& athlete = s.athletes[i];
    if (!athlete.nations.empty()) {
      athlete.nation = athlete.nations.back().nation;
    } else if (nation[i].known()) {
      athlete.nation = nation[i];
    }
  }
}

void apply_nation_corrections(Settling& s) {
  for (const auto& [key, corrections] : s.athlete_corrections) {
    if (const CorrectionSaid* const last = last_of(corrections, "nation")) {
      if (const auto nation = parse_country(last->is)) s.athletes[key.number].nation = *nation;
    }
  }
}

}  // namespace

Settling::Settling(const SettleInput& given)
    : input{given},
      said{given.statements},
      athlete_slugs{given.identities.athletes, keys_in(given.next_keys.athlete, given.identities.athletes)},
      venue_slugs{given.identities.venues, keys_in(given.next_keys.venue, given.identities.venues)},
      series_slugs{given.identities.series, keys_in(given.next_keys.series, given.identities.series)},
      meeting_slugs{given.identities.meetings, keys_in(given.next_keys.meeting, given.identities.meetings)},
      race_slugs{given.identities.races, keys_in(given.next_keys.race, given.identities.races)},
      people{given.statements.merges, athlete_slugs.size()},
      athletes(athlete_slugs.size()),
      venues(venue_slugs.size()),
      series(series_slugs.size()),
      meetings(meeting_slugs.size()),
      races(race_slugs.size()) {
  find_corrected_people_and_races(*this);
}

void fill_in(Settling& s) {
  drop_deserted_races(s);
  keep_what_is_referred_to(s);
  inherit(s);
  keep_what_is_referred_to(s);  // a race may have got its venue just now
  give_races_their_days(s);
  give_meetings_their_days(s);
  give_rows_their_nations(s);
  give_people_their_nations(s);
  apply_nation_corrections(s);
}

ArchivePtr settle(const SettleInput& input) {
  Settling s{input};
  choose_places(s);
  choose_races(s);
  choose_performances(s);
  choose_athletes(s);
  fill_in(s);
  return build(s);
}

}  // namespace miler
