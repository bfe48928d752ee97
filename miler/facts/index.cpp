// One line a row, made event by event.
#include "miler/facts/index.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>
#include <utility>

#include "miler/archive/day_order.h"
#include "miler/base/text.h"

namespace miler::facts {
namespace {

bool is_listed(Traits traits) {
  return traits.kind() == Kind::Race && traits.status() == Status::Ok && traits.course() != Course::Oversized;
}

EventIndex made(const Archive& archive, const Event& event) {
  EventIndex index;
  const MarkOrder order = archive.by_mark(event);
  index.rows.reserve(order.size());
  index.keys.reserve(order.size());
  index.ids.reserve(order.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    const Traits traits = order.traits[at];
    const PerformanceId id = order.performances[at];
    if (traits.amended() || traits.annulled()) {
      index.apart.push_back(id);
    } else if (is_listed(traits) && order.dates[at].known()) {
      index.rows.push_back(index_row(archive, id));
      index.keys.push_back(mark_key({order.times[at], traits.precision(), traits.timing()}));
      index.ids.push_back(id);
    }
  }
  return index;
}

}  // namespace

Index::Index(const Archive& archive) : archive_{&archive} {
  areas_.resize(std::numeric_limits<std::uint16_t>::max() + 1U);
  for (const Nation& nation : nations()) {
    areas_[Country::of(nation.code).packed()] = static_cast<std::uint8_t>(nation.area);
  }
  std::map<std::pair<std::uint16_t, std::string>, std::uint32_t> cities;
  for (const VenueRow& venue : archive.tables().venues) {
    PlaceKey key{.country = venue.country.packed(), .area = areas_[venue.country.packed()]};
    if (venue.city.size != 0 && venue.country.known()) {
      const auto number = static_cast<std::uint32_t>(cities.size() + 1);
      key.city =
          cities.emplace(std::pair{key.country, to_lower(archive.text(venue.city))}, number).first->second;
    }
    places_.push_back(key);
  }
}

std::uint8_t age_step(Date date, Date born) {
  if (!born.known()) return 0;
  const int years = date.year() - born.year();
  return years <= 17 ? 3 : years <= 19 ? 2 : years <= 22 ? 1 : 0;
}

std::uint8_t flags_of(Course course, Tristate paced, bool championship, Date date) {
  unsigned flags = 0;
  if (course == Course::Short) flags |= IndexRow::kShort;
  if (course == Course::Outdoor400 || course == Course::Undersized) flags |= IndexRow::kOutdoor;
  if (paced == Tristate::Yes) flags |= IndexRow::kPaced;
  if (paced == Tristate::No) flags |= IndexRow::kUnpaced;
  if (championship) flags |= IndexRow::kChampionship;
  if (date.month() != 0) flags |= IndexRow::kMonthKnown;
  return static_cast<std::uint8_t>(flags);
}

namespace {

std::uint32_t numbered(std::uint32_t day_order) {
  return ((day_order >> 9U) * 12 + (day_order >> 5U) % 16 - 1) * 31 + day_order % 32 - 1;
}

}  // namespace

std::uint32_t day_number(Date date) { return numbered(last_day_order(date)); }
std::uint32_t number_by(Date day) { return numbered(day_bound(day.latest())); }

Date day_of(std::uint32_t number) {
  const std::uint32_t months = number / 31;
  const Date month = Date::of(static_cast<int>(months / 12), months % 12 + 1);
  const auto day = static_cast<int>(number % 31);
  return Date::of(std::min(month.earliest() + std::chrono::days{day}, month.latest()));
}

IndexRow index_row(const Archive& archive, PerformanceId id) {
  const AthleteId athlete = archive.athletes()[id.row];
  const Date date = archive.dates()[id.row];
  const RaceRow& race = archive[archive.races()[id.row]];
  const SeriesId series = race.meeting.known() ? archive[race.meeting].series : SeriesId{};
  return {
      .athlete = athlete,
      .venue = race.venue,
      .day = day_number(date),
      .nation = archive.nations()[id.row],
      .series = static_cast<std::uint16_t>(series.known() ? series.row + 1 : 0),
      .age = age_step(date, archive[athlete].born),
      .round = static_cast<std::uint8_t>(race.round.kind),
      .flags = flags_of(archive.traits()[id.row].course(), race.paced, is_championship(race.level), date)};
}

const EventIndex& Index::of(const Event& event) const {
  std::unique_ptr<EventIndex>& index = events_[event];
  if (!index) index = std::make_unique<EventIndex>(made(*archive_, event));
  return *index;
}

}  // namespace miler::facts
