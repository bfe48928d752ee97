// Races whose rows disagree.
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// RULE places-agree-with-marks
TEST(AuditRaces, APlaceAheadOfAFasterMark) {
  EXPECT_THAT(
      told("2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 mile 3:49.00 Ben 2 Oslo\n",
           Check::PlaceAgainstMark),
      ElementsAre("place 1 in 3:50.00 comes before place 2 in 3:49.00: men's mile, Oslo, 2024-01-01"));
  EXPECT_THAT(
      told("2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 mile 3:50.01 Ben 1 Oslo\n",
           Check::PlaceAgainstMark),
      ElementsAre("place 1 in 3:50.00 comes before place 1 in 3:50.01: men's mile, Oslo, 2024-01-01"));
}

TEST(AuditRaces, WhatIsNoDisagreement) {
  constexpr std::string_view kFine[] = {
      "2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 mile 3:50.00 Ben 2 Oslo\n",
      "1954-01-01 mile 3:59.4 Ada 1 Oslo\n1954-01-01 mile 3:59.38 Ben 2 Oslo\n",
      "1954-01-01 mile 3:59.4h Ada 1 Oslo\n1954-01-01 mile 3:59.3 Ben 2 Oslo\n",
      "2024-01-01 mile 3:50.00 Ada 1 Oslo h1\n2024-01-01 mile 3:49.00 Ben 2 Oslo h2\n",
      "2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 1500 3:32.00 Ben Oslo en-route of:mile\n",
      "2024-01-01 mile 3:50.00 Ada 1 Oslo unresolved\n2024-01-01 mile 3:49.00 Ben 2 Oslo unresolved\n",
  };
  for (const std::string_view sheet : kFine)
    EXPECT_THAT(told(sheet, Check::PlaceAgainstMark), IsEmpty()) << sheet;
}

TEST(AuditRaces, OneRunnerTwice) {
  EXPECT_THAT(
      told("2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 mile 3:51.00 Ada 2 Oslo\n", Check::TwiceInOneRace),
      ElementsAre("Ada has two results in one race: men's mile, Oslo, 2024-01-01"));
  EXPECT_THAT(told("2024-01-01 mile 3:50.00 Ada 1 Oslo\n2024-01-01 1500 3:33.00 Ada Oslo en-route of:mile\n",
                   Check::TwiceInOneRace),
              IsEmpty())
      << "a split is no second result";
}

TEST(AuditRaces, AnUnresolvedRaceIsTold) {
  EXPECT_THAT(told("2024-01-01 mile 3:50.00 Ada 1 Oslo unresolved\n", Check::UnresolvedRace),
              ElementsAre("more than one race under one description: men's mile, Oslo, 2024-01-01"));
}

}  // namespace
}  // namespace miler::audit
