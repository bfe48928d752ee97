// What stands of a performance when sources disagree, and when somebody decides.
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/archive/view.h"
#include "tests/support/said.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::SaidBook;

constexpr std::string_view kOslo = "1979-07-17-oslo-mile-men";
constexpr std::string_view kCoe = "performance:1979-07-17-oslo-mile-men/coe";

std::string mark_of(const Archive& archive, std::string_view id) {
  const auto mark = archive[archive.performance(id).value()].mark;
  return mark ? to_string(*mark) : "none";
}

/// "mark: iaaf 3:49.0 stands, list 3:51.00"
std::vector<std::string> conflicts(const Archive& archive) {
  std::vector<std::string> told;
  std::uint32_t group = 0;
  for (const ConflictRow& row : archive.tables().conflicts) {
    if (row.group != group) {
      told.push_back(fmt::format("{}{}:", row.settled ? "settled " : "", archive.text(row.field)));
    } else {
      told.back() += ",";
    }
    group = row.group;
    told.back() += fmt::format(" {} {}", archive.text(archive[row.source].slug), archive.text(row.says));
    if (row.standing) told.back() += " stands";
  }
  return told;
}

struct Disagreement {
  std::string_view first, first_mark, second, second_mark;
  std::string_view stands;
  std::vector<std::string> conflicts;
  std::string_view why;
};

TEST(SettlePerformances, OneMarkStands) {
  const Disagreement kRows[] = {
      {"iaaf", "3:49.0", "list", "3:48.95", "3:48.95", {}, "the ratified time is the clock's, rounded up"},
      {"iaaf",
       "3:49.0",
       "list:low",
       "3:48.95",
       "3:48.95",
       {},
       "who agrees with the trusted one may be more exact"},
      {"list:low",
       "3:51.00",
       "iaaf",
       "3:49.0",
       "3:49.0",
       {"mark: list 3:51.00, iaaf 3:49.0 stands"},
       "confidence before order"},
      {"list",
       "3:49.10",
       "iaaf",
       "3:49.2",
       "3:49.10",
       {"mark: list 3:49.10 stands, iaaf 3:49.2"},
       "equal confidence: the more exact"},
      {"list",
       "3:49.11",
       "iaaf",
       "3:49.12",
       "3:49.11",
       {"mark: list 3:49.11 stands, iaaf 3:49.12"},
       "equal in all: the earlier import"},
      {"list", "", "iaaf:low", "3:49.0", "3:49.0", {}, "who says nothing disagrees with nobody"},
      {"list",
       "3:49.0",
       "iaaf:low",
       "dq",
       "3:49.0",
       {"status: list ok stands, iaaf dq"},
       "a status is a claim"},
      {"list", "3:49.0", "list", "3:49.0", "3:49.0", {}, "said twice"},
  };
  for (const Disagreement& row : kRows) {
    SCOPED_TRACE(row.why);
    SaidBook book;
    book.ran(row.first, kOslo, "coe", row.first_mark);
    book.ran(row.second, kOslo, "coe", row.second_mark);
    const ArchivePtr archive = book.settle();
    EXPECT_EQ(mark_of(*archive, kCoe), row.stands);
    EXPECT_EQ(conflicts(*archive), row.conflicts);
    EXPECT_EQ(archive->traits()[0].conflicting(), !row.conflicts.empty());
    EXPECT_EQ(archive->size(), 1U);
  }
}

TEST(SettlePerformances, ThreeSourcesMayAgreeWithOneAndNotWithEachOther) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.0");
  book.ran("list:low", kOslo, "coe", "3:48.95");
  book.ran("paper:low", kOslo, "coe", "3:48.93");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(mark_of(*archive, kCoe), "3:48.95");
  EXPECT_THAT(conflicts(*archive),
              ElementsAre("mark: iaaf 3:49.0 stands, list 3:48.95 stands, paper 3:48.93"));
}

TEST(SettlePerformances, SourcesAndConfidenceAreJoined) {
  SaidBook book;
  book.ran("list:low", kOslo, "coe", "3:48.95", 1);
  book.ran("iaaf", kOslo, "coe", "3:49.0", 2);
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(archive->sources(PerformanceId{0}).size(), 2U);
  EXPECT_EQ((*archive)[PerformanceId{0}].confidence, Confidence::High)
      << "of those who agree with what stands";
  EXPECT_EQ(archive->places()[0], 2);
  EXPECT_THAT(conflicts(*archive), ElementsAre("place: list 1, iaaf 2 stands"));
}

TEST(SettlePerformances, WhoKnowsSplitsIsBelieved) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:32.8");
  book.ran("list:low", kOslo, "coe", "3:32.8").kind = Kind::EnRoute;
  EXPECT_EQ(book.settle()->traits()[0].kind(), Kind::EnRoute);
}

// RULE who-knows-a-split
TEST(SettlePerformances, ASplitIsOfTheLongerRaceAndHasNoPlace) {
  constexpr std::string_view kMileRace = "1980-07-15-oslo-mile-men";
  constexpr std::string_view kListedRace = "1980-07-15-oslo-1500-men";
  SaidBook book;
  book.ran("iaaf", kMileRace, "coe", "3:49.0", 1);
  const PerformanceSaid listed = book.ran("iaaf", kListedRace, "coe", "3:33.3", 1);
  PerformanceSaid found = listed;  // a later import finds out what it was
  found.kind = Kind::EnRoute;
  found.race = book.race(kMileRace);
  found.mark.reset();
  found.place = 0;
  book.said.performances.push_back(found);
  const ArchivePtr archive = book.settle();
  const auto split = archive->performance("performance:1980-07-15-oslo-mile-men/coe@1500");
  ASSERT_TRUE(split);
  EXPECT_EQ(to_string(*(*archive)[*split].mark), "3:33.3");
  EXPECT_EQ((*archive)[*split].place, 0);
  EXPECT_THAT(conflicts(*archive), IsEmpty());
  EXPECT_FALSE(archive->race("race:1980-07-15-oslo-1500-men")) << "nobody ran it";
}

TEST(SettlePerformances, ACorrectionStandsWhateverWasSaid) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.0", 1);
  book.corrected(kCoe, "mark", "3:48.95");
  book.corrected(kCoe, "place", "2");
  book.corrected(kCoe, "nation", "GBR");
  book.corrected(kCoe, "kind", "exhibition");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(mark_of(*archive, kCoe), "3:48.95");
  EXPECT_EQ(archive->places()[0], 2);
  EXPECT_EQ(to_string(archive->nations()[0]), "GBR");
  EXPECT_EQ(archive->traits()[0].kind(), Kind::Exhibition);
  EXPECT_FALSE(archive->traits()[0].amended()) << "nobody knows when: as if always known";
  EXPECT_EQ(archive->sources(PerformanceId{0}).size(), 2U) << "the desk is a source";
}

TEST(SettlePerformances, ASettlementKeepsTheSidesAndEndsTheConflict) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.0");
  book.ran("list", kOslo, "coe", "3:51.00");
  book.corrected(kCoe, "mark", "3:51.00");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(mark_of(*archive, kCoe), "3:51.00");
  EXPECT_THAT(conflicts(*archive), ElementsAre("settled mark: iaaf 3:49.0, list 3:51.00 stands"));
  EXPECT_FALSE(archive->traits()[0].conflicting());
}

TEST(SettlePerformances, CorrectionsCountFromTheDayTheyWereDecided) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.00", 2);
  book.corrected(kCoe, "mark", "3:48.90", "1981-01-01");
  book.corrected(kCoe, "mark", "3:48.95", "1980-01-01");
  book.corrected(kCoe, "place", "1", "1980-06-01");
  const ArchivePtr archive = book.settle();
  const auto known = [&](int year, unsigned month) {
    const View view{*archive, Date::of(year, month)};
    return fmt::format("{} place {}", to_string(view.mark(PerformanceId{0}).value()),
                       view.place(PerformanceId{0}));
  };
  EXPECT_EQ(known(1979, 12), "3:49.00 place 2");
  EXPECT_EQ(known(1980, 5), "3:48.95 place 2");
  EXPECT_EQ(known(1980, 6), "3:48.95 place 1");
  EXPECT_EQ(known(1981, 1), "3:48.90 place 1") << "the last decision stands, not the last import";
}

TEST(SettlePerformances, ADisqualificationMayBeDecidedLater) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.00", 1);
  book.corrected(kCoe, "status", "dq", "1980-01-01");
  const ArchivePtr archive = book.settle();
  EXPECT_TRUE((View{*archive, Date::of(1979)}.mark(PerformanceId{0})));
  EXPECT_FALSE((View{*archive, Date::of(1980)}.mark(PerformanceId{0})));
}

TEST(SettlePerformances, CorrectionsThatSayNothingChangeNothing) {
  SaidBook book;
  book.ran("iaaf", kOslo, "coe", "3:49.00", 1);
  book.corrected(kCoe, "mark", "soon");
  book.corrected(kCoe, "place", "first");
  book.corrected(kCoe, "status", "lost");
  book.corrected(kCoe, "kind", "odd");
  book.corrected(kCoe, "nation", "Atlantis");
  book.corrected(kCoe, "shoes", "red");
  book.corrected("performance:1979-07-17-oslo-mile-men/ovett", "mark", "3:48.0");
  book.corrected("performance:nowhere/coe", "mark", "3:48.0");
  book.corrected("performance:", "mark", "3:48.0");
  book.corrected("performance:1979-07-17-oslo-mile-men/coe#2", "mark", "3:48.0");
  book.corrected("performance:1979-07-17-oslo-mile-men/coe@1500", "mark", "3:28.0");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(mark_of(*archive, kCoe), "3:49.00");
  EXPECT_EQ(archive->places()[0], 1);
  EXPECT_THAT(archive->tables().amendments, IsEmpty());
}

TEST(SettlePerformances, RowsOfOneAthleteMayBeSeparated) {
  SaidBook book;
  book.athlete_said("list", "matt-centrowitz", "Matt Centrowitz");
  book.athlete_said("desk", "matt-centrowitz-1955", "Matt Centrowitz");
  book.ran("list", "1976-07-29-montreal-1500-men", "matt-centrowitz", "3:45.02");
  book.ran("list", "2016-08-20-rio-1500-men", "matt-centrowitz", "3:50.00", 1);
  book.corrected("performance:1976-07-29-montreal-1500-men/matt-centrowitz", "athlete",
                 "athlete:matt-centrowitz-1955");
  book.corrected("performance:1976-07-29-montreal-1500-men/matt-centrowitz-1955", "place", "6");
  const ArchivePtr archive = book.settle();
  const auto father = archive->performance("performance:1976-07-29-montreal-1500-men/matt-centrowitz-1955");
  ASSERT_TRUE(father);
  EXPECT_EQ(archive->places()[father->row], 6) << "a correction under the new id";
  EXPECT_EQ(archive->of(*archive->athlete("matt-centrowitz")).size(), 1U);
}

TEST(SettlePerformances, WithoutLiveStatementsThereIsNone) {
  SaidBook book;
  book.next.performance = 100;
  book.ran("list", kOslo, "coe", "3:49.0");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(archive->size(), 1U);
  EXPECT_EQ(archive->key(PerformanceId{0}), PerformanceKey{100});
}

}  // namespace
}  // namespace miler
