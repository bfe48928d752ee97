// Conflicts, counts, titles and decisions.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(AuditTables, SourcesThatDisagree) {
  constexpr std::string_view kSheet = R"(
      1942-07-01  mile  4:06.2  Haegg  SWE Goteborg
      1942-07-10  mile  4:06.2  Andersson SWE Stockholm
      conflict 1942-07-01 Haegg mark 4:06.2 4:06.1
      conflict 1942-07-10 Andersson mark 4:06.2 4:06.4 settled
  )";
  EXPECT_THAT(
      told(kSheet, Check::ConflictingSources),
      ElementsAre("mark of 1942-07-01 Haegg: the test says '4:06.2' (it stands), the test says '4:06.1'"));
}

TEST(AuditTables, APublishedCountThatTheRowsExceed) {
  constexpr std::string_view kRows = "2024-01-01 mile 3:50.0 Ada Oslo\n2024-01-02 mile 3:51.0 Ada Oslo\n";
  const auto with = [&](std::string_view count) {
    return told(fmt::format("{}{}", kRows, count), Check::CountBelowRows);
  };
  EXPECT_THAT(with("count 1 exact mile under:4:00.00 as-of:2024-01-02 venue:Oslo\n"),
              ElementsAre("published as 1 on 2024-01-02, but the archive has 2: marks"));
  EXPECT_THAT(with("count 1 exact mile under:4:00.00 as-of:2024-01-01 venue:Oslo\n"), IsEmpty())
      << "on its own day";
  EXPECT_THAT(with("count 1 at-least mile under:4:00.00 as-of:2024-01-02 venue:Oslo\n"), IsEmpty())
      << "more is no wonder";
}

TEST(AuditTables, TwoChampionsAtOnce) {
  constexpr std::string_view kRows = "2021-08-07 1500 3:28.32 Ada\n2016-08-20 1500 3:50.00 Ben\n";
  const auto with = [&](std::string_view titles) {
    return told(fmt::format("{}{}", kRows, titles), Check::TitlesOverlap);
  };
  EXPECT_THAT(
      with("title Olympic_champion 1500 Ben won:2016-08-20 until:2021-08-07\ntitle Olympic_champion 1500 Ada "
           "won:2021-08-07\n"),
      IsEmpty());
  EXPECT_THAT(
      with(
          "title Olympic_champion 1500 Ben won:2016-08-20\ntitle Olympic_champion 1500 Ada won:2021-08-07\n"),
      ElementsAre(
          "Olympic champion in the men's 1500 m: Ben (won 2016-08-20) is not said to have ended when Ada "
          "won it (2021-08-07)"));
}

TEST(AuditTables, DecisionsWithoutADay) {
  constexpr std::string_view kSheet = R"(
      2008-08-19  1500  3:32.94  Ramzi  BRN Beijing
      2008-08-20  1500  3:32.94  Other  BRN Beijing
      2008-08-21  1500  3:32.94  Third  BRN Beijing
      annulled 2008-08-19 Ramzi
      annulled 2008-08-20 Other decided:2009-11-18
      amended  2008-08-21 Third before:3:32.00
  )";
  EXPECT_THAT(
      told(kSheet, Check::UnknownDecisionDate),
      ElementsAre("annulled, the day of the decision is not known: Ramzi, men's 1500 m, Beijing, 2008-08-19",
                  "corrected, the day of the correction is not known: Third 3:32.94, men's 1500 m, Beijing, "
                  "2008-08-21"));
}

}  // namespace
}  // namespace miler::audit
