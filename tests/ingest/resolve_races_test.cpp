// Which rows are of one race, and which races cannot be told apart.
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

struct Trap {
  std::string_view list, other;
  std::vector<std::string> told;
  std::string_view why;
};

// RULE one-race-two-sources, RULE unresolved-races
const Trap kTraps[] = {
    {"2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR,Bislett Stadion\n"
     "2023-06-15,mile,men,C D,USA,2000-01-03,3:47.38,2,,Oslo,NOR,Bislett Stadion",
     "2023-06-15,mile,men,C D,USA,2000-01-03,3:47.38,2,final,Oslo,NOR\n"
     "2023-06-15,mile,men,E F,GBR,2000-01-04,3:55.00,9,final,Oslo,NOR",
     {"2023-06-15-oslo-mile-men-f/a-b-2000 3:46.46 1 list",
      "2023-06-15-oslo-mile-men-f/c-d-2000 3:47.38 2 list+other",
      "2023-06-15-oslo-mile-men-f/e-f-2000 3:55.00 9 other"},
     "a performance in common: who only one of them lists is of the same race"},
    {"2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR,Bislett Stadion",
     "2023-06-15,mile,men,E F,GBR,2000-01-04,3:55.00,9,final,Oslo,NOR",
     {"2023-06-15-oslo-mile-men-f/a-b-2000 3:46.46 1 list",
      "2023-06-15-oslo-mile-men-f/e-f-2000 3:55.00 9 other"},
     "nothing in common, but the only mile of that city that day, and the places are in order"},
    {"2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,2,,Oslo,NOR",
     "2023-06-15,mile,men,E F,GBR,2000-01-04,3:55.00,1,final,Oslo,NOR",
     {"2023-06-15-oslo-mile-men-f/e-f-2000 3:55.00 1 other",
      "2023-06-15-oslo-mile-men/a-b-2000 3:46.46 2 list"},
     "a slower winner won another race"},
    {"2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,final 1,Oslo,NOR\n"
     "2023-06-15,mile,men,C D,USA,2000-01-03,3:56.00,1,final 2,Oslo,NOR",
     "2023-06-15,mile,men,C D,USA,2000-01-03,3:56.00,1,race B,Oslo,NOR",
     {"2023-06-15-oslo-mile-men-f1/a-b-2000 3:46.46 1 list",
      "2023-06-15-oslo-mile-men-f2/c-d-2000 3:56.00 1 list+other"},
     "race B is final 2"},
    {"2002-08-16,1500,men,A B,MAR,1974-01-02,3:26.89,1,,Zürich,SUI\n"
     "2002-08-16,1500,men,C D,KEN,1974-01-03,3:30.88,2,,Zürich,SUI\n"
     "2002-08-16,1500,men,E F,KEN,1974-01-04,3:32.95,1,,Zürich,SUI",
     "",
     {"2002-08-16-zurich-1500-men/a-b-1974 3:26.89 1 unresolved list",
      "2002-08-16-zurich-1500-men/c-d-1974 3:30.88 2 unresolved list",
      "2002-08-16-zurich-1500-men/e-f-1974 3:32.95 1 unresolved list"},
     "two winners: the list has two races under one description"},
    {"2013-06-09,1500,men,A B,KEN,1980-01-02,3:35.97,5,,Rabat,MAR\n2013-06-09,1500,men,C "
     "D,BEL,1980-01-03,3:35.97,5,,Rabat,MAR",
     "",
     {"2013-06-09-rabat-1500-men/a-b-1980 3:35.97 5 list",
      "2013-06-09-rabat-1500-men/c-d-1980 3:35.97 5 list"},
     "a dead heat is resolved"},
    {"2024-02-03,3000,women,A B,POR,2000-01-02,8:48.41,4,final 1,Metz,FRA\n"
     "2024-02-03,3000,women,C D,ALB,2000-01-03,8:48.53,5,final 1,Metz,FRA",
     "2024-02-03,3000,women,A B,POR,2000-01-02,8:48.41,5,final,Metz,FRA\n"
     "2024-02-03,3000,women,C D,ALB,2000-01-03,8:48.53,6,final,Metz,FRA",
     {"2024-02-03-metz-3000-women-f1/a-b-2000 8:48.41 4 list+other",
      "2024-02-03-metz-3000-women-f1/c-d-2000 8:48.53 5 list+other"},
     "one source counts a starter more: the more closely described race holds both"},
};

TEST(ResolveRaces, AreOneOrTwo) {
  for (const Trap& trap : kTraps) {
    SCOPED_TRACE(trap.why);
    Desk together;
    std::vector<std::string> sheets{performances("list", trap.list)};
    if (!trap.other.empty()) sheets.push_back(performances("other", trap.other));
    together.import_together(sheets);
    EXPECT_EQ(together.told(), trap.told);
    EXPECT_TRUE(together.import_together(sheets).changes.empty()) << "again";
  }
}

TEST(ResolveRaces, ALaterImportFindsTheRace) {
  Desk desk;
  desk.import(
      performances("list", "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR,Bislett Stadion"));
  desk.import(performances("other",
                           "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,final,Oslo,NOR\n"
                           "2023-06-15,mile,men,E F,GBR,2000-01-04,3:55.00,9,final,Oslo,NOR"));
  desk.import(
      performances("list", "2023-06-15,mile,men,G H,NOR,2000-01-05,3:50.00,5,,Oslo,NOR,Bislett Stadion"));
  ASSERT_EQ(desk.archive().tables().races.size(), 1U);
  const RaceRow& race = desk.archive()[RaceId{0}];
  EXPECT_EQ(race.performances.count, 3U);
  EXPECT_EQ(desk.archive().text(race.slug), "2023-06-15-oslo-mile-men") << "an id once given never changes";
  EXPECT_EQ(race.round.kind, RoundKind::Final);
}

TEST(ResolveRaces, LegsOfCombinedEventsAreRacesOfTheirOwn) {
  Desk desk;
  desk.import(performances("list",
                           "2024-06-08,1500,men,A B,NOR,2000-01-02,3:35.00,1,final,Roma,ITA\n"
                           "2024-06-08,1500,men,C D,GER,2000-01-03,4:20.00,1,final,Roma,ITA,,,combined"));
  EXPECT_THAT(desk.told(),
              ::testing::ElementsAre("2024-06-08-roma-1500-men-combined-f/c-d-2000 4:20.00 1 combined list",
                                     "2024-06-08-roma-1500-men-f/a-b-2000 3:35.00 1 list"));
}

}  // namespace
}  // namespace miler::testing
