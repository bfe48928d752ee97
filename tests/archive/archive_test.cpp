// Reading a snapshot: stable ids both ways, orders, rows put together.
#include "miler/archive/archive.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

template <class Rows>
std::vector<std::string> told(const Sheet& sheet, const Rows& rows) {
  std::vector<std::string> lines;
  for (const PerformanceId id : rows) lines.push_back(sheet.told(id));
  return lines;
}

const Sheet& oxford() {
  static const Sheet sheet{R"(
      1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
      1954-05-06  mile  4:07.2h  Chataway   GBR  Oxford  2
      1954-05-06  mile  dnf      Brasher    GBR  Oxford
      1954-06-21  1500  3:41.8h  Landy      AUS  Turku   en-route of:mile
      1954-06-21  mile  3:58.0h  Landy      AUS  Turku  1
      1954-06-21  mile  4:04.4h  Chataway   GBR  Turku  2
      1954-08-07  mile  3:58.8h  Bannister  ENG  Vancouver  1
      1954-08-07  mile  3:59.6h  Landy      AUS  Vancouver  2
      1953        mile  4:02.0h  Landy      AUS  Melbourne  1
  )"};
  return sheet;
}

TEST(Archive, RowsStandByDateRaceAndPlace) {
  std::vector<PerformanceId> all;
  for (std::uint32_t row = 0; row < oxford().archive().size(); ++row) all.push_back(PerformanceId{row});
  EXPECT_THAT(
      told(oxford(), all),
      ElementsAre("Landy 4:02.0h 1953", "Bannister 3:59.4h 1954-05-06", "Chataway 4:07.2h 1954-05-06",
                  "Brasher dnf 1954-05-06", "Landy 3:58.0h 1954-06-21", "Chataway 4:04.4h 1954-06-21",
                  "Landy 3:41.8h 1954-06-21", "Bannister 3:58.8h 1954-08-07", "Landy 3:59.6h 1954-08-07"));
}

TEST(Archive, MarksOfAnEventStandBestFirst) {
  const MarkOrder miles = oxford().archive().by_mark(kMensMile);
  EXPECT_THAT(told(oxford(), miles.performances),
              ElementsAre("Landy 3:58.0h 1954-06-21", "Bannister 3:58.8h 1954-08-07",
                          "Bannister 3:59.4h 1954-05-06", "Landy 3:59.6h 1954-08-07", "Landy 4:02.0h 1953",
                          "Chataway 4:04.4h 1954-06-21", "Chataway 4:07.2h 1954-05-06"));
  ASSERT_EQ(miles.earliest.size(), 1U);
  EXPECT_EQ(to_string(miles.earliest[0]), "1953-12-31") << "a year counts from its last day";
  EXPECT_EQ(oxford().archive().by_mark(kWomensMile).size(), 0U);
}

TEST(Archive, AnAthletesRowsStandByDate) {
  EXPECT_THAT(told(oxford(), oxford().archive().of(oxford().athlete("Landy"))),
              ElementsAre("Landy 4:02.0h 1953", "Landy 3:58.0h 1954-06-21", "Landy 3:41.8h 1954-06-21",
                          "Landy 3:59.6h 1954-08-07"));
}

TEST(Archive, ARowIsPutTogether) {
  const Archive& archive = oxford().archive();
  const Performance row = archive[oxford().performance("1954-05-06", "Bannister")];
  EXPECT_EQ(row.mark, (Mark{Duration::centiseconds(239'40), Precision::Tenth, Timing::Hand}));
  EXPECT_EQ(row.place, 1);
  EXPECT_EQ(to_string(row.nation), "GBR");
  EXPECT_EQ(row.traits.course(), Course::Outdoor400);
  EXPECT_EQ(archive.text(archive[archive[row.race].venue].name), "Oxford");
  EXPECT_EQ(archive[oxford().performance("1954-05-06", "Brasher")].mark, std::nullopt);
}

TEST(Archive, StableIdsLeadBack) {
  const Archive& archive = oxford().archive();
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    EXPECT_EQ(archive.performance(archive.id_of(id)), id) << archive.id_of(id);
  }
  EXPECT_EQ(archive.id_of(oxford().performance("1954-05-06", "Bannister")),
            "performance:1954-05-06-oxford-mile-men/bannister");
  EXPECT_TRUE(archive.performance("performance:1954-06-21-turku-mile-men/landy@1500"));
  EXPECT_EQ(archive.athlete("athlete:landy"), oxford().athlete("Landy"));
  EXPECT_EQ(archive.athlete("landy"), oxford().athlete("Landy")) << "the kind may be left out";
}

TEST(Archive, AnUnknownIdIsNobody) {
  const Archive& archive = oxford().archive();
  for (const std::string_view id : {"", "performance:", "performance:1954-05-06-oxford-mile-men",
                                    "performance:1954-05-06-oxford-mile-men/landy",
                                    "performance:1954-05-06-oxford-mile-men/bannister@1500",
                                    "performance:1954-05-06-oxford-mile-men/bannister#2",
                                    "performance:1954-05-06-oxford-mile-men/bannister#1",
                                    "performance:1954-05-06-oxford-mile-men/bannister#x"}) {
    EXPECT_FALSE(archive.performance(id)) << id;
  }
  EXPECT_FALSE(archive.athlete("athlete:nurmi"));
  EXPECT_FALSE(archive.race("race:1954-05-06-oxford"));
  EXPECT_FALSE(archive.meeting(""));
}

TEST(Archive, TwoRowsOfOneAthleteInOneRaceHaveTwoIds) {
  const Sheet sheet{R"(
      1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Rome  1
      1999-07-07  mile  3:43.40  El_Guerrouj  MAR  Rome  2
  )"};
  EXPECT_EQ(sheet.archive().id_of(PerformanceId{0}), "performance:1999-07-07-rome-mile-men/el-guerrouj");
  EXPECT_EQ(sheet.archive().id_of(PerformanceId{1}), "performance:1999-07-07-rome-mile-men/el-guerrouj#2");
  EXPECT_EQ(sheet.archive().performance("performance:1999-07-07-rome-mile-men/el-guerrouj#2"),
            PerformanceId{1});
}

TEST(Archive, MeetingsOfASeriesAndRacesOfAMeetingStandByDate) {
  const Sheet sheet{R"(
      2024-05-25  mile  3:45.34  Kerr    GBR  Hayward_Field  1  meet:Prefontaine_Classic
      2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward_Field  1  meet:Prefontaine_Classic
      2023-09-16  1500  3:50.00  Muir    GBR  Hayward_Field  1  women  meet:Prefontaine_Classic
  )"};
  const Archive& archive = sheet.archive();
  const auto meetings = archive.of(sheet.series("Prefontaine Classic"));
  ASSERT_EQ(meetings.size(), 2U);
  EXPECT_EQ(archive.id_of(meetings[0]), "meeting:prefontaine-classic-2023");
  EXPECT_EQ(archive.meeting("meeting:prefontaine-classic-2024"), meetings[1]);
  const auto races = archive.of(meetings[0]);
  ASSERT_EQ(races.size(), 2U);
  EXPECT_EQ(archive.id_of(races[0]), "race:2023-09-16-hayward-field-1500-women");
  EXPECT_EQ(archive.of(sheet.venue("Hayward Field")).size(), 3U);
}

TEST(Archive, AnEmptyOneAnswersWithNothing) {
  const Sheet sheet{""};
  EXPECT_EQ(sheet.archive().size(), 0U);
  EXPECT_FALSE(sheet.archive().horizon().known());
  EXPECT_EQ(sheet.archive().by_mark(kMensMile).size(), 0U);
  EXPECT_THAT(sheet.archive().splits(PerformanceId{0}), IsEmpty());
}

TEST(Archive, TheHorizonIsTheLastDayCovered) {
  EXPECT_EQ(to_string(oxford().archive().horizon()), "1954-08-07") << "nothing is covered: the last race";
  const Sheet sheet{R"(
      1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
      covers men mile <= 4:00.0 until 1953-12: all performances
      covers men 1500 until 1953-11-30: all performances
  )"};
  EXPECT_EQ(to_string(sheet.archive().horizon()), "1953-12-31");
}

}  // namespace
}  // namespace miler
