// The boxes that ratified records give.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/archive/detail_boxes.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

constexpr std::string_view kRows = R"(
    1923-08-23  mile  4:10.4h  Nurmi    FIN  Stockholm  1
    1931        mile  4:09.2h  Ladoumegue FRA Paris     1
    1933-07-15  mile  4:07.6h  Lovelock NZL  Princeton  1
    1934-06-16  mile  4:06.8h  Cunningham USA Princeton 1
    1935-06-16  mile  4:05.0h  Cheat    USA  Princeton  1
    1936-06-16  mile  4:00.0h  Amateur  USA  Princeton  1
    1999-02-01  mile  3:48.45  Indoors  MAR  Gent       1  short
    record world ratified 1923-08-23 Nurmi
    record world ratified 1931 Ladoumegue
    record world ratified 1933-07-15 Lovelock
    record world ratified 1934-06-16 Cunningham
    record world rescinded 1935-06-16 Cheat
    record world ratified 1936-06-16 Amateur best
    record nation:USA ratified 1934-06-16 Cunningham
    record world+indoor ratified 1999-02-01 Indoors
)";

std::vector<std::string> boxes(std::string_view statement) {
  const Sheet sheet{kRows};
  const auto coverage = parse_coverage(sheet.archive(), statement);
  Region question;
  question.event = coverage->region.event;
  const Cells cells{sheet.archive(), question};
  std::vector<std::string> told;
  for (const CoveredBox& cover : boxes_of_progression(sheet.archive(), cells, *coverage, CoverageId{0})) {
    told.push_back(cells.told(cover.box, question));
  }
  return told;
}

// RULE ratified-records-bound-all-marks
TEST(ProgressionBoxes, EachRecordBoundsItsTime) {
  EXPECT_THAT(boxes("men mile outdoor from 1923 until 1940: all ratified records"),
              ElementsAre("men mile <= 4:04.14 until 1930-12-31",
                          "men mile <= 4:02.97 from 1931-01-01 until 1933-07-14",
                          "men mile <= 4:01.41 from 1933-07-15 until 1934-06-15",
                          "men mile <= 4:00.63 from 1934-06-16 until 1940-12-31"))
      << "the first also what went before; a partial date from its first day; nothing rescinded, no bests";
}

TEST(ProgressionBoxes, OnlyRecordsOfTheStatementsDaysCount) {
  EXPECT_THAT(boxes("men mile outdoor from 1932 until 1933-12-31: all ratified records"),
              ElementsAre("men mile <= 4:01.41 until 1933-12-31"));
  EXPECT_THAT(boxes("women mile outdoor until 1940: all ratified records"), IsEmpty());
}

TEST(ProgressionBoxes, EveryScopeHasItsOwn) {
  EXPECT_THAT(boxes("men mile outdoor until 1940 nation USA: all ratified records"),
              ElementsAre("men mile <= 4:00.63 of USA until 1940-12-31"))
      << "before it and while it stood";
  EXPECT_THAT(boxes("men mile indoor until 2024: all ratified records"),
              ElementsAre("men mile indoor <= 3:42.73 until 2024-12-31"));
  EXPECT_THAT(boxes("men mile until 2024 at Princeton: all ratified records"), IsEmpty())
      << "records of a venue are nobody's ratified records";
}

}  // namespace
}  // namespace miler
