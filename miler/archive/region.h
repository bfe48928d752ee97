// A part of the archive: what a list is filtered by, what a count counts, what a coverage statement covers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
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
  std::optional<Sex> sex;  ///< where no event is named
  TrackFilter track = TrackFilter::Any;
  std::optional<Limit> limit;

  std::optional<AthleteId> athlete;
  Country nation;  ///< competed for, on the day
  std::optional<Area> area;
  std::string home;  ///< home nation: "Scotland"
  Date born_from, born_to;
  AgeClass age = AgeClass::Any;

  std::optional<VenueId> venue;
  std::string city;  ///< with or without `country`
  Country country;   ///< of the venue
  std::optional<SeriesId> series;
  std::optional<MeetingId> meeting;

  Date from, to;  ///< inclusive
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

/// Whether a performance lies in the region and exists in the view. Performances without a mark are outside a
/// region with a limit. U20: 18 or 19 or younger on 31 December of the year. RULE age-class-on-31-december
bool contains(const View& view, const Region& region, PerformanceId id);

/// The rows of a region, ascending.
class Selection {
 public:
  Selection() = default;
  explicit Selection(std::vector<PerformanceId> ascending);
  const std::vector<PerformanceId>& rows() const { return rows_; }
  std::size_t size() const { return rows_.size(); }
  friend Selection operator&(const Selection& a, const Selection& b);
  friend Selection operator|(const Selection& a, const Selection& b);

 private:
  std::vector<PerformanceId> rows_;
};
Selection select(const View& view, const Region& region);

/// Canonical text, for the query echo: "men mile indoor <= 3:56.00 nation USA from 2000-01-01".
/// Deterministic.
std::string to_string(const Archive& archive, const Region& region);

}  // namespace miler
