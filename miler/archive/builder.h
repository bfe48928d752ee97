// From rows in any order to a snapshot: orders, indexes and interned text are made once, here.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"

namespace miler {

/// Collects rows; freeze() puts them in order. The ids that add() returns are the builder's own and serve
/// only to refer from one row to another before freeze(), which gives rows their places. TextRefs come from
/// text().
class ArchiveBuilder {
 public:
  struct PerformanceInput {
    PerformanceKey key;
    AthleteId athlete;
    RaceId race;
    Event event;
    Country nation;
    std::optional<Mark> mark;
    std::uint16_t place = 0;
    Status status = Status::Ok;
    Kind kind = Kind::Race;
    bool conflicting = false;
    std::uint16_t source_set = 0;
    Confidence confidence = Confidence::Medium;
  };

  ArchiveBuilder();
  ~ArchiveBuilder();
  ArchiveBuilder(ArchiveBuilder&&) noexcept;
  ArchiveBuilder& operator=(ArchiveBuilder&&) noexcept;

  TextRef text(std::string_view text);  ///< equal texts share their bytes
  std::uint16_t source_set(
      std::span<const SourceId> sources);  ///< equal sets share a number; sorted by the builder

  SourceId add(const SourceRow& row);
  /// Child rows of an athlete, a venue or a series: the RowRange fields of the row are filled in by the
  /// builder.
  AthleteId add(AthleteRow row, std::span<const NameSpell> aliases, std::span<const NationSpell> nations,
                std::span<const TextRef> codes);
  VenueId add(VenueRow row, std::span<const NameSpell> aliases);
  SeriesId add(SeriesRow row, std::span<const NameSpell> aliases);
  MeetingId add(const MeetingRow& row);
  RaceId add(const RaceRow& row);  ///< `performances` is filled in by freeze()
  PerformanceId add(const PerformanceInput& row);
  void add_former(TextRef slug, AthleteId athlete);  ///< see FormerSlug
  void add(const SplitRow& row);
  void add(const RecordRow& row);
  void add(const TitleRow& row);
  void add(const CountRow& row);
  void add(const AnnulmentRow& row);
  void add(const AmendmentRow& row);
  void add(const CoverageRow& row);
  void add(const ConflictRow& row);
  void reserve(std::size_t performances, std::size_t races, std::size_t athletes);

  /// The snapshot; the builder is empty afterwards. Rows of no known date come last. O(n log n).
  ArchivePtr freeze(std::string_view title, Revision revision, const NextKeys& next_keys) &&;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

}  // namespace miler
