// What sources have said: the durable form of the archive. Nothing here is ever changed; a statement is added
// by an import and withdrawn by an undo. What the archive holds is settled from the live statements
// (settle.h), so taking an import back, comparing two revisions and keeping a disagreement need no second
// path.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "miler/archive/ids.h"
#include "miler/marks/country.h"
#include "miler/marks/date.h"
#include "miler/marks/event.h"
#include "miler/marks/mark.h"
#include "miler/marks/round.h"
#include "miler/marks/words.h"

namespace miler {

/// Who said it, and where it stands written.
struct Origin {
  SourceKey source;
  Confidence confidence = Confidence::Medium;
  std::uint32_t file = 0;  ///< index into ChangeSet::files of the import
  std::uint32_t line = 0;  ///< 1-based; 0: the file as a whole, or a conclusion of the import itself
  ImportKey import = {};   ///< filled in by the store
};

// In every statement an empty string, an unknown key or date, or an absent optional says nothing about that
// property.

struct SourceSaid {
  SourceKey source;
  std::string slug, title, published, licence;
  Confidence confidence = Confidence::Medium;
  ImportKey import = {};
};
struct AthleteSaid {
  AthleteKey athlete;
  std::string name;
  std::optional<Sex> sex;
  Date born;
  Country nation;
  std::string home, affiliation, family, note;
  Origin origin;
};
struct AthleteNameSaid {
  AthleteKey athlete;
  std::string alias;
  Origin origin;
};
/// The athlete competed for `nation` in [from, until]; an absent end is open.
struct NationSaid {
  AthleteKey athlete;
  Country nation;
  Date from, until;
  Origin origin;
};
/// `code` names the athlete in a foreign database: "tilastopaja:170792", "wa:14453864".
struct AthleteCodeSaid {
  AthleteKey athlete;
  std::string code;
  Origin origin;
};
struct VenueSaid {
  VenueKey venue;
  std::string name, city, region;
  Country country;
  std::string note;
  Origin origin;
};
struct VenueNameSaid {
  VenueKey venue;
  std::string alias;
  Date from, until;
  Origin origin;
};
struct SeriesSaid {
  SeriesKey series;
  std::string name;
  MeetClass level = MeetClass::Unknown;
  Origin origin;
};
struct SeriesNameSaid {
  SeriesKey series;
  std::string alias;
  Date from, until;
  Origin origin;
};
struct MeetingSaid {
  MeetingKey meeting;
  SeriesKey series;
  std::string name, edition;
  Date first_day, last_day;
  VenueKey venue;
  MeetClass level = MeetClass::Unknown;
  std::string code;  ///< in a foreign database: "tilastopaja:13047966"
  Origin origin;
};
struct RaceSaid {
  RaceKey race;
  Date date;
  std::optional<Event> event;
  Course course = Course::Unknown;
  VenueKey venue;
  MeetingKey meeting;
  Round round;
  std::string name;  ///< "Bowerman Mile; Dream Mile"
  MeetClass level = MeetClass::Unknown;
  Tristate paced = Tristate::Unknown, lights = Tristate::Unknown;
  bool unresolved = false;  ///< several races under one description: no bouts, wins or streaks from it
  Origin origin;
};
struct PerformanceSaid {
  PerformanceKey performance;
  AthleteKey athlete;
  RaceKey race;  ///< of an en-route split: the longer race
  Event event;   ///< of an en-route split: the shorter distance
  Country nation;
  std::optional<Mark> mark;
  std::uint16_t place = 0;  ///< 0: unknown or none
  bool tie = false;
  Status status = Status::Ok;
  Kind kind = Kind::Race;
  std::string note;
  Origin origin;
};
struct SplitSaid {
  PerformanceKey performance;
  Distance at;
  Mark cumulative;
  Origin origin;
};

enum class RecordKind : std::uint8_t { Record, Best };
enum class RecordStatus : std::uint8_t {
  Set,
  Pending,
  Ratified,
  Rejected,
  Rescinded,
  NeverSubmitted,
  BeforeRatification,  ///< older than the body that ratifies
  Professional,
};
/// A row of a list of records. `mark` is the one ratified, which may be the clock's rounded up.
struct RecordSaid {
  std::string scope;
  PerformanceKey performance;
  Event event;
  Mark mark;
  RecordKind kind = RecordKind::Record;
  RecordStatus status = RecordStatus::Set;
  Date ratified, rescinded;
  std::string note;
  Origin origin;
};
/// `until` is the day the next champion was crowned, `due` the day the next is due.
struct TitleSaid {
  std::string title;
  Event event;
  Course course = Course::Unknown;
  AthleteKey athlete;
  Date won, until, due;
  MeetingKey meeting;
  RaceKey race;
  std::string note;
  Origin origin;
};
enum class Bound : std::uint8_t { Exact, AtLeast, AtMost, Reported };
/// A number somebody published: "399 sub-4 miles at the Pre Classic before its 2018 edition".
struct CountSaid {
  std::string what;
  Event event;
  std::optional<Duration> limit;
  bool limit_inclusive = false;
  VenueKey venue;
  std::string city;
  Country country, nation;
  SeriesKey series;
  Date from;
  Date as_of;
  std::int64_t count = 0;
  Bound bound = Bound::Exact;
  std::string basis;
  Origin origin;
};
/// The result does not stand. Unknown `decided`: treated as always known, and listed by the audit.
struct AnnulmentSaid {
  PerformanceKey performance;
  std::uint16_t place_now = 0;  ///< 0: none
  std::string reason;
  Date decided;
  Origin origin;
};
/// A statement of docs/coverage.md, as written.
struct CoverageSaid {
  std::string statement;
  Origin origin;
};
/// One property of one thing is `is`, whatever else was said: corrections, settled conflicts, separated
/// people. `target` is a stable id ("performance:…", "athlete:…", "race:…"), `field` a column word of
/// docs/sheets.md.
struct CorrectionSaid {
  std::string target, field, was, is, reason;
  Date decided;
  Origin origin;
};
/// The two are one person: all that is said of `drop` is said of `keep`.
struct MergeSaid {
  AthleteKey keep, drop;
  std::string reason;
  Origin origin;
};

/// All statements of an archive, or those that one import adds.
struct Statements {
  std::vector<SourceSaid> sources;
  std::vector<AthleteSaid> athletes;
  std::vector<AthleteNameSaid> athlete_names;
  std::vector<AthleteCodeSaid> athlete_codes;
  std::vector<NationSaid> nations;
  std::vector<VenueSaid> venues;
  std::vector<VenueNameSaid> venue_names;
  std::vector<SeriesSaid> series;
  std::vector<SeriesNameSaid> series_names;
  std::vector<MeetingSaid> meetings;
  std::vector<RaceSaid> races;
  std::vector<PerformanceSaid> performances;
  std::vector<SplitSaid> splits;
  std::vector<RecordSaid> records;
  std::vector<TitleSaid> titles;
  std::vector<CountSaid> counts;
  std::vector<AnnulmentSaid> annulments;
  std::vector<CoverageSaid> coverage;
  std::vector<CorrectionSaid> corrections;
  std::vector<MergeSaid> merges;

  bool empty() const;
};

/// A new identity: the key, and the stable id under which it leaves the process, "jakob-ingebrigtsen-2000"
/// (the kind and colon of "athlete:jakob-ingebrigtsen-2000" are not stored).
template <class Table>
struct Identity {
  Key<Table> key;
  std::string slug;
};
struct Identities {
  std::vector<Identity<AthleteTable>> athletes;
  std::vector<Identity<VenueTable>> venues;
  std::vector<Identity<SeriesTable>> series;
  std::vector<Identity<MeetingTable>> meetings;
  std::vector<Identity<RaceTable>> races;
};

/// The first key of each kind that has not been given yet.
struct NextKeys {
  std::uint32_t athlete = 1, venue = 1, series = 1, meeting = 1, race = 1, performance = 1, source = 1;
};

/// One state of an archive. `number` counts from 1 and may repeat after a restore; `chain` does not: it is
/// the hash of all change sets up to this one.
struct Revision {
  std::uint64_t number = 0;
  std::uint64_t chain = 0;
  friend bool operator==(const Revision&, const Revision&) = default;
};

struct ImportedFile {
  std::string path, format, checksum;
  std::uint64_t rows = 0, added = 0, folded = 0, out_of_scope = 0, problems = 0;
};

/// What one import, one undo or one correction sheet changes: one transaction, one revision.
struct ChangeSet {
  /// Of the archive it was made against; a store that has moved on refuses it. Absent, only its keys are
  /// checked.
  std::optional<Revision> base;
  std::string title;  ///< "import of men-one-mile.csv", "undo of import 3"
  std::vector<ImportedFile> files;
  Identities identities;  ///< performances have none: their id is made of their race's and athlete's
  Statements statements;
  std::vector<ImportKey> withdraws;

  bool empty() const;  ///< nothing would change: no revision is made
};

}  // namespace miler
