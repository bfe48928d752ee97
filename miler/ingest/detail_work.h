// What the steps of resolving hand to each other: rows become runs (one performance each), runs meet in
// nodes, and nodes unite to races.
#pragma once

#include <cstdint>
#include <optional>
#include <ranges>
#include <span>
#include <unordered_map>
#include <vector>

#include "miler/ingest/detail_meets.h"
#include "miler/ingest/detail_people.h"
#include "miler/ingest/detail_places.h"
#include "miler/ingest/resolve.h"

namespace miler::ingest {

/// One row that attests a performance: a draft, a record's row, or a performance the archive knows.
struct Row {
  std::uint32_t person = kNone, venue = kNone, meet = kNone, meeting = kNone, node = kNone, run = kNone;
  Date date;
  Event event;
  std::optional<Mark> mark;
  std::uint16_t place = 0;
  Round round;
  Status status = Status::Ok;
  Kind kind = Kind::Race;
  std::uint32_t draft = kNone;   ///< index into Batch::performances
  std::uint32_t record = kNone;  ///< index into Batch::records: attests only when nothing else does
  PerformanceId known;           ///< of the archive
  RowOrigin origin;
};

/// One performance: rows that say the same thing.
struct Run {
  std::uint32_t person = kNone;
  Date date;
  Event event;
  std::uint32_t first_row = 0, rows = 0;  ///< a range of Work::order
  PerformanceId known;
  Kind kind = Kind::Race;
  std::uint32_t node = kNone;    ///< its race
  std::uint32_t within = kNone;  ///< of a split: the longer run, where there is one
  bool found_out = false;        ///< a split that no row called one
  PerformanceKey key;
};

/// What rows describe alike; several may be one race.
struct Node {
  Date date;
  Event event;
  std::uint32_t venue = kNone, meet = kNone,
                meeting = kNone;  ///< meet: index into the batch, of a foreign competition
  Round round;
  bool combined = false;
  std::uint32_t name = kNone;  ///< index into Batch::texts
  RaceId known;
  std::uint32_t parent = kNone;        ///< itself, or a node that is the same race
  std::vector<std::uint32_t> runs;     ///< of the root, once assigned
  std::vector<std::uint32_t> sources;  ///< indexes into Batch::sources
  std::uint32_t copy = 0;              ///< of a race that repeats somebody: the second, the third
  bool unresolved = false;
  RaceKey key;
};

struct Work {
  Work(const Archive& the_archive, Batch& the_batch)
      : archive{the_archive},
        batch{the_batch},
        people{the_archive, the_batch},
        venues{the_archive},
        meets{the_archive, venues} {}

  const Archive& archive;
  Batch& batch;
  People people;
  Venues venues;
  Meets meets;
  std::vector<SourceId> known_sources;  ///< of the archive, by index of Batch::sources; none: new
  std::vector<std::uint32_t> venue_of;  ///< by index of the batch
  struct {
    std::vector<std::uint32_t> people, splits, records, titles, annulments;
  } mention;  ///< of a person, by index of the batch's block
  std::vector<Row> rows;
  std::vector<std::uint32_t> order;  ///< rows by person, date, event, run
  std::vector<Run> runs;             ///< by person, date, event
  std::vector<Node> nodes;
  std::unordered_map<std::uint32_t, std::uint32_t> node_of_race;  ///< row of the archive's race -> node
  std::vector<std::uint32_t> race_row_node;  ///< by index of Batch::race_rows; kNone: ambiguous
  struct {
    std::vector<std::uint32_t> races, titles;
  } meeting;  ///< by index of the batch's block

  std::uint32_t root(std::uint32_t node) const {
    while (nodes[node].parent != node) node = nodes[node].parent;
    return node;
  }
  /// The rows of a run, what the archive knows first.
  auto rows_of(const Run& run) const {
    return std::views::transform(std::span{order}.subspan(run.first_row, run.rows),
                                 [this](std::uint32_t row) -> const Row& { return rows[row]; });
  }
  /// Both rows are said by one source; of what the archive knows, by one of its sources.
  bool share_source(const Row& a, const Row& b) const;
  std::uint32_t add_node(Node node);
  std::uint32_t known_node(RaceId id);  ///< the node of a race of the archive
};

void collect_rows(Work& work);    ///< drafts and records to rows: resolve_rows.cpp
void add_known_rows(Work& work);  ///< what the archive knows of these people on these days
void fold_runs(Work& work);       ///< rows to runs: fold_performances.cpp
void fold_splits(Work& work);     ///< en-route marks into longer runs: fold_en_route.cpp
void unite_races(Work& work);     ///< nodes to races: resolve_races.cpp

/// The races that a sheet's words may mean, of the batch and of the archive: roots, in their order.
/// find_race.cpp
std::vector<std::uint32_t> find_races(Work& work, const RaceText& text);
void place_race_rows(Work& work);  ///< `races:` rows to nodes, new ones where there is none

}  // namespace miler::ingest
