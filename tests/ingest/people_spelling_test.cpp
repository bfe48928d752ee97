// One person under two spellings: told by a birth and by performances that two sources tell of.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

struct Trap {
  std::string_view list, histories;
  std::size_t people;
  std::string_view why;
};

// RULE other-spellings
constexpr Trap kTraps[] = {
    {"2012-07-14,mile,men,Henrik INGEBRIGTSEN,NOR,1991-02-24,3:54.28,7,,London,GBR",
     "2013-07-27,mile,men,Henrik Børkja Ingebrigtsen,NOR,1991-02-24,3:54.53,12,,London,GBR", 1,
     "the words of one name are among the other's, and the day of birth is the same"},
    {"2023-07-06,1500,men,Nicholas GRIGGS,IRL,2004-12-18,3:36.09,3,,Cork,IRL",
     "2023-07-06,1500,men,Nick Griggs,IRL,2004-12-18,3:36.09,3,,Cork,IRL", 1,
     "a short form, and a performance in common"},
    {"2023-07-06,1500,men,Nicholas GRIGGS,IRL,2004-12-18,3:36.09,3,,Cork,IRL",
     "2023-08-06,1500,men,Nick Griggs,IRL,2004-12-18,3:38.00,3,,Cork,IRL", 2, "without one they stay two"},
    {"2020-07-01,5000,men,Zeray MEZENGHE,NOR,1986-01-12,13:30.00,3,,Bergen,NOR\n"
     "2020-08-01,5000,men,Zeray MEZENGHE,NOR,1986-01-12,13:31.00,4,,Oslo,NOR",
     "2020-07-01,5000,men,Zerei Mezngi,NOR,1986-01-12,13:30.00,3,,Bergen,NOR\n"
     "2020-08-01,5000,men,Zerei Mezngi,NOR,1986-01-12,13:31.00,4,,Oslo,NOR",
     1, "hardly alike, but two performances in common"},
    {"2021-02-13,2mile,women,Amy-Eloise MARKOVC,GBR,1995-08-05,9:30.69,7,,New York,USA\n"
     "2021-08-20,2mile,women,Amy-Eloise MARKOVC,GBR,1995-08-05,9:21.98,5,,Eugene,USA\n"
     "2018-02-10,mile,women,Amy-Eloise NEALE,GBR,1995-08-05,4:31.00,1,,Seattle,USA",
     "2021-02-13,2mile,women,Amy-Eloise Neale,GBR,1995-08-05,9:30.69,7,,New York,USA\n"
     "2021-08-20,2mile,women,Amy-Eloise Neale,GBR,1995-08-05,9:21.98,5,,Eugene,USA",
     1, "a married name: one source knows both names and the other says so"},
    {"2016-05-01,1500,men,Jake Robertson,NZL,1989-11-14,3:40.00,4,,Oslo,NOR\n"
     "2016-05-01,1500,men,Zane Robertson,NZL,1989-11-14,3:40.00,4,,Oslo,NOR",
     "2016-05-01,1500,men,Jake Robertson,NZL,1989-11-14,3:40.00,4,,Oslo,NOR\n"
     "2016-05-01,1500,men,Zane Robertson,NZL,1989-11-14,3:40.00,4,,Oslo,NOR",
     2, "twins in a dead heat: each source knows both"},
    {"2017-05-01,800,men,Tibo DE SMET,BEL,1999-05-28,1:46.10,1,,Gent,BEL",
     "2017-05-01,800,men,Tibo De Smet,BEL,1999-05-20,1:46.10,1,,Gent,BEL", 1,
     "one name, two days of birth, a performance in common: a misprint"},
    {"2017-05-01,800,men,Tibo DE SMET,BEL,1999-05-28,1:46.10,1,,Gent,BEL",
     "2018-05-01,800,men,Tibo De Smet,BEL,1999-05-20,1:46.20,1,,Gent,BEL", 2,
     "two days of birth, nothing in common"},
};

TEST(PeopleSpelling, IsToldByPerformancesInCommon) {
  for (const Trap& trap : kTraps) {
    SCOPED_TRACE(trap.why);
    Desk together, one_by_one, other_order;
    together.import_together({performances("list", trap.list), performances("histories", trap.histories)});
    one_by_one.import(performances("list", trap.list));
    one_by_one.import(performances("histories", trap.histories));
    other_order.import(performances("histories", trap.histories));
    other_order.import(performances("list", trap.list));
    EXPECT_EQ(together.archive().tables().athletes.size(), trap.people);
    EXPECT_EQ(one_by_one.archive().tables().athletes.size(), trap.people) << "in two imports";
    EXPECT_EQ(other_order.archive().tables().athletes.size(), trap.people) << "the other way round";
  }
}

}  // namespace
}  // namespace miler::testing
