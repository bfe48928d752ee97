// What sources say of venues, series and meetings. One statement tells a new one; later ones only what is
// news.
#include <algorithm>
#include <tuple>

#include "miler/ingest/detail_ledger.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

std::string slug_of(const Venue& venue) {
  std::string slug = names::slug(venue.name);
  const std::string city = names::slug(venue.city);
  if (city.empty()) return slug;
  return slug.empty() ? city : slug + "-" + city;
}

/// The days of the alias are those known, or it tells of none.
bool says_no_more(const NamedDraft& alias, const NameSpell& known) {
  if (!alias.from.known() && !alias.until.known()) return true;
  return alias.from == known.from && alias.until == known.until;
}

/// The first row of the batch that speaks of each thing, by index of the thing.
template <class Index>
std::vector<RowOrigin> first_origins(const Work& work, std::size_t things, Index index_of) {
  std::vector<RowOrigin> first(things, RowOrigin{kNone, kNone, 0, Confidence::Medium});
  for (const Row& row : work.rows) {
    if (row.known.known()) continue;
    const std::uint32_t thing = index_of(row);
    if (thing == kNone || thing >= things) continue;
    if (std::tuple{row.origin.file, row.origin.line} < std::tuple{first[thing].file, first[thing].line})
      first[thing] = row.origin;
  }
  return first;
}

void say_venues(Ledger& ledger) {
  Work& work = ledger.work;
  const auto& venues = work.venues.all();
  auto first = first_origins(work, venues.size(), [](const Row& row) { return row.venue; });
  const auto hear = [&](const VenueText& text, const RowOrigin& origin) {
    const std::uint32_t venue = work.venues.find_or_add(text);
    if (venue != kNone && venue < first.size() && first[venue].file == kNone) first[venue] = origin;
    return venue;
  };
  for (const VenueDraft& draft : work.batch.venue_rows) hear(draft.venue, draft.origin);
  for (const RaceDraft& draft : work.batch.race_rows) hear(draft.race.venue, draft.origin);
  for (const TitleDraft& draft : work.batch.titles) hear(draft.race.venue, draft.origin);
  for (const CountDraft& draft : work.batch.counts) hear(draft.venue, draft.origin);
  for (const SplitDraft& draft : work.batch.splits) hear(draft.race.venue, draft.origin);
  std::vector<std::uint32_t> fresh;
  for (std::uint32_t i = 0; i < venues.size(); ++i) {
    if (venues[i].known.known()) {
      ledger.venues[i] = work.archive[venues[i].known].key;
      ledger.venue_slugs[i] = work.archive.text(work.archive[venues[i].known].slug);
    } else if (first[i].file != kNone) {
      fresh.push_back(i);
    }
  }
  std::ranges::stable_sort(fresh, {}, [&](std::uint32_t i) {
    return std::tuple{slug_of(venues[i]), venues[i].country, std::string_view{venues[i].region}};
  });
  for (const std::uint32_t i : fresh) {
    ledger.venues[i] = VenueKey{ledger.next.venue++};
    ledger.venue_slugs[i] = ledger.unique_slug("venue", slug_of(venues[i]));
    ledger.out.changes.identities.venues.push_back({ledger.venues[i], ledger.venue_slugs[i]});
    ledger.says.venues.push_back({ledger.venues[i], venues[i].name, venues[i].city, venues[i].region,
                                  venues[i].country, "", ledger.origin(first[i])});
  }
  for (const VenueDraft& draft : work.batch.venue_rows) {
    const std::uint32_t i = work.venues.find_or_add(draft.venue);
    if (i == kNone) continue;
    const VenueRow* row = venues[i].known.known() ? &work.archive[venues[i].known] : nullptr;
    const bool new_region = row != nullptr && row->region.size == 0 && !venues[i].region.empty();
    if (new_region || (!draft.note.empty() && row == nullptr)) {
      ledger.says.venues.push_back({ledger.venues[i],
                                    "",
                                    "",
                                    new_region ? venues[i].region : "",
                                    {},
                                    draft.note,
                                    ledger.origin(draft.origin)});
    }
    for (const NamedDraft& alias : draft.aliases) {
      const auto same = [&](const NameSpell& other) {
        return work.archive.text(other.name) == alias.name && says_no_more(alias, other);
      };
      if (row != nullptr && std::ranges::any_of(work.archive.aliases(venues[i].known), same)) continue;
      ledger.says.venue_names.push_back(
          {ledger.venues[i], alias.name, alias.from, alias.until, ledger.origin(draft.origin)});
    }
  }
}

void say_series(Ledger& ledger, const std::vector<RowOrigin>& meeting_origins) {
  Work& work = ledger.work;
  const auto& all = work.meets.series();
  std::vector<RowOrigin> first(all.size(), RowOrigin{kNone, kNone, 0, Confidence::Medium});
  std::vector<MeetClass> level(all.size(), MeetClass::Unknown);
  for (const SeriesDraft& draft : work.batch.series_rows) {
    const std::uint32_t i = work.meets.find_series(draft.name);
    if (first[i].file == kNone) first[i] = draft.origin;
    if (level[i] == MeetClass::Unknown) level[i] = draft.level;
  }
  for (const CountDraft& draft : work.batch.counts) {
    const std::uint32_t series = work.meets.find_series(draft.meet);
    if (series != kNone && first[series].file == kNone) first[series] = draft.origin;
  }
  for (std::uint32_t i = 0; i < work.meets.all().size(); ++i) {
    const std::uint32_t series = work.meets.all()[i].series;
    if (series != kNone && first[series].file == kNone && meeting_origins[i].file != kNone)
      first[series] = meeting_origins[i];
  }
  std::vector<std::uint32_t> fresh;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].known.known()) {
      ledger.series[i] = work.archive[all[i].known].key;
    } else if (first[i].file != kNone) {
      fresh.push_back(i);
    }
  }
  std::ranges::stable_sort(fresh, {}, [&](std::uint32_t i) { return names::slug(all[i].name); });
  for (const std::uint32_t i : fresh) {
    ledger.series[i] = SeriesKey{ledger.next.series++};
    ledger.out.changes.identities.series.push_back(
        {ledger.series[i], ledger.unique_slug("series", names::slug(all[i].name))});
    ledger.says.series.push_back({ledger.series[i], all[i].name, level[i], ledger.origin(first[i])});
  }
  for (const SeriesDraft& draft : work.batch.series_rows) {
    const std::uint32_t i = work.meets.find_series(draft.name);
    const SeriesRow* row = all[i].known.known() ? &work.archive[all[i].known] : nullptr;
    if (row != nullptr && row->level == MeetClass::Unknown && draft.level != MeetClass::Unknown) {
      ledger.says.series.push_back({ledger.series[i], "", draft.level, ledger.origin(draft.origin)});
    }
    for (const NamedDraft& alias : draft.aliases) {
      const auto same = [&](const NameSpell& other) {
        return work.archive.text(other.name) == alias.name && says_no_more(alias, other);
      };
      if (row != nullptr && std::ranges::any_of(work.archive.aliases(all[i].known), same)) continue;
      ledger.says.series_names.push_back(
          {ledger.series[i], alias.name, alias.from, alias.until, ledger.origin(draft.origin)});
    }
  }
}

std::string slug_of(const Ledger& ledger, const Meeting& meeting) {
  std::string_view name = without_edition(meeting.name);
  if (meeting.series != kNone) {
    name = ledger.work.meets.series()[meeting.series].name;
  } else {
    name = name.substr(0, name.find(','));
  }
  std::string slug = names::slug(name);
  if (meeting.first.known()) slug += "-" + std::to_string(meeting.first.year());
  return slug;
}

void say_meetings(Ledger& ledger, const std::vector<RowOrigin>& first) {
  Work& work = ledger.work;
  const auto& all = work.meets.all();
  std::vector<std::uint32_t> fresh;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].known.known()) {
      ledger.meetings[i] = work.archive[all[i].known].key;
    } else if (first[i].file != kNone) {
      fresh.push_back(i);
    }
  }
  std::ranges::stable_sort(fresh, {}, [&](std::uint32_t i) {
    return std::tuple{all[i].first.packed(), slug_of(ledger, all[i]), std::string_view{all[i].code}};
  });
  for (const std::uint32_t i : fresh) {
    ledger.meetings[i] = MeetingKey{ledger.next.meeting++};
    ledger.out.changes.identities.meetings.push_back(
        {ledger.meetings[i], ledger.unique_slug("meeting", slug_of(ledger, all[i]))});
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Meeting& meeting = all[i];
    const bool is_new = !meeting.known.known() && first[i].file != kNone;
    if (!is_new && !(meeting.known.known() && meeting.grown && first[i].file != kNone)) continue;
    MeetingSaid said;
    said.meeting = ledger.meetings[i];
    if (meeting.series != kNone) said.series = ledger.series[meeting.series];
    if (is_new) {
      said.name = meeting.name;
      said.edition = meeting.edition;
      said.level = meeting.level;
    }
    said.first_day = meeting.first;
    said.last_day = meeting.last;
    said.venue = ledger.venue(meeting.venue);
    said.code = meeting.code;
    said.origin = ledger.origin(first[i]);
    ledger.says.meetings.push_back(std::move(said));
  }
}

}  // namespace

void say_places(Ledger& ledger) {
  say_venues(ledger);
  auto meetings =
      first_origins(ledger.work, ledger.work.meets.all().size(), [](const Row& row) { return row.meeting; });
  const auto hear = [&](const auto& drafts, const std::vector<std::uint32_t>& of) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (of[i] != kNone && meetings[of[i]].file == kNone) meetings[of[i]] = drafts[i].origin;
    }
  };
  hear(ledger.work.batch.race_rows, ledger.work.meeting.races);
  hear(ledger.work.batch.titles, ledger.work.meeting.titles);
  say_series(ledger, meetings);
  say_meetings(ledger, meetings);
}

}  // namespace miler::ingest
