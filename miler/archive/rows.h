// The fixed-size rows of a snapshot, laid out so that a mapped file can be read in place.
#pragma once

#include <cstdint>

#include "miler/archive/ids.h"
#include "miler/archive/statements.h"

namespace miler {

/// Bytes [begin, begin + size) of the snapshot's text.
struct TextRef {
  std::uint32_t begin = 0, size = 0;
};
/// Rows [begin, begin + count) of another table.
struct RowRange {
  std::uint32_t begin = 0, count = 0;
};

/// What a list must know of a performance without touching its race: 16 bits. A tie is two equal places of a
/// race.
class Traits {
 public:
  struct Parts {
    Kind kind = Kind::Race;
    Status status = Status::Ok;
    Timing timing = Timing::Automatic;
    Precision precision = Precision::Hundredth;
    Course course = Course::Unknown;
    bool annulled = false;
    bool amended = false;
    bool unresolved = false;
    bool conflicting = false;
  };

  constexpr Traits() = default;
  constexpr explicit Traits(const Parts& p)
      : bits_{static_cast<std::uint16_t>(
            put(p.kind, 0) | put(p.status, 2) | put(p.timing, 5) | put(p.precision, 6) | put(p.course, 9) |
            put(p.annulled, 12) | put(p.amended, 13) | put(p.unresolved, 14) | put(p.conflicting, 15))} {}

  constexpr Kind kind() const { return static_cast<Kind>(bits_ & 3U); }
  constexpr Status status() const { return static_cast<Status>((bits_ >> 2U) & 7U); }
  constexpr Timing timing() const { return static_cast<Timing>((bits_ >> 5U) & 1U); }
  constexpr Precision precision() const { return static_cast<Precision>((bits_ >> 6U) & 7U); }
  constexpr Course course() const { return static_cast<Course>((bits_ >> 9U) & 7U); }
  constexpr bool annulled() const { return bit(12); }     ///< see Columns::annulments
  constexpr bool amended() const { return bit(13); }      ///< see Columns::amendments
  constexpr bool unresolved() const { return bit(14); }   ///< its race is not resolved
  constexpr bool conflicting() const { return bit(15); }  ///< sources disagree and nobody has settled it

 private:
  static constexpr unsigned put(auto value, unsigned at) { return static_cast<unsigned>(value) << at; }
  constexpr bool bit(unsigned at) const { return ((bits_ >> at) & 1U) != 0; }

  std::uint16_t bits_ = 0;
};
static_assert(sizeof(Traits) == 2);

struct SourceRow {
  SourceKey key;
  TextRef slug, title, published, licence;
  Confidence confidence;
};
struct AthleteRow {
  AthleteKey key;
  TextRef slug, name, home, affiliation, family, note;
  Date born;
  Sex sex;
  Country nation;  ///< the latest known
  RowRange aliases, nations, codes;
  std::uint16_t source_set;
};
struct NationSpell {
  Country nation;
  Date from, until;
};
struct NameSpell {
  TextRef name;
  Date from, until;
};
/// The slug of somebody who turned out to be `athlete`: it was given out once, so it still means that person.
struct FormerSlug {
  TextRef slug;
  AthleteId athlete;
};
struct VenueRow {
  VenueKey key;
  TextRef slug, name, city, region;
  Country country;
  RowRange aliases;
  std::uint16_t source_set;
};
struct SeriesRow {
  SeriesKey key;
  TextRef slug, name;
  MeetClass level;
  RowRange aliases;
};
struct MeetingRow {
  MeetingKey key;
  SeriesId series;
  TextRef slug, name, edition, code;
  Date first_day, last_day;
  VenueId venue;
  MeetClass level;
};
struct RaceRow {
  RaceKey key;
  TextRef slug, name;
  Event event;
  Date date;
  VenueId venue;
  MeetingId meeting;
  RowRange performances;  ///< rows of the performance table, best place first
  Round round;
  Course course;
  MeetClass level;  ///< of the race, else of its meeting, else of its series
  Tristate paced, lights;
  bool unresolved;
  std::uint16_t source_set;
};
struct SplitRow {
  PerformanceId performance;
  Distance at;
  Mark cumulative;
};
struct RecordRow {
  TextRef scope, note;
  PerformanceId performance;
  Event event;
  Mark mark;
  RecordKind kind;
  RecordStatus status;
  Date ratified, rescinded;
  SourceId source;
  Confidence confidence;
};
struct TitleRow {
  TextRef title, note;
  Event event;
  Course course;
  AthleteId athlete;
  Date won, until, due;
  MeetingId meeting;
  RaceId race;
  SourceId source;
  Confidence confidence;
};
struct CountRow {
  std::int64_t count;
  TextRef what, city, basis;
  Event event;
  Duration limit;
  bool limit_known, limit_inclusive;
  VenueId venue;
  Country country, nation;
  SeriesId series;
  Date from;
  Date as_of;
  Bound bound;
  SourceId source;
  Confidence confidence;
};
struct AnnulmentRow {
  PerformanceId performance;
  std::uint16_t place_now;  ///< 0: no place any more
  TextRef reason;
  Date decided;
  SourceId source;
};
/// Before `decided`, the archive would have given the mark and place `before`.
struct AmendmentRow {
  PerformanceId performance;
  Mark mark_before;
  std::uint16_t place_before;
  TextRef reason;
  Date decided;
  SourceId source;
};
struct CoverageRow {
  TextRef statement;
  SourceId source;
  Confidence confidence;
};
/// One source's side of a disagreement: `field` of `target` is `says`. Sides share `group`; the one that the
/// archive answers with is `standing`.
struct ConflictRow {
  TextRef target, field, says;
  PerformanceId performance;
  AthleteId athlete;
  SourceId source;
  std::uint32_t group;
  bool standing;
  bool settled;
};

}  // namespace miler
