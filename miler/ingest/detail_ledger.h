// From what was resolved to statements: keys and stable ids given out, each source's word written down once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "miler/ingest/detail_work.h"

namespace miler::ingest {

/// The keys of everything the batch speaks of, and the change set being written.
struct Ledger {
  Ledger(Work& the_work, Resolved& the_out);

  Work& work;
  Resolved& out;
  Statements& says;
  NextKeys next;
  std::vector<SourceKey> sources;  ///< by index of the batch
  std::vector<AthleteKey> people;
  std::vector<VenueKey> venues;
  std::vector<SeriesKey> series;
  std::vector<MeetingKey> meetings;
  std::vector<std::string> person_slugs, venue_slugs;
  std::vector<std::string> race_slugs;  ///< by node

  Origin origin(const RowOrigin& row) const {
    return {sources[row.source], row.confidence, row.file, row.line, {}};
  }
  VenueKey venue(std::uint32_t index) const { return index == kNone ? VenueKey{} : venues[index]; }
  MeetingKey meeting(std::uint32_t index) const { return index == kNone ? MeetingKey{} : meetings[index]; }
  void problem(const RowOrigin& row, std::string field, std::string value, std::string reason);

  /// `wanted`, or with "-2", "-3" behind it: not yet given out to a thing of this kind ("athlete").
  std::string unique_slug(std::string_view kind, std::string wanted);
  /// Conflicts of the archive over one of its performances.
  std::vector<const ConflictRow*> conflicts_of(PerformanceId id) const;
  /// "performance:2023-09-16-eugene-mile-men-f/jakob-ingebrigtsen-2000", of a run of the batch.
  std::string id_of(const Run& run) const;
  /// A source of the archive is among those of a set.
  bool in_set(std::uint16_t source_set, std::uint32_t batch_source) const;

 private:
  std::unordered_set<std::string> given_;
  std::unordered_multimap<std::uint32_t, const ConflictRow*> conflicts_;
};

void say_sources(Ledger& ledger);
void say_people(Ledger& ledger);
void say_places(Ledger& ledger);  ///< venues, series, meetings
void say_races(Ledger& ledger);   ///< keys for nodes with runs, and what sources say of them
void say_performances(Ledger& ledger);
void say_blocks(Ledger& ledger);       ///< splits, records, titles, counts, annulments, coverage
void say_corrections(Ledger& ledger);  ///< corrections, merges, separations

}  // namespace miler::ingest
