// A region, compiled for one view: what each condition means.
#include "miler/archive/region.h"

#include <algorithm>
#include <limits>

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

std::vector<bool> nations_of(const Region& region) {
  std::vector<bool> allowed(std::numeric_limits<std::uint16_t>::max() + 1U);
  for (const Nation& nation : nations()) {
    const Country country = Country::of(nation.code);
    if (region.area && nation.area == *region.area) allowed[country.packed()] = true;
  }
  if (!region.nation.known()) return allowed;
  const bool in_area = !region.area || allowed[region.nation.packed()];
  allowed.assign(allowed.size(), false);
  allowed[region.nation.packed()] = in_area;
  return allowed;
}

std::vector<bool> venues_of(const Archive& archive, const Region& region) {
  const std::span<const VenueRow> rows = archive.tables().venues;
  std::vector<bool> allowed(rows.size());
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    allowed[i] = (!region.venue || *region.venue == VenueId{i}) &&
                 (!region.country.known() || rows[i].country == region.country) &&
                 (region.city.empty() || equal_ignoring_case(archive.text(rows[i].city), region.city));
  }
  return allowed;
}

std::vector<bool> meetings_of(const Archive& archive, const Region& region) {
  const std::span<const MeetingRow> rows = archive.tables().meetings;
  std::vector<bool> allowed(rows.size());
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    allowed[i] = (!region.meeting || *region.meeting == MeetingId{i}) &&
                 (!region.series || *region.series == rows[i].series);
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
  by_venue_ = region.venue || region.country.known() || !region.city.empty();
  if (by_venue_) venues_ = venues_of(view.archive(), region);
  by_nation_ = region.nation.known() || region.area;
  if (by_nation_) nations_ = nations_of(region);
  if (region.meeting || region.series) meetings_ = meetings_of(view.archive(), region);
  by_athlete_ = region.athlete || !region.home.empty() || region.born_from.known() ||
                region.born_to.known() || region.age != AgeClass::Any || (!region.event && region.sex);
  by_race_ = region.meeting || region.series || region.round || region.paced || region.lights ||
             region.championship || region.level;
  deep_ = by_nation_ || by_athlete_ || by_race_;
}

bool RegionTest::operator()(PerformanceId id) const {
  const Archive& archive = view_->archive();
  const Traits traits = archive.traits()[id.row];
  if (!has_plain_traits(traits) || !in_days(archive.dates()[id.row])) return false;
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
  if (by_athlete_ && !of_athlete(id)) return false;
  return !by_race_ || of_race(archive.races()[id.row]);
}

bool RegionTest::of_athlete(PerformanceId id) const {
  const Archive& archive = view_->archive();
  const AthleteId athlete = archive.athletes()[id.row];
  const AthleteRow& row = archive[athlete];
  if (region_->athlete && *region_->athlete != athlete) return false;
  if (!region_->event && region_->sex && *region_->sex != archive.event_of(id).sex) return false;
  if (!region_->home.empty() && !equal_ignoring_case(archive.text(row.home), region_->home)) return false;
  const bool by_birth =
      region_->born_from.known() || region_->born_to.known() || region_->age != AgeClass::Any;
  if (!by_birth) return true;
  if (!row.born.known()) return false;
  if (region_->born_from.known() && row.born.earliest() < region_->born_from.earliest()) return false;
  if (region_->born_to.known() && row.born.latest() > region_->born_to.latest()) return false;
  return archive.dates()[id.row].year() - row.born.year() <= oldest_of(region_->age);
}

bool RegionTest::of_race(RaceId id) const {
  const RaceRow& race = view_->archive()[id];
  if (!meetings_.empty() || region_->meeting || region_->series) {
    if (!race.meeting.known() || !meetings_[race.meeting.row]) return false;
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
