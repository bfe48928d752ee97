// See synthetic.h. Everything is drawn from streams named by what they are for, so that the size of one part
// does not change another.
#include "bench/synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/builder.h"

namespace miler::bench {
namespace {

constexpr int kFirstSeason = 1924;
constexpr std::uint32_t kSeasons = 100;

struct EventShape {
  Event event;
  std::int32_t best_cs;  ///< of the last season
};
constexpr std::array<EventShape, 6> kEvents = {{
    {{Distance::metres(800), Sex::Men}, 101'50},
    {{Distance::metres(800), Sex::Women}, 114'00},
    {{Distance::metres(1500), Sex::Men}, 207'00},
    {{Distance::metres(1500), Sex::Women}, 231'00},
    {kMensMile, 224'00},
    {kWomensMile, 250'00},
}};

constexpr std::array<std::string_view, 20> kNations = {"AUS", "CAN", "CZE", "ESP", "ETH", "FRA", "GBR",
                                                       "GER", "HUN", "IRL", "ITA", "JPN", "KEN", "MAR",
                                                       "NOR", "NZL", "POL", "RSA", "SWE", "USA"};

constexpr std::array<std::string_view, 12> kStatements = {
    "men 800 <= 1:50.00 until 2023-12-31: all performances",
    "women 800 <= 2:05.00 until 2023-12-31: all performances",
    "men 1500 <= 3:45.00 from 1950-01-01 until 2023-12-31: all performances",
    "men 1500 <= 4:00.00 until 1949-12-31: all performances",
    "women 1500 until 2023-12-31: all performances",
    "men mile <= 4:00.00 until 2023-12-31: all performances except hand times",
    "men mile <= 4:00.00 until 1974-12-31: all performances",
    "men mile until 2023-12-31 nation KEN: all performances",
    "men mile until 2023-12-31 nation USA: all performances except year 1931",
    "women mile <= 4:40.00 until 2023-12-31: all performances",
    "women mile until 2023-12-31 in NOR: all performances",
    "men mile until 2023-12-31: all finishers with places",
};

// What a stream is for; the index is below 2^32.
enum class Draw : std::uint64_t { Athlete = 1, Venue = 2, Race = 3 };
Stream stream_of(const Shape& shape, Draw draw, std::uint64_t index) {
  return Stream{shape.seed, static_cast<std::uint64_t>(draw) << 32U | index};
}

struct Runner {
  AthleteId id;
  Country nation;
  double slower = 0;  ///< than the best of the time, as a share
};

/// Those who run in one season, of one sex, best first.
using Season = std::array<std::vector<Runner>, 2>;

class Generator {
 public:
  explicit Generator(const Shape& shape) : shape_{shape} {}

  ArchivePtr make() {
    builder_.reserve(shape_.performances + 16, shape_.performances / 9, shape_.athletes);
    SourceRow source{};
    source.key = SourceKey{1};
    source.slug = builder_.text("synthetic");
    source.title = builder_.text("seeded generator");
    const SourceId id = builder_.add(source);
    source_set_ = builder_.source_set({&id, 1});
    add_athletes();
    add_venues();
    add_series();
    add_coverage(id);
    for (std::uint32_t race = 0; made_ < shape_.performances; ++race) add_race(race);
    return std::move(builder_).freeze("synthetic", {1, shape_.seed.value}, {});
  }

 private:
  void add_athletes() {
    for (std::uint32_t i = 0; i < shape_.athletes; ++i) {
      Stream stream = stream_of(shape_, Draw::Athlete, i);
      const auto sex = static_cast<Sex>(stream.below(2));
      const std::uint32_t first = stream.below(kSeasons + 8);  // some began before the first season
      const std::uint32_t length = 4 + stream.below(12);
      AthleteRow row{};
      row.key = AthleteKey{i + 1};
      row.slug = builder_.text(fmt::format("runner-{:06}", i));
      row.name = builder_.text(fmt::format("Runner {:06}", i));
      row.sex = sex;
      row.nation = Country::of(kNations[stream.below(kNations.size())]);
      row.born = Date::of(kFirstSeason - 8 + static_cast<int>(first) - 18 - static_cast<int>(stream.below(6)),
                          1 + stream.below(12), 1 + stream.below(28));
      row.source_set = source_set_;
      const Runner runner{builder_.add(row, {}, {}, {}), row.nation,
                          0.002 - 0.035 * std::log(1.0 - stream.uniform())};
      for (std::uint32_t s = first; s < first + length; ++s) {
        if (s >= 8 && s < kSeasons + 8) seasons_[s - 8][static_cast<std::size_t>(sex)].push_back(runner);
      }
    }
    for (Season& season : seasons_) {
      for (auto& runners : season) std::ranges::stable_sort(runners, {}, &Runner::slower);
    }
  }

  void add_venues() {
    for (std::uint32_t i = 0; i < shape_.venues; ++i) {
      Stream stream = stream_of(shape_, Draw::Venue, i);
      VenueRow row{};
      row.key = VenueKey{i + 1};
      row.slug = builder_.text(fmt::format("stadium-{:04}", i));
      row.name = builder_.text(fmt::format("Stadium {:04}", i));
      row.city = builder_.text(fmt::format("City {:04}", i / 2));
      row.country = Country::of(kNations[stream.below(kNations.size())]);
      row.source_set = source_set_;
      builder_.add(row, {});
    }
  }

  void add_series() {
    for (std::uint32_t i = 0; i < shape_.series; ++i) {
      SeriesRow row{};
      row.key = SeriesKey{i + 1};
      row.slug = builder_.text(fmt::format("games-{:03}", i));
      row.name = builder_.text(fmt::format("Games {:03}", i));
      row.level = i < 10 ? MeetClass::Global : MeetClass::Circuit;
      builder_.add(row, {});
    }
  }

  /// What a desk would have: deep lists of an event, all of some nations and venues, all finishers of a few
  /// years.
  void add_coverage(SourceId source) {
    for (const std::string_view statement : kStatements) {
      CoverageRow row{};
      row.statement = builder_.text(statement);
      row.source = source;
      builder_.add(row);
    }
  }

  MeetingId meeting(std::uint32_t series, int year, Date date, VenueId venue) {
    const auto [found, fresh] = meetings_.try_emplace({series, year});
    if (fresh) {
      MeetingRow row{};
      row.key = MeetingKey{static_cast<std::uint32_t>(meetings_.size())};
      row.series = SeriesId{series};
      row.name = builder_.text(fmt::format("Games {:03}", series));
      row.slug = builder_.text(fmt::format("games-{:03}-{}", series, year));
      row.edition = builder_.text(fmt::format("{}", year));
      row.first_day = row.last_day = date;
      row.venue = venue;
      found->second = builder_.add(row);
    }
    return found->second;
  }

  void add_race(std::uint32_t index) {
    Stream stream = stream_of(shape_, Draw::Race, index);
    const std::uint32_t season = stream.below(kSeasons);
    const EventShape& event = kEvents[stream.below(kEvents.size())];
    const bool indoors = stream.below(4) == 0;
    const int year = kFirstSeason + static_cast<int>(season);
    const Date date =
        Date::of(year, indoors ? 1 + stream.below(3) : 4 + stream.below(6), 1 + stream.below(28));
    RaceRow race{};
    race.key = RaceKey{index + 1};
    race.event = event.event;
    race.date = date;
    // Some venues are used far more than others.
    const double share = stream.uniform();
    race.venue = VenueId{static_cast<std::uint32_t>(share * share * shape_.venues)};
    race.course = !indoors ? Course::Outdoor400 : stream.below(20) == 0 ? Course::Oversized : Course::Short;
    race.round = {stream.below(3) == 0 ? RoundKind::Heat : RoundKind::Final, 0};
    race.paced = static_cast<Tristate>(stream.below(3));
    race.source_set = source_set_;
    race.slug = builder_.text(fmt::format("{}-{:04}-{}-{}-r{}", to_string(date), race.venue.row,
                                          to_word(event.event), to_word(event.event.sex), index));
    if (shape_.series > 0 && stream.below(10) == 0) {
      race.meeting = meeting(stream.below(shape_.series), year, date, race.venue);
    }
    add_field(race, event, season, stream);
  }

  /// Neighbours in ability, so that the same people meet again and again.
  void add_field(const RaceRow& race, const EventShape& event, std::uint32_t season, Stream& stream) {
    const std::vector<Runner>& runners = seasons_[season][static_cast<std::size_t>(event.event.sex)];
    if (runners.size() < 60) return;
    const RaceId id = builder_.add(race);
    const std::uint32_t size = 6 + stream.below(9);
    const auto last = static_cast<std::uint32_t>(runners.size()) - 59;
    const double depth = stream.uniform();
    const auto from = static_cast<std::uint32_t>(depth * depth * last);
    std::vector<std::pair<std::int32_t, std::uint32_t>> finish;
    for (std::uint32_t lane = 0; lane < size; ++lane) {
      const std::uint32_t runner = from + lane * 4 + stream.below(4);
      const double slower =
          runners[runner].slower + 0.0012 * (kSeasons - 1 - season) + 0.008 * std::abs(stream.normal());
      finish.emplace_back(static_cast<std::int32_t>(event.best_cs * (1.0 + slower)), runner);
    }
    std::ranges::sort(finish);
    const bool hand = race.date.year() < 1975;
    std::uint16_t place = 0;
    for (const auto& [cs, runner] : finish) {
      ArchiveBuilder::PerformanceInput row;
      row.key = PerformanceKey{static_cast<std::uint32_t>(++made_)};
      row.athlete = runners[runner].id;
      row.race = id;
      row.event = event.event;
      row.nation = runners[runner].nation;
      row.source_set = source_set_;
      const std::uint32_t fate = stream.below(100);
      if (fate < 2) {
        row.status = fate == 0 ? Status::Disqualified : Status::DidNotFinish;
      } else {
        row.place = ++place;
        row.mark = hand ? Mark{Duration::centiseconds((cs + 9) / 10 * 10), Precision::Tenth, Timing::Hand}
                        : Mark{Duration::centiseconds(cs)};
      }
      builder_.add(row);
    }
  }

  const Shape& shape_;
  ArchiveBuilder builder_;
  std::uint16_t source_set_ = 0;
  std::size_t made_ = 0;
  std::array<Season, kSeasons> seasons_;
  std::map<std::pair<std::uint32_t, int>, MeetingId> meetings_;
};

}  // namespace

ArchivePtr synthetic_archive(const Shape& shape) { return Generator{shape}.make(); }

ArchivePtr synthetic_archive(std::size_t performances) {
  static std::map<std::size_t, ArchivePtr> made;
  ArchivePtr& archive = made[performances];
  if (!archive) {
    const Shape usual;
    const auto scaled = [&](std::uint32_t count) {
      const std::size_t share = std::min(performances, usual.performances);
      return static_cast<std::uint32_t>(
          std::max<std::size_t>(20'000 * count / usual.athletes, share * count / usual.performances));
    };
    archive = synthetic_archive(Shape{.performances = performances,
                                      .athletes = scaled(usual.athletes),
                                      .venues = scaled(usual.venues),
                                      .series = usual.series,
                                      .seed = usual.seed});
  }
  return archive;
}

std::size_t bytes_of(const Archive& archive) {
  std::size_t bytes = 0;
  for_each_block(archive.tables(), [&](const char*, const auto& block) { bytes += block.size_bytes(); });
  return bytes;
}

}  // namespace miler::bench
