#include "bench/ask_questions.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "miler/rivalry/field.h"
#include "miler/rivalry/rivalry.h"

namespace miler::bench {
namespace {

using Rows = SqlitePeer::Rows;

// Random parameters.

struct Discipline {
  Event event;
  std::string_view english;  ///< "men's mile"
  std::string_view distance;
};
constexpr std::array<Discipline, 6> kDisciplines = {{
    {{Distance::metres(800), Sex::Men}, "men's 800", "800"},
    {{Distance::metres(800), Sex::Women}, "women's 800", "800"},
    {{Distance::metres(1500), Sex::Men}, "men's 1500", "1500"},
    {{Distance::metres(1500), Sex::Women}, "women's 1500", "1500"},
    {kMensMile, "men's mile", "mile"},
    {kWomensMile, "women's mile", "mile"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kNations = {{
    {"AUS", "an Australian"},
    {"CAN", "a Canadian"},
    {"ETH", "an Ethiopian"},
    {"GBR", "a Briton"},
    {"GER", "a German"},
    {"ITA", "an Italian"},
    {"KEN", "a Kenyan"},
    {"MAR", "a Moroccan"},
    {"NOR", "a Norwegian"},
    {"USA", "an American"},
}};

struct Parameters {
  Parameters(const Archive& archive, Stream& draws)
      : what{kDisciplines[draws.below(kDisciplines.size())]},
        event{event_number(archive, what.event)},
        by{kNations[draws.below(kNations.size())]} {
    nation = Country::of(by.first).packed();
    // Some venues are used far more than others, and asked about more.
    const double share = draws.uniform();
    venue = static_cast<std::uint32_t>(share * share * static_cast<double>(archive.tables().venues.size()));
    at = archive.text(archive[VenueId{venue}].name);
    year = 1924 + static_cast<int>(draws.below(100));
    since = day_number(Date::of(year, 1, 1));
    // From the best twenty of two million marks to a tenth of all.
    constexpr std::array<double, 5> kShares = {0.00001, 0.0001, 0.001, 0.01, 0.1};
    const auto times = archive.by_mark(what.event).times;
    const auto rank = static_cast<std::size_t>(static_cast<double>(times.size()) * kShares[draws.below(5)]);
    mark = times[std::max<std::size_t>(rank, 3)].centiseconds();
    under = to_string(times[std::max<std::size_t>(rank, 3)]);
    athlete = draws.below(static_cast<std::uint32_t>(archive.tables().athletes.size()));
    name = archive.text(archive[AthleteId{athlete}].name);
    man = what.event.sex == Sex::Men ? "man" : "woman";
  }

  const Discipline& what;
  std::int64_t event;
  std::pair<std::string_view, std::string_view> by;
  std::uint32_t nation = 0, venue = 0, athlete = 0;
  std::string_view at, name, man;
  int year = 0;
  std::int64_t since = 0, mark = 0;
  std::string under;
};

std::string listed(const Parameters& p, std::string_view select, std::string_view condition,
                   std::string_view end = "") {
  return fmt::format("select {} from performance where event={} and listed and {} {}", select, p.event,
                     condition, end);
}

// The kinds.

AskedQuestion fastest_of_nation(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("fastest {} by {} since {}", p.what.english, p.by.second, p.year),
          listed(p, "min(mark) m", fmt::format("nation={} and date>={}", p.nation, p.since),
                 "having m is not null")};
}

AskedQuestion fastest_at_venue(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("fastest {} at {} before {}", p.what.english, p.at, p.year + 1),
          listed(p, "min(mark) m",
                 fmt::format("venue={} and date<{}", p.venue, day_number(Date::of(p.year + 1, 1, 1))),
                 "having m is not null")};
}

AskedQuestion list_of_marks(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("{} fastest {}s since {}", 10 + p.year % 40, p.what.english, p.year),
          listed(p, "mark", fmt::format("date>={}", p.since),
                 fmt::format("order by mark limit {}", 10 + p.year % 40))};
}

AskedQuestion rank_of_mark(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("where would {} rank in the {}", p.under, p.what.english),
          listed(p, "count(*)+1", fmt::format("mark<{}", p.mark))};
}

AskedQuestion count_of_marks(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("how many {}s under {} since {}", p.what.english, p.under, p.year),
          listed(p, "count(*)", fmt::format("mark<{} and date>={}", p.mark, p.since))};
}

AskedQuestion count_of_people(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("how many {} have run under {} for the {}", p.man == "man" ? "men" : "women", p.under,
                      p.what.distance),
          listed(p, "count(distinct athlete)", fmt::format("mark<{}", p.mark))};
}

AskedQuestion first_of_nation(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("first {} under {} by {}", p.what.english, p.under, p.by.second),
          listed(p, "min(date) d", fmt::format("nation={} and mark<{}", p.nation, p.mark),
                 "having d is not null")};
}

AskedQuestion last_at_venue(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {
      fmt::format("last {} under {} at {}", p.what.english, p.under, p.at),
      listed(p, "max(date) d", fmt::format("venue={} and mark<{}", p.venue, p.mark), "having d is not null")};
}

AskedQuestion last_before(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {
      fmt::format("last {} under {} before {}", p.what.english, p.under, p.year),
      listed(p, "max(date) d", fmt::format("mark<{} and date<{}", p.mark, p.since), "having d is not null")};
}

AskedQuestion most_by(const Parameters& p, std::string_view column, std::string english) {
  return {std::move(english), listed(p, "count(*) n", fmt::format("mark<{}", p.mark),
                                     fmt::format("group by {} order by n desc limit 10", column))};
}
AskedQuestion most_by_nation(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return most_by(p, "nation",
                 fmt::format("which nation has had the most {}s under {}", p.what.english, p.under));
}
AskedQuestion most_by_venue(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return most_by(p, "venue",
                 fmt::format("which venue has had the most {}s under {}", p.what.english, p.under));
}
AskedQuestion most_by_athlete(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return most_by(p, "athlete", fmt::format("most {}s under {}", p.what.english, p.under));
}

AskedQuestion youngest(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {fmt::format("youngest {} under {} for the {}", p.man, p.under, p.what.distance),
          listed(p, "min(age) a", fmt::format("mark<{}", p.mark), "having a is not null")};
}

AskedQuestion widest_margin(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {
      fmt::format("biggest winning margin in the {} at {} since {}", p.what.english, p.at, p.year),
      fmt::format("select max(b.mark-a.mark) m from performance a join performance b on b.race=a.race and "
                  "b.event=a.event and b.place=2 where a.event={} and a.listed and a.venue={} and "
                  "a.place=1 and a.date>={} having m is not null",
                  p.event, p.venue, p.since)};
}

AskedQuestion best_for_place(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  constexpr std::array<std::string_view, 4> kPlaces = {"third", "fourth", "fifth", "eighth"};
  constexpr std::array<int, 4> kNumbers = {3, 4, 5, 8};
  const std::uint32_t place = draws.below(4);
  return {fmt::format("fastest {} place in a {} since {}", kPlaces[place], p.what.english, p.year),
          listed(p, "min(mark) m", fmt::format("place={} and date>={}", kNumbers[place], p.since),
                 "having m is not null")};
}

AskedQuestion versus(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  const auto rivals = rivalry::rivals_of(View{archive}, AthleteId{p.athlete}, 10);
  const std::uint32_t rival =
      rivals.empty() ? (p.athlete == 0 ? 1 : p.athlete - 1)
                     : rivals[draws.below(static_cast<std::uint32_t>(rivals.size()))].athlete.row;
  return {
      fmt::format("{} vs {}", p.name, archive.text(archive[AthleteId{rival}].name)),
      fmt::format("select count(*), coalesce(sum(b.status<>0 or a.status=0 and a.place<b.place),0) from "
                  "performance a join performance b on a.race=b.race and a.event=b.event where a.athlete={} "
                  "and b.athlete={} and (a.status=0 or b.status=0)",
                  p.athlete, rival)};
}

AskedQuestion beaten_by(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {
      fmt::format("whom has {} beaten", p.name),
      fmt::format("select count(distinct b.athlete) n from performance a join performance b on a.race=b.race "
                  "and a.event=b.event where a.athlete={} and b.athlete<>a.athlete and a.status=0 and "
                  "(b.status<>0 or a.place<b.place) having n>0",
                  p.athlete)};
}

AskedQuestion years_in_a_row(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  const Event event = archive.event_of(archive.of(AthleteId{p.athlete}).front());
  const auto& what = *std::ranges::find(kDisciplines, event, &Discipline::event);
  const Duration mark = Duration::centiseconds(
      archive.times()[archive.of(AthleteId{p.athlete}).front().row].centiseconds() + 200);
  return {
      fmt::format("longest run of years in which {} broke {} for {}", p.name, to_string(mark), what.distance),
      fmt::format("select coalesce(max(n),0) from (select count(*) n from (select y, y-row_number() over "
                  "(order by y) "
                  "g from (select distinct cast(strftime('%Y',date*86400,'unixepoch') as integer) y from "
                  "performance where athlete={} and event={} and listed and mark<{})) group by g)",
                  p.athlete, event_number(archive, event), mark.centiseconds())};
}

AskedQuestion record_of_nation(const Archive& archive, Stream& draws) {
  const Parameters p{archive, draws};
  return {
      fmt::format("{} {} record progression", adjective_of(Country::of(p.by.first)), p.what.english),
      fmt::format("select date, m from (select date, m, min(m) over (order by date rows between unbounded "
                  "preceding and 1 preceding) prev from (select date, min(mark) m from performance where "
                  "event={} and nation={} and listed group by date)) where prev is null or m<prev",
                  p.event, p.nation)};
}

// Values as numbers.

std::int64_t number_of(const Archive& archive, const query::Line& line, lists::Order order) {
  switch (order) {
    case lists::Order::Fastest:
    case lists::Order::Slowest:
      return line.entry.mark.time.centiseconds();
    case lists::Order::Earliest:
    case lists::Order::Latest:
      return day_number(archive.dates()[line.entry.performance.row]);
    case lists::Order::Youngest:
    case lists::Order::Oldest:
      break;
  }
  return line.age ? line.age->youngest.years * 512 + line.age->youngest.days : 0;
}

struct Numbers {
  const Archive& archive;
  const query::Answer& answer;

  template <class Other>
  Rows operator()(const Other&) const {
    return {};
  }
  Rows operator()(const query::Lines& value) const {
    Rows rows;
    if (const auto* one = std::get_if<query::Superlative>(&answer.query.ask)) {
      return {{number_of(archive, value.lines.front(), one->order)}};
    }
    const auto& list = std::get<query::List>(answer.query.ask);
    for (const query::Line& line : value.lines) rows.push_back({number_of(archive, line, list.order)});
    return rows;
  }
  Rows operator()(const query::Standing& value) const { return {{value.rank.among_performances}}; }
  Rows operator()(const query::Number& value) const { return {{static_cast<std::int64_t>(value.counted)}}; }
  Rows operator()(const query::Drought& value) const {
    return {{day_number(archive.dates()[value.last.row])}};
  }
  Rows operator()(const query::Groups& value) const {
    Rows rows;
    for (const query::GroupCount& group : value.groups) rows.push_back({group.performances});
    return rows;
  }
  Rows operator()(const query::RaceLines& value) const {
    return {{value.races.front().measure.centiseconds()}};
  }
  Rows operator()(const query::Steps& value) const {
    Rows rows;
    for (const records::Step& step : value.steps) {
      if (!step.equalled) rows.push_back({day_number(step.date), step.mark.time.centiseconds()});
    }
    return rows;
  }
  Rows operator()(const query::Rivals& value) const {
    return {{value.rivalry.overall.bouts(), value.rivalry.overall.first}};
  }
  Rows operator()(const query::OpponentLines& value) const {
    return {{static_cast<std::int64_t>(value.opponents.size())}};
  }
  Rows operator()(const query::Run& value) const { return {{value.length}}; }
};

}  // namespace

const std::vector<QuestionKind>& question_kinds() {
  static const std::vector<QuestionKind> kinds = {
      {"fastest by a nation since a year", fastest_of_nation},
      {"fastest at a venue before a year", fastest_at_venue},
      {"list since a year", list_of_marks},
      {"rank of a mark", rank_of_mark},
      {"count of performances since a year", count_of_marks},
      {"count of performers", count_of_people},
      {"first of a nation under a mark", first_of_nation},
      {"last at a venue under a mark", last_at_venue},
      {"last under a mark before a year", last_before},
      {"most by nation", most_by_nation},
      {"most by venue", most_by_venue},
      {"most by athlete", most_by_athlete},
      {"youngest under a mark", youngest},
      {"widest margin at a venue since a year", widest_margin},
      {"fastest for a place since a year", best_for_place},
      {"two rivals", versus},
      {"whom somebody has beaten", beaten_by},
      {"years in a row under a mark", years_in_a_row},
      {"progression of a nation", record_of_nation},
  };
  return kinds;
}

std::vector<AskedQuestion> questions_of(const Archive& archive, const QuestionKind& kind,
                                        std::size_t number) {
  std::vector<AskedQuestion> questions;
  for (std::size_t i = 0; i < number; ++i) {
    Stream draws{Seed{20240525}, (std::uint64_t{7} << 32U) + i};
    questions.push_back(kind.make(archive, draws));
  }
  return questions;
}

Rows numbers_of(const Archive& archive, const query::Answer& answer) {
  return std::visit(Numbers{archive, answer}, answer.value);
}

}  // namespace miler::bench
