// Performances by person, days and event.
#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "miler/ingest/detail_find_run.h"

namespace miler::ingest {
namespace {

bool within(Date date, Date from, Date to) {
  if (!date.known()) return false;
  if (from.known() && date.latest() < from.earliest()) return false;
  return !to.known() || date.earliest() <= to.latest();
}

FoundRun of_batch(const Ledger& ledger, std::uint32_t index) {
  const Work& work = ledger.work;
  const Run& run = work.runs[index];
  const Node& node = work.nodes[run.node];
  FoundRun found;
  found.key = run.key;
  found.known = run.known;
  found.run = index;
  found.event = run.event;
  found.date = run.date;
  found.kind = run.kind;
  for (const Row& row : work.rows_of(run)) {
    if (!found.mark) found.mark = row.mark;
  }
  found.venue = node.venue;
  found.node = run.node;
  found.race = node.key;
  found.meeting = ledger.meeting(node.meeting);
  return found;
}

FoundRun of_archive(const Ledger& ledger, PerformanceId id) {
  const Archive& archive = ledger.work.archive;
  const Performance known = archive[id];
  const RaceRow& race = archive[known.race];
  FoundRun found;
  found.key = archive.key(id);
  found.known = id;
  found.event = known.event;
  found.date = known.date;
  found.kind = known.traits.kind();
  found.mark = known.mark;
  found.venue = ledger.work.venues.of(race.venue);
  found.race = race.key;
  if (race.meeting.known()) found.meeting = archive[race.meeting].key;
  return found;
}

}  // namespace

std::vector<FoundRun> find_runs(const Ledger& ledger, std::uint32_t person, Date from, Date to,
                                const std::optional<EventName>& event) {
  const Work& work = ledger.work;
  std::vector<FoundRun> found;
  const auto [begin, end] = std::ranges::equal_range(work.runs, person, {}, &Run::person);
  for (auto run = begin; run != end; ++run) {
    if (!within(run->date, from, to) || (event && run->event.name() != *event)) continue;
    found.push_back(of_batch(ledger, static_cast<std::uint32_t>(run - work.runs.begin())));
  }
  const AthleteId known = work.people.all()[person].known;
  if (known.known()) {
    for (const PerformanceId id : work.archive.of(known)) {
      if (!within(work.archive.dates()[id.row], from, to)) continue;
      if (event && work.archive.event_of(id).name() != *event) continue;
      const bool met = std::ranges::any_of(found, [&](const FoundRun& other) { return other.known == id; });
      if (!met) found.push_back(of_archive(ledger, id));
    }
  }
  std::ranges::stable_sort(found, {}, [](const FoundRun& run) { return run.date.packed(); });
  return found;
}

std::optional<FoundRun> choose_run(const std::vector<FoundRun>& runs, const std::optional<Mark>& mark) {
  if (runs.size() == 1) return runs.front();
  std::optional<FoundRun> chosen;
  for (const FoundRun& run : runs) {
    if (!mark || !run.mark) continue;
    if (std::abs((run.mark->time - mark->time).centiseconds()) > 50) continue;
    if (chosen) return std::nullopt;
    chosen = run;
  }
  return chosen;
}

std::string id_of(const Ledger& ledger, const FoundRun& run) {
  return run.known.known() ? ledger.work.archive.id_of(run.known) : ledger.id_of(ledger.work.runs[run.run]);
}

}  // namespace miler::ingest
