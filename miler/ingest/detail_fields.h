// The cells of one row of a sheet, by the name of their column, typed. The first one that cannot be read
// makes the row a problem.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "miler/ingest/csv.h"
#include "miler/ingest/detail_writer.h"

namespace miler::ingest {

/// Every column of every block of docs/sheets.md.
enum class Column : std::uint8_t {
  Affiliation,
  Aliases,
  AsOf,
  At,
  AtOrUnder,
  Athlete,
  Basis,
  Born,
  Bound,
  City,
  Class,
  Confidence,
  Count,
  Country,
  Date,
  Decided,
  Drop,
  Due,
  Edition,
  Event,
  Family,
  Field,
  From,
  Home,
  Is,
  Keep,
  Key,
  Kind,
  Lights,
  Mark,
  Meet,
  Name,
  Nation,
  Nations,
  Note,
  Paced,
  Place,
  PlaceNow,
  Published,
  Race,
  Ratified,
  Reason,
  Region,
  Renamed,
  Rescinded,
  Round,
  Row,
  Rows,
  Scope,
  Sex,
  Source,
  Status,
  Title,
  To,
  Track,
  Under,
  Until,
  Venue,
  Was,
  What,
  Won,
  Licence
};
inline constexpr std::size_t kColumns = static_cast<std::size_t>(Column::Licence) + 1;

std::string_view to_word(Column column);  ///< "as-of"
std::optional<Column> find_column(std::string_view word);

/// A set of columns.
class Columns {
 public:
  constexpr Columns(std::initializer_list<Column> columns) {
    for (const Column column : columns) bits_ |= bit(column);
  }
  constexpr bool has(Column column) const { return (bits_ & bit(column)) != 0; }
  constexpr friend Columns operator|(Columns a, Columns b) {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  static constexpr std::uint64_t bit(Column column) {
    return std::uint64_t{1} << static_cast<unsigned>(column);
  }

  std::uint64_t bits_ = 0;
};
static_assert(kColumns <= 64);

/// Where the columns of a table stand, and what their cells are where empty.
struct Layout {
  std::array<std::string_view, kColumns> defaults = {};
  std::array<std::uint16_t, kColumns> cells = {};  ///< 1-based; 0: the table has no such column
};

class Fields {
 public:
  Fields(const Layout& layout, const CsvRow& row, BatchWriter& writer)
      : layout_{&layout}, row_{&row}, writer_{&writer} {}

  bool ok() const { return ok_; }
  /// The row becomes a problem; only the first is kept.
  void refuse(Column column, std::string reason);

  std::string_view text(Column column) const;
  std::string_view needed(Column column);                   ///< refuses the row where empty
  std::vector<std::string_view> list(Column column) const;  ///< the values parted by ";", trimmed

  /// `fallback` where empty.
  template <class T>
  T read(Column column, Expected<T> (*parse)(std::string_view), T fallback) {
    const std::string_view value = text(column);
    if (value.empty()) return fallback;
    return checked(column, parse(value), fallback);
  }
  template <class T>
  T checked(Column column, Expected<T> read, T fallback) {
    if (read) return *std::move(read);
    refuse(column, std::move(read.error().message));
    return fallback;
  }

  Date date(Column column) { return read(column, parse_date, Date{}); }
  Country nation(Column column) { return read(column, parse_country, Country{}); }
  Sex sex();
  EventName event_name();
  Event event() { return event_of(event_name(), sex()); }
  std::optional<Event> any_event();  ///< where the row names one
  Mark mark(Column column = Column::Mark);
  std::int64_t number(Column column);

  RowOrigin origin();
  /// Of the athlete named in `column`.
  PersonText person(Column column = Column::Athlete);
  VenueText venue();
  MeetText meet() const;
  RaceText race();

 private:
  const Layout* layout_;
  const CsvRow* row_;
  BatchWriter* writer_;
  bool ok_ = true;
};

}  // namespace miler::ingest
