// See random_query.h.
#include "tests/query/random_query.h"

#include <algorithm>
#include <array>
#include <functional>

namespace miler::testing {
namespace {

template <std::size_t N, class T>
T one_of(Stream& stream, const std::array<T, N>& values) {
  return values[stream.below(N)];
}

bool chance(Stream& stream, std::uint32_t of) { return stream.below(of) == 0; }

/// What is known of the row is asked for, one condition at a time.
class Narrowing {
 public:
  Narrowing(const Archive& archive, Stream& stream, Region& region)
      : archive_{archive}, stream_{stream}, region_{region} {
    pick();
  }

  void pick() {
    row_ = archive_[PerformanceId{stream_.below(static_cast<std::uint32_t>(archive_.size()))}];
    race_ = archive_[row_.race];
  }
  void narrow() {
    static constexpr std::array kConditions = {
        &Narrowing::limit, &Narrowing::limit,  &Narrowing::person,  &Narrowing::nation,   &Narrowing::birth,
        &Narrowing::age,   &Narrowing::title,  &Narrowing::without, &Narrowing::place,    &Narrowing::country,
        &Narrowing::meet,  &Narrowing::days,   &Narrowing::days,    &Narrowing::month,    &Narrowing::race,
        &Narrowing::level, &Narrowing::finish, &Narrowing::track,   &Narrowing::additions};
    (this->*one_of(stream_, kConditions))();
  }
  Event event() const { return row_.event; }
  std::optional<Mark> mark() const { return row_.mark; }
  Date date() const { return row_.date; }
  AthleteId athlete() const { return row_.athlete; }

 private:
  const AthleteRow& runner() const { return archive_[row_.athlete]; }

  void limit() {
    if (!row_.mark || !region_.event) return;
    const auto later = static_cast<std::int32_t>(stream_.below(3) * 10);
    region_.limit = Limit{row_.mark->time + Duration::centiseconds(later), chance(stream_, 2)};
  }
  void person() { region_.athlete = row_.athlete; }
  void nation() {
    if (chance(stream_, 2)) {
      region_.nation = row_.nation;
    } else if (row_.nation.known()) {
      region_.area = area_of(row_.nation);
    }
  }
  void birth() {
    const Date born = runner().born;
    if (!born.known()) return;
    if (chance(stream_, 2)) region_.born_from = born;
    if (chance(stream_, 2)) region_.born_to = Date::of(born.year());
    region_.home = archive_.text(runner().home);
  }
  void age() {
    if (chance(stream_, 3))
      region_.age = one_of(stream_, std::array{AgeClass::U18, AgeClass::U20, AgeClass::U23});
    const auto age =
        runner().born.known() && row_.date.known() ? age_on(runner().born, row_.date) : std::nullopt;
    if (!age) return;
    if (chance(stream_, 2)) region_.age_from = static_cast<std::uint8_t>(age->youngest.years);
    if (chance(stream_, 2)) region_.age_to = static_cast<std::uint8_t>(age->oldest.years + 1);
  }
  void title() {
    const auto titles = archive_.tables().titles;
    if (titles.empty()) return;
    region_.champion = archive_.text(titles[stream_.below(static_cast<std::uint32_t>(titles.size()))].title);
  }
  void without() {
    pick();
    if (chance(stream_, 2)) {
      region_.without = {row_.athlete};
    } else if (row_.nation.known()) {
      region_.without_nations = {row_.nation};
    }
  }
  void place() {
    if (!race_.venue.known()) return;
    if (chance(stream_, 2)) {
      region_.venue = race_.venue;
    } else {
      region_.city = archive_.text(archive_[race_.venue].city);
    }
  }
  void country() {
    const Country country = race_.venue.known() ? archive_[race_.venue].country : Country{};
    if (!country.known()) return;
    if (chance(stream_, 2)) {
      region_.country = country;
    } else {
      region_.soil = area_of(country);
    }
  }
  void meet() {
    if (!race_.meeting.known()) return;
    const SeriesId series = archive_[race_.meeting].series;
    if (chance(stream_, 2)) {
      region_.meeting = race_.meeting;
    } else if (series.known()) {
      region_.series = series;
    }
  }
  void days() {
    if (!row_.date.known()) return;
    const Date date = chance(stream_, 2) ? row_.date : Date::of(row_.date.year());
    if (chance(stream_, 2)) {
      region_.from = date;
    } else {
      region_.to = date;
    }
  }
  void month() {
    if (row_.date.known()) region_.month = static_cast<std::uint8_t>(row_.date.month());
  }
  void race() {
    if (chance(stream_, 2)) {
      region_.round = race_.round.kind;
    } else {
      region_.paced = chance(stream_, 2);
    }
    if (chance(stream_, 6)) region_.lights = chance(stream_, 2);
  }
  void level() {
    if (chance(stream_, 2)) {
      region_.level = race_.level;
    } else {
      region_.championship = is_championship(race_.level);
    }
  }
  void finish() { region_.place = row_.place; }
  void track() { region_.track = race_.course == Course::Short ? TrackFilter::Short : TrackFilter::Outdoor; }
  void additions() {
    region_.oversized = chance(stream_, 2);
    region_.splits = chance(stream_, 2);
    region_.annulled = chance(stream_, 3);
    region_.combined = chance(stream_, 4);
    region_.exhibitions = chance(stream_, 4);
  }

  const Archive& archive_;
  Stream& stream_;
  Region& region_;
  Performance row_{};
  RaceRow race_{};
};

/// Everything of random_query; each kind once.
class Asking {
 public:
  Asking(const Archive& archive, Stream& stream) : archive_{archive}, stream_{stream} {}

  query::Ask ask() {
    switch (stream_.below(15)) {
      case 0:
        return query::Superlative{region(), by(), order(), 1 + stream_.below(4)};
      case 1:
        return query::List{region(), by(), order(), lines(),
                           chance(stream_, 3) ? lists::HandTimes::Exclude : lists::HandTimes::AsPrinted};
      case 2:
        return query::Rank{region(), by(), mark()};
      case 3:
        return query::Count{region(), static_cast<query::Counted>(stream_.below(4))};
      case 4:
        return query::Since{region(), date()};
      case 5:
        return query::Most{region(), static_cast<query::Group>(stream_.below(6)), lines()};
      case 6:
        return races();
      case 7:
        return records();
      case 8:
        return query::Versus{athlete(), athlete(), meetings_region(),
                             static_cast<query::Facet>(stream_.below(7))};
      case 9:
        return query::Opponents{athlete(), meetings_region(), static_cast<query::Meetings>(stream_.below(3)),
                                lines()};
      case 10:
        return titles();
      case 11:
        return query::Age{athlete(), chance(stream_, 3) ? Date{} : date()};
      case 12:
        return query::WinShare{athlete(), meetings_region()};
      case 13:
        return streak();
      default:
        if (chance(stream_, 2)) return query::Difference{date(), date()};
        return query::Difference{mark(), mark()};
    }
  }
  Date as_of() { return chance(stream_, 2) ? Date{} : date(); }

 private:
  Region region() { return random_region(archive_, stream_); }
  Performance row() {
    return archive_[PerformanceId{stream_.below(static_cast<std::uint32_t>(archive_.size()))}];
  }
  AthleteId athlete() {
    return AthleteId{stream_.below(static_cast<std::uint32_t>(archive_.tables().athletes.size()))};
  }
  Mark mark() { return row().mark.value_or(Mark{Duration::seconds(240)}); }
  Date date() {
    const Date date = row().date;
    return date.known() ? date : Date::of(2002, 6, 1);
  }
  std::uint32_t lines() { return 1 + stream_.below(6); }
  lists::By by() { return chance(stream_, 2) ? lists::By::Performance : lists::By::Performer; }
  query::Order order() { return static_cast<query::Order>(stream_.below(6)); }

  /// No limit, no people, no place.
  Region meetings_region() {
    const Region any = region();
    Region races;
    races.event = any.event;
    races.track = any.track;
    races.venue = any.venue;
    races.city = any.city;
    races.country = any.country;
    races.soil = any.soil;
    races.series = any.series;
    races.meeting = any.meeting;
    races.from = any.from;
    races.to = any.to;
    races.month = any.month;
    races.round = any.round;
    races.paced = any.paced;
    races.championship = any.championship;
    races.level = any.level;
    return races;
  }
  query::Ask races() {
    query::Races ask{region(), static_cast<query::Measure>(stream_.below(3)), 0, lines()};
    ask.of.place = 0;
    if (ask.measure == query::Measure::MarkForPlace)
      ask.place = static_cast<std::uint16_t>(1 + stream_.below(4));
    return ask;
  }
  query::Ask records() {
    query::Records ask;
    ask.event = row().event;
    ask.set = region();
    ask.set.event.reset();
    ask.set.sex.reset();
    ask.set.limit.reset();
    ask.pick = static_cast<query::Pick>(stream_.below(5));
    if (ask.pick == query::Pick::First || ask.pick == query::Pick::Last) ask.nth = 1 + stream_.below(3);
    if (chance(stream_, 3)) ask.scope.nation = row().nation;
    if (chance(stream_, 4)) ask.scope.track = chance(stream_, 2) ? TrackFilter::Short : TrackFilter::Outdoor;
    if (chance(stream_, 6)) ask.scope.age = AgeClass::U20;
    if (chance(stream_, 6)) ask.scope.in = Country::of("USA");
    if (chance(stream_, 6)) ask.scope.area = Area::Europe;
    return ask;
  }
  query::Ask titles() {
    query::Titles ask;
    const auto titles = archive_.tables().titles;
    if (!titles.empty() && !chance(stream_, 3)) {
      const TitleRow& title = titles[stream_.below(static_cast<std::uint32_t>(titles.size()))];
      ask.title = archive_.text(title.title);
      if (chance(stream_, 2)) ask.event = title.event;
      if (chance(stream_, 3)) ask.athlete = title.athlete;
    }
    if (chance(stream_, 4)) ask.nation = row().nation;
    if (chance(stream_, 4)) ask.from = date();
    if (chance(stream_, 4)) ask.to = date();
    ask.pick = static_cast<query::Pick>(stream_.below(5));
    if (ask.pick == query::Pick::First || ask.pick == query::Pick::Last) ask.nth = 1 + stream_.below(3);
    return ask;
  }
  query::Ask streak() {
    query::Streak ask{athlete(), meetings_region(), static_cast<query::StreakOf>(stream_.below(3)),
                      static_cast<query::Which>(stream_.below(2))};
    if (ask.of != query::StreakOf::Wins && ask.within.event) ask.within.limit = Limit{mark().time, true};
    return ask;
  }

  const Archive& archive_;
  Stream& stream_;
};

}  // namespace

Region random_region(const Archive& archive, Stream& stream) {
  Region region;
  if (archive.size() == 0) return region;
  Narrowing narrowing{archive, stream, region};
  if (chance(stream, 8)) {
    if (chance(stream, 2)) region.sex = narrowing.event().sex;
  } else {
    region.event = narrowing.event();
  }
  const std::uint32_t conditions = chance(stream, 8) ? 8 : stream.below(4);
  for (std::uint32_t i = 0; i < conditions; ++i) {
    if (chance(stream, 6)) narrowing.pick();
    narrowing.narrow();
  }
  return region;
}

query::Query random_query(const Archive& archive, Stream& stream) {
  Asking asking{archive, stream};
  for (;;) {
    query::Query query{asking.ask(), asking.as_of()};
    if (query::check(query)) return query;
  }
}

}  // namespace miler::testing
