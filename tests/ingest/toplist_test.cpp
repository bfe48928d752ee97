// Toplists of World Athletics, in both dialects of their scrapers.
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/detail_toplist.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view kHeader =
    "mark,competitor,dob,nationality,position,venue,date,result_score,discipline,sex\n";
constexpr std::string_view kHeaderB = "\"\",Rank,Mark,Competitor,DOB,Nat,Pos,Venue,Date,Results Score\n";

std::string list(std::string_view rows) { return fmt::format("{}{}", kHeader, rows); }

TEST(Toplist, ColumnsMayStandInAnyOrderAndOthersBesideThem) {
  const Batch batch =
      read_text("x.csv",
                "sex,extra,discipline,result_score,date,venue,position,nationality,dob,competitor,mark\n"
                "female,?,1500-metres,1260.0,2020-01-02,Oslo (NOR),1,KEN,1990-05-05,A B,3:55.00\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_THAT(told(batch),
              ElementsAre("x.csv:2 women 1500 3:55.00 2020-01-02 A B KEN 1990-05-05 1 outdoor 1260p | "
                          "Oslo NOR | source world-athletics-toplists high"));
}

TEST(Toplist, APersonIsKeptOnceHoweverManyRowsNameHim) {
  const Batch batch =
      read_text("x.csv", list("3:50.00,A B,1990-05-05,KEN,1,Oslo (NOR),2020-01-02,0,one-mile,male\n"
                              "3:51.00,A B,1990-05-05,KEN,1,Oslo (NOR),2020-01-03,0,one-mile,male\n"
                              "3:52.00,A B,1990-05-05,USA,1,Oslo (NOR) (i),2020-01-03,0,one-mile,male\n"));
  EXPECT_THAT(batch.people, SizeIs(2)) << "under two flags: the resolver says whether it is one person";
  EXPECT_THAT(batch.venues, SizeIs(1)) << "indoors is no part of the place";
  EXPECT_EQ(batch.performances[2].course, Course::Short);
}

// RULE bare-tenths: a list that is not of our own means a hand time.
TEST(Toplist, AMarkInTenthsIsHandTimed) {
  const Batch batch =
      read_text("x.csv", list("13:22.8,A B,,KEN,1,Oslo (NOR),2020-01-02,0,5000-metres,male\n"));
  EXPECT_EQ(to_string(*batch.performances[0].mark), "13:22.8h");
}

TEST(Toplist, TheSourceIsWhatTheCallerSays) {
  const Batch batch = read_text("x.csv", list("3:50.00,A B,,KEN,1,Oslo (NOR),2020-01-02,0,one-mile,male\n"),
                                {.source = "my-copy"});
  EXPECT_EQ(batch.sources[0].key, "my-copy");
}

TEST(Toplist, AListOfDialectBNeedsAnEvent) {
  Batch batch;
  const std::string text = fmt::format("{}{}", kHeaderB, "0,1,3:50.00,A B,,KEN,1,Oslo (NOR),02 JAN 2020,\n");
  const auto refused = read("list.csv", text, {}, batch);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message,
            "neither the points nor the name of the list say of which event and sex it is");
  EXPECT_THAT(batch.files, IsEmpty()) << "an unreadable file changes nothing";
  EXPECT_THAT(batch.notes, IsEmpty());
  ASSERT_TRUE(read("men-one-mile.csv", text, {}, batch));
  EXPECT_THAT(notes(batch), ElementsAre("men-one-mile.csv: read as men mile: so says its name"));
  ASSERT_TRUE(read("one-mile.csv", text, {.sex = Sex::Women, .sex_known = true}, batch));
  EXPECT_EQ(batch.performances[1].event, kWomensMile);
}

TEST(Toplist, AnotherTableIsNone) {
  Batch batch;
  EXPECT_FALSE(read("x.csv", "a,b\n1,2\n", {.format = Format::Toplist}, batch));
  EXPECT_EQ(detect_toplist("a,b\n1,2\n"), std::nullopt);
  EXPECT_EQ(detect_toplist(""), std::nullopt);
  EXPECT_EQ(detect_toplist(kHeader), Format::Toplist);
  EXPECT_EQ(detect_toplist(kHeaderB), Format::ToplistDialectB);
}

}  // namespace
}  // namespace miler::ingest
