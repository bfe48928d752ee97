// What changed between two archives, told by id with both values.
#include "miler/store/difference.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler::store {
namespace {

using miler::testing::Sheet;

/// One line a difference.
std::string told(const Sheet& before, const Sheet& after) {
  std::string text;
  for (const Difference& one : difference(before.archive(), after.archive())) {
    text += one.change == Change::Added ? '+' : one.change == Change::Removed ? '-' : '~';
    text += one.id;
    for (const FieldChange& field : one.fields) {
      text += fmt::format(" {}[{}>{}]", field.field, field.before, field.after);
    }
    text += '\n';
  }
  return text;
}

constexpr std::string_view kOxford = "1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1\n";
constexpr std::string_view kBoth = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
    1954-06-21  mile  3:58.0h  Landy  AUS  Turku  1
)";

TEST(Difference, OfAnArchiveWithItselfIsNothing) {
  const Sheet sheet{kBoth};
  EXPECT_EQ(told(sheet, sheet), "");
}

TEST(Difference, TellsWhatWasAddedAndRemoved) {
  EXPECT_EQ(
      told(Sheet{kOxford}, Sheet{kBoth}),
      "+athlete:landy name[>Landy] sex[>men] nation[>AUS]\n"
      "+performance:1954-06-21-turku-mile-men/landy mark[>3:58.0h] place[>1] date[>1954-06-21] nation[>AUS] "
      "track[>outdoor]\n");
  EXPECT_EQ(
      told(Sheet{kBoth}, Sheet{kOxford}),
      "-athlete:landy name[Landy>] sex[men>] nation[AUS>]\n"
      "-performance:1954-06-21-turku-mile-men/landy mark[3:58.0h>] place[1>] date[1954-06-21>] nation[AUS>] "
      "track[outdoor>]\n");
}

TEST(Difference, TellsBothValuesOfWhatChanged) {
  const Sheet after{R"(
      1954-05-06  mile  3:59.4  Bannister  GBR  Oxford  2  born:1929-03-23
      annulled 1954-05-06 Bannister
  )"};
  EXPECT_EQ(
      told(Sheet{kOxford}, after),
      "~athlete:bannister born[>1929-03-23]\n"
      "~performance:1954-05-06-oxford-mile-men/bannister mark[3:59.4h>3:59.4] place[1>2] annulled[>yes]\n");
}

TEST(Difference, TellsRecordsByTheirScopeAndPerformance) {
  const Sheet before{R"(
      1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
      record world pending 1954-05-06 Bannister
  )"};
  const Sheet after{R"(
      1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
      record world ratified 1954-05-06 Bannister ratified:1954-06-01
  )"};
  EXPECT_EQ(
      told(before, after),
      "~record:world/1954-05-06-oxford-mile-men/bannister status[pending>ratified] ratified[>1954-06-01]\n");
}

}  // namespace
}  // namespace miler::store
