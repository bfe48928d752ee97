// Who holds a record on a day: mark, date, place, age of the record, what it took and from whom, and its
// status.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "miler/records/progression.h"

namespace miler::records {

struct Record {
  Basis basis = Basis::RunningBest;
  Scope scope;
  Event event;
  Step standing;                  ///< the first to run the mark that stands
  std::vector<Step> equalled_by;  ///< who share it
  std::optional<Step> previous;   ///< the record it took; previous->stood is how long that one stood
  /// Where the record list has no earlier row: the best result of the scope's region before it, told as a
  /// result and never as the previous record. RULE ratified-is-said
  std::optional<Step> best_before;
  std::optional<RecordStatus> status;  ///< of the record row, on the day; none in a running best
  std::optional<AgeRange> age;         ///< of the record, on the view's day
  /// Rows of record lists of this scope that are faster and not ratified on the day: set or pending.
  std::vector<RecordId> awaiting;
  /// Not of a running best: the best result of the scope's region when it is faster than the record.
  std::optional<PerformanceId> faster_result;
  /// Ratified: of the progression. Otherwise of the marks as good as the one that stands: none is missing.
  Completeness completeness;
};

/// Nothing when nobody has run: no record row, no mark.
Expected<std::optional<Record>> holder(const View& view, const Event& event, const Scope& scope,
                                       const Places& places);

/// "Prefontaine Classic meeting record", "world under-20 record", "American all-comers record", "European
/// indoor best" where the running best is told: never "record".
std::string title(const Scope& scope, const Event& event, Basis basis);

/// Every record that a performance was when it was run, of the scopes given: "was that a national record?"
struct Claim {
  Scope scope;
  Basis basis;
  Step step;
};
Expected<std::vector<Claim>> records_set(const View& view, PerformanceId performance,
                                         const std::vector<Scope>& scopes, const Places& places);

}  // namespace miler::records
