// The grammar of coverage statements: what it reads, and where it says that it cannot.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/archive/coverage.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

struct Reading {
  std::string_view statement;
  std::string_view region;  ///< as to_string says it
  Covers what;
  std::string_view why;
};

TEST(CoverageGrammar, ReadsWhatTheDocumentationHas) {
  const testing::Sheet sheet{
      "2024-05-25  mile  3:45.34  Kerr  GBR  Hayward_Field  1  meet:Prefontaine_Classic city:Eugene"};
  constexpr Reading kRows[] = {
      {"men mile <= 3:51.00 until 2024-05-24: all performances", "men mile <= 3:51.00 until 2024-05-24",
       Covers::Performances, "the example"},
      {"men mile at 3:56.00 until 2024-05-24: all performances", "men mile <= 3:56.00 until 2024-05-24",
       Covers::Performances, "the older word"},
      {"men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records",
       "men mile outdoor from 1913-05-31 until 2024-05-24", Covers::RatifiedRecords, "a progression"},
      {"women 1500 indoor u20 <= 4:20.0h from 2000 until 2020-06: births",
       "women 1500 indoor u20 <= 4:20.00 from 2000 until 2020-06", Covers::Births,
       "track, age class, partial dates"},
      {"women mile road until 2024: all performances", "women road-mile until 2024", Covers::Performances,
       "the road"},
      {"men mile until 2024-05-24 nation USA: all performances", "men mile nation USA until 2024-05-24",
       Covers::Performances, "a nation"},
      {"men mile until 2024-05-24 in Norway: pacing", "men mile in NOR until 2024-05-24", Covers::Pacing,
       "a country by name"},
      {"men mile until 2024-05-24 at Hayward Field: all finishers with places",
       "men mile venue:hayward-field until 2024-05-24", Covers::FinishersWithPlaces, "a venue of two words"},
      {"men mile until 2024-05-24 at venue:hayward-field: titles",
       "men mile venue:hayward-field until 2024-05-24", Covers::Titles, "a stable id has a colon"},
      {"men mile until 2024-05-24 meet prefontaine classic: all performances",
       "men mile series:prefontaine-classic until 2024-05-24", Covers::Performances, "a meet, any case"},
      {"men mile until 2024-05-24 athlete athlete:kerr: all performances",
       "men mile athlete:kerr until 2024-05-24", Covers::Performances, "one athlete"},
      {"  men   mile  until 2024-05-24 :  all performances ", "men mile until 2024-05-24",
       Covers::Performances, "white space"},
  };
  for (const Reading& row : kRows) {
    SCOPED_TRACE(row.why);
    const auto coverage = parse_coverage(sheet.archive(), row.statement);
    ASSERT_TRUE(coverage) << coverage.error().message;
    EXPECT_EQ(to_string(sheet.archive(), coverage->region), row.region);
    EXPECT_EQ(coverage->what, row.what);
    EXPECT_TRUE(check_coverage(row.statement));
  }
}

TEST(CoverageGrammar, ReadsHoles) {
  const testing::Sheet sheet{"2024-05-25  mile  3:45.34  Kerr  GBR  Eugene  1  meet:Prefontaine_Classic"};
  const auto coverage = parse_coverage(
      sheet.archive(),
      "men mile <= 3:56.00 until 2024-05-24: all performances except hand times, nation URS, in CHN, "
      "year 1980, event Prefontaine Classic, event Nowhere Games");
  ASSERT_TRUE(coverage) << coverage.error().message;
  EXPECT_TRUE(coverage->but_hand_times);
  std::vector<std::string> holes;
  for (const Region& hole : coverage->holes) holes.push_back(to_string(sheet.archive(), hole));
  EXPECT_EQ(holes,
            (std::vector<std::string>{"men mile <= 3:56.00 nation URS until 2024-05-24",
                                      "men mile <= 3:56.00 in CHN until 2024-05-24",
                                      "men mile <= 3:56.00 from 1980 until 1980",
                                      "men mile <= 3:56.00 series:prefontaine-classic until 2024-05-24",
                                      "men mile <= 3:56.00 until 2024-05-24"}))
      << "a meet that nobody knows may be anywhere";
}

struct Refusal {
  std::string_view statement;
  std::string_view fault;  ///< the words it is about; "" at the end
  std::string_view message;
};

constexpr Refusal kRefusals[] = {
    {"", "", "the coverage statement ends where men or women is expected"},
    {"boys mile until 2024: all performances", "boys", "'boys' is not men or women"},
    {"men jump until 2024: all performances", "jump", "'jump' is not an event"},
    {"men mile <= fast until 2024: all performances", "fast", "'fast' is not a mark"},
    {"men mile <= 3:51.00: all performances", "",
     "the coverage statement ends where 'until' with a date is expected"},
    {"men mile sometime until 2024: all performances", "sometime", "'sometime' is not 'until' with a date"},
    {"men mile from May until 2024: all performances", "May", "'May' is not a date"},
    {"men mile until 2024-13: all performances", "2024-13", "'2024-13' is not a date"},
    {"men mile until 2024 on Mars: all performances", "on Mars",
     "'on Mars' is not a scope: nation, in, at, meet or athlete"},
    {"men mile until 2024 nation Atlantis: all performances", "Atlantis", "'Atlantis' is not a nation"},
    {"men mile until 2024: everything", "everything",
     "'everything' is not 'all performances' or another thing that can be complete"},
    {"men mile until 2024", "",
     "the coverage statement ends where 'all performances' or another thing that can be complete is "
     "expected"},
    {"men mile until 2024: all performances except sometimes", "sometimes",
     "'sometimes' is not a hole: hand times, nation, in, year or event"},
    {"men mile until 2024: all performances except year 1980-05", "year 1980-05",
     "'year 1980-05' is not a hole with a year"},
};

TEST(CoverageGrammar, SaysWhereItCannotRead) {
  for (const Refusal& row : kRefusals) {
    SCOPED_TRACE(row.statement);
    const auto read = check_coverage(row.statement);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadCoverage);
    EXPECT_EQ(read.error().message, row.message);
    const SourceSpan where = read.error().where;
    ASSERT_LE(where.end, row.statement.size());
    EXPECT_EQ(row.statement.substr(where.begin, where.end - where.begin), row.fault);
  }
}

}  // namespace
}  // namespace miler
