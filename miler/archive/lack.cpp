// Each condition of a region is known to hold, known not to hold, or not known; one known not to hold
// decides.
#include <algorithm>

#include "miler/archive/detail_lack.h"
#include "miler/archive/detail_titles.h"
#include "miler/base/text.h"

namespace miler {
namespace {

int oldest_of(AgeClass age) { return age == AgeClass::U18 ? 17 : age == AgeClass::U20 ? 19 : 22; }

/// Somebody else of the race came in there, so that a row without a place did not.
bool is_taken(const View& view, const RaceRow& race, const Event& event, std::uint16_t place) {
  for (std::uint32_t row = race.performances.begin; row < race.performances.begin + race.performances.count;
       ++row) {
    const PerformanceId id{row};
    if (view.place(id) == place && view.archive().event_of(id) == event) return true;
  }
  return false;
}

}  // namespace

std::string_view told(Lack lack) {
  switch (lack) {
    case Lack::Track:
      return "the track";
    case Lack::Birth:
      return "the day of birth";
    case Lack::Home:
      return "the home nation";
    case Lack::Title:
      return "the title on the day";
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
    case Lack::Place:
      return "the place";
    case Lack::Date:
      break;
  }
  return "the day";
}

RowJudge::RowJudge(const View& view, const Region& region, const std::array<bool, kDimensions>& named)
    : view_{view}, archive_{view.archive()}, region_{region}, named_{named} {
  if (!region.champion.empty()) titles_ = titles_called(archive_, region.champion);
  asks_track_ = region.track != TrackFilter::Any && !vouched(Dimension::Track);
  asks_birth_ = region.born_from.known() || region.born_to.known() || region.age_from || region.age_to ||
                (region.age != AgeClass::Any && !vouched(Dimension::Age));
  asks_person_ = asks_birth_ || !region.home.empty() || !region.champion.empty();
  asks_nation_ = (region.nation.known() || region.area || !region.without_nations.empty()) &&
                 !vouched(Dimension::Nation);
  asks_venue_ = (region.venue || !region.city.empty() || region.country.known() || region.soil) &&
                !vouched(Dimension::Place);
  asks_meet_ = (region.meeting || region.series) && !vouched(Dimension::Series);
  asks_race_ = asks_meet_ || region.round || region.paced || region.lights || region.championship ||
               region.level || region.place != 0;
  if (asks_venue_) find_venues_outside();
}

GapSet RowJudge::asked() const {
  const auto bit_if = [](bool asks, Gap gap) { return asks ? bit(gap) : GapSet{0}; };
  return static_cast<GapSet>(
      bit(Gap::Date) | bit_if(asks_track_, Gap::Track) | bit_if(asks_birth_, Gap::Birth) |
      bit_if(!region_.home.empty(), Gap::Home) | bit_if(!region_.champion.empty(), Gap::Title) |
      bit_if(asks_nation_, Gap::Nation) | bit_if(asks_venue_ && region_.venue, Gap::Venue) |
      bit_if(asks_venue_ && !region_.city.empty(), Gap::City) |
      bit_if(asks_venue_ && (region_.country.known() || region_.soil), Gap::Country) |
      bit_if(asks_meet_, Gap::Meet) | bit_if(region_.round.has_value(), Gap::Round) |
      bit_if(region_.paced.has_value(), Gap::Pacing) | bit_if(region_.lights.has_value(), Gap::Lights) |
      bit_if(region_.championship || region_.level, Gap::Class) | bit_if(region_.place != 0, Gap::Place));
}

void RowJudge::find_venues_outside() {
  venues_outside_.resize(archive_.tables().venues.size());
  for (std::uint32_t row = 0; row < venues_outside_.size(); ++row) {
    outside_ = false;
    by_venue(VenueId{row});
    venues_outside_[row] = outside_;
  }
}

std::optional<Lack> RowJudge::lack(PerformanceId id) {
  lack_.reset();
  outside_ = false;
  const Date date = archive_.dates()[id.row];
  by_date(date);
  if (asks_nation_) by_nation(archive_.nations()[id.row]);
  if (asks_track_) by_track(archive_.traits()[id.row].course());
  if (!outside_ && (asks_venue_ || asks_race_)) {
    const RaceRow& race = archive_[archive_.races()[id.row]];
    if (asks_venue_) by_venue(race.venue);
    if (asks_race_) by_race(race);
    if (region_.place != 0 && !outside_) by_finish(id);
  }
  if (asks_person_ && !outside_) by_person(archive_.athletes()[id.row], date);
  return outside_ ? std::nullopt : lack_;
}

void RowJudge::judge(bool known, bool inside, Lack lack) {
  if (!known && !lack_) lack_ = lack;
  if (known && !inside) outside_ = true;
}

void RowJudge::by_date(Date date) {
  const Day to = region_.to.latest();
  const bool after_from = !region_.from.known() || date.earliest() >= region_.from.earliest();
  const bool maybe_after = !region_.from.known() || date.latest() >= region_.from.earliest();
  if (!maybe_after || date.earliest() > to) outside_ = true;
  if (!after_from || date.latest() > to) judge(false, false, Lack::Date);
  if (region_.month != 0) judge(date.month() != 0, date.month() == region_.month, Lack::Date);
}

void RowJudge::by_track(Course course) {
  const bool outdoor = course == Course::Outdoor400 || course == Course::Undersized;
  judge(course != Course::Unknown, outdoor == (region_.track == TrackFilter::Outdoor), Lack::Track);
}

void RowJudge::by_nation(Country nation) {
  const bool inside = (!region_.nation.known() || nation == region_.nation) &&
                      (!region_.area || area_of(nation) == *region_.area) &&
                      std::ranges::find(region_.without_nations, nation) == region_.without_nations.end();
  judge(nation.known(), inside, Lack::Nation);
}

void RowJudge::by_venue(VenueId venue) {
  const VenueRow row = venue.known() ? archive_[venue] : VenueRow{};
  if (region_.venue) {
    const bool told = venue.known() && (venue == *region_.venue || !may_be_in(venue, *region_.venue));
    judge(told, venue == *region_.venue, Lack::Venue);
  }
  if (!region_.city.empty()) {
    judge(row.city.size != 0, equal_ignoring_case(archive_.text(row.city), region_.city), Lack::Venue);
  }
  if (region_.country.known()) judge(row.country.known(), row.country == region_.country, Lack::Venue);
  if (region_.soil) judge(row.country.known(), area_of(row.country) == *region_.soil, Lack::Venue);
}

/// The venue is a city alone, and the stadium is one of its.
bool RowJudge::may_be_in(VenueId city, VenueId stadium) const {
  if (!is_city_alone(archive_, city)) return false;
  const VenueRow &a = archive_[city], &b = archive_[stadium];
  return a.country == b.country && equal_ignoring_case(archive_.text(a.city), archive_.text(b.city));
}

void RowJudge::by_race(const RaceRow& race) {
  if (asks_meet_) by_meet(race);
  if (region_.round) {
    judge(race.round.kind != RoundKind::Unknown, race.round.kind == *region_.round, Lack::Round);
  }
  by_tristate(region_.paced, race.paced, Lack::Pacing);
  by_tristate(region_.lights, race.lights, Lack::Lights);
  if (region_.championship || region_.level) by_class(race.level);
}

void RowJudge::by_meet(const RaceRow& race) {
  const bool known = race.meeting.known();
  if (region_.meeting) judge(known, race.meeting == *region_.meeting, Lack::Meet);
  if (region_.series) {
    judge(known, known && archive_[race.meeting].series == *region_.series, Lack::Meet);
  }
}

void RowJudge::by_class(MeetClass level) {
  judge(level != MeetClass::Unknown,
        (!region_.championship || *region_.championship == is_championship(level)) &&
            (!region_.level || *region_.level == level),
        Lack::Class);
}

void RowJudge::by_tristate(const std::optional<bool>& asked, Tristate known, Lack lack) {
  if (asked) judge(known != Tristate::Unknown, (known == Tristate::Yes) == *asked, lack);
}

/// RULE wins-need-a-certain-place
void RowJudge::by_finish(PerformanceId id) {
  const Traits traits = archive_.traits()[id.row];
  const std::uint16_t place = view_.place(id);
  if (place != 0)
    return judge(!traits.unresolved() || place != region_.place, place == region_.place, Lack::Place);
  const bool finished = traits.status() == Status::Ok || traits.status() == Status::NoMark;
  const RaceRow& race = archive_[archive_.races()[id.row]];
  const bool may_have_it =
      finished && !view_.annulled(id) &&
      (traits.unresolved() || !is_taken(view_, race, archive_.event_of(id), region_.place));
  judge(!may_have_it, false, Lack::Place);
}

void RowJudge::by_person(AthleteId id, Date date) {
  const AthleteRow& athlete = archive_[id];
  if (!region_.home.empty()) {
    judge(athlete.home.size != 0 || athlete.nation != Country::of("GBR"),
          equal_ignoring_case(archive_.text(athlete.home), region_.home), Lack::Home);
  }
  if (!region_.champion.empty()) {
    const Tristate held = held_on(titles_, id, date);
    judge(held != Tristate::Unknown, held == Tristate::Yes, Lack::Title);
  }
  if (asks_birth_) by_birth(athlete, date);
}

void RowJudge::by_birth(const AthleteRow& athlete, Date date) {
  const Date born = athlete.born;
  if (!born.known()) return judge(false, false, Lack::Birth);
  const auto judge_span = [&](bool certain, bool possible) {
    judge(certain || !possible, certain, Lack::Birth);
  };
  if (region_.age != AgeClass::Any && !vouched(Dimension::Age)) {
    judge(true, date.year() - born.year() <= oldest_of(region_.age), Lack::Birth);
  }
  if (region_.born_from.known()) {
    judge_span(born.earliest() >= region_.born_from.earliest(),
               born.latest() >= region_.born_from.earliest());
  }
  if (region_.born_to.known()) {
    judge_span(born.latest() <= region_.born_to.latest(), born.earliest() <= region_.born_to.latest());
  }
  if (region_.age_from || region_.age_to) by_age(born, date);
}

void RowJudge::by_age(Date born, Date date) {
  const Lack lack = born.is_full() ? Lack::Date : Lack::Birth;
  const std::optional<AgeRange> age = age_on(born, date);
  if (!age) return judge(true, false, lack);
  const int from = region_.age_from.value_or(0);
  const int to = region_.age_to.value_or(255);
  const bool certain = age->youngest.years >= from && age->oldest.years <= to;
  const bool possible = age->oldest.years >= from && age->youngest.years <= to;
  judge(certain || !possible, certain, lack);
}

}  // namespace miler
