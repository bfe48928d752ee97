// A region, compiled for one view: what each condition means.
#include "miler/archive/region.h"

#include <algorithm>
#include <limits>

#include "miler/archive/detail_titles.h"
#include "miler/base/text.h"

namespace miler {
namespace {

template <class Word>
constexpr std::uint32_t bit(Word word) {
  return 1U << static_cast<unsigned>(word);
}

std::uint32_t kinds_of(const Region& region) {
  return bit(Kind::Race) | (region.splits ? bit(Kind::EnRoute) : 0U) |
         (region.combined ? bit(Kind::CombinedEventLeg) : 0U) |
         (region.exhibitions ? bit(Kind::Exhibition) : 0U);
}

std::uint32_t courses_of(const Region& region) {
  constexpr std::uint32_t kOutdoor = bit(Course::Outdoor400) | bit(Course::Undersized);
  constexpr std::uint32_t kShort = bit(Course::Short);
  const std::uint32_t oversized = region.oversized ? bit(Course::Oversized) : 0U;
  switch (region.track) {
    case TrackFilter::Outdoor:
      return kOutdoor;
    case TrackFilter::Short:
      return kShort | oversized;
    case TrackFilter::Any:
      break;
  }
  return kOutdoor | kShort | oversized | bit(Course::Unknown) | bit(Course::Road);
}

/// Somebody without a nation is in none, and may be of any that is left out.
std::vector<bool> nations_of(const Region& region) {
  const bool only_some = region.nation.known() || region.area;
  std::vector<bool> allowed(std::numeric_limits<std::uint16_t>::max() + 1U, !only_some);
  allowed[Country{}.packed()] = false;
  for (const Nation& nation : nations()) {
    const Country country = Country::of(nation.code);
    if (region.area && nation.area == *region.area) allowed[country.packed()] = true;
  }
  if (region.nation.known()) {
    const bool in_area = !region.area || allowed[region.nation.packed()];
    allowed.assign(allowed.size(), false);
    allowed[region.nation.packed()] = in_area;
  }
  for (const Country country : region.without_nations) allowed[country.packed()] = false;
  return allowed;
}

std::vector<bool> venues_of(const Archive& archive, const Region& region) {
  const std::span<const VenueRow> rows = archive.tables().venues;
  std::vector<bool> allowed(rows.size());
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    allowed[i] = (!region.venue || *region.venue == VenueId{i}) &&
                 (!region.country.known() || rows[i].country == region.country) &&
                 (!region.soil || (rows[i].country.known() && area_of(rows[i].country) == *region.soil)) &&
                 (region.city.empty() || equal_ignoring_case(archive.text(rows[i].city), region.city));
  }
  return allowed;
}

/// The oldest that somebody of the class can be on 31 December.
int oldest_of(AgeClass age) {
  switch (age) {
    case AgeClass::U18:
      return 17;
    case AgeClass::U20:
      return 19;
    case AgeClass::U23:
      return 22;
    case AgeClass::Any:
      break;
  }
  return std::numeric_limits<int>::max();
}

bool is_known_to_be(Tristate what, bool wanted) { return what == (wanted ? Tristate::Yes : Tristate::No); }

}  // namespace

RegionTest::RegionTest(const View& view, const Region& region)
    : view_{&view}, region_{&region}, kinds_{kinds_of(region)}, courses_{courses_of(region)} {
  if (region.from.known()) from_ = first_day_order(region.from);
  const Day end = view.day().latest();
  to_ = day_bound(region.to.known() ? std::min(end, region.to.latest()) : end);
  if (from_ > to_) from_ = to_ = std::numeric_limits<std::uint32_t>::max();  // no day at all
  by_month_ = region.month != 0;
  by_venue_ = region.venue || region.country.known() || !region.city.empty() || region.soil;
  if (by_venue_) venues_ = venues_of(view.archive(), region);
  by_nation_ = region.nation.known() || region.area || !region.without_nations.empty();
  if (by_nation_) nations_ = nations_of(region);
  if (!region.champion.empty()) titles_ = titles_called(view.archive(), region.champion);
  by_birth_ = region.born_from.known() || region.born_to.known() || region.age != AgeClass::Any ||
              region.age_from || region.age_to;
  by_athlete_ = by_birth_ || region.athlete || !region.home.empty() || !region.champion.empty() ||
                !region.without.empty() || (!region.event && region.sex);
  by_race_ = region.meeting || region.series || region.round || region.paced || region.lights ||
             region.championship || region.level;
  deep_ = by_nation_ || by_athlete_ || by_race_ || region.place != 0;
}

bool RegionTest::operator()(PerformanceId id) const {
  const Archive& archive = view_->archive();
  const Traits traits = archive.traits()[id.row];
  if (!has_plain_traits(traits) || !in_days(archive.dates()[id.row])) return false;
  if (by_month_ && archive.dates()[id.row].month() != region_->month) return false;
  if (region_->event && archive.event_of(id) != *region_->event) return false;
  if (by_venue_ && !venue_allowed(archive[archive.races()[id.row]].venue)) return false;
  return stands(traits, id) && in_limit(id) && deep(id);
}

bool RegionTest::stands(Traits traits, PerformanceId id) const {
  return !traits.annulled() || region_->annulled || !view_->annulled(id);
}

bool RegionTest::in_limit(PerformanceId id) const {
  if (!region_->limit) return true;
  std::optional<Mark> mark = view_->mark(id);
  if (!mark && region_->annulled && view_->annulled(id)) mark = view_->archive()[id].mark;
  if (!mark) return false;
  return region_->limit->inclusive ? mark->time <= region_->limit->time : mark->time < region_->limit->time;
}

bool RegionTest::deep(PerformanceId id) const {
  const Archive& archive = view_->archive();
  if (by_nation_ && !nations_[archive.nations()[id.row].packed()]) return false;
  if (region_->place != 0 && !in_place(id)) return false;
  if (by_race_ && !of_race(archive.races()[id.row])) return false;
  return !by_athlete_ || of_athlete(id);
}

bool RegionTest::of_athlete(PerformanceId id) const {
  const Archive& archive = view_->archive();
  const AthleteId athlete = archive.athletes()[id.row];
  const AthleteRow& row = archive[athlete];
  if (region_->athlete && *region_->athlete != athlete) return false;
  if (std::ranges::binary_search(region_->without, athlete)) return false;
  if (!region_->event && region_->sex && *region_->sex != archive.event_of(id).sex) return false;
  if (!region_->home.empty() && !equal_ignoring_case(archive.text(row.home), region_->home)) return false;
  const Date date = archive.dates()[id.row];
  if (!region_->champion.empty() && held_on(titles_, athlete, date) != Tristate::Yes) return false;
  return !by_birth_ || of_age(row.born, date);
}

bool RegionTest::of_age(Date born, Date on) const {
  if (!born.known()) return false;
  if (region_->born_from.known() && born.earliest() < region_->born_from.earliest()) return false;
  if (region_->born_to.known() && born.latest() > region_->born_to.latest()) return false;
  if (on.year() - born.year() > oldest_of(region_->age)) return false;
  if (!region_->age_from && !region_->age_to) return true;
  // Nobody's age is off by more than one year from the difference of the years.
  const int from = region_->age_from.value_or(0);
  const int to = region_->age_to.value_or(std::numeric_limits<std::uint8_t>::max());
  const int years = on.year() - born.year();
  if (years < from || years - 1 > to) return false;
  if (years - 1 >= from && years <= to) return true;
  const std::optional<AgeRange> age = age_on(born, on);
  return age && (!region_->age_from || age->youngest.years >= *region_->age_from) &&
         (!region_->age_to || age->oldest.years <= *region_->age_to);
}

// RULE wins-need-a-certain-place
bool RegionTest::in_place(PerformanceId id) const {
  return !view_->archive().traits()[id.row].unresolved() && view_->place(id) == region_->place;
}

bool RegionTest::of_race(RaceId id) const {
  const RaceRow& race = view_->archive()[id];
  if (region_->meeting && race.meeting != *region_->meeting) return false;
  if (region_->series) {
    if (!race.meeting.known() || view_->archive()[race.meeting].series != *region_->series) return false;
  }
  if (region_->round && race.round.kind != *region_->round) return false;
  if (region_->paced && !is_known_to_be(race.paced, *region_->paced)) return false;
  if (region_->lights && !is_known_to_be(race.lights, *region_->lights)) return false;
  if (region_->championship && is_championship(race.level) != *region_->championship) return false;
  return !region_->level || race.level == *region_->level;
}

bool contains(const View& view, const Region& region, PerformanceId id) {
  return RegionTest{view, region}(id);
}

}  // namespace miler
