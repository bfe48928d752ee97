// Reading all of a snapshot: every block against its checksum, every value against its type, every reference
// against the table it points into. After this, no walk over the archive can leave it.
#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <fmt/format.h>

#include "miler/store/detail_file.h"
#include "miler/store/detail_rows.h"
#include "miler/store/detail_snapshot.h"
#include "miler/store/detail_words.h"
#include "miler/store/snapshot.h"

namespace miler::store {

namespace {

/// Whether a value is one of its type's, and points into its table.
class Values {
 public:
  explicit Values(const Columns& columns) : c_{columns} {}

  // A bool of a damaged file may be neither, so it is looked at as a byte.
  bool good(const bool& value) const { return *reinterpret_cast<const unsigned char*>(&value) <= 1; }
  bool good(TextRef ref) const { return within(ref.begin, ref.size, c_.text.size()); }
  bool good(Date date) const { return !date.known() || Date::from_packed(date.packed()).has_value(); }
  bool good(Country country) const { return country.packed() <= 26 * 26 * 26; }
  bool good(Round round) const { return good(round.kind); }
  bool good(Distance) const { return true; }
  bool good(Duration time) const { return time >= Duration{}; }
  bool good(Traits t) const { return good(t.status()) && good(t.precision()) && good(t.course()); }
  bool good(const Mark& mark) const { return good(mark.precision) && good(mark.timing); }
  bool good(const Event& event) const {
    return good(event.sex) && good(event.surface) && good(event.barriers);
  }
  template <class Table>
  bool good(Id<Table> id) const {
    return !id.known() || id.row < rows_of(id);
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  bool good(Enum value) const { return static_cast<std::size_t>(value) < Words<Enum>::kAll.size(); }
  template <class Row>
  requires HasFields<Row>
  bool good(const Row& row) const {
    return std::apply([&](auto... member) { return (good(row.*member) && ...); }, RowFields<Row>::kMembers);
  }
  template <class Number>
  requires std::is_integral_v<Number>
  bool good(Number) const { return true; }
  template <class Table>
  bool good(Key<Table>) const {
    return true;
  }
  bool good(const Revision&) const { return true; }
  bool good(const NextKeys&) const { return true; }
  bool good(RowRange) const { return true; }  // which table it points into is its row's to say: children()

  bool children(const SourceRow&) const { return true; }
  bool children(RowRange set) const { return within(set, c_.source_members.size()); }
  bool children(const AthleteRow& row) const {
    return within(row.aliases, c_.athlete_names.size()) && within(row.nations, c_.nation_spells.size()) &&
           within(row.codes, c_.athlete_codes.size());
  }
  bool children(const VenueRow& row) const { return within(row.aliases, c_.venue_names.size()); }
  bool children(const SeriesRow& row) const { return within(row.aliases, c_.series_names.size()); }
  bool children(const RaceRow& row) const { return within(row.performances, c_.athletes_of.size()); }
  bool children(const SplitRow& row) const { return row.performance.known(); }
  bool children(const AnnulmentRow& row) const { return row.performance.known(); }
  bool children(const AmendmentRow& row) const { return row.performance.known(); }
  bool children(const FormerSlug& row) const { return row.athlete.known(); }
  bool children(const auto&) const { return true; }

 private:
  static bool within(std::uint32_t begin, std::uint32_t count, std::size_t size) {
    return begin <= size && count <= size - begin;
  }
  static bool within(RowRange range, std::size_t size) { return within(range.begin, range.count, size); }

  std::size_t rows_of(AthleteId) const { return c_.athletes.size(); }
  std::size_t rows_of(VenueId) const { return c_.venues.size(); }
  std::size_t rows_of(SeriesId) const { return c_.series.size(); }
  std::size_t rows_of(MeetingId) const { return c_.meetings.size(); }
  std::size_t rows_of(RaceId) const { return c_.races.size(); }
  std::size_t rows_of(PerformanceId) const { return c_.athletes_of.size(); }
  std::size_t rows_of(SourceId) const { return c_.sources.size(); }

  const Columns& c_;
};

class Verification {
 public:
  explicit Verification(const Snapshot& snapshot) : c_{snapshot.columns}, values_{snapshot.columns} {}

  std::vector<std::string> run() && {
    for_each_block(c_, [&](std::string_view name, auto rows) { values(name, rows); });
    if (!faults_.empty()) return std::move(faults_);  // what follows refers by what has been found good
    known();
    orders();
    return std::move(faults_);
  }

 private:
  void values(std::string_view block, std::span<const char>) {
    require(block == "text", block, "is no text");
  }
  template <class Row>
  void values(std::string_view block, std::span<const Row> rows) {
    const auto bad = std::ranges::find_if_not(
        rows, [&](const Row& row) { return values_.good(row) && values_.children(row); });
    if (bad != rows.end()) {
      faults_.push_back(
          fmt::format("block '{}', row {}: a value out of its range", block, bad - rows.begin()));
    }
  }

  void require(bool good, std::string_view block, std::string_view otherwise) {
    if (!good) faults_.push_back(fmt::format("block '{}' {}", block, otherwise));
  }
  template <class RowId>
  void known(std::string_view block, std::span<const RowId> ids) {
    require(std::ranges::all_of(ids, &RowId::known), block, "points nowhere");
  }
  /// Columns of ids that everybody follows without asking.
  void known() {
    known("athletes_of", c_.athletes_of);
    known("races_of", c_.races_of);
    known("mark_performances", c_.mark_performances);
    known("mark_athletes", c_.mark_athletes);
    known("athlete_performances", c_.athlete_performances);
    known("venue_races", c_.venue_races);
    known("meeting_races", c_.meeting_races);
    known("series_meetings", c_.series_meetings);
    known("source_members", c_.source_members);
    known("athletes_by_slug", c_.athletes_by_slug);
    known("venues_by_slug", c_.venues_by_slug);
    known("series_by_slug", c_.series_by_slug);
    known("meetings_by_slug", c_.meetings_by_slug);
    known("races_by_slug", c_.races_by_slug);
    require(std::ranges::all_of(c_.event_index, [&](std::uint16_t i) { return i < c_.events.size(); }),
            "event_index", "points nowhere");
  }

  std::string_view text(TextRef ref) const { return {c_.text.data() + ref.begin, ref.size}; }

  template <class Offset>
  void monotonic(std::string_view block, std::span<const Offset> begin) {
    require(std::ranges::is_sorted(begin), block, "goes backwards");
  }
  void mark_blocks() {
    for (std::size_t i = 0; i < c_.events.size(); ++i) {
      const std::uint64_t marks = c_.mark_begin[i + 1] - c_.mark_begin[i];
      const std::uint64_t blocks = c_.mark_block_begin[i + 1] - c_.mark_block_begin[i];
      if (blocks != (marks + MarkOrder::kBlock - 1) / MarkOrder::kBlock) {
        return require(false, "mark_earliest", "has not one date a block of marks");
      }
    }
  }
  template <class RowId, class Row>
  void by_slug(std::string_view block, std::span<const RowId> ids, std::span<const Row> rows) {
    const auto slug = [&](RowId id) { return text(rows[id.row].slug); };
    require(std::ranges::is_sorted(ids, {}, slug), block, "is not in order");
  }
  void orders() {
    if (!faults_.empty()) return;
    monotonic("mark_begin", c_.mark_begin);
    monotonic("mark_block_begin", c_.mark_block_begin);
    monotonic("athlete_begin", c_.athlete_begin);
    monotonic("venue_begin", c_.venue_begin);
    monotonic("meeting_begin", c_.meeting_begin);
    monotonic("series_begin", c_.series_begin);
    if (faults_.empty()) mark_blocks();
    require(std::ranges::is_sorted(c_.events), "events", "is not in order");
    require(std::ranges::is_sorted(c_.splits, {}, &SplitRow::performance), "splits", "is not in order");
    require(std::ranges::is_sorted(c_.annulments, {}, &AnnulmentRow::performance), "annulments",
            "is not in order");
    require(std::ranges::is_sorted(c_.amendments, {}, &AmendmentRow::performance), "amendments",
            "is not in order");
    by_slug("athletes_by_slug", c_.athletes_by_slug, c_.athletes);
    const auto former_slug = [&](const FormerSlug& former) { return text(former.slug); };
    require(std::ranges::is_sorted(c_.former_athletes, {}, former_slug), "former_athletes",
            "is not in order");
    by_slug("venues_by_slug", c_.venues_by_slug, c_.venues);
    by_slug("series_by_slug", c_.series_by_slug, c_.series);
    by_slug("meetings_by_slug", c_.meetings_by_slug, c_.meetings);
    by_slug("races_by_slug", c_.races_by_slug, c_.races);
  }

  const Columns& c_;
  Values values_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> verify_content(const Snapshot& snapshot) { return Verification{snapshot}.run(); }

std::vector<std::string> verify_snapshot(const std::filesystem::path& path) {
  const auto file = MappedFile::open(path);
  if (!file) return {fmt::format("{} cannot be read", path.string())};
  std::string why;
  const auto snapshot = read_snapshot(file->bytes(), Looks{.whole_file = SIZE_MAX, .block = SIZE_MAX}, why);
  if (!snapshot) return {fmt::format("{} {}", path.string(), why)};
  std::vector<std::string> faults = verify_content(*snapshot);
  for (std::string& fault : faults) fault = fmt::format("{}: {}", path.string(), fault);
  return faults;
}

}  // namespace miler::store
