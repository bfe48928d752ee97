// Drawing a question: first what narrows, then what is asked.
#include "tests/query/random_question.h"

#include <array>

#include <fmt/format.h>

#include "miler/query/detail_run.h"

namespace miler::testing {
namespace {

using lists::By;

template <class T, std::size_t N>
T one_of(Stream& stream, const std::array<T, N>& things) {
  return things[stream.below(N)];
}

/// A row that has a mark, so that days and marks are of the archive; the first where there is none.
PerformanceId some_row(Stream& stream, const Archive& archive) {
  const auto size = static_cast<std::uint32_t>(archive.size());
  for (int i = 0; i < 20; ++i) {
    const PerformanceId id{stream.below(size)};
    if (archive.has_mark(id)) return id;
  }
  return PerformanceId{0};
}

Duration some_time(Stream& stream, const Archive& archive) {
  const Duration time = archive.times()[some_row(stream, archive).row];
  return time == Duration{} ? Duration::seconds(240) : time;
}

Date some_day(Stream& stream, const Archive& archive) {
  const Date date = archive.dates()[some_row(stream, archive).row];
  if (!date.known()) return Date::of(2000);
  return stream.below(4) == 0 ? Date::of(date.year()) : date;
}

void narrow(Stream& stream, const Archive& archive, Region& region) {
  const PerformanceId row = some_row(stream, archive);
  const RaceRow& race = archive[archive.races()[row.row]];
  switch (stream.below(14)) {
    case 0:
      if (!region.area) region.nation = archive.nations()[row.row];
      break;
    case 1:
      if (!region.nation.known() && archive.nations()[row.row].known())
        region.area = area_of(archive.nations()[row.row]);
      break;
    case 2:
      if (race.venue.known()) region.venue = race.venue;
      break;
    case 3:
      if (race.venue.known()) region.country = archive[race.venue].country;
      break;
    case 4:
      if (race.meeting.known() && archive[race.meeting].series.known())
        region.series = archive[race.meeting].series;
      break;
    case 5:
      region.athlete = archive.athletes()[row.row];
      break;
    case 6:
      region.from = some_day(stream, archive);
      break;
    case 7:
      region.to = some_day(stream, archive);
      break;
    case 8:
      region.track = one_of(stream, std::array{TrackFilter::Outdoor, TrackFilter::Short});
      break;
    case 9:
      region.place = static_cast<std::uint16_t>(1 + stream.below(2));
      break;
    case 10:
      region.age_to = static_cast<std::uint8_t>(19 + stream.below(4));
      break;
    case 11:
      region.without = {archive.athletes()[row.row]};
      break;
    case 12:
      region.paced = stream.below(2) == 0;
      break;
    default:
      region.round = RoundKind::Final;
  }
}

Region random_region(Stream& stream, const Archive& archive) {
  Region region{.event = kMensMile};
  for (std::uint32_t i = stream.below(4); i > 0; --i) narrow(stream, archive, region);
  if (stream.below(2) == 0) region.limit = Limit{some_time(stream, archive), stream.below(2) == 0};
  return region;
}

/// "Ada 3:50.1h 2001-05-01".
std::string row_in(const Archive& archive, PerformanceId id) {
  const Performance row = archive[id];
  return fmt::format("{} {} {}", archive.text(archive[row.athlete].name),
                     row.mark ? to_string(*row.mark) : "-", to_string(row.date));
}

std::string group_in(const Archive& archive, const decltype(query::GroupCount::group)& group) {
  if (const auto* athlete = std::get_if<AthleteId>(&group)) return archive.id_of(*athlete);
  if (const auto* nation = std::get_if<Country>(&group)) return to_string(*nation);
  if (const auto* venue = std::get_if<VenueId>(&group)) return archive.id_of(*venue);
  if (const auto* race = std::get_if<RaceId>(&group)) return archive.id_of(*race);
  if (const auto* year = std::get_if<int>(&group)) return fmt::format("{}", *year);
  return std::get<std::string>(group);
}

template <class... Kinds>
struct Overloaded : Kinds... {
  using Kinds::operator()...;
};

}  // namespace

Question random_question(Stream& stream, const Archive& archive) {
  using query::Order;
  const Region of = random_region(stream, archive);
  const By by = one_of(stream, std::array{By::Performer, By::Performance});
  const auto order = static_cast<Order>(stream.below(6));
  const std::uint32_t number = 1 + stream.below(3);
  switch (stream.below(7)) {
    case 0:
      return query::Superlative{of, by, order, number};
    case 1:
      return query::List{of, by, order, number,
                         one_of(stream, std::array{lists::HandTimes::AsPrinted, lists::HandTimes::Exclude})};
    case 2:
      return query::Rank{of, by, Mark{some_time(stream, archive)}};
    case 3:
      return query::Count{of, static_cast<query::Counted>(stream.below(4))};
    case 4:
      return query::Since{of, some_day(stream, archive)};
    case 5:
      return query::Most{of, static_cast<query::Group>(stream.below(6)), number};
    default:
      return query::Races{of, static_cast<query::Measure>(stream.below(3)),
                          static_cast<std::uint16_t>(1 + stream.below(3)), number};
  }
}

std::string kind_of(const Question& question) {
  constexpr std::array kKinds = {"Superlative", "List", "Rank", "Count", "Since", "Most", "Races"};
  return kKinds[question.index()];
}

std::string told(const Archive& archive, const Question& question) {
  const auto more = Overloaded{
      [](const query::Superlative& q) {
        return fmt::format("order {} by {} nth {}", static_cast<int>(q.order), static_cast<int>(q.by), q.nth);
      },
      [](const query::List& q) {
        return fmt::format("order {} by {} hand {} at most {}", static_cast<int>(q.order),
                           static_cast<int>(q.by), static_cast<int>(q.hand_times), q.at_most);
      },
      [](const query::Rank& q) { return fmt::format("{} by {}", to_string(q.mark), static_cast<int>(q.by)); },
      [](const query::Count& q) { return fmt::format("what {}", static_cast<int>(q.what)); },
      [](const query::Since& q) { return "before " + to_string(q.before); },
      [](const query::Most& q) {
        return fmt::format("group {} at most {}", static_cast<int>(q.group), q.at_most);
      },
      [](const query::Races& q) {
        return fmt::format("measure {} place {} at most {}", static_cast<int>(q.measure), q.place, q.at_most);
      }};
  return std::visit(
      [&](const auto& q) {
        return fmt::format("{} {} | {}", kind_of(question), more(q), to_string(archive, q.of));
      },
      question);
}

query::Answer answer_to(const View& view, const Question& question) {
  return std::visit([&](const auto& q) { return query::run_one(view, q).value(); }, question);
}

std::string signature(const Archive& archive, const query::Value& value) {
  std::string text;
  const auto rows = Overloaded{
      [&](const query::Lines& lines) {
        for (const query::Line& line : lines.lines)
          text += fmt::format("{} {}; ", line.entry.rank, row_in(archive, line.entry.performance));
      },
      [&](const query::Standing& standing) {
        text = fmt::format("{} {}; ", standing.rank.among_performances, standing.rank.among_performers);
        for (const PerformanceId id : standing.equal) text += row_in(archive, id) + "; ";
        if (standing.better) text += "behind " + row_in(archive, *standing.better);
      },
      [&](const query::Number& number) { text = fmt::format("{} {}", number.counted, number.performances); },
      [&](const query::Drought& drought) { text = row_in(archive, drought.last); },
      [&](const query::Groups& groups) {
        for (const query::GroupCount& g : groups.groups)
          text += fmt::format("{} {} {}; ", g.rank, group_in(archive, g.group), g.performances);
      },
      [&](const query::RaceLines& races) {
        for (const query::RaceLine& r : races.races)
          text += fmt::format("{} {} {}; ", r.rank, to_string(r.measure), row_in(archive, r.first));
      },
      [&](const auto&) { text = "none"; }};
  std::visit(rows, value);
  return text;
}

}  // namespace miler::testing
