// Corrections, merges and separations by stable id.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view kRows =
    "1982-06-26,mile,men,John Gregorek,USA,1960,3:51.34,6,,Oslo,NOR\n"
    "2017-05-27,mile,men,John Gregorek,USA,1960,3:54.15,6,,Eugene,USA";

std::string desk_sheet(std::string_view block) {
  return "sheet: desk\n\nsources:\nkey,title\ndesk,desk\n\n" + std::string{block};
}

TEST(SayCorrections, ACorrectionNamesARowByIdOrByWords) {
  for (const std::string_view row :
       {"performance:1982-06-26-oslo-mile-men/john-gregorek-1960", "1982-06-26 mile John Gregorek"}) {
    Desk desk;
    desk.import(performances("list", kRows));
    const std::string sheet = desk_sheet("corrections:\nsource: desk\nrow,field,was,is,reason\n" +
                                         std::string{row} + ",mark,3:51.34,3:51.43,misprint\n");
    EXPECT_THAT(desk.import(sheet).problems, IsEmpty()) << row;
    EXPECT_THAT(desk.told(), ::testing::Contains(HasSubstr("3:51.43"))) << row;
    const auto again = desk.import(sheet);
    EXPECT_TRUE(again.changes.empty()) << "done before";
    EXPECT_THAT(again.problems, IsEmpty());
  }
}

TEST(SayCorrections, WhatItCorrectsMustBeThere) {
  Desk desk;
  desk.import(performances("list", kRows));
  for (const std::string_view row :
       {"performance:nowhere/nobody,mark,,3:50.00,why", "1982-06-27 mile John Gregorek,mark,,3:50.00,why",
        "performance:1982-06-26-oslo-mile-men/john-gregorek-1960,mark,3:59.00,3:50.00,why"}) {
    EXPECT_EQ(desk.import(desk_sheet("corrections:\nrow,field,was,is,reason\n" + std::string{row} + "\n"))
                  .problems.size(),
              1U)
        << row;
  }
}

TEST(SayCorrections, ASeparationMakesTwoAndAMergeOne) {
  Desk desk;
  desk.import(performances("list", kRows));
  const std::string separation = desk_sheet(
      "separations:\nsource: desk\nathlete,rows,born,reason\nathlete:john-gregorek-1960,from "
      "1990-01-01,1991-12-07,his son\n");
  EXPECT_THAT(desk.import(separation).problems, IsEmpty());
  EXPECT_THAT(desk.told(),
              ElementsAre(HasSubstr("john-gregorek-1960 3:51.34"), HasSubstr("john-gregorek-1991 3:54.15")));
  const auto again = desk.import(separation);
  EXPECT_TRUE(again.changes.empty());
  EXPECT_THAT(again.problems, IsEmpty());
  const std::string merge = desk_sheet(
      "merges:\nsource: desk\nkeep,drop,reason\nathlete:john-gregorek-1960,athlete:john-gregorek-1991,one "
      "after all\n");
  EXPECT_THAT(desk.import(merge).problems, IsEmpty());
  EXPECT_EQ(desk.import(desk_sheet("merges:\nkeep,drop,reason\nathlete:x,athlete:john-gregorek-1960,w\n"))
                .problems.size(),
            1U);
}

}  // namespace
}  // namespace miler::testing
