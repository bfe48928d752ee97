// A part of the archive: what a list is filtered by, what a count counts, what a coverage statement covers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "miler/archive/view.h"

namespace miler {

enum class TrackFilter : std::uint8_t {
  Any,
  Outdoor,
  Short
};  ///< Any: outdoor and short track, as in all lists
enum class AgeClass : std::uint8_t { Any, U18, U20, U23 };

struct Limit {
  Duration time;
  bool inclusive = true;  ///< at or under; false: under
  friend bool operator==(const Limit&, const Limit&) = default;
};

/// All conditions hold together; what is absent does not narrow. Oversized tracks, splits, combined-event
/// legs, exhibitions and annulled marks are left out unless asked for. See contracts in docs/rules.md.
struct Region {
  std::optional<Event> event;
  std::optional<Sex> sex;  ///< where no event is named; beside an event it says nothing
  TrackFilter track = TrackFilter::Any;
  std::optional<Limit> limit;

  std::optional<AthleteId> athlete;
  Country nation;  ///< competed for, on the day
  std::optional<Area> area;
  std::string home;  ///< home nation: "Scotland"
  Date born_from, born_to;
  AgeClass age = AgeClass::Any;
  std::optional<std::uint8_t> age_from,
      age_to;                            ///< whole years on the day, inclusive: a teenager is 13 to 19
  std::string champion;                  ///< held this title on the day, in any event: "Olympic champion"
  std::vector<AthleteId> without;        ///< none of these; ascending
  std::vector<Country> without_nations;  ///< for none of these; ascending

  std::optional<VenueId> venue;
  std::string city;          ///< with or without `country`
  Country country;           ///< of the venue
  std::optional<Area> soil;  ///< of the venue's country
  std::optional<SeriesId> series;
  std::optional<MeetingId> meeting;

  Date from, to;            ///< inclusive
  std::uint8_t month = 0;   ///< of any year; 1 is January
  std::uint16_t place = 0;  ///< finished so; in an unresolved race no place is certain
  std::optional<RoundKind> round;
  std::optional<bool> paced;  ///< only races known to be so
  std::optional<bool> lights;
  std::optional<bool> championship;  ///< class global, area, games or national; false: the others
  std::optional<MeetClass> level;

  bool oversized = false;
  bool splits = false;
  bool combined = false;
  bool exhibitions = false;
  bool annulled = false;

  friend bool operator==(const Region&, const Region&) = default;
};

/// A region made ready for many rows of one view: tables of nations and venues are made once, and what the
/// region does not narrow costs nothing. Both must outlive it.
///
/// A partial date or birth lies in a span when every day it can be does; so do the years of an age, the days
/// of a reign and the month of a race. U20: at most 19 on 31 December of the year of the performance; without
/// a birth year nobody is in an age class. RULE age-class-on-31-december
class RegionTest {
 public:
  RegionTest(const View& view, const Region& region);

  /// Whether the performance lies in the region and exists in the view. Performances without a mark that
  /// stands are outside a region with a limit.
  bool operator()(PerformanceId id) const;
  /// The same for row `i` of a mark order, touching its columns only where the region allows; a row without a
  /// mark that stands is outside. The order's event and the limit are the walk's: they are not tested. Rows
  /// of amended_rows must be taken out by the walk.
  bool marked(const MarkOrder& order, std::size_t i) const {
    const Traits traits = order.traits[i];
    if (!has_plain_traits(traits) || traits.status() != Status::Ok) return false;
    if (!in_days(order.dates[i])) return false;
    if (by_month_ && order.dates[i].month() != region_->month) return false;
    if (by_venue_ && !venue_allowed(order.venues[i])) return false;
    if (!deep_ && !traits.annulled()) return true;
    return stands(traits, order.performances[i]) && deep(order.performances[i]);
  }

 private:
  bool has_plain_traits(Traits traits) const {
    return ((kinds_ >> static_cast<unsigned>(traits.kind())) &
            (courses_ >> static_cast<unsigned>(traits.course())) & 1U) != 0;
  }
  bool in_days(Date date) const {
    const std::uint32_t packed = date.packed();
    if (date.is_full())
      return packed - from_ <= to_ - from_;  // one comparison: whatever lies before from_ wraps
    return date.known() && first_day_order(date) >= from_ && last_day_order(date) <= to_;
  }
  bool venue_allowed(VenueId venue) const { return venue.known() && venues_[venue.row]; }
  bool stands(Traits traits, PerformanceId id) const;
  bool in_limit(PerformanceId id) const;
  bool deep(PerformanceId id) const;
  bool of_athlete(PerformanceId id) const;
  bool of_age(Date born, Date on) const;
  bool of_race(RaceId id) const;
  bool in_place(PerformanceId id) const;

  const View* view_;
  const Region* region_;
  std::uint32_t kinds_ = 0, courses_ = 0;  ///< a bit for each allowed
  std::uint32_t from_ = 0, to_ = 0;        ///< as first_day_order and day_bound; from_ <= to_
  bool by_month_ = false, by_venue_ = false, by_nation_ = false, by_birth_ = false, by_athlete_ = false;
  bool by_race_ = false, deep_ = false;
  std::vector<bool> venues_;      ///< by row
  std::vector<bool> nations_;     ///< by Country::packed
  std::vector<TitleRow> titles_;  ///< of the champion asked for
};

/// One row; for many, keep a RegionTest.
bool contains(const View& view, const Region& region, PerformanceId id);

/// The rows of a region, ascending.
class Selection {
 public:
  Selection() = default;
  explicit Selection(std::vector<PerformanceId> ascending);
  const std::vector<PerformanceId>& rows() const& { return rows_; }
  std::vector<PerformanceId> rows() && {
    return std::move(rows_);
  }  ///< so that a loop over select(...) is safe
  std::size_t size() const { return rows_.size(); }
  friend Selection operator&(const Selection& a, const Selection& b);
  friend Selection operator|(const Selection& a, const Selection& b);

 private:
  std::vector<PerformanceId> rows_;
};
/// By mark, athlete, meeting, venue or date, whichever narrows; else a scan.
Selection select(const View& view, const Region& region);
/// The rows among which those of the region's days and the view's are: they stand by first day, so a row of a
/// month or year may begin before the region does.
RowRange rows_of_days(const View& view, const Region& region);

/// Canonical text: "men mile indoor <= 3:56.00 nation USA from 2000-01-01". The conditions always stand in
/// one order, people and places as stable ids, values with spaces in quotes. "" when nothing narrows.
/// docs/query.md
std::string to_string(const Archive& archive, const Region& region);
/// Reads what to_string prints, the conditions in any order and each at most once; "" is Region{}. Errors
/// carry the span of the word that was not understood, and what could stand there.
Expected<Region> parse_region(const Archive& archive, std::string_view text);

}  // namespace miler
