// Regions as boxes, and boxes in words.
#include <algorithm>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_boxes.h"
#include "miler/base/text.h"

namespace miler {
namespace {

constexpr std::int64_t kNoMark = std::numeric_limits<std::int32_t>::max();  ///< slower than every time
constexpr std::int64_t kCountries = std::numeric_limits<std::uint16_t>::max() + std::int64_t{1};

constexpr Day kFirstDay = Date::of(1800).earliest();
constexpr Day kLastDay = Date::of(2200).latest();
std::int64_t number_of(Day day) { return day.time_since_epoch().count(); }
Date date_of(std::int64_t number) { return Date::of(Day{std::chrono::days{number}}); }

// Cells of the small dimensions.
constexpr std::int64_t kOutdoor = 0, kShort = 1, kOversized = 2, kRoad = 3;
constexpr std::int64_t kRaces = 0, kAnnulled = 4;

/// Cells of ages on 31 December: up to 17, 18 and 19, 20 to 22, older. Whoever is 16 on the day is at most 17
/// then, and whoever is 23 at least that.
NumberSet ages_of(const Region& region) {
  constexpr std::int64_t kOldest[] = {17, 19, 22};
  std::int64_t last = 3;
  if (region.age != AgeClass::Any) last = static_cast<std::int64_t>(region.age) - 1;
  std::int64_t first = 0;
  for (std::int64_t cell = 2; cell >= 0; --cell) {
    if (region.age_to && *region.age_to + 1 <= kOldest[cell]) last = std::min(last, cell);
    if (first == 0 && region.age_from && *region.age_from > kOldest[cell]) first = cell + 1;
  }
  return {first, last};
}

NumberSet kinds_of(const Region& region) {
  std::vector<std::int64_t> kinds{kRaces};
  if (region.splits) kinds.push_back(1);
  if (region.combined) kinds.push_back(2);
  if (region.exhibitions) kinds.push_back(3);
  if (region.annulled) kinds.push_back(kAnnulled);
  return NumberSet::of(std::move(kinds));
}

NumberSet times_of(const Region& region) {
  if (!region.limit) return {0, kNoMark};
  return {0, region.limit->time.centiseconds() - (region.limit->inclusive ? 0 : 1)};
}

NumberSet days_of(const Region& region) {
  return {number_of(region.from.known() ? region.from.earliest() : kFirstDay),
          number_of(region.to.known() ? region.to.latest() : kLastDay)};
}

std::vector<std::int64_t> codes_of(Area area) {
  std::vector<std::int64_t> codes;
  for (const Nation& nation : miler::nations()) {
    if (nation.area == area) codes.push_back(Country::of(nation.code).packed());
  }
  return codes;
}

NumberSet nations_of(const Region& region) {
  NumberSet nations{0, kCountries - 1};
  if (region.nation.known()) nations = {region.nation.packed(), region.nation.packed()};
  if (region.area) nations = nations & NumberSet::of(codes_of(*region.area));
  std::vector<std::int64_t> others;
  for (const Country nation : region.without_nations) others.push_back(nation.packed());
  return nations - NumberSet::of(std::move(others));
}

template <class RowId>
NumberSet one_of(const std::optional<RowId>& id, std::size_t rows) {
  return id ? NumberSet{id->row, id->row} : NumberSet{0, static_cast<std::int64_t>(rows)};
}

std::string told_times(const NumberSet& times) {
  const auto [first, last] = times.intervals().front();
  const auto text = [](std::int64_t cs) {
    return to_string(Duration::centiseconds(static_cast<std::int32_t>(cs)));
  };
  if (last == kNoMark) return first == 0 ? "" : fmt::format("slower than {}", text(first - 1));
  return first == 0 ? fmt::format("<= {}", text(last)) : fmt::format("{} to {}", text(first), text(last));
}

std::string told_days(const NumberSet& days) {
  const auto [first, last] = days.intervals().front();
  if (first == number_of(kFirstDay)) return "until " + to_string(date_of(last));
  if (last == number_of(kLastDay)) return "from " + to_string(date_of(first));
  return fmt::format("from {} until {}", to_string(date_of(first)), to_string(date_of(last)));
}

std::string told_nations(const NumberSet& nations) {
  const auto [first, last] = nations.intervals().front();
  const std::string nation = to_string(Country::from_packed(static_cast<std::uint16_t>(first)));
  if (first == last && nations.intervals().size() == 1) return "of " + nation;
  return "of other nations";
}

}  // namespace

Cells::Cells(const Archive& archive, const Region& question)
    : archive_{archive},
      road_{question.event && question.event->surface == Surface::Road},
      city_{question.city},
      country_{question.country},
      venues_{static_cast<std::int64_t>(archive.tables().venues.size())} {
  if (city_.empty() || country_.known()) return;
  for (const VenueRow& venue : archive.tables().venues) {
    if (!equal_ignoring_case(archive.text(venue.city), city_)) continue;
    if (country_.known() && venue.country != country_) {
      country_ = {};  // two cities of one name: no country covers both
      return;
    }
    country_ = venue.country;
  }
}

NumberSet Cells::all(Dimension dimension) const { return box_of(Region{})[dimension]; }

NumberSet Cells::tracks_of(const Region& region) const {
  if (road_) return {kRoad, kRoad};
  std::vector<std::int64_t> tracks;
  if (region.track != TrackFilter::Short) tracks.push_back(kOutdoor);
  if (region.track != TrackFilter::Outdoor) tracks.push_back(kShort);
  if (region.oversized && region.track != TrackFilter::Outdoor) tracks.push_back(kOversized);
  return NumberSet::of(std::move(tracks));
}

NumberSet Cells::places_of(const Region& region) const {
  const std::int64_t rest_of_city = venues_ + kCountries;
  if (region.venue) return {region.venue->row, region.venue->row};
  if (region.city.empty() && !region.country.known() && !region.soil) return {0, rest_of_city};
  const auto on_soil = [&](Country country) { return !region.soil || area_of(country) == *region.soil; };
  std::vector<std::int64_t> places;
  const std::span<const VenueRow> rows = archive_.tables().venues;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (region.country.known() && rows[i].country != region.country) continue;
    if (!on_soil(rows[i].country)) continue;
    if (!region.city.empty() && !equal_ignoring_case(archive_.text(rows[i].city), region.city)) continue;
    places.push_back(static_cast<std::int64_t>(i));
  }
  if (region.city.empty()) add_countries(region, places);
  const bool holds_city = region.city.empty() ? (!region.country.known() || region.country == country_) &&
                                                    country_.known() && on_soil(country_)
                                              : equal_ignoring_case(region.city, city_);
  if (holds_city) places.push_back(rest_of_city);
  return NumberSet::of(std::move(places));
}

/// The rest of each country of a region that names no city.
void Cells::add_countries(const Region& region, std::vector<std::int64_t>& places) const {
  if (region.country.known()) {
    if (!region.soil || area_of(region.country) == *region.soil) {
      places.push_back(venues_ + region.country.packed());
    }
    return;
  }
  for (const std::int64_t code : codes_of(*region.soil)) places.push_back(venues_ + code);
}

Box Cells::box_of(const Region& region) const {
  std::optional<SeriesId> series = region.series;
  if (!series && region.meeting) series = archive_[*region.meeting].series;
  if (series && !series->known()) series.reset();
  Box box;
  box[Dimension::Track] = tracks_of(region);
  box[Dimension::Timing] = {0, 1};
  box[Dimension::Kind] = kinds_of(region);
  box[Dimension::Age] = ages_of(region);
  box[Dimension::Time] = times_of(region);
  box[Dimension::When] = days_of(region);
  box[Dimension::Nation] = nations_of(region);
  box[Dimension::Place] = places_of(region);
  box[Dimension::Series] = one_of(series, archive_.tables().series.size());
  std::vector<std::int64_t> others;
  for (const AthleteId athlete : region.without) others.push_back(athlete.row);
  box[Dimension::Athlete] =
      one_of(region.athlete, archive_.tables().athletes.size()) - NumberSet::of(std::move(others));
  return box;
}

std::string Cells::told(const Box& part, const Region& question) const {
  const Box whole = box_of(question);
  const auto narrower = [&](Dimension d) { return part[d] != whole[d]; };
  const auto first = [&](Dimension d) { return part[d].intervals().front().first; };
  std::string text =
      question.event ? fmt::format("{} {}", to_word(question.event->sex), to_word(*question.event)) : "";
  const auto say = [&](std::string_view word) {
    if (!word.empty()) text += fmt::format(" {}", word);
  };
  if (narrower(Dimension::Track)) {
    constexpr std::string_view kWords[] = {"outdoor", "indoor", "oversized", "road"};
    say(kWords[first(Dimension::Track)]);
  }
  if (narrower(Dimension::Timing))
    say(first(Dimension::Timing) == 0 ? "timed automatically" : "timed by hand");
  if (narrower(Dimension::Kind)) {
    constexpr std::string_view kWords[] = {"races", "splits", "combined-event legs", "exhibitions",
                                           "annulled marks"};
    say(kWords[first(Dimension::Kind)]);
  }
  if (narrower(Dimension::Age)) {
    constexpr std::string_view kWords[] = {"up to 17 years", "18 years and older", "20 years and older",
                                           "23 years and older"};
    say(kWords[first(Dimension::Age)]);
  }
  if (narrower(Dimension::Time) || question.limit) say(told_times(part[Dimension::Time]));
  if (narrower(Dimension::Nation)) say(told_nations(part[Dimension::Nation]));
  if (narrower(Dimension::Place)) {
    say(first(Dimension::Place) < venues_
            ? fmt::format(
                  "at {}",
                  archive_.text(
                      archive_.tables().venues[static_cast<std::size_t>(first(Dimension::Place))].name))
            : std::string{"at other venues"});
  }
  if (narrower(Dimension::Series)) say("of other meets");
  if (narrower(Dimension::Athlete)) say("by other athletes");
  if (narrower(Dimension::When) || question.from.known() || question.to.known())
    say(told_days(part[Dimension::When]));
  return text;
}

}  // namespace miler
