// What readers make of sheets of any format: typed rows, not yet resolved to people, venues and races. A
// reader knows its format and nothing of the archive; resolve.h knows the archive and no format.
//
// People, venues and meets are kept once each, in the order of their first row, and rows refer to them by
// index: a list of 72,000 rows names 8,000 people, and only distinct ones are worth resolving.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "miler/archive/statements.h"

namespace miler::ingest {

/// A row or a cell that could not be taken; the rest of the sheet goes in.
struct Problem {
  /// Row: it was left out. Heading: a block, a column or a default could not be read; rows may have gone in
  /// without.
  enum class Concerns : std::uint8_t { Row, Heading };

  std::uint32_t file = 0;    ///< index into Batch::files
  std::uint32_t line = 0;    ///< 1-based
  std::uint32_t column = 0;  ///< 1-based, in bytes; 0: the row
  std::string field, value, reason;
  Concerns concerns = Concerns::Row;
};

/// What a reader guessed about a file as a whole: "column 'time' read as mark".
struct Note {
  std::uint32_t file = 0;  ///< index into Batch::files
  std::string text;
};

inline constexpr std::uint32_t kNone = 0xFFFF'FFFF;

struct PersonText {
  std::string name;  ///< as displayed: "Jakob Ingebrigtsen", whatever the capitals of the sheet
  Sex sex = Sex::Men;
  Date born;
  Country nation;
  std::string code;  ///< "tilastopaja:170792"
  friend bool operator==(const PersonText&, const PersonText&) = default;
};
struct VenueText {
  std::string name, city, region;  ///< "Hayward Field", "Eugene", "OR"
  Country country;
  friend bool operator==(const VenueText&, const VenueText&) = default;
};
struct MeetText {
  std::string name, edition, code;
  MeetClass level = MeetClass::Unknown;
  friend bool operator==(const MeetText&, const MeetText&) = default;
};

/// Where a row stands and who says it.
struct RowOrigin {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t source = 0;  ///< index into Batch::sources
  Confidence confidence = Confidence::Medium;
};

struct PerformanceDraft {
  RowOrigin origin;
  std::uint32_t person = kNone, venue = kNone, meet = kNone;  ///< indexes into the batch
  Event event;
  std::optional<Mark> mark;
  Date date;
  std::uint16_t place = 0;
  std::int16_t points = -1;  ///< the sheet's score; -1: none
  Round round;
  Status status = Status::Ok;
  Kind kind = Kind::Race;
  Course course = Course::Unknown;
  Tristate paced = Tristate::Unknown, lights = Tristate::Unknown;
  bool tie = false;
  bool ineligible = false;          ///< the source says so without saying why (oversized or mixed)
  std::optional<EventName> within;  ///< of a split: the longer race
  std::uint32_t race_name = kNone;  ///< index into Batch::texts
  std::uint32_t note = kNone;       ///< index into Batch::texts
  MeetClass level = MeetClass::Unknown;
};

// Rows of the other blocks of a sheet, see docs/sheets.md; strings as written where they name something.
struct PersonDraft {
  RowOrigin origin;
  PersonText person;
  std::string home, affiliation, family, note;
  std::vector<std::string> aliases;
  struct Spell {
    Country nation;
    Date from, until;
  };
  std::vector<Spell> nations;
};
struct NamedDraft {  ///< a name with the days it was used; unknown ends are open
  std::string name;
  Date from, until;
};
struct VenueDraft {
  RowOrigin origin;
  VenueText venue;
  std::vector<NamedDraft> aliases;
  std::string note;
};
struct SeriesDraft {
  RowOrigin origin;
  std::string name;
  std::vector<NamedDraft> aliases;
  MeetClass level = MeetClass::Unknown;
};
/// Names one race as far as a sheet does.
struct RaceText {
  Date date;
  std::optional<Event> event;
  VenueText venue;
  MeetText meet;
  Round round;
  Course course = Course::Unknown;
};
struct RaceDraft {
  RowOrigin origin;
  RaceText race;
  std::string name;
  MeetClass level = MeetClass::Unknown;
  Tristate paced = Tristate::Unknown, lights = Tristate::Unknown;
};
struct SplitDraft {
  RowOrigin origin;
  RaceText race;
  PersonText person;
  Distance at;
  Mark mark;
};
struct RecordDraft {
  RowOrigin origin;
  std::string scope;
  RecordKind kind = RecordKind::Record;
  RecordStatus status = RecordStatus::Set;
  RaceText race;
  PersonText person;
  Mark mark;
  Date ratified, rescinded;
  std::string note;
};
struct TitleDraft {
  RowOrigin origin;
  std::string title;
  PersonText person;
  RaceText race;
  Date won, until, due;
  std::optional<Mark> mark;
  std::string note;
};
struct CountDraft {
  RowOrigin origin;
  std::string what, basis;
  Event event;
  std::optional<Duration> limit;
  bool limit_inclusive = false;
  VenueText venue;
  std::string meet;
  Country nation;
  Date from, as_of;
  std::int64_t count = 0;
  Bound bound = Bound::Exact;
};
struct AnnulmentDraft {
  RowOrigin origin;
  PersonText person;
  std::optional<EventName> event;
  Date date, from, to;  ///< one day, or a range
  std::string city;
  std::uint16_t place_now = 0;
  std::string reason;
  Date decided;
};
struct CorrectionDraft {  ///< also a settlement, which leaves `was` empty
  RowOrigin origin;
  std::string row, field, was, is, reason;
  Date decided;
};
struct MergeDraft {
  RowOrigin origin;
  std::string keep, drop, reason;
};
struct SeparationDraft {
  RowOrigin origin;
  std::string athlete, name, reason;
  Date born;
  std::vector<std::string> rows;  ///< stable ids, "from DATE", "until DATE" or "nation NAT"
};
struct CoverageDraft {
  RowOrigin origin;
  std::string statement;
};
/// A source without a title is only named: an earlier import, or nobody, describes it.
struct SourceDraft {
  std::string key, title, published, licence;
  Confidence confidence = Confidence::Medium;
  std::uint32_t described_in = kNone;  ///< index into Batch::files
};

/// Finds the people, venues, meets and texts a batch has already, by hash; of two values with one hash the
/// later stands at the next free one.
struct BatchIndex {
  std::unordered_map<std::uint64_t, std::uint32_t> people, venues, meets, texts;
};

/// All that one call of `miler import` read. Problems are in the order of files and lines.
struct Batch {
  std::vector<ImportedFile> files;
  std::vector<SourceDraft> sources;
  std::vector<PersonText> people;
  std::vector<VenueText> venues;
  std::vector<MeetText> meets;
  std::vector<std::string> texts;
  std::vector<PerformanceDraft> performances;

  std::vector<PersonDraft> person_rows;
  std::vector<VenueDraft> venue_rows;
  std::vector<SeriesDraft> series_rows;
  std::vector<RaceDraft> race_rows;
  std::vector<SplitDraft> splits;
  std::vector<RecordDraft> records;
  std::vector<TitleDraft> titles;
  std::vector<CountDraft> counts;
  std::vector<AnnulmentDraft> annulments;
  std::vector<CorrectionDraft> corrections;
  std::vector<MergeDraft> merges;
  std::vector<SeparationDraft> separations;
  std::vector<CoverageDraft> coverage;

  std::vector<Problem> problems;
  std::vector<Note> notes;
  BatchIndex index;
};

}  // namespace miler::ingest
