// Margins and marks for a place, held against their definitions.
#include "miler/lists/margins.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "miler/lists/order.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

const Region kMiles{.event = kMensMile};

/// "1 0.24 Kerr 3:45.34 2024-05-25"; the winner or who came in at the place.
std::vector<std::string> told(const Sheet& sheet, const MeasuredRaces& found) {
  std::vector<std::string> lines;
  for (const MeasuredRace& r : found.races) {
    lines.push_back(fmt::format("{} {} {}", r.rank, to_string(r.measure), sheet.told(r.first)));
  }
  return lines;
}

constexpr std::string_view kRaces = R"(
    2024-05-25  mile  3:45.34  Kerr          Hayward 1
    2024-05-25  mile  3:45.60  Ingebrigtsen  Hayward 2
    2024-05-25  mile  3:46.22  Nuguse        Hayward 3
    2023-09-16  mile  3:43.73  Ingebrigtsen  Hayward 1
    2023-09-16  mile  3:43.97  Nuguse        Hayward 2
    2001-01-01  mile  3:50.00  Ada           Oslo 1
    2001-01-01  mile  3:50.00  Ben           Oslo 1
    2001-01-01  mile  3:50.24  Cyd           Oslo 3
    2001-01-02  mile  3:51.00  Dov           Oslo 1
    2001-01-02  mile  3:51.24  Eli           Oslo 2
)";

// RULE tied-marks-share-a-rank
TEST(Margins, AreThoseOfTheFirstOverTheSecond) {
  const Sheet sheet{kRaces};
  EXPECT_THAT(told(sheet, by_margin(sheet.view(), kMiles, Margin::Widest, 3)),
              ElementsAre("1 0.26 Kerr 3:45.34 2024-05-25", "2 0.24 Ingebrigtsen 3:43.73 2023-09-16",
                          "2 0.24 Dov 3:51.00 2001-01-02"))
      << "equal margins share a rank, the better winner stands first";
  EXPECT_THAT(told(sheet, by_margin(sheet.view(), kMiles, Margin::Closest, 1)),
              ElementsAre("1 0.00 Ada 3:50.00 2001-01-01"))
      << "a dead heat";
}

struct Doubtful {
  std::string_view rows;
  std::size_t races, unplaced, unmeasured;
  std::string_view why;
};

// RULE wins-need-a-certain-place
TEST(Margins, NeedCertainPlacesAndComparableMarks) {
  const Doubtful cases[] = {
      {"2001-01-01 mile 3:50.0 Ada 1\n", 0, 0, 1, "nobody knows who was second"},
      {"2001-01-01 mile 3:50.0 Ada 1\n2001-01-01 mile - Ben 2\n", 0, 0, 1, "nor in which time"},
      {"2001-01-01 mile 3:50.0 Ada\n2001-01-01 mile 3:51.0 Ben\n", 0, 2, 0, "one of them may have won"},
      {"2001-01-01 mile 3:50.0 Ada\n2001-01-01 mile 3:49.0 Ben 1\n2001-01-01 mile 3:49.5 Cyd 2\n", 1, 0, 0,
       "Ada cannot have won"},
      {"2001-01-01 mile 3:50.0h Ada 1\n2001-01-01 mile 3:50.24 Ben 2\n", 0, 0, 1, "two kinds of clocks"},
      {"2001-01-01 mile 3:50.5 Ada 1\n2001-01-01 mile 3:50.2 Ben 2\n", 0, 0, 1,
       "the places contradict the marks"},
      {"2001-01-01 mile 3:50.0 Ada 1 unresolved\n2001-01-01 mile 3:50.2 Ben 2 unresolved\n", 0, 2, 0,
       "two races may stand under one description"},
      {"2001-01-01 mile dnf Ada\n2001-01-01 mile 3:50.2 Ben 2\n", 0, 0, 0, "who did not finish did not win"},
  };
  for (const Doubtful& c : cases) {
    const Sheet sheet{c.rows};
    const MeasuredRaces found = by_margin(sheet.view(), kMiles, Margin::Widest, 9);
    EXPECT_EQ(found.races.size(), c.races) << c.why;
    EXPECT_EQ(found.unplaced, c.unplaced) << c.why;
    EXPECT_EQ(found.unmeasured, c.unmeasured) << c.why;
  }
}

TEST(MarksForAPlace, AreTheFastestThirdsEver) {
  const Sheet sheet{kRaces};
  EXPECT_THAT(told(sheet, by_mark_for_place(sheet.view(), kMiles, 3, 9)),
              ElementsAre("1 3:46.22 Nuguse 3:46.22 2024-05-25", "2 3:50.24 Cyd 3:50.24 2001-01-01"));
  EXPECT_THAT(told(sheet, by_mark_for_place(sheet.view(), kMiles, 1, 9)).at(2),
              "3 3:50.00 Ada 3:50.00 2001-01-01")
      << "a race stands once";
}

// ------------------------------------------------------------------------------------ the definition

struct Line {
  RaceId race;
  Marked first;
  std::int64_t measure = 0;
  bool hand = false;
};

struct ByHand {
  std::vector<Line> lines;
  std::size_t unplaced = 0, unmeasured = 0;
};

Marked marked(const View& view, PerformanceId id) {
  const Mark mark = mark_of(view, id).value_or(Mark{});
  return {.performance = id, .time = mark.time, .timing = mark.timing};
}

std::vector<PerformanceId> at_place(const View& view, RaceId race, std::uint16_t place, const Event& event) {
  std::vector<PerformanceId> rows;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    const PerformanceId id{row};
    if (view.archive().races()[row] == race && view.place(id) == place &&
        (place > 1 ? view.archive().event_of(id) == event : true)) {
      rows.push_back(id);
    }
  }
  return rows;
}

ByHand margins_by_hand(const View& view, const Region& region) {
  ByHand by_hand;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    const PerformanceId id{row};
    if (!contains(view, region, id) || !finished(view, id)) continue;
    if (region.limit && !mark_of(view, id)) continue;
    const RaceId race = view.archive().races()[row];
    const std::uint16_t place = view.place(id);
    const std::vector<PerformanceId> winners = at_place(view, race, 1, kMensMile);
    if (view.archive()[race].unresolved || (place == 0 && winners.empty())) {
      ++by_hand.unplaced;
      continue;
    }
    if (place != 1) continue;
    std::vector<Marked> seconds;
    for (const PerformanceId other : winners) {
      if (other != id && view.archive().event_of(other) == view.archive().event_of(id))
        seconds.push_back(marked(view, other));
    }
    if (seconds.empty()) {
      for (const PerformanceId other : at_place(view, race, 2, view.archive().event_of(id)))
        seconds.push_back(marked(view, other));
    }
    std::erase_if(seconds, [](const Marked& m) { return m.time == Duration{}; });
    const Marked first = marked(view, id);
    std::ranges::sort(seconds, better);
    if (first.time == Duration{} || seconds.empty() || seconds[0].timing != first.timing ||
        seconds[0].time < first.time) {
      ++by_hand.unmeasured;
      continue;
    }
    by_hand.lines.push_back({race, first, (seconds[0].time - first.time).centiseconds()});
  }
  return by_hand;
}

RC_GTEST_PROP(Margins, AgreeWithTheirDefinition, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 80));
  Region region = kMiles;
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  if (*rc::gen::arbitrary<bool>()) region.nation = Country::of("USA");
  const Margin margin = *rc::gen::element(Margin::Widest, Margin::Closest);
  RC_LOG() << made.text << to_string(made.sheet.archive(), region);
  ByHand by_hand = margins_by_hand(made.view, region);
  const MeasuredRaces found = by_margin(made.view, region, margin, 1000);
  RC_ASSERT(found.unplaced == by_hand.unplaced);
  RC_ASSERT(found.unmeasured == by_hand.unmeasured);
  std::size_t races = 0;
  for (std::size_t i = 0; i < by_hand.lines.size(); ++i) {
    races += std::none_of(by_hand.lines.begin(), by_hand.lines.begin() + static_cast<std::ptrdiff_t>(i),
                          [&](const Line& line) { return line.race == by_hand.lines[i].race; });
  }
  RC_ASSERT(found.races.size() == races);
  for (const MeasuredRace& r : found.races) {
    const auto line = std::ranges::find(by_hand.lines, r.race, &Line::race);
    RC_ASSERT(line != by_hand.lines.end());
    RC_ASSERT(line->first.performance == r.first);
    RC_ASSERT(line->measure == r.measure.centiseconds());
    const auto before = std::ranges::count_if(found.races, [&](const MeasuredRace& other) {
      return margin == Margin::Widest ? other.measure > r.measure : other.measure < r.measure;
    });
    RC_ASSERT(r.rank == 1 + before);
  }
}

RC_GTEST_PROP(MarksForAPlace, AgreeWithTheirDefinition, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 80));
  const auto place = static_cast<std::uint16_t>(*rc::gen::inRange(1, 4));
  const auto at_most = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
  Region region = kMiles;
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  const MeasuredRaces found = by_mark_for_place(made.view, region, place, at_most);
  RC_LOG() << made.text << to_string(made.sheet.archive(), region) << " place " << place;
  std::vector<Line> lines;
  std::vector<Marked> perhaps;
  for (std::uint32_t row = 0; row < made.sheet.archive().size(); ++row) {
    const PerformanceId id{row};
    if (!contains(made.view, region, id) || !finished(made.view, id)) continue;
    if (region.limit && !mark_of(made.view, id)) continue;
    const RaceId race = made.sheet.archive().races()[row];
    const bool open = made.view.place(id) == 0 && at_place(made.view, race, place, kMensMile).empty();
    if (made.sheet.archive()[race].unresolved || open) {
      perhaps.push_back(marked(made.view, id));
    } else if (made.view.place(id) == place) {
      lines.push_back({race, marked(made.view, id)});
    }
  }
  const std::size_t without = static_cast<std::size_t>(
      std::ranges::count_if(lines, [](const Line& l) { return l.first.time == Duration{}; }) +
      std::ranges::count_if(perhaps, [](const Marked& m) { return m.time == Duration{}; }));
  std::erase_if(lines, [](const Line& l) { return l.first.time == Duration{}; });
  std::erase_if(perhaps, [](const Marked& m) { return m.time == Duration{}; });
  std::ranges::sort(lines, better, &Line::first);
  std::vector<Line> once;
  for (const Line& line : lines) {
    if (std::ranges::find(once, line.race, &Line::race) == once.end()) once.push_back(line);
  }
  const bool cut = once.size() >= at_most;
  once.resize(std::min(once.size(), at_most));
  RC_ASSERT(found.races.size() == once.size());
  for (std::size_t i = 0; i < once.size(); ++i) {
    RC_ASSERT(found.races[i].first == once[i].first.performance);
    const auto before = std::ranges::count_if(once, [&](const Line& other) {
      return std::pair{other.first.time, other.first.timing} <
             std::pair{once[i].first.time, once[i].first.timing};
    });
    RC_ASSERT(found.races[i].rank == 1 + before);
  }
  const auto in_reach = std::ranges::count_if(
      perhaps, [&](const Marked& m) { return !cut || m.time <= once.back().first.time; });
  RC_ASSERT(found.unplaced == static_cast<std::size_t>(in_reach));
  RC_ASSERT(found.unmeasured == (cut || region.limit ? 0 : without));
}

}  // namespace
}  // namespace miler::lists
