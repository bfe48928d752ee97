// The blocks of a snapshot, each a span with a name: what the sidecar writes and maps.
#pragma once

#include <cstdint>
#include <span>

#include "miler/archive/rows.h"

namespace miler {

struct ArchiveHeader {
  Revision revision;
  NextKeys next_keys;
  TextRef title;
  Date horizon;
};

// One line a block: its name, and the type of its rows.
#define MILER_ARCHIVE_BLOCKS(BLOCK)                                 \
  BLOCK(header, ArchiveHeader)                                      \
  BLOCK(text, char)                                                 \
  /* performances: columns of one length */                         \
  BLOCK(athletes_of, AthleteId)                                     \
  BLOCK(races_of, RaceId)                                           \
  BLOCK(times, Duration)                                            \
  BLOCK(dates, Date)                                                \
  BLOCK(nations, Country)                                           \
  BLOCK(places, std::uint16_t)                                      \
  BLOCK(event_index, std::uint16_t)                                 \
  BLOCK(traits, Traits)                                             \
  BLOCK(source_set, std::uint16_t)                                  \
  BLOCK(confidences, Confidence)                                    \
  BLOCK(keys, PerformanceKey)                                       \
  /* orders; *_begin are offsets, one more than there are things */ \
  BLOCK(events, Event)                                              \
  BLOCK(mark_begin, std::uint64_t)                                  \
  BLOCK(mark_block_begin, std::uint64_t)                            \
  BLOCK(mark_performances, PerformanceId)                           \
  BLOCK(mark_times, Duration)                                       \
  BLOCK(mark_dates, Date)                                           \
  BLOCK(mark_athletes, AthleteId)                                   \
  BLOCK(mark_venues, VenueId)                                       \
  BLOCK(mark_traits, Traits)                                        \
  BLOCK(mark_earliest, Date)                                        \
  BLOCK(athlete_begin, std::uint32_t)                               \
  BLOCK(athlete_performances, PerformanceId)                        \
  BLOCK(venue_begin, std::uint32_t)                                 \
  BLOCK(venue_races, RaceId)                                        \
  BLOCK(meeting_begin, std::uint32_t)                               \
  BLOCK(meeting_races, RaceId)                                      \
  BLOCK(series_begin, std::uint32_t)                                \
  BLOCK(series_meetings, MeetingId)                                 \
  /* tables */                                                      \
  BLOCK(sources, SourceRow)                                         \
  BLOCK(source_sets, RowRange) /* into source_members */            \
  BLOCK(source_members, SourceId)                                   \
  BLOCK(athletes, AthleteRow)                                       \
  BLOCK(venues, VenueRow)                                           \
  BLOCK(series, SeriesRow)                                          \
  BLOCK(meetings, MeetingRow)                                       \
  BLOCK(races, RaceRow)                                             \
  BLOCK(athlete_names, NameSpell)                                   \
  BLOCK(venue_names, NameSpell)                                     \
  BLOCK(series_names, NameSpell)                                    \
  BLOCK(nation_spells, NationSpell)                                 \
  BLOCK(athlete_codes, TextRef)                                     \
  BLOCK(splits, SplitRow) /* by performance, then distance */       \
  BLOCK(records, RecordRow)                                         \
  BLOCK(titles, TitleRow)                                           \
  BLOCK(counts, CountRow)                                           \
  BLOCK(annulments, AnnulmentRow) /* by performance */              \
  BLOCK(amendments, AmendmentRow) /* by performance */              \
  BLOCK(coverage, CoverageRow)                                      \
  BLOCK(conflicts, ConflictRow)                                     \
  BLOCK(athletes_by_slug, AthleteId)                                \
  BLOCK(former_athletes, FormerSlug) /* by slug */                  \
  BLOCK(venues_by_slug, VenueId)                                    \
  BLOCK(series_by_slug, SeriesId)                                   \
  BLOCK(meetings_by_slug, MeetingId)                                \
  BLOCK(races_by_slug, RaceId)

struct Columns {
#define MILER_BLOCK(name, Row) std::span<const Row> name;
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
};

/// Calls visit("name", span) for every block, in the order of the file. `ColumnsLike` is Columns or any
/// struct with the same members.
template <class ColumnsLike, class Visitor>
void for_each_block(ColumnsLike&& columns, Visitor&& visit) {
#define MILER_BLOCK(name, Row) visit(#name, columns.name);
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
}

}  // namespace miler
