// What is a bout and who won it.
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/rivalry/detail_bout.h"
#include "tests/support/sheet.h"

namespace miler::rivalry {
namespace {

using testing::Sheet;

/// What two lines of one race say: who won, "level", or "no bout".
struct Case {
  std::string_view first, second;
  std::string_view outcome;
  std::string_view why;
};

// RULE bout
constexpr Case kCases[] = {
    {"mile 3:50.00 Ada 1", "mile 3:49.00 Ben 2", "Ada", "places decide, whatever the marks say"},
    {"mile 3:50.00 Ada 1", "mile 3:50.00 Ben 1", "level", "a dead heat"},
    {"mile 3:50.00 Ada 2", "mile 3:50.00 Ben 3", "Ada", "equal times need not be equal places"},
    {"mile 3:50.00 Ada", "mile 3:50.10 Ben", "no bout",
     "rows without any place may be splits of another race"},
    {"mile 3:50.00 Ada", "mile 3:50.00 Ben", "no bout",
     "equal marks without places: the photo decided, not we"},
    {"mile - Ada 1", "mile - Ben", "Ada", "a winner beat all"},
    {"mile - Ada 4", "mile - Ben", "no bout", "fourth, ahead of somebody whose place nobody wrote down?"},
    {"mile 3:50.00 Ada 1", "mile dnf Ben", "Ada", "not to finish is to lose to who did"},
    {"mile dq Ada", "mile 3:59.00 Ben 9", "Ben", "a disqualification is a loss"},
    {"mile dnf Ada", "mile dnf Ben", "no bout", "neither finished"},
    {"mile 3:50.00 Ada 1", "mile dns Ben", "no bout", "not to start is no bout"},
    {"mile 3:50.00 Ada 1 unresolved", "mile 3:51.00 Ben 2 unresolved", "no bout",
     "perhaps two races of one evening"},
    {"mile 3:50.00 Ada 1", "1500 3:31.00 Ben en-route of:mile", "no bout", "a split is no finish"},
    {"mile 4:20.00 Ada 1 combined", "mile 4:21.00 Ben 2 combined", "no bout", "a leg of a decathlon"},
    {"mile 3:50.00 Ada 1 exhibition", "mile 3:51.00 Ben 2 exhibition", "no bout", "an exhibition"},
    {"mile 3:50.00 Ada 1 h1", "mile 3:51.00 Ben 1 h2", "no bout", "two heats are two races"},
    {"mile 3:50.00 Ada 1 oversized", "mile 3:51.00 Ben 2 oversized", "Ada",
     "an oversized track is no list, but a race"},
};

TEST(Bout, IsARaceThatBothStartedAndOneFinished) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.why);
    const Sheet sheet{fmt::format("2024-05-25  {}  Oslo\n2024-05-25  {}  Oslo\n", c.first, c.second)};
    const auto bouts = bouts_between(sheet.view(), sheet.athlete("Ada"), sheet.athlete("Ben"));
    if (bouts.empty()) {
      EXPECT_EQ(c.outcome, "no bout");
      continue;
    }
    ASSERT_EQ(bouts.size(), 1U);
    const Outcome outcome = bouts.front().outcome;
    EXPECT_EQ(c.outcome, outcome == Outcome::FirstWon    ? "Ada"
                         : outcome == Outcome::SecondWon ? "Ben"
                                                         : "level");
  }
}

TEST(Bout, AnAnnulledResultIsNoBoutFromItsDayOn) {
  const Sheet sheet{R"(
      2008-08-19  1500  3:32.94  Ramzi  BRN  Beijing 1 f global
      2008-08-19  1500  3:33.11  Kiprop KEN  Beijing 2 f global
      annulled  2008-08-19 Ramzi decided:2009-11-18
  )"};
  const auto between_them = [&](const View& view, const Region& within) {
    return bouts_between(view, sheet.athlete("Kiprop"), sheet.athlete("Ramzi"), within).size();
  };
  EXPECT_EQ(between_them(sheet.as_of("2009-11-17"), {}), 1U);
  EXPECT_EQ(between_them(sheet.as_of("2009-11-18"), {}), 0U);
}

TEST(Bout, AnAnnulledResultIsABoutIfOneAsks) {
  const Sheet sheet{R"(
      2008-08-19  1500  3:32.94  Ramzi  BRN  Beijing 1 f global
      2008-08-19  1500  3:33.11  Kiprop KEN  Beijing 2 f global
      annulled  2008-08-19 Ramzi decided:2009-11-18
  )"};
  const auto bouts = bouts_between(sheet.as_of("2024-01-01"), sheet.athlete("Kiprop"), sheet.athlete("Ramzi"),
                                   {.annulled = true});
  ASSERT_EQ(bouts.size(), 1U) << "the race was run";
  EXPECT_EQ(bouts[0].outcome, Outcome::SecondWon) << "and Ramzi won it";
  EXPECT_EQ(bouts[0].gap, Duration::centiseconds(17));
}

TEST(Bout, SaysWhatKindOfRaceItWas) {
  const Sheet sheet{R"(
      2024-03-02  3000  7:42.98  Kerr   GBR  Glasgow 1 f global short unpaced
      2024-03-02  3000  7:43.59  Nuguse USA  Glasgow 3 f global short unpaced
  )"};
  const Bout bout = bouts_between(sheet.view(), sheet.athlete("Nuguse"), sheet.athlete("Kerr")).at(0);
  EXPECT_EQ(bout.outcome, Outcome::SecondWon);
  EXPECT_TRUE(bout.final_round);
  EXPECT_TRUE(bout.championship);
  EXPECT_TRUE(bout.indoors);
  EXPECT_EQ(bout.paced, Tristate::No);
  EXPECT_EQ(bout.gap, Duration::centiseconds(61));
  EXPECT_EQ(bout.first.place, 3);
}

}  // namespace
}  // namespace miler::rivalry
