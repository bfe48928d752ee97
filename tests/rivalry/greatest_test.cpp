// The great rivalries of small archives.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/rivalry/field.h"
#include "tests/support/sheet.h"

namespace miler::rivalry {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

std::vector<std::string> told(const Sheet& sheet, const View& view) {
  std::vector<std::string> lines;
  for (const GreatRivalry& r : greatest(view, 10)) {
    lines.push_back(fmt::format("{}-{} {}:{} traded {} weight {}", sheet.name(r.first), sheet.name(r.second),
                                r.total.score.first, r.total.score.second, r.records_traded, r.weight));
  }
  return lines;
}

// RULE great-rivalries
TEST(Greatest, RecordsTradedCountEvenWithoutABout) {
  const Sheet sheet{R"(
      1979-07-17  mile  3:48.95  Coe    GBR  Oslo     1
      1980-07-01  mile  3:48.8   Ovett  GBR  Oslo     1
      1981-08-19  mile  3:48.53  Coe    GBR  Zurich   1
      1981-08-26  mile  3:48.40  Ovett  GBR  Koblenz  1
      1981-08-28  mile  3:47.33  Coe    GBR  Brussels 1
      record  world ratified 1979-07-17 Coe mark:3:49.0
      record  world ratified 1980-07-01 Ovett
      record  world ratified 1981-08-19 Coe
      record  world ratified 1981-08-26 Ovett
      record  world ratified 1981-08-28 Coe
  )"};
  EXPECT_THAT(told(sheet, sheet.view()), ElementsAre("Coe-Ovett 0:0 traded 4 weight 40"));
  EXPECT_THAT(told(sheet, sheet.as_of("1981-08-20")), ElementsAre("Coe-Ovett 0:0 traded 2 weight 20"));
}

TEST(Greatest, AnEvenOneWeighsTwiceAOneSidedOne) {
  const Sheet sheet{R"(
      2023-06-01  mile  3:50.00  Ada 1 Oslo
      2023-06-01  mile  3:50.20  Ben 2 Oslo
      2023-06-02  mile  3:50.00  Ben 1 Oslo
      2023-06-02  mile  3:50.20  Ada 2 Oslo
      2023-07-01  mile  3:50.00  Cyd 1 Rome
      2023-07-01  mile  3:50.20  Dov 2 Rome
      2023-07-02  mile  3:50.00  Cyd 1 Rome
      2023-07-02  mile  3:50.20  Dov 2 Rome
  )"};
  EXPECT_THAT(told(sheet, sheet.view()),
              ElementsAre("Ada-Ben 1:1 traded 0 weight 6", "Cyd-Dov 2:0 traded 0 weight 3"));
}

TEST(Greatest, WhoWonMoreIsNamedFirst) {
  const Sheet sheet{R"(
      2023-06-01  mile  3:50.20  Ada 2 Oslo
      2023-06-01  mile  3:50.00  Ben 1 Oslo
  )"};
  EXPECT_THAT(told(sheet, sheet.view()), ElementsAre("Ben-Ada 1:0 traded 0 weight 1"));
}

}  // namespace
}  // namespace miler::rivalry
