// Rows that lack what would tell whether they lie in a region: a list of it may be complete in sources and
// still wrong.
#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_boxes.h"
#include "miler/base/text.h"

namespace miler {
namespace {

/// What a row lacks.
enum class Lack : std::uint8_t {
  Track,
  Birth,
  Home,
  Nation,
  Venue,
  Meet,
  Round,
  Pacing,
  Lights,
  Class,
  Date
};

std::string_view told(Lack lack) {
  switch (lack) {
    case Lack::Track:
      return "the track";
    case Lack::Birth:
      return "the day of birth";
    case Lack::Home:
      return "the home nation";
    case Lack::Nation:
      return "the nation";
    case Lack::Venue:
      return "the venue";
    case Lack::Meet:
      return "the meet";
    case Lack::Round:
      return "the round";
    case Lack::Pacing:
      return "the pacing";
    case Lack::Lights:
      return "the use of lights";
    case Lack::Class:
      return "the class of the meet";
    case Lack::Date:
      break;
  }
  return "the day";
}

/// The wider region: what every row tells. A row may also lie in it that comes to its last possible day
/// later.
Region wider_than(const Region& region) {
  Region wider;
  wider.event = region.event;
  wider.limit = region.limit;
  wider.athlete = region.athlete;
  wider.oversized = region.oversized;
  wider.splits = region.splits;
  wider.combined = region.combined;
  wider.exhibitions = region.exhibitions;
  wider.annulled = region.annulled;
  if (region.from.known()) wider.from = Date::of(region.from.year());
  wider.to = Date::of(region.to.year());
  return wider;
}

class Judge {
 public:
  Judge(const Archive& archive, const Region& region, const std::array<bool, kDimensions>& named)
      : archive_{archive}, region_{region}, named_{named} {}

  /// Nothing when the row is inside or outside; else the first thing that it lacks.
  std::optional<Lack> lack(PerformanceId id) {
    lack_.reset();
    outside_ = false;
    by_date(archive_.dates()[id.row]);
    const RaceRow& race = archive_[archive_.races()[id.row]];
    by_track(archive_.traits()[id.row].course());
    by_place(race.venue);
    by_race(race);
    by_nation(archive_.nations()[id.row]);
    by_person(archive_[archive_.athletes()[id.row]], archive_.dates()[id.row]);
    return outside_ ? std::nullopt : lack_;
  }

 private:
  /// `known` and `inside` of one condition.
  void judge(bool asked, bool known, bool inside, Lack lack) {
    if (!asked) return;
    if (!known && !lack_) lack_ = lack;
    if (known && !inside) outside_ = true;
  }
  bool vouched(Dimension d) const { return named_[static_cast<std::size_t>(d)]; }

  void by_date(Date date) {
    const Day to = region_.to.latest();
    const bool after_from = !region_.from.known() || date.earliest() >= region_.from.earliest();
    const bool maybe_after = !region_.from.known() || date.latest() >= region_.from.earliest();
    if (!maybe_after || date.earliest() > to) outside_ = true;
    if (!after_from || date.latest() > to) judge(true, false, false, Lack::Date);
  }
  void by_track(Course course) {
    const bool asked = region_.track != TrackFilter::Any && !vouched(Dimension::Track);
    const bool outdoor = course == Course::Outdoor400 || course == Course::Undersized;
    judge(asked, course != Course::Unknown, outdoor == (region_.track == TrackFilter::Outdoor), Lack::Track);
  }
  void by_place(VenueId venue) {
    const bool vouched_for = vouched(Dimension::Place);
    const VenueRow row = venue.known() ? archive_[venue] : VenueRow{};
    judge(region_.venue.has_value() && !vouched_for, venue.known(), venue == region_.venue, Lack::Venue);
    judge(!region_.city.empty() && !vouched_for, row.city.size != 0,
          equal_ignoring_case(archive_.text(row.city), region_.city), Lack::Venue);
    judge(region_.country.known() && !vouched_for, row.country.known(), row.country == region_.country,
          Lack::Venue);
  }
  void by_race(const RaceRow& race) {
    const bool has_meeting = race.meeting.known();
    const SeriesId series = has_meeting ? archive_[race.meeting].series : SeriesId{};
    const bool vouched_for = vouched(Dimension::Series);
    judge(region_.meeting.has_value() && !vouched_for, has_meeting, race.meeting == region_.meeting,
          Lack::Meet);
    judge(region_.series.has_value() && !vouched_for, has_meeting, series == region_.series, Lack::Meet);
    judge(region_.round.has_value(), race.round.kind != RoundKind::Unknown, race.round.kind == region_.round,
          Lack::Round);
    judge_tristate(region_.paced, race.paced, Lack::Pacing);
    judge_tristate(region_.lights, race.lights, Lack::Lights);
    const bool asks_class = region_.championship || region_.level;
    judge(asks_class, race.level != MeetClass::Unknown, is_of_class(race.level), Lack::Class);
  }
  void judge_tristate(const std::optional<bool>& asked, Tristate known, Lack lack) {
    judge(asked.has_value(), known != Tristate::Unknown, asked && (known == Tristate::Yes) == *asked, lack);
  }
  bool is_of_class(MeetClass level) const {
    return (!region_.championship || *region_.championship == is_championship(level)) &&
           (!region_.level || *region_.level == level);
  }
  void by_nation(Country nation) {
    const bool asked = (region_.nation.known() || region_.area) && !vouched(Dimension::Nation);
    const bool inside = (!region_.nation.known() || nation == region_.nation) &&
                        (!region_.area || area_of(nation) == *region_.area);
    judge(asked, nation.known(), inside, Lack::Nation);
  }
  void by_person(const AthleteRow& athlete, Date date) {
    judge(!region_.home.empty(), athlete.home.size != 0 || athlete.nation != Country::of("GBR"),
          equal_ignoring_case(archive_.text(athlete.home), region_.home), Lack::Home);
    const bool asks_birth = region_.born_from.known() || region_.born_to.known();
    const bool asks_age = region_.age != AgeClass::Any && !vouched(Dimension::Age);
    if (!asks_birth && !asks_age) return;
    if (!athlete.born.known()) return judge(true, false, false, Lack::Birth);
    const int age = date.year() - athlete.born.year();
    if (asks_age) judge(true, true, age <= oldest(), Lack::Birth);
    if (region_.born_from.known()) {
      judge_birth(athlete.born.earliest() >= region_.born_from.earliest(),
                  athlete.born.latest() >= region_.born_from.earliest());
    }
    if (region_.born_to.known()) {
      judge_birth(athlete.born.latest() <= region_.born_to.latest(),
                  athlete.born.earliest() <= region_.born_to.latest());
    }
  }
  void judge_birth(bool certain, bool possible) { judge(true, certain || !possible, certain, Lack::Birth); }
  int oldest() const { return region_.age == AgeClass::U18 ? 17 : region_.age == AgeClass::U20 ? 19 : 22; }

  const Archive& archive_;
  const Region& region_;
  const std::array<bool, kDimensions>& named_;
  std::optional<Lack> lack_;
  bool outside_ = false;
};

}  // namespace

std::string doubts(const View& view, const Region& region, const std::array<bool, kDimensions>& named) {
  // A row of May 2024 may have been run by 24 May, though no view of that day can hold it.
  const Date end_of_year = Date::of(region.to.year(), 12, 31);
  const View later{view.archive(), end_of_year, view.hindsight()};
  Judge judge{view.archive(), region, named};
  std::map<Lack, int> lacks;
  for (const PerformanceId id : select(later, wider_than(region)).rows()) {
    if (const auto lack = judge.lack(id)) ++lacks[*lack];
  }
  std::string text;
  for (const auto& [lack, rows] : lacks) {
    text += fmt::format("{}{} of {} {}", text.empty() ? "" : ", ", told(lack), rows,
                        rows == 1 ? "performance" : "performances");
  }
  return text.empty() ? text : text + (lacks.size() == 1 ? " is not known" : " are not known");
}

}  // namespace miler
