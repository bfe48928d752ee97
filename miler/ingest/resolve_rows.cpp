// Drafts to rows: who, where and at which meeting; and beside them what the archive knows of the same people
// on the same days.
#include <algorithm>
#include <tuple>

#include "miler/ingest/detail_work.h"

namespace miler::ingest {
namespace {

void collect_places(Work& work) {
  for (const VenueDraft& draft : work.batch.venue_rows) {
    const std::uint32_t venue = work.venues.find_or_add(draft.venue);
    if (venue == kNone) continue;
    for (const NamedDraft& alias : draft.aliases) work.venues.add_alias(venue, alias.name);
  }
  for (const VenueText& text : work.batch.venues) work.venue_of.push_back(work.venues.find_or_add(text));
  const auto add_venues = [&](const auto& drafts, auto venue_of) {
    for (const auto& draft : drafts) work.venues.find_or_add(venue_of(draft));
  };
  const auto of_race = [](const auto& draft) { return draft.race.venue; };
  add_venues(work.batch.race_rows, of_race);
  add_venues(work.batch.splits, of_race);
  add_venues(work.batch.records, of_race);
  add_venues(work.batch.titles, of_race);
  add_venues(work.batch.counts, [](const CountDraft& draft) { return draft.venue; });
  for (const SeriesDraft& draft : work.batch.series_rows) {
    const std::uint32_t series = work.meets.find_or_add_series(draft.name);
    for (const NamedDraft& alias : draft.aliases) work.meets.add_alias(series, alias.name);
  }
  for (const CountDraft& draft : work.batch.counts) {
    if (!draft.meet.empty()) work.meets.find_or_add_series(draft.meet);
  }
}

void collect_people(Work& work) {
  const auto mentions = [&](const auto& drafts, std::vector<std::uint32_t>& into, auto date_of) {
    for (const auto& draft : drafts) {
      const PersonDraft* row = nullptr;
      if constexpr (std::is_same_v<std::decay_t<decltype(draft)>, PersonDraft>) row = &draft;
      into.push_back(work.people.mention(draft.person, date_of(draft), row, draft.origin));
    }
  };
  const Batch& batch = work.batch;
  mentions(batch.person_rows, work.mention.people, [](const PersonDraft&) { return Date{}; });
  mentions(batch.splits, work.mention.splits, [](const SplitDraft& draft) { return draft.race.date; });
  mentions(batch.records, work.mention.records, [](const RecordDraft& draft) { return draft.race.date; });
  mentions(batch.titles, work.mention.titles, [](const TitleDraft& draft) { return draft.won; });
  mentions(batch.annulments, work.mention.annulments,
           [](const AnnulmentDraft& draft) { return draft.date.known() ? draft.date : draft.from; });
  work.people.resolve();
}

/// In the order of competitions and days, so that the order of rows decides nothing.
void collect_meetings(Work& work) {
  std::vector<std::uint32_t> with_meet;
  for (std::uint32_t i = 0; i < work.rows.size(); ++i) {
    if (work.rows[i].meet != kNone) with_meet.push_back(i);
  }
  const auto rank = [&](std::uint32_t i) {
    const Row& row = work.rows[i];
    const MeetText& meet = work.batch.meets[row.meet];
    return std::tuple{meet.code.empty(), std::string_view{meet.code}, row.date.packed(),
                      std::string_view{meet.name}, row.venue};
  };
  std::ranges::sort(with_meet, {}, rank);
  for (const std::uint32_t i : with_meet) {
    Row& row = work.rows[i];
    row.meeting = work.meets.find_or_add(work.batch.meets[row.meet], row.date, row.venue);
  }
  for (const RaceDraft& draft : work.batch.race_rows) {
    const std::uint32_t venue = work.venues.find_or_add(draft.race.venue);
    work.meeting.races.push_back(work.meets.find_or_add(draft.race.meet, draft.race.date, venue));
  }
  for (const TitleDraft& draft : work.batch.titles) {
    const std::uint32_t venue = work.venues.find_or_add(draft.race.venue);
    work.meeting.titles.push_back(work.meets.find_or_add(draft.race.meet, draft.won, venue));
  }
}

Row row_of(const Work& work, const PerformanceDraft& draft, std::uint32_t index) {
  Row row;
  row.person = work.people.of(draft.person, draft.date);
  row.venue = draft.venue == kNone ? kNone : work.venue_of[draft.venue];
  row.meet = draft.meet;
  row.date = draft.date;
  row.event = draft.event;
  row.mark = draft.mark;
  row.place = draft.place;
  row.round = draft.round;
  row.status = draft.status;
  row.kind = draft.kind;
  row.draft = index;
  row.origin = draft.origin;
  return row;
}

Row known_row(const Work& work, std::uint32_t person, PerformanceId id) {
  const Performance known = work.archive[id];
  const RaceRow& race = work.archive[known.race];
  Row row;
  row.person = person;
  row.venue = work.venues.of(race.venue);
  row.meeting = race.meeting.known() ? race.meeting.row : kNone;
  row.date = known.date;
  row.event = known.event;
  row.mark = known.mark;
  row.place = known.place;
  row.round = race.round;
  row.status = known.traits.status();
  row.kind = known.traits.kind();
  row.known = id;
  return row;
}

}  // namespace

void collect_rows(Work& work) {
  const auto& sources = work.archive.tables().sources;
  for (const SourceDraft& draft : work.batch.sources) {
    const auto found = std::ranges::find(sources, std::string_view{draft.key},
                                         [&](const SourceRow& row) { return work.archive.text(row.slug); });
    work.known_sources.push_back(
        found == sources.end() ? SourceId{} : SourceId{static_cast<std::uint32_t>(found - sources.begin())});
  }
  collect_places(work);
  collect_people(work);
  work.rows.reserve(work.batch.performances.size() * 3 / 2);
  for (std::uint32_t i = 0; i < work.batch.performances.size(); ++i) {
    work.rows.push_back(row_of(work, work.batch.performances[i], i));
  }
  collect_meetings(work);
  for (std::uint32_t i = 0; i < work.batch.records.size(); ++i) {
    const RecordDraft& draft = work.batch.records[i];
    if (!draft.race.event) continue;
    Row row;
    row.person = work.people.of(work.mention.records[i], draft.race.date);
    row.venue = work.venues.find_or_add(draft.race.venue);
    row.date = draft.race.date;
    row.event = *draft.race.event;
    row.mark = draft.mark;
    row.round = draft.race.round;
    row.record = i;
    row.origin = draft.origin;
    work.rows.push_back(row);
  }
}

void add_known_rows(Work& work) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> days;  // person, date
  days.reserve(work.rows.size());
  for (const Row& row : work.rows) {
    if (work.people.all()[row.person].known.known()) days.emplace_back(row.person, row.date.packed());
  }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const Archive& archive = work.archive;
  const auto date = [&](PerformanceId id) { return archive.dates()[id.row].packed(); };
  for (const auto& [person, day] : days) {
    std::vector<AthleteId> athletes = work.people.all()[person].also;
    athletes.push_back(work.people.all()[person].known);
    for (const AthleteId athlete : athletes) {
      const auto own = archive.of(athlete);
      for (auto it = std::ranges::lower_bound(own, day, {}, date); it != own.end() && date(*it) == day;
           ++it) {
        work.rows.push_back(known_row(work, person, *it));
      }
    }
  }
}

bool Work::share_source(const Row& a, const Row& b) const {
  if (!a.known.known() && !b.known.known()) return a.origin.source == b.origin.source;
  if (a.known.known() && b.known.known()) return true;
  const Row& known = a.known.known() ? a : b;
  const SourceId source = known_sources[(a.known.known() ? b : a).origin.source];
  const auto all = archive.sources(known.known);
  return source.known() && std::ranges::find(all, source) != all.end();
}

}  // namespace miler::ingest
