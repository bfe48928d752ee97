// Rows of toplists: see detail_toplist.h.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/csv.h"
#include "miler/ingest/detail_foreign.h"
#include "miler/ingest/detail_list_event.h"
#include "miler/ingest/detail_person_names.h"
#include "miler/ingest/detail_seen.h"
#include "miler/ingest/detail_toplist.h"
#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

enum class Cell : std::uint8_t { Mark, Competitor, Born, Nation, Place, Venue, Date, Points, Event, Sex };
constexpr std::size_t kCells = 10;
using Header = std::array<std::string_view, kCells>;

constexpr Header kDialectA = {"mark",  "competitor", "dob",          "nationality", "position",
                              "venue", "date",       "result_score", "discipline",  "sex"};
constexpr Header kDialectB = {"Mark",  "Competitor", "DOB",           "Nat", "Pos",
                              "Venue", "Date",       "Results Score", "",    ""};

constexpr std::size_t kAbsent = 1000;  // no row is so wide: reads as an empty cell

using Layout = std::array<std::size_t, kCells>;

/// Where the columns stand; nothing when one is missing.
std::optional<Layout> find_columns(const CsvRow& header, const Header& names) {
  Layout layout{};
  for (std::size_t i = 0; i < kCells; ++i) {
    const auto found = std::ranges::find(header.cells, names[i]);
    if (!names[i].empty() && found == header.cells.end()) return std::nullopt;
    layout[i] = names[i].empty() ? kAbsent : static_cast<std::size_t>(found - header.cells.begin());
  }
  return layout;
}

class ToplistReader {
 public:
  ToplistReader(const Layout& layout, const Header& names, RowOrigin origin, std::optional<Event> event,
                BatchWriter& writer)
      : layout_{layout}, names_{names}, origin_{origin}, event_{event}, writer_{writer} {}

  void take(const CsvRow& row) {
    writer_.count_row();
    row_ = &row;
    if (row.unclosed) return writer_.refuse(row.line, 0, "", row.raw, "a quote is not closed");
    PerformanceDraft draft;
    draft.origin = origin_;
    draft.origin.line = row.line;
    if (!read_event(draft)) return;
    if (!covered(draft.event.name())) return writer_.leave_out_of_scope();
    if (read_person(draft) && read_place(draft) && read_venue(draft) && read_date(draft) &&
        read_mark(draft)) {
      writer_.batch().performances.push_back(draft);
    }
  }

 private:
  std::string_view text(Cell cell) const { return (*row_)[layout_[static_cast<std::size_t>(cell)]]; }

  bool refuse(Cell cell, const Error& error) {
    const auto index = static_cast<std::size_t>(cell);
    const CellPlace place = place_of(*row_, layout_[index]);
    writer_.refuse(place.line, place.column, names_[index], text(cell), error.message);
    return false;
  }

  bool read_event(PerformanceDraft& draft) {
    if (layout_[static_cast<std::size_t>(Cell::Event)] == kAbsent) {
      draft.event = *event_;
      return true;
    }
    // Lists hold one event; several put together change it rarely.
    if (text(Cell::Event) != event_text_ || text(Cell::Sex) != sex_text_) {
      const auto name = parse_event_name(text(Cell::Event));
      if (!name) return refuse(Cell::Event, name.error());
      const auto sex = parse_sex(text(Cell::Sex));
      if (!sex) return refuse(Cell::Sex, sex.error());
      event_ = event_of(*name, *sex);
      event_text_ = text(Cell::Event);
      sex_text_ = text(Cell::Sex);
    }
    draft.event = *event_;
    return true;
  }

  bool read_person(PerformanceDraft& draft) {
    key_.assign(text(Cell::Competitor));
    key_ += '\n';
    key_ += text(Cell::Born);
    key_ += '\n';
    key_ += text(Cell::Nation);
    key_ += to_word(draft.event.sex);
    if (const std::uint32_t* known = people_.find(key_)) {
      draft.person = *known;
      return true;
    }
    const auto born = parse_birth(text(Cell::Born));
    if (!born) return refuse(Cell::Born, born.error());
    const auto nation = parse_nation(text(Cell::Nation));
    if (!nation) return refuse(Cell::Nation, nation.error());
    PersonText person{.name = name_with_small_letters(text(Cell::Competitor)),
                      .sex = draft.event.sex,
                      .born = *born,
                      .nation = *nation,
                      .code = {}};
    if (person.name.empty()) {
      return refuse(Cell::Competitor, {.code = ErrorCode::BadSheet, .message = "the row names nobody"});
    }
    draft.person = people_.add(key_, writer_.person(person));
    return true;
  }

  bool read_place(PerformanceDraft& draft) {
    const auto code = parse_place_code(text(Cell::Place));
    if (!code) return refuse(Cell::Place, code.error());
    draft.place = code->place.value_or(0);
    draft.tie = code->tie;
    draft.round = code->round;
    if (code->combined) draft.kind = Kind::CombinedEventLeg;
    return true;
  }

  bool read_venue(PerformanceDraft& draft) {
    const std::string_view cell = text(Cell::Venue);
    const Known* known = venues_.find(cell);
    if (known == nullptr) {
      const auto place = cell.empty() ? Expected<PlaceText>{PlaceText{}} : parse_list_venue(cell);
      if (!place) return refuse(Cell::Venue, place.error());
      known = &venues_.add(cell, {writer_.venue(place->venue), place->indoors});
    }
    draft.venue = known->venue;
    draft.course = known->indoors                         ? Course::Short
                   : draft.event.surface == Surface::Road ? Course::Road
                                                          : Course::Outdoor400;
    return true;
  }

  bool read_date(PerformanceDraft& draft) {
    const std::string_view cell = text(Cell::Date);
    const auto date = cell.empty() ? Expected<Date>{Date{}} : parse_foreign_date(cell);
    if (!date) return refuse(Cell::Date, date.error());
    draft.date = *date;
    return true;
  }

  /// After the venue, which says on which track.
  bool read_mark(PerformanceDraft& draft) {
    const auto points = parse_points(text(Cell::Points));
    if (!points) return refuse(Cell::Points, points.error());
    draft.points = *points;
    const auto mark = parse_list_mark(text(Cell::Mark), draft.event.distance);
    if (mark) {
      draft.mark = *mark;
      if (draft.course == Course::Short) draft.course = indoor_course(draft.event, *mark, draft.points);
      return true;
    }
    const auto none = parse_no_mark(text(Cell::Mark));
    if (!none) return refuse(Cell::Mark, mark.error());
    draft.status = none->status;
    draft.note = writer_.text(none->rest);
    return true;
  }

  struct Known {
    std::uint32_t venue = kNone;
    bool indoors = false;
  };

  Layout layout_;
  const Header& names_;
  RowOrigin origin_;
  std::optional<Event> event_;
  BatchWriter& writer_;
  const CsvRow* row_ = nullptr;
  std::string event_text_, sex_text_, key_;
  Seen<std::uint32_t> people_;
  Seen<Known> venues_;
};

/// The first rows of a list, for finding out its event.
std::vector<ScoredMark> first_marks(std::string_view text, const Layout& layout) {
  constexpr std::size_t kEnough = 100;
  std::vector<ScoredMark> marks;
  CsvReader csv{text};
  CsvRow row;
  csv.next(row);
  while (marks.size() < kEnough && csv.next(row)) {
    const auto mark = parse_mark(row[layout[static_cast<std::size_t>(Cell::Mark)]], BareTenth::Hand);
    const auto points = parse_points(row[layout[static_cast<std::size_t>(Cell::Points)]]);
    if (mark && points && *points > 0) marks.push_back({mark->time, *points});
  }
  return marks;
}

}  // namespace

std::optional<Format> detect_toplist(std::string_view text) {
  CsvReader csv{text};
  CsvRow header;
  if (!csv.next(header)) return std::nullopt;
  if (find_columns(header, kDialectA)) return Format::Toplist;
  if (find_columns(header, kDialectB)) return Format::ToplistDialectB;
  return std::nullopt;
}

Expected<bool> read_toplist(std::string_view text, const ReadOptions& options, BatchWriter& writer) {
  CsvReader csv{text};
  CsvRow row;
  csv.next(row);
  const auto dialect_a = find_columns(row, kDialectA);
  const auto layout = dialect_a ? dialect_a : find_columns(row, kDialectB);
  if (!layout) {
    return Unexpected{
        Error{.code = ErrorCode::BadSheet, .message = "the first row is not the header of a toplist"}};
  }
  std::optional<Event> event;
  if (!dialect_a) {
    const auto found = event_of_list(first_marks(text, *layout), options, writer);
    if (!found) return Unexpected{found.error()};
    event = *found;
  }
  constexpr std::string_view kSource = "world-athletics-toplists";
  const std::string_view key = options.source.empty() ? kSource : std::string_view{options.source};
  const std::uint32_t source =
      writer.source_of_format(key, "World Athletics all-time lists", Confidence::High);
  const RowOrigin origin = writer.origin(0, source, writer.batch().sources[source].confidence);
  constexpr std::size_t kBytesOfARow = 160;
  auto& rows = writer.batch().performances;
  rows.reserve(rows.size() + text.size() / kBytesOfARow);
  ToplistReader reader{*layout, dialect_a ? kDialectA : kDialectB, origin, event, writer};
  while (csv.next(row)) reader.take(row);
  return true;
}

}  // namespace miler::ingest
