// Marks faster than records and than legs.
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// RULE faster-than-the-record
TEST(AuditMarks, FasterThanTheRecordOfItsDayAndNoRecord) {
  constexpr std::string_view kSheet = R"(
      1954-05-06  mile  3:59.4  Bannister  GBR Oxford
      1954-06-21  mile  3:58.0  Landy      AUS Turku
      1954-06-21  mile  3:59.0  Second     FIN Turku
      1954-06-01  mile  3:58.9  Forgotten  USA Compton
      1954-08-07  mile  3:58.8  Bannister  GBR Vancouver
      1950-01-01  mile  3:55.0  Early      GBR London
      1954-06-02  mile  3:50.0  Oversized  USA Dempsey oversized
      1954-06-03  mile  3:50.0  Voided     USA Compton
      annulled 1954-06-03 Voided
      record  world ratified 1954-05-06 Bannister
      record  world ratified 1954-06-21 Landy
  )";
  EXPECT_THAT(
      told(kSheet, Check::FasterThanWorldRecord),
      ElementsAre("faster than the world record of 3:59.4 and no record row: Forgotten 3:58.9, men's mile, "
                  "Compton, 1954-06-01"));
}

TEST(AuditMarks, AnUnratifiedRecordRowIsEnough) {
  EXPECT_THAT(told("1954-05-06 mile 3:59.4 Ada\n1954-06-01 mile 3:58.0 Ben\n"
                   "record world ratified 1954-05-06 Ada\nrecord world never-submitted 1954-06-01 Ben\n",
                   Check::FasterThanWorldRecord),
              IsEmpty());
}

TEST(AuditMarks, ARunFasterThanItsRatifiedMarkIsNoContradiction) {
  EXPECT_THAT(
      told("1979-07-17 mile 3:48.95 Coe\n1980-07-01 mile 3:48.97 Other\nrecord world ratified 1979-07-17 Coe "
           "mark:3:49.0\n",
           Check::FasterThanWorldRecord),
      IsEmpty())
      << "3:48.97 was not faster than Coe ran";
}

// RULE implausible-pace
TEST(AuditMarks, WhatLegsCannotDo) {
  EXPECT_THAT(
      told("2024-01-01 1500 2:29.00 Ada Oslo\n2024-01-02 1500 2:30.00 Ben Oslo\n2024-01-03 mile 14:00.00 Cyd "
           "Oslo\n2024-01-04 mile 13:00.00 Dov Oslo\n",
           Check::ImplausiblePace),
      ElementsAre("not the pace of a race: Ada 2:29.00, men's 1500 m, Oslo, 2024-01-01",
                  "not the pace of a race: Cyd 14:00.00, men's mile, Oslo, 2024-01-03"));
}

}  // namespace
}  // namespace miler::audit
