// Lists by day, by age and from the slow end, held against their definitions.
#include "miler/lists/order.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "miler/archive/day_order.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

const Region kMiles{.event = kMensMile};

std::vector<std::string> told(const Sheet& sheet, const Ordered& ordered) {
  std::vector<std::string> lines;
  for (const Entry& e : ordered.entries)
    lines.push_back(fmt::format("{} {}", e.rank, sheet.told(e.performance)));
  return lines;
}

constexpr std::string_view kFew = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  born:1929-03-23
    1954-06-21  mile  3:58.0h  Landy      AUS  Turku   born:1930-04-12
    1954-08-07  mile  3:58.8h  Bannister  GBR  Vancouver born:1929-03-23
    1954-08-07  mile  3:59.6h  Landy      AUS  Vancouver born:1930-04-12
    1955-05-28  mile  -        Tabori     HUN  London  1
    1955-05-28  mile  dnf      Hewson     GBR  London
)";

TEST(InOrder, TheFirstOfADayShareARank) {
  const Sheet sheet{kFew};
  EXPECT_THAT(told(sheet, in_order(sheet.view(), kMiles, By::Performance, Order::Earliest, 1)),
              ElementsAre("1 Bannister 3:59.4h 1954-05-06"));
  EXPECT_THAT(told(sheet, in_order(sheet.view(), kMiles, By::Performance, Order::Earliest, 3)),
              ElementsAre("1 Bannister 3:59.4h 1954-05-06", "2 Landy 3:58.0h 1954-06-21",
                          "3 Bannister 3:58.8h 1954-08-07", "3 Landy 3:59.6h 1954-08-07"))
      << "of one day the better mark stands first, and both are third";
}

TEST(InOrder, ByPerformerEveryoneStandsWithTheFirstRow) {
  const Sheet sheet{kFew};
  EXPECT_THAT(
      told(sheet, in_order(sheet.view(), kMiles, By::Performer, Order::Latest, 9)),
      ElementsAre("1 Tabori ok 1955-05-28", "2 Bannister 3:58.8h 1954-08-07", "2 Landy 3:59.6h 1954-08-07"))
      << "a finisher without a mark is in, who did not finish is not";
}

TEST(InOrder, TheSlowestAreTheFastestBackwards) {
  const Sheet sheet{kFew};
  EXPECT_THAT(told(sheet, in_order(sheet.view(), kMiles, By::Performer, Order::Slowest, 1)),
              ElementsAre("1 Landy 3:59.6h 1954-08-07"));
}

TEST(InOrder, AgesAreOfTheDay) {
  const Sheet sheet{kFew};
  const Ordered youngest = in_order(sheet.view(), kMiles, By::Performer, Order::Youngest, 1);
  EXPECT_THAT(told(sheet, youngest), ElementsAre("1 Landy 3:58.0h 1954-06-21"));
  EXPECT_EQ(youngest.without_birth, 1U) << "nobody knows how old Tabori was";
  EXPECT_THAT(told(sheet, in_order(sheet.view(), kMiles, By::Performance, Order::Oldest, 1)),
              ElementsAre("1 Bannister 3:58.8h 1954-08-07"));
}

struct Uncertain {
  std::string_view rows;
  Order order;
  By by;
  std::size_t at_most;
  bool certain;
  std::string_view why;
};

// RULE partial-dates-are-intervals
TEST(InOrder, PartialDatesLeaveTheOrderOpenOnlyWhereTheyOverlap) {
  constexpr std::string_view kYear =
      "2001-06-01 mile 3:50.0 Ada\n2001 mile 3:51.0 Ben\n2002-01-01 mile 3:52.0 Cyd\n";
  constexpr std::string_view kOwn =
      "2001-06-01 mile 3:50.0 Ada\n2001 mile 3:51.0 Ada\n2002-01-01 mile 3:52.0 Cyd\n";
  constexpr std::string_view kBorn =
      "2001-06-01 mile 3:50.0 Ada born:1980-06-01\n2001-06-01 mile 3:51.0 Ben born:1980\n"
      "2001-06-01 mile 3:52.0 Cyd born:1979-01-01\n";
  constexpr std::string_view kLast =
      "2001-12-31 mile 3:50.0 Ada\n2001-12 mile 3:51.0 Ben\n2000-01-01 mile 3:52.0 Cyd\n";
  const Uncertain cases[] = {
      {kYear, Order::Earliest, By::Performance, 1, false, "Ben's may have been run before June"},
      {kYear, Order::Latest, By::Performance, 1, true, "2002 is after all of 2001"},
      {kYear, Order::Latest, By::Performance, 2, false, "who is second from the end is open"},
      {kLast, Order::Latest, By::Performance, 1, false, "some day of December may be the last one"},
      {kOwn, Order::Earliest, By::Performer, 1, false, "which row is Ada's first is open"},
      {kBorn, Order::Youngest, By::Performance, 1, false, "Ben may have been born in December"},
      {kBorn, Order::Oldest, By::Performance, 1, true, "Cyd was older than both"},
      {"1960 mile 3:50.0 Ada\n1961-01-01 mile 3:51.0 Ben\n", Order::Earliest, By::Performance, 1, true,
       "one partial date before all others"},
      {"1960 mile 3:50.0 Ada\n1960-12-31 mile 3:51.0 Ben\n", Order::Earliest, By::Performance, 1, false,
       "it may have been the same day"},
  };
  for (const Uncertain& c : cases) {
    const Sheet sheet{c.rows};
    EXPECT_EQ(in_order(sheet.as_of("2010-01-01"), kMiles, c.by, c.order, c.at_most).certain, c.certain)
        << c.why;
  }
}

TEST(InOrder, HandTimesMayBeLeftOut) {
  const Sheet sheet{kFew};
  EXPECT_THAT(
      told(sheet, in_order(sheet.view(), kMiles, By::Performance, Order::Earliest, 9, HandTimes::Exclude)),
      ElementsAre("1 Tabori ok 1955-05-28"));
  EXPECT_THAT(in_order(sheet.view(), kMiles, By::Performance, Order::Slowest, 9, HandTimes::Exclude).entries,
              IsEmpty());
}

// ------------------------------------------------------------------------------------ the definition

struct Row {
  PerformanceId id;
  AthleteId athlete;
  Mark mark;
  std::int64_t best = 0, worst = 0;
};

/// The interval of a row in the order: whole numbers, the first in the order smallest.
std::optional<std::pair<std::int64_t, std::int64_t>> interval_of(const View& view, Order order,
                                                                 PerformanceId id, const Mark& mark) {
  const Archive& archive = view.archive();
  const Date date = archive.dates()[id.row];
  const auto day = [](Day d) { return std::int64_t{d.time_since_epoch().count()}; };
  const auto age = [](Age a) { return std::int64_t{a.years} * 1000 + a.days; };
  const std::int64_t time =
      mark.time.centiseconds() * std::int64_t{10} + (mark.timing == Timing::Hand ? 1 : 0);
  if (order == Order::Fastest) return {{time, time}};
  if (order == Order::Slowest) return {{-time, -time}};
  if (order == Order::Earliest) return {{day(date.earliest()), day(date.latest())}};
  if (order == Order::Latest) return {{-day(date.latest()), -day(date.earliest())}};
  const Date born = archive[archive.athletes()[id.row]].born;
  const auto range = born.known() ? age_on(born, date) : std::nullopt;
  if (!range) return std::nullopt;
  if (order == Order::Youngest) return {{age(range->youngest), age(range->oldest)}};
  return {{-age(range->oldest), -age(range->youngest)}};
}

bool stands_before(const Row& a, const Row& b) {
  const auto order = [](const Row& r) {
    return std::tuple{r.worst, r.mark.time == Duration{}, r.mark.time, r.mark.timing, r.id};
  };
  return order(a) < order(b);
}

/// Before, tied and behind: exactly one of them is possible.
bool settled(const Row& a, const Row& b) {
  const bool before = a.best < b.worst;
  const bool behind = a.worst > b.best;
  const bool tied = a.best <= b.worst && b.best <= a.worst;
  return before + behind + tied == 1;
}

Ordered by_definition(const View& view, const Region& region, By by, Order order, std::size_t at_most,
                      HandTimes hand_times) {
  Ordered ordered;
  std::vector<Row> rows;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    const PerformanceId id{row};
    if (!contains(view, region, id) || !finished(view, id)) continue;
    const Mark mark = mark_of(view, id).value_or(Mark{});
    if ((order == Order::Fastest || order == Order::Slowest) && mark.time == Duration{}) continue;
    if (hand_times == HandTimes::Exclude && mark.timing == Timing::Hand) continue;
    const auto interval = interval_of(view, order, id, mark);
    if (!interval) {
      ++ordered.without_birth;
      continue;
    }
    rows.push_back({id, view.archive().athletes()[row], mark, interval->first, interval->second});
  }
  std::vector<Row> ranked;
  for (const Row& row : rows) {
    const bool first = std::ranges::none_of(
        rows, [&](const Row& other) { return other.athlete == row.athlete && stands_before(other, row); });
    if (by == By::Performance || first) ranked.push_back(row);
  }
  std::ranges::sort(ranked, stands_before);
  const auto rank_of = [&](const Row& row) {
    return 1 + std::ranges::count_if(ranked, [&](const Row& other) { return other.worst < row.worst; });
  };
  const std::int64_t last =
      at_most <= ranked.size() ? rank_of(ranked[at_most - 1]) : std::numeric_limits<std::int64_t>::max();
  std::vector<Row> intervals = ranked;  // of the athlete, by performer
  if (by == By::Performer) {
    for (Row& interval : intervals) {
      for (const Row& row : rows) {
        if (row.athlete == interval.athlete) interval.best = std::min(interval.best, row.best);
      }
    }
  }
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    if (rank_of(ranked[i]) > last) continue;
    ordered.entries.push_back({.performance = ranked[i].id,
                               .mark = ranked[i].mark,
                               .rank = static_cast<std::uint32_t>(rank_of(ranked[i]))});
    for (std::size_t j = 0; j < ranked.size(); ++j) {
      if (i != j && !settled(intervals[i], intervals[j])) ordered.certain = false;
    }
    for (const Row& row : rows) {
      const bool own = by == By::Performer && row.athlete == ranked[i].athlete && row.id != ranked[i].id;
      if (own && !settled(ranked[i], row)) ordered.certain = false;
    }
  }
  return ordered;
}

RC_GTEST_PROP(InOrder, AgreesWithItsDefinition, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 50));
  const auto order = *rc::gen::element(Order::Fastest, Order::Slowest, Order::Earliest, Order::Latest,
                                       Order::Youngest, Order::Oldest);
  const By by = *rc::gen::element(By::Performer, By::Performance);
  const auto hand_times = *rc::gen::element(HandTimes::AsPrinted, HandTimes::AsPrinted, HandTimes::Exclude);
  const auto chance = [] { return *rc::gen::inRange(0, 3) == 0; };
  Region region = kMiles;
  if (order != Order::Fastest && order != Order::Slowest && chance()) region.event.reset();
  if (chance()) region.limit = Limit{Duration::centiseconds(230'50), chance()};
  if (chance()) region.nation = Country::of("USA");
  if (chance()) region.athlete = AthleteId{0};
  if (chance() && !made.sheet.archive().tables().venues.empty()) region.venue = VenueId{0};
  if (chance()) region.from = *rc::gen::element(Date::of(2001, 5, 2), Date::of(2002));
  if (chance()) region.to = *rc::gen::element(Date::of(2001, 6, 30), Date::of(2002, 2));
  region.annulled = chance();
  region.splits = chance();
  const auto at_most = static_cast<std::size_t>(*rc::gen::inRange(1, 8));
  RC_LOG() << made.text << to_string(made.sheet.archive(), region) << " as of " << to_string(made.view.day())
           << (by == By::Performer ? " by performer" : "") << " order " << static_cast<int>(order)
           << " at most " << at_most;

  Ordered found = in_order(made.view, region, by, order, at_most, hand_times);
  const Ordered defined = by_definition(made.view, region, by, order, at_most, hand_times);
  for (Entry& entry : found.entries) entry.performance_rank = entry.performer_rank = 0;
  RC_LOG() << fmt::format("{}\nbut\n{}\n", told(made.sheet, found), told(made.sheet, defined));
  RC_ASSERT(found.entries == defined.entries);
  RC_ASSERT(found.certain == defined.certain);
  RC_ASSERT(found.without_birth == defined.without_birth);
}

}  // namespace
}  // namespace miler::lists
