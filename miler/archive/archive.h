// The archive in memory: immutable columns, over heap or over a mapped file. Rows are in the order
// (date, race, place); every other order is a permutation built from it. No lock is needed to read it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "miler/archive/columns.h"
#include "miler/archive/ids.h"
#include "miler/archive/rows.h"

namespace miler {

/// All performances of one event that have a mark, best first; equal times with automatic before hand, then
/// by row. Columns of equal length, so that a walk touches only what it asks for. Rows of every kind, status
/// and course are here: what a list leaves out is the list's rule.
struct MarkOrder {
  static constexpr std::size_t kBlock = 256;

  std::span<const PerformanceId> performances;
  std::span<const Duration> times;
  std::span<const Date> dates;
  std::span<const AthleteId> athletes;
  std::span<const VenueId> venues;
  std::span<const Traits> traits;
  /// Of each block of kBlock rows, the first day on which one of them exists, always a full date: a view that
  /// does not reach it skips the block.
  std::span<const Date> earliest;

  std::size_t size() const { return performances.size(); }
};

/// A row put together on demand.
struct Performance {
  AthleteId athlete;
  RaceId race;
  Event event;
  Country nation;  ///< at that date
  Date date;
  std::optional<Mark> mark;
  std::uint16_t place;  ///< 0: none or unknown
  Traits traits;
  Confidence confidence;
};

class Gaps;

class Archive {
 public:
  /// Over `columns`, which `owner` keeps alive. Checks nothing: store's snapshot reader and build() do.
  Archive(const Columns& columns, std::shared_ptr<const void> owner);

  Revision revision() const { return columns_.header[0].revision; }
  std::string_view title() const { return text(columns_.header[0].title); }  ///< "starter book", "archive.db"
  const NextKeys& next_keys() const { return columns_.header[0].next_keys; }
  /// The last day that a coverage statement reaches; the latest race day when there is none.
  Date horizon() const { return columns_.header[0].horizon; }

  std::size_t size() const { return columns_.athletes_of.size(); }  ///< performances

  // One accessor a column, all of length size(), indexed by PerformanceId::row.
  std::span<const AthleteId> athletes() const { return columns_.athletes_of; }
  std::span<const RaceId> races() const { return columns_.races_of; }
  std::span<const Duration> times() const { return columns_.times; }  ///< zero where there is no mark
  std::span<const Date> dates() const { return columns_.dates; }
  std::span<const Country> nations() const { return columns_.nations; }
  std::span<const std::uint16_t> places() const { return columns_.places; }
  std::span<const Traits> traits() const { return columns_.traits; }

  Event event_of(PerformanceId id) const { return columns_.events[columns_.event_index[id.row]]; }
  bool has_mark(PerformanceId id) const { return columns_.times[id.row] != Duration{}; }
  Performance operator[](PerformanceId id) const;
  PerformanceKey key(PerformanceId id) const { return columns_.keys[id.row]; }
  std::span<const SourceId> sources(PerformanceId id) const {
    return source_set(columns_.source_set[id.row]);
  }
  std::span<const SourceId> source_set(std::uint16_t index) const;

  const AthleteRow& operator[](AthleteId id) const { return columns_.athletes[id.row]; }
  const VenueRow& operator[](VenueId id) const { return columns_.venues[id.row]; }
  const SeriesRow& operator[](SeriesId id) const { return columns_.series[id.row]; }
  const MeetingRow& operator[](MeetingId id) const { return columns_.meetings[id.row]; }
  const RaceRow& operator[](RaceId id) const { return columns_.races[id.row]; }
  const SourceRow& operator[](SourceId id) const { return columns_.sources[id.row]; }
  const RecordRow& operator[](RecordId id) const { return columns_.records[id.row]; }
  const TitleRow& operator[](TitleId id) const { return columns_.titles[id.row]; }
  const CountRow& operator[](CountId id) const { return columns_.counts[id.row]; }
  const CoverageRow& operator[](CoverageId id) const { return columns_.coverage[id.row]; }
  const ConflictRow& operator[](ConflictId id) const { return columns_.conflicts[id.row]; }

  /// All tables, for walks over whole ones.
  const Columns& tables() const { return columns_; }
  /// What rows lack, worked out on demand for the proofs of coverage.h.
  Gaps& gaps() const { return *gaps_; }
  std::string_view text(TextRef ref) const { return {columns_.text.data() + ref.begin, ref.size}; }

  MarkOrder by_mark(const Event& event) const;            ///< empty for an event the archive does not hold
  std::span<const PerformanceId> of(AthleteId id) const;  ///< by date
  std::span<const RaceId> of(VenueId id) const;           ///< by date
  std::span<const RaceId> of(MeetingId id) const;         ///< by date
  std::span<const MeetingId> of(SeriesId id) const;       ///< by date
  std::span<const SplitRow> splits(PerformanceId id) const;
  std::span<const NameSpell> aliases(AthleteId id) const;
  std::span<const NameSpell> aliases(VenueId id) const;
  std::span<const NameSpell> aliases(SeriesId id) const;
  std::span<const NationSpell> nation_history(AthleteId id) const;

  // Stable ids: "athlete:…", "race:…"; the kind and colon may be left out when asking. A performance's is
  // "performance:" + race slug + "/" + athlete slug, then "@" + event word when it is a split, then "#2" when
  // the race has a second row of the same athlete and event, in the order of their keys.
  std::string id_of(AthleteId id) const;
  std::string id_of(VenueId id) const;
  std::string id_of(SeriesId id) const;
  std::string id_of(MeetingId id) const;
  std::string id_of(RaceId id) const;
  std::string id_of(PerformanceId id) const;
  std::optional<AthleteId> athlete(std::string_view stable_id) const;
  std::optional<VenueId> venue(std::string_view stable_id) const;
  std::optional<SeriesId> series(std::string_view stable_id) const;
  std::optional<MeetingId> meeting(std::string_view stable_id) const;
  std::optional<RaceId> race(std::string_view stable_id) const;
  std::optional<PerformanceId> performance(std::string_view stable_id) const;

 private:
  Columns columns_;
  std::shared_ptr<const void> owner_;
  std::shared_ptr<Gaps> gaps_;  ///< under its own lock
};

using ArchivePtr = std::shared_ptr<const Archive>;

}  // namespace miler
