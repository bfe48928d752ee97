// What a row lacks that would tell whether it lies in a region.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "miler/archive/detail_boxes.h"
#include "miler/archive/detail_gaps.h"

namespace miler {

enum class Lack : std::uint8_t {
  Track,
  Birth,
  Home,
  Title,
  Nation,
  Venue,
  Meet,
  Round,
  Pacing,
  Lights,
  Class,
  Place,
  Date
};
std::string_view told(Lack lack);  ///< "the day of birth"

/// Judges the rows of one event that every condition which all rows tell has let through. Both view and
/// region must outlive it; a dimension in `named` is vouched for.
class RowJudge {
 public:
  RowJudge(const View& view, const Region& region, const std::array<bool, kDimensions>& named);

  /// Whether anything but a day may be lacking.
  bool asks() const {
    return asks_track_ || asks_person_ || asks_nation_ || asks_venue_ || asks_race_ || region_.month != 0;
  }
  /// What a row must lack to be in doubt.
  GapSet asked() const;
  /// A known venue that puts its rows outside.
  bool is_outside(VenueId venue) const {
    return venue.known() && !venues_outside_.empty() && venues_outside_[venue.row];
  }
  /// Nothing when the row is inside or outside; else the first thing that it lacks.
  std::optional<Lack> lack(PerformanceId id);

 private:
  void judge(bool known, bool inside, Lack lack);
  bool vouched(Dimension d) const { return named_[static_cast<std::size_t>(d)]; }

  void by_date(Date date);
  void by_track(Course course);
  void by_nation(Country nation);
  void by_venue(VenueId venue);
  bool may_be_in(VenueId city, VenueId stadium) const;
  void find_venues_outside();
  void by_race(const RaceRow& race);
  void by_meet(const RaceRow& race);
  void by_class(MeetClass level);
  void by_tristate(const std::optional<bool>& asked, Tristate known, Lack lack);
  void by_person(AthleteId id, Date date);
  void by_birth(const AthleteRow& athlete, Date date);
  void by_age(Date born, Date date);
  void by_finish(PerformanceId id);

  const View& view_;
  const Archive& archive_;
  const Region& region_;
  std::array<bool, kDimensions> named_;
  std::vector<TitleRow> titles_;
  std::vector<bool> venues_outside_;  ///< by row; empty: the venue does not decide
  bool asks_track_ = false, asks_birth_ = false, asks_person_ = false, asks_nation_ = false;
  bool asks_venue_ = false, asks_meet_ = false, asks_race_ = false;
  std::optional<Lack> lack_;
  bool outside_ = false;
};

}  // namespace miler
