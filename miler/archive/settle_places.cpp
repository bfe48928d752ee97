// What is settled of venues, series and meetings: the most trusted name, every other name as an alias.
#include <algorithm>
#include <string_view>

#include "miler/archive/agreement.h"
#include "miler/archive/detail_settle.h"

namespace miler {
namespace {

using Text = Property<std::string_view>;

void say(Text& property, const std::string& text, const Origin& origin) {
  if (!text.empty()) property.say(text, origin);
}

/// A name without days says nothing that one with days does not.
void add_spell(std::vector<Spell>& spells, const Spell& spell) {
  for (Spell& known : spells) {
    if (known.name != spell.name) continue;
    if (!known.from.known() && !known.until.known()) known = spell;
    if ((known.from == spell.from && known.until == spell.until) ||
        (!spell.from.known() && !spell.until.known())) {
      return;
    }
  }
  spells.push_back(spell);
}

void add_other_names(std::vector<Spell>& spells, const Text& names, std::string_view chosen) {
  for (const auto& side : names.sides()) {
    if (side.value != chosen) add_spell(spells, {side.value, {}, {}});
  }
}

void order(std::vector<Spell>& spells) {
  std::ranges::stable_sort(spells, {}, [](const Spell& spell) { return spell.from.packed(); });
}

void choose_venues(Settling& s) {
  const auto keys = static_cast<std::uint32_t>(s.venues.size());
  const ByKey statements = by_key(s.said.venues, keys, &VenueSaid::venue);
  for (std::uint32_t key = 1; key < keys; ++key) {
    SettledVenue& venue = s.venues[key];
    Text name, city, region;
    Property<Country> country;
    for (const std::uint32_t i : statements.of(key)) {
      const VenueSaid& said = s.said.venues[i];
      venue.live = true;
      say(name, said.name, said.origin);
      say(city, said.city, said.origin);
      say(region, said.region, said.origin);
      if (said.country.known()) country.say(said.country, said.origin);
      add_source(venue.sources, said.origin.source);
    }
    venue.name = name.value_or("");
    venue.city = city.value_or("");
    venue.region = region.value_or("");
    venue.country = country.value_or({});
    add_other_names(venue.aliases, name, venue.name);
  }
  for (const VenueNameSaid& said : s.said.venue_names) {
    if (said.venue.number < keys)
      add_spell(s.venues[said.venue.number].aliases, {said.alias, said.from, said.until});
  }
  for (SettledVenue& venue : s.venues) order(venue.aliases);
}

void choose_series(Settling& s) {
  const auto keys = static_cast<std::uint32_t>(s.series.size());
  const ByKey statements = by_key(s.said.series, keys, &SeriesSaid::series);
  for (std::uint32_t key = 1; key < keys; ++key) {
    SettledSeries& series = s.series[key];
    Text name;
    Property<MeetClass> level;
    for (const std::uint32_t i : statements.of(key)) {
      const SeriesSaid& said = s.said.series[i];
      series.live = true;
      say(name, said.name, said.origin);
      if (said.level != MeetClass::Unknown) level.say(said.level, said.origin);
    }
    series.name = name.value_or("");
    series.level = level.value_or(MeetClass::Unknown);
    add_other_names(series.aliases, name, series.name);
  }
  for (const SeriesNameSaid& said : s.said.series_names) {
    if (said.series.number < keys)
      add_spell(s.series[said.series.number].aliases, {said.alias, said.from, said.until});
  }
  for (SettledSeries& series : s.series) order(series.aliases);
}

void choose_meetings(Settling& s) {
  const auto keys = static_cast<std::uint32_t>(s.meetings.size());
  const ByKey statements = by_key(s.said.meetings, keys, &MeetingSaid::meeting);
  constexpr auto kAgreeing = [](Date a, Date b) { return agree(a, b); };
  for (std::uint32_t key = 1; key < keys; ++key) {
    SettledMeeting& meeting = s.meetings[key];
    Text name, edition, code;
    Property<SeriesKey> series;
    Property<VenueKey> venue;
    Property<Date> first, last;
    Property<MeetClass> level;
    for (const std::uint32_t i : statements.of(key)) {
      const MeetingSaid& said = s.said.meetings[i];
      meeting.live = true;
      say(name, said.name, said.origin);
      say(edition, said.edition, said.origin);
      say(code, said.code, said.origin);
      if (said.series.known()) series.say(said.series, said.origin);
      if (said.venue.known()) venue.say(said.venue, said.origin);
      if (said.first_day.known()) first.say(said.first_day, said.origin, exactness(said.first_day));
      if (said.last_day.known()) last.say(said.last_day, said.origin, exactness(said.last_day));
      if (said.level != MeetClass::Unknown) level.say(said.level, said.origin);
    }
    meeting.name = name.value_or("");
    meeting.edition = edition.value_or("");
    meeting.code = code.value_or("");
    meeting.series = series.value_or({});
    meeting.venue = venue.value_or({});
    if (!first.empty()) meeting.first_day = first.standing(kAgreeing).value;
    if (!last.empty()) meeting.last_day = last.standing(kAgreeing).value;
    meeting.level = level.value_or(MeetClass::Unknown);
  }
}

}  // namespace

void choose_places(Settling& s) {
  choose_venues(s);
  choose_series(s);
  choose_meetings(s);
}

}  // namespace miler
