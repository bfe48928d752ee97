// The matrix of a field and the rivals of one.
#include "miler/rivalry/field.h"

#include <vector>

#include <gmock/gmock.h>

#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::rivalry {
namespace {

using testing::Sheet;

constexpr std::string_view kRaces = R"(
    2023-06-01  mile  3:50.00  Ada 1 Oslo
    2023-06-01  mile  3:50.20  Ben 2 Oslo
    2023-06-01  mile  3:55.00  Cyd 3 Oslo
    2023-08-01  1500  3:31.00  Ben 1 Zurich
    2023-08-01  1500  3:31.10  Ada 2 Zurich
    2024-06-01  mile  3:49.00  Ada 1 Oslo
    2024-06-01  mile  3:49.30  Ben 2 Oslo
    2024-07-01  mile  3:51.00  Cyd 1 Rome
    2024-07-01  mile  3:51.10  Ada 2 Rome
)";

TEST(Matrix, HoldsEveryPairAndItsMirror) {
  const Sheet sheet{kRaces};
  const std::vector<AthleteId> field = {sheet.athlete("Cyd"), sheet.athlete("Ada"), sheet.athlete("Ben")};
  const Matrix scores = matrix(sheet.view(), field);
  EXPECT_EQ(scores.at(1, 2), (Score{2, 1, 0}));
  EXPECT_EQ(scores.at(2, 1), (Score{1, 2, 0}));
  EXPECT_EQ(scores.at(0, 1), (Score{1, 1, 0}));
  EXPECT_EQ(scores.at(0, 0), Score{});
  EXPECT_EQ(scores.total(1), (Score{3, 2, 0}));
  EXPECT_EQ(matrix(sheet.view(), field, {.event = kMensMile}).at(1, 2), (Score{2, 0, 0}));
}

TEST(RivalsOf, ComeHeaviestFirstAndByYear) {
  const Sheet sheet{kRaces};
  const auto rivals = rivals_of(sheet.view(), sheet.athlete("Ada"), 10);
  ASSERT_EQ(rivals.size(), 2U);
  EXPECT_EQ(rivals[0].athlete, sheet.athlete("Ben"));
  EXPECT_EQ(rivals[0].total.score, (Score{2, 1, 0}));
  EXPECT_EQ(rivals[0].total.close, 3U);
  ASSERT_EQ(rivals[0].years.size(), 2U);
  EXPECT_EQ(rivals[0].years[0].year, 2023);
  EXPECT_EQ(rivals[0].years[0].tally.score, (Score{1, 1, 0}));
  EXPECT_EQ(rivals[0].years[1].tally.weight, 3U);
  EXPECT_EQ(rivals_of(sheet.view(), sheet.athlete("Ada"), 1).size(), 1U);
}

RC_GTEST_PROP(RivalsOf, AgreesWithBetween, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(2, 60));
  RC_LOG() << made.text;
  for (const Rival& rival : rivals_of(made.view, AthleteId{0}, 100)) {
    const auto rivalry = between(made.view, AthleteId{0}, rival.athlete);
    // Somebody with two rows in one race, as here, has one bout from it in both.
    RC_ASSERT(rivalry.overall == rival.total.score);
  }
}

}  // namespace
}  // namespace miler::rivalry
