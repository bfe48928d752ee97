// Results of meetings.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string meeting(std::string_view race, std::string_view result) {
  return R"({"compID":1,"country":"ITA","city":"Roma","arena":"","compName":"Cup","events":[{)" +
         std::string{race} + R"(,"results":[{"athlete":"A B",)" + std::string{result} + "}]}]}";
}

constexpr std::string_view kFinal =
    R"("gender":"M","eventName":"1500m","indoorOutdoor":"Outdoor","roundName":"Final","listName":"-999-1-110-0-0","date":"2022-06-12")";

TEST(EventResults, AMarkBesideADopingDisqualificationStoodOnceAndIsAnnulled) {
  // RULE a-mark-beside-a-disqualification
  const Batch batch =
      read_text("a", meeting(kFinal, R"("bestPerformance":"3:33.33DQADR 2.2","qualified":"Q")"));
  EXPECT_THAT(
      told(batch),
      ElementsAre("a:1 men 1500 3:33.33 2022-06-12 A B - final outdoor | Roma ITA | Cup tilastopaja:1 | "
                  "source event-results high | 3:33.33DQADR 2.2"));
  ASSERT_THAT(batch.annulments, SizeIs(1));
  EXPECT_EQ(batch.annulments[0].person.name, "A B");
  EXPECT_EQ(batch.annulments[0].date, Date::of(2022, 6, 12));
  EXPECT_EQ(batch.annulments[0].reason, "printed as 3:33.33DQADR 2.2");
  EXPECT_FALSE(batch.annulments[0].decided.known());
}

TEST(EventResults, AMarkBesideAnotherDisqualificationNeverStood) {
  const Batch batch = read_text("a", meeting(kFinal, R"("bestPerformance":"3:33.33DQ TR17.2")"));
  EXPECT_THAT(
      told(batch),
      ElementsAre("a:1 men 1500 3:33.33 dq 2022-06-12 A B - final outdoor | Roma ITA | Cup tilastopaja:1 | "
                  "source event-results high | 3:33.33DQ TR17.2"));
  EXPECT_THAT(batch.annulments, IsEmpty());
}

TEST(EventResults, ALegOfACombinedEventIsToldByItsList) {
  std::string race{kFinal};
  race.replace(race.find("-999"), 4, "15");
  const Batch batch = read_text("a", meeting(race, R"("bestPerformance":"4:20.00","rank":"1")"));
  EXPECT_EQ(batch.performances[0].kind, Kind::CombinedEventLeg);
  EXPECT_EQ(batch.performances[0].round, Round{}) << "it is no final";
}

TEST(EventResults, ARoundNobodyKnowsIsKeptInTheNote) {
  std::string race{kFinal};
  race.replace(race.find("\"Final\""), 7, "\"Petit Final\"");
  const Batch batch = read_text("a", meeting(race, R"("bestPerformance":"3:40.00")"));
  EXPECT_THAT(told(batch),
              ElementsAre("a:1 men 1500 3:40.00 2022-06-12 A B outdoor | Roma ITA | Cup tilastopaja:1 | "
                          "source event-results high | round printed as 'Petit Final'"));
}

struct Fault {
  std::string_view race, result, problem, why;
};
constexpr Fault kFaults[] = {
    {kFinal, R"("bestPerformance":"3:4x")",
     "a:1:256 events[0].results[0].bestPerformance '3:4x': '3:4x' is not a mark", "no mark"},
    {kFinal, R"("rank":"first")", "a:1:245 events[0].results[0].rank 'first': 'first' is not a place",
     "no place"},
    {kFinal, R"("nation":"XQX")", "a:1:247 events[0].results[0].nation 'XQX': 'XQX' is not a nation",
     "no nation"},
    {kFinal, R"("athlete":" ")", "a:1:248 events[0].results[0].athlete '': the row names nobody", "nobody"},
    {R"("gender":"X","eventName":"800m","date":"2022-06-12")", R"("rank":"1")",
     "a:1:0 events[0].results[0] '': its race cannot be read: 'X' is not 'men' or 'women'",
     "a mixed race has no list here"},
    {R"("gender":"M","eventName":"800m","date":"2022-06-32")", R"("rank":"1")",
     "a:1:0 events[0].results[0] '': its race cannot be read: '2022-06-32' is not a day of the years 1800 to "
     "2200",
     "no day"},
};

TEST(EventResults, ABadRowIsAProblemWithItsPlace) {
  for (const Fault& fault : kFaults) {
    SCOPED_TRACE(fault.why);
    const Batch batch = read_text("a", meeting(fault.race, fault.result));
    EXPECT_THAT(problems(batch), ElementsAre(fault.problem));
    EXPECT_EQ(rows_unaccounted(batch, 0), 0);
  }
}

}  // namespace
}  // namespace miler::ingest
