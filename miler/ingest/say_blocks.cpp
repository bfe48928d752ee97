// Splits, records, titles, counts, annulments and coverage: each tied to the performances, people and places
// it speaks of, unless the archive has it already.
#include <algorithm>

#include <fmt/format.h>

#include "miler/archive/agreement.h"
#include "miler/ingest/detail_find_run.h"
#include "miler/ingest/detail_identity.h"

namespace miler::ingest {
namespace {

std::uint32_t person_of(const Ledger& ledger, std::uint32_t mention, Date on) {
  return ledger.work.people.of(mention, on);
}

bool from_source(const Ledger& ledger, SourceId known, const RowOrigin& origin) {
  return known.known() && known == ledger.work.known_sources[origin.source];
}

void say_splits(Ledger& ledger) {
  Work& work = ledger.work;
  for (std::size_t i = 0; i < work.batch.splits.size(); ++i) {
    const SplitDraft& draft = work.batch.splits[i];
    const Date on = draft.race.date;
    const std::uint32_t person = person_of(ledger, work.mention.splits[i], on);
    auto runs = find_runs(ledger, person, on, on,
                          draft.race.event ? std::optional{draft.race.event->name()} : std::nullopt);
    std::erase_if(runs, [](const FoundRun& run) { return run.kind == Kind::EnRoute; });
    if (runs.size() > 1 && draft.race.round.kind != RoundKind::Unknown) {
      std::erase_if(runs, [&](const FoundRun& run) {
        return run.node != kNone &&
               compare_rounds(work.nodes[run.node].round, draft.race.round) == RoundFit::Apart;
      });
    }
    if (runs.size() != 1) {
      ledger.problem(draft.origin, "athlete", draft.person.name,
                     runs.empty() ? "no performance of that day and event: add it under performances: first"
                                  : "several performances of that day and event: name the round");
      continue;
    }
    const FoundRun& run = runs.front();
    const auto same = [&](const SplitRow& known) {
      return known.at == draft.at && agree(known.cumulative, draft.mark);
    };
    if (run.known.known() && std::ranges::any_of(work.archive.splits(run.known), same)) continue;
    ledger.says.splits.push_back({run.key, draft.at, draft.mark, ledger.origin(draft.origin)});
  }
}

void say_records(Ledger& ledger) {
  Work& work = ledger.work;
  for (const Row& row : work.rows) {
    if (row.record == kNone) continue;
    const RecordDraft& draft = work.batch.records[row.record];
    const Run& run = work.runs[row.run];
    const auto same = [&](const RecordRow& known) {
      return run.known.known() && known.performance == run.known &&
             work.archive.text(known.scope) == draft.scope && known.event == row.event &&
             known.mark.time == draft.mark.time && known.kind == draft.kind && known.status == draft.status &&
             known.ratified == draft.ratified && known.rescinded == draft.rescinded &&
             from_source(ledger, known.source, draft.origin);
    };
    if (std::ranges::any_of(work.archive.tables().records, same)) continue;
    ledger.says.records.push_back({draft.scope, run.key, row.event, draft.mark, draft.kind, draft.status,
                                   draft.ratified, draft.rescinded, draft.note, ledger.origin(draft.origin)});
  }
}

void say_titles(Ledger& ledger) {
  Work& work = ledger.work;
  for (std::size_t i = 0; i < work.batch.titles.size(); ++i) {
    const TitleDraft& draft = work.batch.titles[i];
    const std::uint32_t person = person_of(ledger, work.mention.titles[i], draft.won);
    const AthleteId known = work.people.all()[person].known;
    TitleSaid said;
    said.title = draft.title;
    if (draft.race.event) said.event = *draft.race.event;
    const auto same = [&](const TitleRow& row) {
      return known.known() && row.athlete == known && work.archive.text(row.title) == draft.title &&
             row.event == said.event && row.won == draft.won && row.until == draft.until &&
             row.due == draft.due && from_source(ledger, row.source, draft.origin);
    };
    if (std::ranges::any_of(work.archive.tables().titles, same)) continue;
    said.course = draft.race.course;
    said.athlete = ledger.people[person];
    said.won = draft.won;
    said.until = draft.until;
    said.due = draft.due;
    said.meeting = ledger.meeting(work.meeting.titles[i]);
    said.note = draft.note;
    said.origin = ledger.origin(draft.origin);
    if (draft.won.is_full()) {
      auto runs = find_runs(ledger, person, draft.won, draft.won, said.event.name());
      std::erase_if(runs, [](const FoundRun& run) { return run.kind != Kind::Race; });
      if (runs.size() == 1) {
        said.race = runs.front().race;
        if (!said.meeting.known()) said.meeting = runs.front().meeting;
      }
    }
    ledger.says.titles.push_back(std::move(said));
  }
}

void say_counts(Ledger& ledger) {
  Work& work = ledger.work;
  for (const CountDraft& draft : work.batch.counts) {
    const auto same = [&](const CountRow& row) {
      return work.archive.text(row.what) == draft.what && row.as_of == draft.as_of &&
             row.count == draft.count && row.event == draft.event && row.bound == draft.bound &&
             from_source(ledger, row.source, draft.origin);
    };
    if (std::ranges::any_of(work.archive.tables().counts, same)) continue;
    CountSaid said;
    said.what = draft.what;
    said.event = draft.event;
    said.limit = draft.limit;
    said.limit_inclusive = draft.limit_inclusive;
    const std::uint32_t venue = work.venues.find_or_add(draft.venue);
    if (venue != kNone && !work.venues.all()[venue].is_city()) {
      said.venue = ledger.venues[venue];
    } else {
      said.city = draft.venue.city;
    }
    said.country = draft.venue.country;
    said.nation = draft.nation;
    const std::uint32_t series = draft.meet.empty() ? kNone : work.meets.find_series(draft.meet);
    if (series != kNone) said.series = ledger.series[series];
    said.from = draft.from;
    said.as_of = draft.as_of;
    said.count = draft.count;
    said.bound = draft.bound;
    said.basis = draft.basis;
    said.origin = ledger.origin(draft.origin);
    ledger.says.counts.push_back(std::move(said));
  }
}

void say_annulments(Ledger& ledger) {
  Work& work = ledger.work;
  for (std::size_t i = 0; i < work.batch.annulments.size(); ++i) {
    const AnnulmentDraft& draft = work.batch.annulments[i];
    const Date from = draft.date.known() ? draft.date : draft.from;
    const Date to = draft.date.known() ? draft.date : draft.to;
    const std::uint32_t person = person_of(ledger, work.mention.annulments[i], from);
    std::uint32_t found = 0;
    for (const FoundRun& run : find_runs(ledger, person, from, to, draft.event)) {
      if (!draft.city.empty() && run.venue != kNone) {
        VenueText city;
        city.city = draft.city;
        city.country = work.venues.all()[run.venue].country;
        if (!work.venues.same_city(work.venues.find_or_add(city), run.venue)) continue;
      }
      ++found;
      const auto same = [&](const AnnulmentRow& row) {
        return row.performance == run.known && row.place_now == draft.place_now &&
               work.archive.text(row.reason) == draft.reason && row.decided == draft.decided &&
               from_source(ledger, row.source, draft.origin);
      };
      if (run.known.known() && std::ranges::any_of(work.archive.tables().annulments, same)) continue;
      ledger.says.annulments.push_back(
          {run.key, draft.place_now, draft.reason, draft.decided, ledger.origin(draft.origin)});
    }
    if (found == 0) {
      ledger.problem(draft.origin, "athlete", draft.person.name,
                     "no performance of those days: add it under performances: first");
    }
  }
}

void say_coverage(Ledger& ledger) {
  const Archive& archive = ledger.work.archive;
  for (const CoverageDraft& draft : ledger.work.batch.coverage) {
    const auto same = [&](const CoverageRow& row) {
      return archive.text(row.statement) == draft.statement && from_source(ledger, row.source, draft.origin);
    };
    if (std::ranges::any_of(archive.tables().coverage, same)) continue;
    ledger.says.coverage.push_back({draft.statement, ledger.origin(draft.origin)});
  }
}

}  // namespace

void say_blocks(Ledger& ledger) {
  say_splits(ledger);
  say_records(ledger);
  say_titles(ledger);
  say_counts(ledger);
  say_annulments(ledger);
  say_coverage(ledger);
}

}  // namespace miler::ingest
