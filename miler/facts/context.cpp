// Subjects and their contexts as regions.
#include "miler/facts/context.h"

#include <algorithm>

#include "miler/facts/index.h"

namespace miler::facts {
namespace {

std::uint8_t steps_up_to(std::uint8_t narrowest) { return static_cast<std::uint8_t>((2U << narrowest) - 1U); }

std::uint8_t who_steps(const Subject& subject) {
  std::uint8_t steps = 1;
  if (area_of(subject.nation) != Area::None) steps |= 2U;
  if (subject.nation.known()) steps |= 4U;
  if (subject.athlete.known()) steps |= 8U;
  return steps;
}

std::uint8_t where_steps(const Archive& archive, VenueId id) {
  if (!id.known()) return 1;
  const VenueRow& venue = archive[id];
  std::uint8_t steps = 1U | 16U;
  if (area_of(venue.country) != Area::None) steps |= 2U;
  if (venue.country.known()) steps |= 4U;
  if (venue.city.size != 0 && venue.country.known()) steps |= 8U;
  return steps;
}

void narrow_who(const Subject& subject, std::uint8_t step, Region& region) {
  if (step == 1) region.area = area_of(subject.nation);
  if (step == 2) region.nation = subject.nation;
  if (step == 3) region.athlete = subject.athlete;
}

void narrow_where(const Archive& archive, VenueId id, std::uint8_t step, Region& region) {
  if (step == 0) return;
  const VenueRow& venue = archive[id];
  if (step == 1) region.soil = area_of(venue.country);
  if (step == 2 || step == 3) region.country = venue.country;
  if (step == 3) region.city = archive.text(venue.city);
  if (step == 4) region.venue = id;
}

void narrow_when(const Subject& subject, std::uint8_t step, Region& region) {
  const int year = subject.date.year();
  if (step == 1) {
    region.from = Date::of(year / 10 * 10, 1, 1);
    region.to = Date::of(year / 10 * 10 + 9, 12, 31);
  }
  if (step == 2) {
    region.from = Date::of(year, 1, 1);
    region.to = Date::of(year, 12, 31);
  }
}

}  // namespace

std::optional<Subject> subject_of(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  const Performance row = archive[id];
  const std::optional<Mark> mark = view.mark(id);
  if (!mark || !row.date.is_full() || !contains(view, Region{.event = row.event}, id)) return std::nullopt;
  const RaceRow& race = archive[row.race];
  return Subject{.event = row.event,
                 .mark = *mark,
                 .date = row.date,
                 .athlete = row.athlete,
                 .nation = row.nation,
                 .venue = race.venue,
                 .series = race.meeting.known() ? archive[race.meeting].series : SeriesId{},
                 .round = race.round.kind,
                 .course = row.traits.course(),
                 .paced = race.paced,
                 .championship = is_championship(race.level),
                 .born = archive[row.athlete].born,
                 .self = id};
}

std::size_t Context::bound() const {
  return static_cast<std::size_t>(std::ranges::count_if(step, [](std::uint8_t s) { return s != 0; }));
}

std::array<std::uint8_t, kChains> steps_of(const Archive& archive, const Subject& subject) {
  const auto two = [](bool known) { return std::uint8_t{known ? std::uint8_t{3} : std::uint8_t{1}}; };
  std::array<std::uint8_t, kChains> steps{};
  const auto set = [&](Chain chain, std::uint8_t bits) { steps[static_cast<std::size_t>(chain)] = bits; };
  set(Chain::Who, who_steps(subject));
  set(Chain::Where, where_steps(archive, subject.venue));
  set(Chain::Meet, two(subject.series.known()));
  set(Chain::When, steps_up_to(2));
  set(Chain::Age, steps_up_to(age_step(subject.date, subject.born)));
  set(Chain::Month, two(true));
  set(Chain::Track, two(subject.course == Course::Short || subject.course == Course::Outdoor400 ||
                        subject.course == Course::Undersized));
  set(Chain::Round, two(subject.round != RoundKind::Unknown));
  set(Chain::Paced, two(subject.paced != Tristate::Unknown));
  set(Chain::Championship, two(subject.championship));
  return steps;
}

Region region_of(const Archive& archive, const Subject& subject, const Context& context) {
  constexpr AgeClass kClasses[] = {AgeClass::Any, AgeClass::U23, AgeClass::U20, AgeClass::U18};
  Region region{.event = subject.event};
  narrow_who(subject, context[Chain::Who], region);
  narrow_where(archive, subject.venue, context[Chain::Where], region);
  narrow_when(subject, context[Chain::When], region);
  if (context[Chain::Meet] != 0) region.series = subject.series;
  region.age = kClasses[context[Chain::Age]];
  if (context[Chain::Month] != 0) region.month = static_cast<std::uint8_t>(subject.date.month());
  if (context[Chain::Track] != 0) {
    region.track = subject.course == Course::Short ? TrackFilter::Short : TrackFilter::Outdoor;
  }
  if (context[Chain::Round] != 0) region.round = subject.round;
  if (context[Chain::Paced] != 0) region.paced = subject.paced == Tristate::Yes;
  if (context[Chain::Championship] != 0) region.championship = true;
  return region;
}

}  // namespace miler::facts
