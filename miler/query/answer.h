// What comes back: the value, the rows that prove it, and whether the archive can know.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "miler/archive/coverage.h"
#include "miler/lists/profile.h"
#include "miler/query/query.h"
#include "miler/records/holder.h"
#include "miler/rivalry/field.h"
#include "miler/rivalry/rivalry.h"

namespace miler::query {

/// Nobody and nothing; completeness says whether that is proved.
struct None {
  friend bool operator==(None, None) = default;
};

/// Of Superlative and List. `rank` is that of the order asked for: equal marks share one, so do performances
/// of one day, and ages to the day.
struct Line {
  /// Its performance_rank and performer_rank are 0 unless the order is Fastest; its mark is zero for a
  /// finisher whose mark nobody knows.
  lists::Entry entry;
  std::optional<AgeRange> age;  ///< on the day, where the birth is known
};
struct Lines {
  std::vector<Line> lines;
};
struct Standing {
  lists::Rank rank;                     ///< one more than the better ones
  std::vector<PerformanceId> equal;     ///< that have the very mark
  std::optional<PerformanceId> better;  ///< the nearest better one
};
struct Number {
  std::uint64_t counted = 0;  ///< of what was asked for
  lists::By by = lists::By::Performance;
  std::uint64_t performances = 0;
};
/// Of Since. `ago` runs from that day to the day asked about.
struct Drought {
  PerformanceId last;
  std::optional<AgeRange> ago;
};
using lists::GroupCount;
struct Groups {
  std::vector<GroupCount> groups;
};
struct RaceLine {
  RaceId race;
  Duration measure;             ///< the margin, or the time for the place
  PerformanceId first, second;  ///< winner and runner-up; of MarkForPlace the one in that place, and none
  std::uint32_t rank = 0;
};
struct RaceLines {
  std::vector<RaceLine> races;
};
/// Of Records: the steps picked, oldest first, and for Standing all that is known of the record.
struct Steps {
  records::Basis basis = records::Basis::RunningBest;
  std::vector<records::Step> steps;
  std::optional<records::Record> standing;
  /// Of All, where a record list has one row: the results before it, which were no records.
  std::vector<records::Step> results_before = {};
};
/// Of Versus; `chosen` is the bout that the facet asked for, and the last one of a streak.
struct Rivals {
  rivalry::Rivalry rivalry;
  std::optional<std::size_t> chosen;
  std::optional<rivalry::Streak> streak;
};
struct Opponent {
  AthleteId athlete;
  rivalry::Score score;  ///< the asked athlete first
  rivalry::Bout last;    ///< the last bout of the kind asked for; the asked athlete first
};
struct OpponentLines {
  std::vector<Opponent> opponents;
};
struct TitleLines {
  std::vector<TitleId> titles;
};
struct Ages {
  AgeRange age;
};
struct Share {
  lists::WinShare share;
};
/// Races, or years, in a row.
struct Run {
  std::uint32_t length = 0;
  std::optional<PerformanceId> first, last;
};
struct Gap {
  std::optional<AgeRange> time;      ///< between days
  std::optional<Duration> duration;  ///< between marks, never negative
};

using Value = std::variant<None, Lines, Standing, Number, Drought, Groups, RaceLines, Steps, Rivals,
                           OpponentLines, TitleLines, Ages, Share, Run, Gap>;

using Evidence = std::variant<PerformanceId, RecordId, TitleId, CountId, CoverageId, ConflictId>;

struct Answer {
  Query query;  ///< as answered, its as_of filled in
  Value value;
  Completeness completeness;
  std::vector<Evidence> evidence;  ///< rows of the value, most telling first, then counts and coverage
  Date as_of;
  Revision revision;
};

/// Total for queries that check() accepts; an unaccepted one is its error. A meet or venue of a record scope
/// that the archive does not know is NotFound.
///
/// What completeness rests on: Fastest needs the region down to the last mark given; Earliest and Latest need
/// it up to, or from, the last day given; Races by the mark for a place need it down to the last such mark,
/// and the places; Youngest, Oldest, Slowest, Most and margins need all of it, and the births or second marks
/// that decide; None needs all of it. A count is bounded by its own rows and by published counts. Arithmetic
/// is always complete.
Expected<Answer> run(const View& view, const Query& query);

}  // namespace miler::query
