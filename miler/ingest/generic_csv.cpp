// Rows of tables in nobody's format: see detail_generic_csv.h.
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_foreign.h"
#include "miler/ingest/detail_generic_csv.h"
#include "miler/ingest/detail_list_event.h"
#include "miler/ingest/detail_person_names.h"
#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

Unexpected refused(ErrorCode code, std::string message) {
  return Unexpected{Error{.code = code, .message = std::move(message)}};
}

/// What the table is, apart from its rows.
struct Table {
  std::array<std::size_t, kRoles> columns = {};  ///< 1-based; 0: none
  char delimiter = ',';
  DateDialect dates;
  std::optional<EventName> event;  ///< of rows that name none
  std::optional<Sex> sex;

  bool has(Role role) const { return columns[static_cast<std::size_t>(role)] != 0; }
};

/// "KERR, Josh" to "Josh Kerr"; the rest as lists print names.
std::string person_name(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return name_with_small_letters(text);
  return name_with_small_letters(
      fmt::format("{} {}", trim(text.substr(comma + 1)), trim(text.substr(0, comma))));
}

class TableReader {
 public:
  TableReader(const Table& table, const RowOrigin& origin, BatchWriter& writer)
      : table_{table}, origin_{origin}, writer_{writer} {}

  void take(const CsvRow& row) {
    writer_.count_row();
    row_ = &row;
    ok_ = true;
    if (row.unclosed) return writer_.refuse(row.line, 0, "", row.raw, "a quote is not closed");
    PerformanceDraft draft;
    draft.origin = origin_;
    draft.origin.line = row.line;
    const EventName name = event_name();
    if (ok_ && !covered(name)) return writer_.leave_out_of_scope();
    draft.event = event_of(name, read(Role::Sex, parse_sex, table_.sex.value_or(Sex::Men)));
    draft.date = checked(
        Role::Date, text(Role::Date).empty() ? Date{} : parse_foreign_date(text(Role::Date), table_.dates));
    read_outcome(draft);
    read_place(draft);
    read_course(draft);
    draft.points = checked(Role::Points, parse_points(text(Role::Points)));
    const PersonText person = read_person(draft.event.sex);
    const VenueText venue = read_venue(draft);
    if (!ok_) return;
    draft.person = writer_.person(person);
    draft.venue = writer_.venue(venue);
    draft.meet = writer_.meet({.name = std::string{text(Role::Meet)}, .edition = {}, .code = {}});
    draft.race_name = writer_.text(text(Role::Race));
    note_ = text(Role::Note);
    if (!rest_.empty()) note_ += (note_.empty() ? "" : "; ") + rest_;
    draft.note = writer_.text(note_);
    writer_.batch().performances.push_back(draft);
  }

 private:
  std::string_view text(Role role) const {
    const std::size_t column = table_.columns[static_cast<std::size_t>(role)];
    return column == 0 ? std::string_view{} : trim((*row_)[column - 1]);
  }

  void refuse(Role role, std::string reason) {
    if (!ok_) return;
    ok_ = false;
    const std::size_t column = table_.columns[static_cast<std::size_t>(role)];
    const CellPlace place =
        column == 0 ? CellPlace{row_->line, 0} : place_of(*row_, column - 1, table_.delimiter);
    writer_.refuse(place.line, place.column, to_word(role), text(role), std::move(reason));
  }

  template <class T>
  T checked(Role role, Expected<T> read) {
    if (read) return *std::move(read);
    refuse(role, std::move(read.error().message));
    return T{};
  }
  template <class T>
  T read(Role role, Expected<T> (*parse)(std::string_view), T fallback) {
    return text(role).empty() ? fallback : checked(role, parse(text(role)));
  }

  EventName event_name() {
    if (text(Role::Event).empty() && table_.event) return *table_.event;
    const auto name = parse_event_name(text(Role::Event));
    return name ? *name : EventName{};  // no running event: out of scope
  }

  void read_outcome(PerformanceDraft& draft) {
    rest_.clear();
    draft.status = Status::Ok;
    const std::string_view printed = text(Role::Mark);
    for (const std::string_view cell : {text(Role::Status), printed}) {
      if (const auto none = parse_no_mark(cell)) {
        draft.status = none->status;
        rest_ = none->rest;
      }
    }
    if (parse_no_mark(printed)) return;
    if (printed.empty()) {
      if (draft.status == Status::Ok) refuse(Role::Mark, "neither a mark nor a word for why there is none");
      return;
    }
    draft.mark = checked(Role::Mark, parse_list_mark(printed, draft.event.distance));
  }

  void read_place(PerformanceDraft& draft) {
    const std::string_view printed = text(Role::Place);
    // Tables repeat the word for no mark where the place would be, or print a dash.
    const bool none = printed == "-" || parse_no_mark(printed);
    const PlaceCode code = none ? PlaceCode{} : checked(Role::Place, parse_place_code(printed));
    draft.place = code.place.value_or(0);
    draft.tie = code.tie;
    draft.round = code.round;
    if (code.combined) draft.kind = Kind::CombinedEventLeg;
    const std::string_view round = text(Role::Round);
    if (round.empty()) return;
    const auto number = parse_number(round);
    draft.round = number && *number > 0 && *number <= 255
                      ? Round{RoundKind::Heat, static_cast<std::uint8_t>(*number)}
                      : checked(Role::Round, parse_round(round));
  }

  void read_course(PerformanceDraft& draft) {
    draft.course = read(Role::Track, parse_course, Course::Unknown);
    if (draft.event.surface == Surface::Road) draft.course = Course::Road;
  }

  PersonText read_person(Sex sex) {
    const std::string name =
        text(Role::Athlete).empty()
            ? name_with_small_letters(fmt::format("{} {}", text(Role::GivenName), text(Role::FamilyName)))
            : person_name(text(Role::Athlete));
    if (name.empty()) refuse(Role::Athlete, "the row names nobody");
    return {.name = name,
            .sex = sex,
            .born = read(Role::Born, parse_birth, Date{}),
            .nation = read(Role::Nation, parse_nation, Country{}),
            .code = {}};
  }

  VenueText read_venue(PerformanceDraft& draft) {
    const Country country = read(Role::Country, parse_nation, Country{});
    const std::string_view printed = text(Role::Venue);
    if (printed.ends_with(')')) {
      if (auto place = parse_list_venue(printed)) {
        if (place->indoors && draft.course == Course::Unknown) draft.course = Course::Short;
        return place->venue;
      }
    }
    VenueText venue = city_with_state(text(Role::City), country);
    venue.name = printed;
    if (!text(Role::Region).empty()) venue.region = text(Role::Region);
    return venue;
  }

  const Table& table_;
  RowOrigin origin_;
  BatchWriter& writer_;
  const CsvRow* row_ = nullptr;
  bool ok_ = true;
  std::string note_, rest_;
};

/// What each column is: as the caller says, else by its header; the first of a role has it.
Expected<Table> table_of(const CsvRow& header, const ReadOptions& options, BatchWriter& writer) {
  Table table;
  for (const auto& [column, role] : options.header_map) {
    const auto known = find_role(role);
    if (!known) return refused(ErrorCode::BadArgument, fmt::format("'{}' is no column of a sheet", role));
    const auto found = std::ranges::find(header.cells, column);
    if (found == header.cells.end()) {
      return refused(ErrorCode::BadArgument, fmt::format("the file has no column '{}'", column));
    }
    table.columns[static_cast<std::size_t>(*known)] =
        static_cast<std::size_t>(found - header.cells.begin()) + 1;
  }
  const std::array<std::size_t, kRoles> told = table.columns;
  const bool nation = table.has(Role::Nation) || std::ranges::any_of(header.cells, [](std::string_view cell) {
                        return guess_role(cell) == Role::Nation;
                      });
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const std::string_view cell = header.cells[i];
    if (std::ranges::find(told, i + 1) != told.end()) continue;
    Role role = guess_role(cell);
    if (role == Role::Country && !nation) role = Role::Nation;  // of the athlete: nobody else's is given
    std::size_t& column = table.columns[static_cast<std::size_t>(role)];
    if (role == Role::None || column != 0) {
      if (!cell.empty()) writer.note(fmt::format("column '{}' is not read", cell));
      continue;
    }
    column = i + 1;
    if (cell != to_word(role)) writer.note(fmt::format("column '{}' read as {}", cell, to_word(role)));
  }
  if (!table.has(Role::Mark) || !(table.has(Role::Athlete) || table.has(Role::FamilyName))) {
    return refused(ErrorCode::BadSheet, fmt::format("the file has no column for the {}",
                                                    table.has(Role::Mark) ? "athlete" : "mark"));
  }
  return table;
}

/// The event and the sex of rows that name none.
Expected<bool> complete(Table& table, const ReadOptions& options, BatchWriter& writer) {
  const NamedEvent named = event_by_file_name(writer.file().path);
  if (options.sex_known) table.sex = options.sex;
  if (!table.has(Role::Event)) {
    if (!named.name)
      return refused(ErrorCode::BadSheet, "neither a column nor the name of the file names the event");
    table.event = named.name;
    writer.note(fmt::format("read as {}: so says its name", to_word(*named.name)));
  }
  if (!table.has(Role::Sex) && !table.sex) {
    if (!named.sex) {
      return refused(ErrorCode::BadSheet,
                     "neither a column nor the name of the file says whether it is of men or women");
    }
    table.sex = named.sex;
    writer.note(fmt::format("read as {}: so says its name", to_word(*named.sex)));
  }
  return true;
}

}  // namespace

Expected<bool> read_generic_csv(std::string_view text, const ReadOptions& options, BatchWriter& writer) {
  const char delimiter = guess_delimiter(text.substr(0, text.find('\n')));
  CsvReader csv{text, delimiter};
  CsvRow row;
  if (!csv.next(row)) return refused(ErrorCode::BadSheet, "the file is empty");
  auto table = table_of(row, options, writer);
  if (!table) return Unexpected{table.error()};
  table->delimiter = delimiter;
  if (const auto completed = complete(*table, options, writer); !completed) return completed;
  if (table->has(Role::Date)) {
    const auto slashes =
        guess_slashes(text, delimiter, table->columns[static_cast<std::size_t>(Role::Date)] - 1);
    table->dates.slashes = slashes.value_or(Slashes::Refuse);
    if (table->dates.slashes != Slashes::Refuse) {
      const bool day = table->dates.slashes == Slashes::DayFirst;
      writer.note(fmt::format("dates read with the {} first", day ? "day" : "month"));
    }
  }
  const std::string stem = std::filesystem::path{writer.file().path}.stem().string();
  const std::string& key = options.source.empty() ? stem : options.source;
  const std::uint32_t source = writer.source_of_format(key, stem, Confidence::Medium);
  const RowOrigin origin = writer.origin(0, source, writer.batch().sources[source].confidence);
  TableReader reader{*table, origin, writer};
  while (csv.next(row)) reader.take(row);
  return true;
}

}  // namespace miler::ingest
