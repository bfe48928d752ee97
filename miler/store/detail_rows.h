// The fields of the rows of a snapshot: what the layout hash covers and what verification looks at.
#pragma once

#include <tuple>

#include "miler/archive/columns.h"

namespace miler::store {

/// RowFields<Row>::kMembers for every row that is a struct of fields.
template <class Row>
struct RowFields;

#define MILER_ROW(Row, ...)                               \
  template <>                                             \
  struct RowFields<Row> {                                 \
    using R = Row;                                        \
    static constexpr std::tuple kMembers = {__VA_ARGS__}; \
  };
MILER_ROW(ArchiveHeader, &R::revision, &R::next_keys, &R::title, &R::horizon)
MILER_ROW(SourceRow, &R::key, &R::slug, &R::title, &R::published, &R::licence, &R::confidence)
MILER_ROW(AthleteRow, &R::key, &R::slug, &R::name, &R::home, &R::affiliation, &R::family, &R::note, &R::born,
          &R::sex, &R::nation, &R::aliases, &R::nations, &R::codes, &R::source_set)
MILER_ROW(NationSpell, &R::nation, &R::from, &R::until)
MILER_ROW(NameSpell, &R::name, &R::from, &R::until)
MILER_ROW(VenueRow, &R::key, &R::slug, &R::name, &R::city, &R::region, &R::country, &R::aliases,
          &R::source_set)
MILER_ROW(SeriesRow, &R::key, &R::slug, &R::name, &R::level, &R::aliases)
MILER_ROW(MeetingRow, &R::key, &R::series, &R::slug, &R::name, &R::edition, &R::code, &R::first_day,
          &R::last_day, &R::venue, &R::level)
MILER_ROW(RaceRow, &R::key, &R::slug, &R::name, &R::event, &R::date, &R::venue, &R::meeting, &R::performances,
          &R::round, &R::course, &R::level, &R::paced, &R::lights, &R::unresolved, &R::source_set)
MILER_ROW(SplitRow, &R::performance, &R::at, &R::cumulative)
MILER_ROW(RecordRow, &R::scope, &R::note, &R::performance, &R::event, &R::mark, &R::kind, &R::status,
          &R::ratified, &R::rescinded, &R::source, &R::confidence)
MILER_ROW(TitleRow, &R::title, &R::note, &R::event, &R::course, &R::athlete, &R::won, &R::until, &R::due,
          &R::meeting, &R::race, &R::source, &R::confidence)
MILER_ROW(CountRow, &R::count, &R::what, &R::city, &R::basis, &R::event, &R::limit, &R::limit_known,
          &R::limit_inclusive, &R::venue, &R::country, &R::nation, &R::series, &R::from, &R::as_of, &R::bound,
          &R::source, &R::confidence)
MILER_ROW(AnnulmentRow, &R::performance, &R::place_now, &R::reason, &R::decided, &R::source)
MILER_ROW(AmendmentRow, &R::performance, &R::mark_before, &R::place_before, &R::reason, &R::decided,
          &R::source)
MILER_ROW(CoverageRow, &R::statement, &R::source, &R::confidence)
MILER_ROW(ConflictRow, &R::target, &R::field, &R::says, &R::performance, &R::athlete, &R::source, &R::group,
          &R::standing, &R::settled)
MILER_ROW(FormerSlug, &R::slug, &R::athlete)
#undef MILER_ROW

template <class Row>
concept HasFields = requires {
  RowFields<Row>::kMembers;
};

}  // namespace miler::store
