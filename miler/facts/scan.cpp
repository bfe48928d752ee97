// Better rows into cells, cells into facts.
#include "miler/facts/scan.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "miler/facts/detail_lattice.h"

namespace miler::facts {
namespace {

/// What a row is compared with, made once for a subject.
/// What a row is compared with, made once for a subject.
class Likeness {
 public:
  Likeness(const Index& index, const Subject& subject, const Lattice& lattice)
      : areas_{index.areas()},
        places_{index.places()},
        nation_{subject.nation},
        venue_{subject.venue},
        day_{number_by(subject.date)},
        series_{static_cast<std::uint16_t>(subject.series.known() ? subject.series.row + 1 : 0)},
        area_{areas_[subject.nation.packed()]},
        age_{age_step(subject.date, subject.born)},
        round_{static_cast<std::uint8_t>(subject.round)},
        flags_{flags_of(subject.course, subject.paced, subject.championship, subject.date)} {
    if (venue_.known()) place_ = places_[venue_.row];
    for (std::uint32_t step = 0; step < 5; ++step) {
      who_[step] = static_cast<std::uint32_t>(lattice.offset(Chain::Who, step));
      where_[step] = static_cast<std::uint32_t>(lattice.offset(Chain::Where, step));
      when_[step] = static_cast<std::uint32_t>(lattice.offset(Chain::When, step));
      aged_[step] = static_cast<std::uint32_t>(lattice.offset(Chain::Age, step));
    }
    meet_ = lattice.offset(Chain::Meet, 1);
    month_ = lattice.offset(Chain::Month, 1);
    for (unsigned shared = 0; shared < shared_.size(); ++shared) {
      std::size_t cell = 0;
      if ((shared & (IndexRow::kShort | IndexRow::kOutdoor)) != 0) cell += lattice.offset(Chain::Track, 1);
      if ((shared & (IndexRow::kPaced | IndexRow::kUnpaced)) != 0) cell += lattice.offset(Chain::Paced, 1);
      if ((shared & IndexRow::kChampionship) != 0) cell += lattice.offset(Chain::Championship, 1);
      shared_[shared] = static_cast<std::uint32_t>(cell);
    }
    same_round_ = lattice.offset(Chain::Round, 1);
  }

  std::uint32_t day() const { return day_; }
  /// How recent: at most 32767, and never Lattice::kNever.
  std::int16_t recent(const IndexRow& row) const {
    return static_cast<std::int16_t>(32767 - static_cast<std::int32_t>(std::min(day_ - row.day, kLongAgo)));
  }
  /// Where the row agrees with the subject, but for the athlete.
  std::size_t cell(const IndexRow& row) const {
    std::size_t cell = who_[who(row)] + where_[where(row)] + when_[when(row)] +
                       aged_[std::min(row.age, age_)] + shared_[row.flags & flags_];
    if (row.series == series_ && series_ != 0) cell += meet_;
    if ((row.flags & IndexRow::kMonthKnown) != 0 && row.day / 31 % 12 == day_ / 31 % 12) cell += month_;
    if (row.round == round_ && round_ != 0) cell += same_round_;
    return cell;
  }
  std::size_t athlete_offset() const { return who_[3]; }
  std::size_t who_offset(const IndexRow& row) const { return who_[who(row)]; }

  static constexpr std::uint32_t kLongAgo = 65'534;  ///< 176 years

 private:
  std::uint32_t who(const IndexRow& row) const {
    if (row.nation == nation_ && nation_.known()) return 2;
    return static_cast<std::uint32_t>(areas_[row.nation.packed()] == area_ && area_ != 0);
  }
  std::uint32_t where(const IndexRow& row) const {
    if (!row.venue.known() || !venue_.known()) return 0;
    if (row.venue == venue_) return 4;
    const PlaceKey& other = places_[row.venue.row];
    if (other.city == place_.city && place_.city != 0) return 3;
    if (other.country == place_.country && place_.country != 0) return 2;
    return static_cast<std::uint32_t>(other.area == place_.area && place_.area != 0);
  }
  std::uint32_t when(const IndexRow& row) const {
    const std::uint32_t year = row.day / 372;
    return year == day_ / 372 ? 2 : static_cast<std::uint32_t>(year / 10 == day_ / 3720);
  }

  std::span<const std::uint8_t> areas_;
  std::span<const PlaceKey> places_;
  PlaceKey place_;
  Country nation_;
  VenueId venue_;
  std::uint32_t day_;
  std::uint16_t series_;
  std::uint8_t area_, age_, round_, flags_;
  std::array<std::uint32_t, 5> who_{}, where_{}, when_{}, aged_{};
  std::array<std::uint32_t, 64> shared_{};
  std::size_t meet_ = 0, month_ = 0, same_round_ = 0;
};

}  // namespace

class Scan::Cells {
 public:
  explicit Cells(const Index& index) : index_{&index} {}

  bool read(const View& view, const Subject& subject) {
    const EventIndex& event = index_->of(subject.event);
    const auto end = std::ranges::lower_bound(event.keys, mark_key(subject.mark)) - event.keys.begin();
    if (static_cast<std::size_t>(end) + event.apart.size() > kMostBetterRows) return false;
    lattice_.begin(steps_of(index_->archive(), subject));
    const Likeness likeness{*index_, subject, lattice_};
    day_ = likeness.day();
    rows_ = 0;
    for (std::size_t at = 0; at < static_cast<std::size_t>(end); ++at) {
      if (event.rows[at].day <= day_ && event.ids[at] != subject.self) add(event.rows[at], subject, likeness);
    }
    for (const PerformanceId id : event.apart) {
      if (id == subject.self || !contains(view, Region{.event = subject.event}, id)) continue;
      const std::optional<Mark> mark = view.mark(id);
      const IndexRow row = index_row(index_->archive(), id);
      if (mark && mark_key(*mark) < mark_key(subject.mark) && row.day <= day_) add(row, subject, likeness);
    }
    lattice_.close();
    return true;
  }

  Found found(std::size_t cell) const {
    Found found{.context = lattice_.context_of(cell),
                .better = static_cast<std::uint32_t>(lattice_.count(cell)),
                .last = {}};
    if (lattice_.latest(cell) != Lattice::kNever) {
      found.last = day_of(day_ - static_cast<std::uint32_t>(32767 - lattice_.latest(cell)));
    }
    return found;
  }
  std::vector<Found> all(const std::vector<std::uint32_t>& cells) const {
    std::vector<Found> facts;
    facts.reserve(cells.size());
    for (const std::uint32_t cell : cells) facts.push_back(found(cell));
    return facts;
  }

  Lattice& lattice() { return lattice_; }
  std::vector<std::uint32_t>& chosen() { return chosen_; }
  std::size_t rows() const { return rows_; }

 private:
  void add(const IndexRow& row, const Subject& subject, const Likeness& likeness) {
    const std::size_t cell = likeness.cell(row);
    const std::int16_t recent = likeness.recent(row);
    lattice_.add(cell, recent);
    ++rows_;
    if (row.athlete == subject.athlete && subject.athlete.known()) {
      lattice_.add(cell - likeness.who_offset(row) + likeness.athlete_offset(), recent);
    }
  }

  const Index* index_;
  Lattice lattice_;
  std::vector<std::uint32_t> chosen_;
  std::uint32_t day_ = 0;
  std::size_t rows_ = 0;
};

Scan::Scan(const Index& index) : cells_{std::make_unique<Cells>(index)} {}
Scan::~Scan() = default;
Scan::Scan(Scan&&) noexcept = default;
Scan& Scan::operator=(Scan&&) noexcept = default;

bool Scan::read(const View& view, const Subject& subject) { return cells_->read(view, subject); }

Found Scan::at(const Context& context) const { return cells_->found(cells_->lattice().cell_of(context)); }

std::vector<Found> Scan::rank_facts(const ScanLimits& limits) const {
  cells_->lattice().maximal_by_count(static_cast<std::int16_t>(std::min(limits.most_better, 32'767U)),
                                     cells_->chosen());
  return cells_->all(cells_->chosen());
}

std::vector<Found> Scan::since_facts(const ScanLimits& limits) const {
  const auto latest =
      static_cast<std::int16_t>(32'767 - std::min(372 * limits.fewest_years, Likeness::kLongAgo));
  cells_->lattice().maximal_by_latest(latest, cells_->chosen());
  return cells_->all(cells_->chosen());
}

std::size_t Scan::better_rows() const { return cells_->rows(); }

}  // namespace miler::facts
