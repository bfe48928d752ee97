// Contradictions between sources and values that cannot be, each with its evidence.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "miler/archive/view.h"

namespace miler::audit {

enum class Check : std::uint8_t {
  ConflictingSources,
  BirthAfterRace,
  AgeUnder12,
  WrongSex,
  TwiceInOneRace,
  PlaceAgainstMark,
  ImplausiblePace,
  SplitFasterThanRecordPace,
  SplitsOutOfOrder,
  FasterThanWorldRecord,
  RecordSlowerThanEarlierMark,
  RecordWithoutMark,
  CountBelowRows,
  TitlesOverlap,
  UnresolvedRace,
  UnknownDecisionDate,
  SamePersonTwice,
};

/// Error: cannot be. Warning: somebody must look. Note: known, and told so that nobody is surprised.
enum class Severity : std::uint8_t { Note, Warning, Error };

using Evidence =
    std::variant<PerformanceId, RaceId, AthleteId, RecordId, CountId, TitleId, ConflictId, SourceId>;

struct Finding {
  Check check = Check::ConflictingSources;
  Severity severity = Severity::Warning;
  std::string message;  ///< one sentence without full stop
  std::vector<Evidence> evidence;
};

/// What is looked for: its word ("age-under-12"), severity and a sentence. In the order of Check.
struct CheckKind {
  Check check;
  Severity severity;
  std::string_view word;
  std::string_view looks_for;
};
std::span<const CheckKind> check_kinds();
const CheckKind& kind_of(Check check);

/// All findings, by check, then by row. One pass over the rows and the tables.
std::vector<Finding> check(const View& view);

}  // namespace miler::audit
