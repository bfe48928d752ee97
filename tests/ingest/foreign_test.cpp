// Conventions of foreign formats.
#include <gtest/gtest.h>

#include "miler/ingest/detail_foreign.h"

namespace miler::ingest {
namespace {

struct Birth {
  std::string_view text, read, why;
};
// RULE births-on-1-january: lists print a birth known to the year as 1 January of it.
constexpr Birth kBirths[] = {
    {"2000-09-19", "2000-09-19", "to the day"},
    {"19 SEP 2000", "2000-09-19", "as the second dialect prints it"},
    {"1991-01-01", "1991", "a year dressed up as a day"},
    {"01 JAN 1991", "1991", "the same"},
    {"1991-01-02", "1991-01-02", "a day like any other"},
    {"1974", "1974", "a bare year"},
    {"", "", "not known"},
};

TEST(Foreign, Births) {
  for (const Birth& birth : kBirths) {
    const auto born = parse_birth(birth.text);
    ASSERT_TRUE(born) << birth.why;
    EXPECT_EQ(to_string(*born), birth.read) << birth.why;
  }
  EXPECT_FALSE(parse_birth("1991-02-30"));
}

TEST(Foreign, Nations) {
  EXPECT_EQ(*parse_nation("ANA"), Country::of("ANA")) << "neutral athletes are a team";
  EXPECT_EQ(*parse_nation("URS"), Country::of("URS")) << "the nation is that of the date";
  for (const std::string_view unknown : {"", "-", "???"}) EXPECT_FALSE(parse_nation(unknown)->known());
  EXPECT_FALSE(parse_nation("XQX"));
}

TEST(Foreign, Points) {
  EXPECT_EQ(*parse_points("1292"), 1292);
  EXPECT_EQ(*parse_points("1292.0"), 1292) << "a table program's damage";
  EXPECT_EQ(*parse_points("0.0"), -1) << "not scored";
  EXPECT_EQ(*parse_points(""), -1);
  for (const std::string_view bad : {"1292.5", "x", "12920", "-1", "1292.0 "})
    EXPECT_FALSE(parse_points(bad)) << bad;
}

Mark mark(std::string_view text) { return parse_mark(text).value(); }

TEST(Foreign, PointsTellAnOversizedTrack) {
  // RULE oversized-tracks-score-outdoors: marks on tracks over 200 m are scored on the outdoor table.
  EXPECT_EQ(indoor_course(kMensMile, mark("3:54.66"), 1200), Course::Short)
      << "1200 on the short-track table";
  EXPECT_EQ(indoor_course(kMensMile, mark("3:50.09"), 1200), Course::Oversized)
      << "1200 on the outdoor table";
  EXPECT_EQ(indoor_course(kMensMile, mark("3:50.09"), -1), Course::Short)
      << "no points: nothing speaks against it";
  EXPECT_EQ(indoor_course(kMensMile, mark("3:50.09"), 7), Course::Short)
      << "points of no table prove nothing";
}

struct Word {
  std::string_view text;
  Status status;
  std::string_view rest, why;
};
constexpr Word kWords[] = {
    {"DNF", Status::DidNotFinish, "", "did not finish"},
    {"dns", Status::DidNotStart, "", "in small letters"},
    {"DQ", Status::Disqualified, "", "disqualified"},
    {"DQ TR17.2", Status::Disqualified, "TR17.2", "with the rule broken"},
    {"DQADR 2.2", Status::Disqualified, "ADR 2.2", "with the rule glued on"},
    {"DSQ", Status::Disqualified, "", "another spelling"},
    {"NM", Status::NoMark, "", "no mark"},
    {"NT", Status::NoMark, "", "no time"},
    {"SCR", Status::DidNotStart, "", "scratched"},
    {"FS", Status::Disqualified, "", "false start"},
};

TEST(Foreign, WordsForNoMark) {
  for (const Word& word : kWords) {
    SCOPED_TRACE(word.why);
    const auto read = parse_no_mark(word.text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->status, word.status);
    EXPECT_EQ(read->rest, word.rest);
  }
  for (const std::string_view other : {"", "3:50", "NTX", "dn", "nmark"})
    EXPECT_FALSE(parse_no_mark(other)) << other;
}

}  // namespace
}  // namespace miler::ingest
