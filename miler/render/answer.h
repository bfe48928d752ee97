// One shape for every answer, so that a verb says what it found once and each format is written once. A
// verb's answer is made in <verb>_answer.cpp; a format is drawn in one file of its own (table, csv, json,
// markdown, html).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "miler/archive/coverage.h"
#include "miler/query/query.h"

namespace miler::render {

/// A person, a race, a venue: a name to read and a stable id to ask again with.
struct Ref {
  std::string id, name;
  friend bool operator==(const Ref&, const Ref&) = default;
};

using Cell =
    std::variant<std::monostate, std::string, std::int64_t, bool, Mark, Date, Ref, std::vector<std::string>>;

enum class Align : std::uint8_t { Left, Right };

struct Column {
  std::string key;      ///< snake_case: JSON, CSV and --fields
  std::string heading;  ///< for people; empty: the column is left out of tables for people
  Align align = Align::Left;
};

struct Table {
  std::string key;  ///< of the payload in JSON: "rows", "records", "bouts"
  std::string title;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::size_t lines_at_most = SIZE_MAX;  ///< on a terminal; the other formats have all rows
};

/// One property of the answer as a whole.
struct Property {
  std::string key, heading;
  Cell value;
};

/// Completeness with its evidence put into words.
struct Certainty {
  Completeness::State state = Completeness::State::Unknown;
  std::optional<std::int64_t> lower, upper;
  std::vector<std::string> rests_on;
  std::string hole;
};
Certainty to_certainty(const Archive& archive, const Completeness& completeness);

struct Answer {
  std::string verb;   ///< schema "miler/<verb>/1"
  std::string title;  ///< for people
  std::string query;  ///< canonical text
  Date as_of;
  Revision revision;
  std::string archive;
  std::optional<Certainty> certainty;
  std::vector<std::string> lead;  ///< told first, sentences without full stop; "summary" in JSON
  std::vector<Property> properties;
  std::vector<Table> tables;       ///< the first is what CSV, TSV and JSON Lines print
  std::vector<std::string> notes;  ///< sentences without full stop
};

/// An answer with its head filled in.
Answer begin_answer(const View& view, std::string verb, std::string title, std::string query);

/// The question as canonical text, without its day: that stands beside it.
std::string echo_of(const Archive& archive, const query::Ask& ask);

/// Cells that nearly every table has.
Cell mark_cell(const std::optional<Mark>& mark);
Cell date_cell(Date date);
Cell place_cell(std::uint16_t place);
Cell text_cell(std::string_view text);  ///< nothing when empty
Cell nation_cell(Country nation);
Cell age_cell(const std::optional<AgeRange>& age);  ///< "24 years 323 days"; "A to B" of a partial date
Ref ref(const Archive& archive, AthleteId id);
Ref ref(const Archive& archive, VenueId id);
Ref ref(const Archive& archive, MeetingId id);
Ref ref(const Archive& archive, SeriesId id);
Ref ref(const Archive& archive, RaceId id);

/// "Hayward Field, Eugene, OR (USA)"; as much of it as is known.
std::string place_text(const Archive& archive, VenueId id);
/// The meeting's name, else its series', else "".
std::string meeting_text(const Archive& archive, MeetingId id);
/// "World Athletics all-time list; …": who said it.
std::string source_text(const Archive& archive, std::span<const SourceId> sources);

}  // namespace miler::render
