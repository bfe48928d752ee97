// Histories of athletes.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// An athlete with these results.
std::string athlete(std::string_view results) {
  return R"({"gender":"M","tpAthleteId":"1","birthDate":"1996-05-05","birthYear":"1996","givenName":"Tom",)"
         R"("familyName":"Harrier","nationality":"NOR","results":[)" +
         std::string{results} + "]}";
}

struct Row {
  std::string_view result, told, why;
};
// RULE not-eligible-indoors
constexpr Row kRows[] = {
    {R"({"IndoorOutdoor":"Indoor","event":"Mile","okForSB":true,"result":"3:54.66","iaafpoints":"1200","date":"2024-01-13"})",
     "a:1 men mile 3:54.66 2024-01-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 short 1200p | source "
     "tilastopaja medium",
     "a short track"},
    {R"({"IndoorOutdoor":"Indoor","event":"Mile","okForSB":false,"result":"3:50.09","iaafpoints":"1200","date":"2024-01-13"})",
     "a:1 men mile 3:50.09 2024-01-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 oversized 1200p | source "
     "tilastopaja medium",
     "not eligible, points of the outdoor table"},
    {R"({"IndoorOutdoor":"Indoor","event":"Mile","okForSB":false,"result":"3:54.66","iaafpoints":"1200","date":"2024-01-13"})",
     "a:1 men mile 3:54.66 2024-01-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 short ineligible 1200p | "
     "source tilastopaja medium",
     "not eligible, but points of the short track: some other reason"},
    {R"({"IndoorOutdoor":"Indoor","event":"Mile","okForSB":false,"result":"3:54.66","iaafpoints":"1200","date":"2009-01-13"})",
     "a:1 men mile 3:54.66 2009-01-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 oversized | source "
     "tilastopaja medium",
     "points before 2010 are of another table and say nothing"},
    {R"({"IndoorOutdoor":"Outdoor","event":"800","okForSB":false,"result":"1:50.00","date":"2024-06-13"})",
     "a:1 men 800 1:50.00 2024-06-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 outdoor ineligible | source "
     "tilastopaja medium",
     "outdoors: a mixed race perhaps"},
    {R"({"IndoorOutdoor":"Indoor","event":"800","okForSB":false,"result":"","date":"2024-01-13"})",
     "a:1 men 800 nm 2024-01-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 short | source tilastopaja medium | "
     "no mark, and no reason given",
     "without a mark it says nothing of the track"},
    {R"({"event":"2M","result":"8:10.0a","date":"1978-08-13","IndoorOutdoor":"Outdoor"})",
     "a:1 men 2mile 8:10.0 1978-08-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 outdoor | source tilastopaja "
     "medium",
     "an automatic tenth of old Games"},
    {R"({"event":"1500","result":"DQ TR17.2","date":"2024-06-13","IndoorOutdoor":"Outdoor"})",
     "a:1 men 1500 dq 2024-06-13 Tom Harrier NOR 1996-05-05 tilastopaja:1 outdoor | source tilastopaja "
     "medium | TR17.2",
     "a reason, for once"},
};

TEST(Tilastopaja, Rows) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    const Batch batch = read_text("a", athlete(row.result));
    EXPECT_THAT(problems(batch), IsEmpty());
    EXPECT_THAT(told(batch), ElementsAre(row.told));
  }
}

TEST(Tilastopaja, ARelayTeamIsOutOfScope) {
  const Batch batch =
      read_text("a", R"({"gender":"M","tpAthleteId":"1","givenName":null,"familyName":"Norway",)"
                     R"("results":[{"event":"800"},{"event":"4x4"}]})");
  EXPECT_EQ(batch.files[0].rows, 2U);
  EXPECT_EQ(batch.files[0].out_of_scope, 2U);
  EXPECT_THAT(batch.people, IsEmpty());
}

TEST(Tilastopaja, ABareYearOfBirthIsUsed) {
  const Batch batch =
      read_text("a", R"({"gender":"W","tpAthleteId":"1","birthDate":"","birthYear":"1996","givenName":"A",)"
                     R"("familyName":"B","nationality":"???","results":[]})");
  ASSERT_EQ(batch.people.size(), 1U);
  EXPECT_EQ(batch.people[0].born, Date::of(1996));
  EXPECT_EQ(batch.people[0].sex, Sex::Women);
  EXPECT_FALSE(batch.people[0].nation.known());
}

struct Fault {
  std::string_view text, message, why;
};
constexpr Fault kFaults[] = {
    {R"({"tpAthleteId":"1","givenName":"A","gender":"horse","results":[]})",
     "gender: 'horse' is not 'men' or 'women'", "no sex"},
    {R"({"tpAthleteId":"1","givenName":"A","gender":"M","birthDate":"1996-02-31","results":[]})",
     "birthDate: '1996-02-31' is not a day of the years 1800 to 2200", "no birth"},
    {R"({"tpAthleteId":"1","givenName":"A","gender":"M","nationality":"XQX","results":[]})",
     "nationality: 'XQX' is not a nation", "no nation"},
    {R"({"tpAthleteId":"1","givenName":" ","gender":"M","results":[{"event":"800"}]})",
     "givenName: the file names nobody", "found by the fuzzer"},
    {R"({"tpAthleteId":"1")", "line 1 column 19 is not JSON: Missing a comma or '}' after an object member",
     "cut off"},
};

TEST(Tilastopaja, AFileThatCannotBeReadChangesNothing) {
  for (const Fault& fault : kFaults) {
    SCOPED_TRACE(fault.why);
    Batch batch;
    const auto read = ingest::read("a", fault.text, {}, batch);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message, fault.message);
    EXPECT_THAT(batch.files, IsEmpty());
    EXPECT_THAT(batch.people, IsEmpty());
  }
}

TEST(Tilastopaja, AProblemNamesTheResultAndItsByte) {
  const std::string text =
      athlete(R"({"event":"800","result":"1:4x"},{"event":"800","result":"1:50.00","venuecountry":"XQX"})");
  const Batch batch = read_text("a", text);
  EXPECT_THAT(problems(batch), ElementsAre("a:1:174 results[0].result '1:4x': '1:4x' is not a mark",
                                           "a:1:231 results[1].venuecountry 'XQX': 'XQX' is not a nation"));
  EXPECT_EQ(text.substr(173, 4), "1:4x");
  EXPECT_EQ(rows_unaccounted(batch, 0), 0);
}

}  // namespace
}  // namespace miler::ingest
