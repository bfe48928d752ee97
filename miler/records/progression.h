// Progressions: how a record fell, step by step. Two kinds, and each answer says which it is: the ratified
// one, from rows of record lists, and the running best of the results in the archive.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "miler/archive/coverage.h"
#include "miler/archive/region.h"
#include "miler/records/scope.h"

namespace miler::records {

/// Ratified: record rows that were ratified by the view's day. Listed: record rows of a scope whose lists do
/// not say what was ratified, and bests of events without records. RunningBest: the archive's results alone.
/// RULE ratified-is-said
enum class Basis : std::uint8_t { Ratified, Listed, RunningBest };
std::string_view to_word(Basis basis);  ///< "ratified", "listed", "running-best"

struct Step {
  PerformanceId performance;
  std::optional<RecordId> record;  ///< the row of a record list; none in a running best
  Mark mark;                       ///< as ratified; in a running best as run
  std::optional<Mark> run;         ///< as run: 3:48.95 where 3:49.0 was ratified
  Date date;
  bool equalled =
      false;            ///< the standing record was equalled, not beaten: "=WR". RULE equalled-record-enters
  bool certain = true;  ///< false: a partial date leaves open whether it was a record
  std::optional<Mark> previous;   ///< the record that stood before
  Duration margin;                ///< previous minus mark; 0 when equalled or first
  Date beaten;                    ///< the day a faster step took it; not known() while it stands
  std::optional<AgeRange> stood;  ///< from its day until it was beaten, or to the view's day
};

struct Progression {
  Basis basis = Basis::RunningBest;
  std::vector<Step> steps;    ///< oldest first
  Completeness completeness;  ///< Complete: no step is missing, as far as the coverage statements say
  /// Where a record list has one row, which only says who holds it: the running best before that row, told as
  /// results and never as records. RULE ratified-is-said
  std::vector<Step> results_before;
};

/// Running best: the marks of the region that no mark of an earlier or the same day beats. `region.event`
/// must be set. With partial dates a mark enters unless a faster one was certainly run by its first possible
/// day. One walk of the mark order, best first, blocks skipped by their earliest date.
Progression progression(const View& view, const Region& region);

/// Which record rows: of one basis, or all that ever counted for somebody: ratified, listed, bests older than
/// the body that ratifies, records of professionals.
enum class Era : std::uint8_t { Ratified, Listed, All };
/// From record rows of exactly that scope; empty when the archive has none.
Progression official(const View& view, const Event& event, const Scope& scope, Era era = Era::Ratified);

/// Whether no ratified record of the scope is missing between two days; `from` not known(): ever.
Completeness records_covered(const View& view, const Event& event, const Scope& scope, Date from, Date to);

/// What was ratified, else what is listed and no result has overtaken, else the running best of the scope's
/// region. RULE ratified-is-said
Expected<Progression> progression_of(const View& view, const Event& event, const Scope& scope,
                                     const Places& places);

/// The steps set in a country, or at a venue: where and when a record last fell there is the last of them.
std::vector<Step> set_in(const View& view, const Progression& progression, Country country);
std::vector<Step> set_at(const View& view, const Progression& progression, VenueId venue);

}  // namespace miler::records
