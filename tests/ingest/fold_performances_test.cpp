// What is one performance and what are two.
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
  std::vector<std::string> told, conflicts;
  std::string_view why;
};

const std::string kRace = "1997-05-10-nairobi-800-men";

// RULE heat-and-final-are-two, RULE disagreement-is-a-conflict, RULE precision-is-no-conflict
const Trap kTraps[] = {
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     "",
     {kRace + "/a-b-1969 1:44.80 2 list"},
     {},
     "a concatenated list says it twice"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     {kRace + "/a-b-1969 1:44.80 2 list+other"},
     {},
     "two sources agree"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.8h,2,,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     {kRace + "/a-b-1969 1:44.8h 2 list+other"},
     {},
     "a tenth written out is no disagreement"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,1:44.70,2,,Nairobi,KEN",
     {kRace + "/a-b-1969 1:44.80 2 list+other"},
     {"performance:" + kRace + "/a-b-1969 mark: list 1:44.80, other 1:44.70"},
     "two sources disagree over a mark"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,3,,Nairobi,KEN",
     {kRace + "/a-b-1969 1:44.80 2 list+other"},
     {"performance:" + kRace + "/a-b-1969 place: list 2, other 3"},
     "two sources disagree over a place"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:45.30,,heat,Nairobi,KEN",
     "",
     {kRace + "-h/a-b-1969 1:45.30 list", kRace + "/a-b-1969 1:44.80 2 list"},
     {},
     "a heat and the final of one day"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,heat 1,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:44.80,2,final,Nairobi,KEN",
     "",
     {kRace + "-f/a-b-1969 1:44.80 2 list", kRace + "-h1/a-b-1969 1:44.80 2 list"},
     {},
     "in one time, said by one source"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,heat 1,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,2,heat 3,Nairobi,KEN",
     {kRace + "-h1/a-b-1969 1:44.80 2 list+other"},
     {},
     "two sources count the heats otherwise"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,1,,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:47.50,1,,Nairobi,KEN",
     "",
     {kRace + "-2/a-b-1969 1:47.50 1 unresolved list", kRace + "/a-b-1969 1:44.80 1 list"},
     {},
     "two races under one description"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,1,,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:44.80,1,,Kasarani,KEN",
     "",
     {kRace + "/a-b-1969 1:44.80 1 list"},
     {},
     "one city under two names: nobody runs one time twice"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,1:44.80,1,,Nairobi,KEN\n1997-05-10,800,men,A "
     "B,KEN,1969-01-20,1:46.00,1,,Moskva,RUS",
     "",
     {"1997-05-10-moskva-800-men/a-b-1969 1:46.00 1 list", kRace + "/a-b-1969 1:44.80 1 list"},
     {},
     "two cities and two times: both are kept, one is wrong"},
    {"1997-05-10,800,men,A B,KEN,1969-01-20,dnf,,,Nairobi,KEN",
     "1997-05-10,800,men,A B,KEN,1969-01-20,dnf,,,Nairobi,KEN",
     {kRace + "/a-b-1969 dnf list+other"},
     {},
     "somebody who did not finish"},
};

TEST(FoldPerformances, OneOrTwo) {
  for (const Trap& trap : kTraps) {
    SCOPED_TRACE(trap.why);
    Desk together, one_by_one;
    std::vector<std::string> sheets{performances("list", trap.list)};
    if (!trap.other.empty()) sheets.push_back(performances("other", trap.other));
    together.import_together(sheets);
    for (const std::string& sheet : sheets) one_by_one.import(sheet);
    EXPECT_EQ(together.told(), trap.told);
    EXPECT_EQ(together.conflicts(), trap.conflicts);
    EXPECT_EQ(one_by_one.told(), trap.told) << "in two imports";
    EXPECT_EQ(one_by_one.conflicts(), trap.conflicts);
    for (const std::string& sheet : sheets) EXPECT_TRUE(one_by_one.import(sheet).changes.empty()) << "again";
  }
}

}  // namespace
}  // namespace miler::testing
