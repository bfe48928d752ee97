// Births, ages, sexes and people who may be one.
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(AuditPeople, AgesAndBirths) {
  constexpr std::string_view kSheet = R"(
      2024-06-01  mile  4:10.0  Child   born:2012-06-02 Oslo
      2024-06-01  mile  4:11.0  Twelve  born:2012-06-01 Oslo
      2024-06-01  mile  4:12.0  Perhaps born:2012       Oslo
      2024-06-01  mile  4:13.0  Unborn  born:2025       Oslo
      2024-06-02  mile  4:13.0  Unborn  born:2025       Oslo
  )";
  EXPECT_THAT(
      told(kSheet, Check::AgeUnder12),
      ElementsAre("Child, born 2012-06-02, was at most 11 years 365 days: Child 4:10.0, men's mile, Oslo, "
                  "2024-06-01"));
  EXPECT_THAT(
      told(kSheet, Check::BirthAfterRace),
      ElementsAre("Unborn was born 2025, after the race: Unborn 4:13.0, men's mile, Oslo, 2024-06-01"))
      << "told once";
}

TEST(AuditPeople, AWomanInAMensEvent) {
  EXPECT_THAT(told("2024-01-01  mile  4:20.0  Ada  women Oslo\n2024-01-02  mile  4:10.0  Ada  Oslo\n",
                   Check::WrongSex),
              ElementsAre("Ada is one of the women and ran in the men's mile, Oslo, 2024-01-02"));
}

// RULE same-person-suspects
TEST(AuditPeople, WhoMayBeOne) {
  EXPECT_THAT(told("2024-01-01  mile  3:50.0  Josh_Kerr    born:1997-10-08\n"
                   "2024-01-02  mile  3:51.0  Joshua_Kerr  born:1997-10-08\n",
                   Check::SamePersonTwice),
              ElementsAre("Josh Kerr (1997-10-08) and Joshua Kerr (1997-10-08) may be one"));
  EXPECT_THAT(
      told("2024-01-01  mile  3:50.0  Josh_Kerr  born:1997-10-08\n2024-01-02  mile  3:51.0  KERR_Josh\n",
           Check::SamePersonTwice),
      ElementsAre("Josh Kerr (1997-10-08) and KERR Josh (birth unknown) may be one"));
}

struct TwoPeople {
  std::string_view sheet;
  std::string_view why;
};

TEST(AuditPeople, WhoAreTwo) {
  constexpr TwoPeople kCases[] = {
      {"1982-01-01 1500 3:35.0 Matt_Centrowitz born:1955-01-28\n2016-08-20 1500 3:50.0 Matt_Centrowitz_Jr "
       "born:1989-10-18\n",
       "father and son: their births differ"},
      {"2024-01-01 mile 3:56.0 Jake_Robertson born:1989-11-14 Oslo 1\n2024-01-01 mile 3:57.0 Zane_Robertson "
       "born:1989-11-14 Oslo 2\n",
       "twins who ran against each other"},
      {"2024-01-01 mile 3:56.0 Ada born:1990-01-01\n2024-01-02 mile 3:57.0 Ben born:1990-01-01\n",
       "no word in common"},
  };
  for (const TwoPeople& c : kCases) {
    EXPECT_THAT(told(c.sheet, Check::SamePersonTwice), IsEmpty()) << c.why;
  }
}

}  // namespace
}  // namespace miler::audit
