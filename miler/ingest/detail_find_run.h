// The performances that a sheet's words mean: of the batch, and of the archive.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "miler/ingest/detail_ledger.h"

namespace miler::ingest {

struct FoundRun {
  PerformanceKey key;
  PerformanceId known;        ///< none: only of the batch
  std::uint32_t run = kNone;  ///< of the batch; none: only of the archive
  Event event;
  Date date;
  Kind kind = Kind::Race;
  std::optional<Mark> mark;
  std::uint32_t venue = kNone, node = kNone;
  RaceKey race;
  MeetingKey meeting;
};

/// All of a person in [from, to], by day; of one event, or of all.
std::vector<FoundRun> find_runs(const Ledger& ledger, std::uint32_t person, Date from, Date to,
                                const std::optional<EventName>& event);
/// The one that a mark points to: the only one, or the only one with about that mark; else nothing.
std::optional<FoundRun> choose_run(const std::vector<FoundRun>& runs, const std::optional<Mark>& mark);
std::string id_of(const Ledger& ledger, const FoundRun& run);

}  // namespace miler::ingest
