// What a bout is worth.
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/rivalry/detail_bout.h"
#include "miler/rivalry/detail_weight.h"
#include "tests/support/sheet.h"

namespace miler::rivalry {
namespace {

struct Case {
  std::string_view race;
  std::string_view second_mark;
  std::uint32_t weight;
  std::string_view why;
};

// RULE weight-of-a-rivalry
constexpr Case kCases[] = {
    {"f global", "3:50.50", 12, "a global final within half a second"},
    {"f global", "3:52.00", 8, "within two seconds"},
    {"f global", "3:52.01", 4, "beyond"},
    {"h1 global", "3:50.10", 3, "a heat of a championship"},
    {"f area", "3:50.10", 9, "a final of an area"},
    {"f games", "3:50.10", 9, "of games"},
    {"circuit", "3:50.10", 6, "a race of the circuit needs no final"},
    {"", "3:50.10", 3, "any other race"},
    {"f global", "dnf", 4, "without a gap it was not close"},
};

TEST(WeightOfARivalry, IsStakesTimesCloseness) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.why);
    const testing::Sheet sheet{fmt::format("2024-01-01 mile 3:50.00 Ada 1 {0}\n2024-01-01 mile {1} Ben {0}\n",
                                           c.race, c.second_mark)};
    const Bout bout = bouts_between(sheet.view(), sheet.athlete("Ada"), sheet.athlete("Ben")).at(0);
    EXPECT_EQ(weight_of(sheet.view(), bout), c.weight);
  }
}

TEST(WeightOfARivalry, ATallyAddsUp) {
  const testing::Sheet sheet{R"(
      2024-01-01  mile  3:50.00  Ada 1 f global
      2024-01-01  mile  3:50.50  Ben 2 f global
      2024-02-01  mile  3:50.00  Ben 1
      2024-02-01  mile  3:55.00  Ada 2
  )"};
  Tally tally;
  for (const Bout& bout : bouts_between(sheet.view(), sheet.athlete("Ada"), sheet.athlete("Ben"))) {
    add(tally, sheet.view(), bout);
  }
  EXPECT_EQ(tally.score, (Score{1, 1, 0}));
  EXPECT_EQ(tally.close, 1U);
  EXPECT_EQ(tally.championships, 1U);
  EXPECT_EQ(tally.weight, 13U);
}

}  // namespace
}  // namespace miler::rivalry
