#include "miler/render/history_answer.h"

#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/support/sheet.h"

namespace miler::render {
namespace {

constexpr std::string_view kBefore = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
    covers men mile <= 4:00.0 until 1954-05-31: all performances
)";
constexpr std::string_view kAfter = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
    1954-06-21  mile  3:58.0h  Landy      AUS  Turku   1
    covers men mile <= 4:00.0 until 1954-05-31: all performances
)";

TEST(HistoryAnswer, ADifferenceNamesWhatWasAdded) {
  const testing::Sheet before{kBefore}, after{kAfter};
  const std::string told = write_separated(difference_answer("diff", before.archive(), after.archive()), ',');
  EXPECT_NE(told.find("added,athlete:landy"), std::string::npos) << told;
  EXPECT_NE(told.find("3:58.0h"), std::string::npos) << told;
  EXPECT_EQ(told.find("bannister"), std::string::npos) << told;
}

TEST(HistoryAnswer, NothingChangedIsProvedAndNoFinding) {
  const testing::Sheet sheet{kBefore};
  const Answer answer = difference_answer("diff", sheet.archive(), sheet.archive());
  EXPECT_TRUE(answer.tables.front().rows.empty());
  EXPECT_EQ(answer.certainty->state, Completeness::State::Complete);
}

TEST(HistoryAnswer, InfoCountsRowsAndShowsCoverageAndImports) {
  const testing::Sheet sheet{kAfter};
  store::ImportRecord import;
  import.key = ImportKey{1};
  import.title = "import of oxford.sheet";
  import.files = {{.path = "oxford.sheet", .format = "sheet", .checksum = "", .rows = 2, .added = 2 }};
  const std::string told = write_table(info_answer(sheet.view(), {import}, "oxford.db"), {});
  EXPECT_NE(told.find("Performances            2"), std::string::npos) << told;
  EXPECT_NE(told.find("men mile <= 4:00.0 until 1954-05-31: all performances"), std::string::npos) << told;
  EXPECT_NE(told.find("import of oxford.sheet"), std::string::npos) << told;
  EXPECT_NE(told.find("1954-05-31"), std::string::npos) << "the horizon";
}

}  // namespace
}  // namespace miler::render
