// Splits, records, titles, counts, annulments and coverage: each once, however many sources say it.
#include <gtest/gtest.h>

#include "miler/archive/view.h"
#include "tests/support/said.h"

namespace miler {
namespace {

using testing::SaidBook;

constexpr std::string_view kSlug = "1999-07-07-rome-mile-men";

struct Rome : ::testing::Test {
  Rome() : performance{book.ran("list", kSlug, "el-guerrouj", "3:43.13", 1).performance} {}
  SaidBook book;
  PerformanceKey performance;
};

TEST_F(Rome, ARecordIsOneRowWithWhatAnySourceKnows) {
  RecordSaid record;
  record.scope = "world";
  record.performance = performance;
  record.event = kMensMile;
  record.mark = Mark{Duration::centiseconds(223'13)};
  record.origin = book.by("list");
  book.said.records.push_back(record);
  record.status = RecordStatus::Ratified;
  record.ratified = Date::of(1999, 10, 1);
  record.note = "paced";
  record.origin = book.by("paper:low");
  book.said.records.push_back(record);
  record.scope = "area:AFR";
  book.said.records.push_back(record);
  record.performance = PerformanceKey{99};
  book.said.records.push_back(record);
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().records.size(), 2U) << "a record of nobody is none";
  const RecordRow& row = (*archive)[RecordId{0}];
  EXPECT_EQ(row.status, RecordStatus::Ratified) << "that it was set is the least that can be said";
  EXPECT_EQ(to_string(row.ratified), "1999-10-01");
  EXPECT_EQ(archive->text(row.note), "paced");
  EXPECT_EQ(archive->text((*archive)[row.source].slug), "list") << "the most trusted source";
}

TEST_F(Rome, ASplitIsOneRow) {
  const auto split = [&](std::string_view who, int at, int cs, Precision precision) {
    book.said.splits.push_back({.performance = performance,
                                .at = Distance::metres(at),
                                .cumulative = Mark{Duration::centiseconds(cs), precision},
                                .origin = book.by(who)});
  };
  split("list", 800, 111'60, Precision::Tenth);
  split("paper", 400, 55'60, Precision::Tenth);
  split("timer", 800, 111'58, Precision::Hundredth);
  const ArchivePtr archive = book.settle();
  const auto splits = archive->splits(PerformanceId{0});
  ASSERT_EQ(splits.size(), 2U);
  EXPECT_EQ(splits[0].at, Distance::metres(400));
  EXPECT_EQ(to_string(splits[1].cumulative), "1:51.58") << "the more exact of two that agree";
}

TEST_F(Rome, ATitleIsOneRowOfWhoeverThePersonIsNow) {
  TitleSaid title;
  title.title = "World champion";
  title.event = Event{Distance::metres(1500)};
  title.athlete = book.athlete("hicham");
  title.won = Date::of(1999, 8, 24);
  title.origin = book.by("list");
  book.said.titles.push_back(title);
  title.athlete = book.athlete("el-guerrouj");
  title.until = Date::of(2001, 8, 12);
  title.meeting = book.meeting("seville-1999");
  book.said.titles.push_back(title);
  book.merged("el-guerrouj", "hicham");
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().titles.size(), 1U);
  const TitleRow& row = (*archive)[TitleId{0}];
  EXPECT_EQ(row.athlete, archive->athlete("el-guerrouj"));
  EXPECT_EQ(to_string(row.until), "2001-08-12");
  EXPECT_EQ(archive->id_of(row.meeting), "meeting:seville-1999");
}

TEST_F(Rome, CountsOfDifferentNumbersAreBothKept) {
  CountSaid count;
  count.what = "sub-4 miles";
  count.event = kMensMile;
  count.count = 399;
  count.as_of = Date::of(2018, 5, 25);
  count.venue = book.venue("hayward");
  count.origin = book.by("list");
  book.said.counts.push_back(count);
  count.basis = "all races";
  book.said.counts.push_back(count);
  count.count = 400;
  count.limit = Duration::seconds(240);
  book.said.counts.push_back(count);
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().counts.size(), 2U);
  EXPECT_EQ(archive->text((*archive)[CountId{0}].basis), "all races");
  EXPECT_FALSE((*archive)[CountId{0}].limit_known);
  EXPECT_TRUE((*archive)[CountId{1}].limit_known);
  EXPECT_EQ(archive->id_of((*archive)[CountId{0}].venue), "venue:hayward");
}

TEST_F(Rome, AnAnnulmentIsOneRow) {
  book.said.annulments.push_back({.performance = performance, .reason = "doping", .origin = book.by("list")});
  book.said.annulments.push_back({.performance = performance,
                                  .place_now = 2,
                                  .decided = Date::of(2003),
                                  .origin = book.by("paper:low")});
  book.said.annulments.push_back({.performance = PerformanceKey{99}, .origin = book.by("paper:low")});
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().annulments.size(), 1U);
  EXPECT_EQ(to_string(archive->tables().annulments[0].decided), "2003");
  EXPECT_EQ(archive->tables().annulments[0].place_now, 2);
  EXPECT_FALSE(View{*archive}.annulled(PerformanceId{0}));
  EXPECT_TRUE((View{*archive, Date::of(2003)}.annulled(PerformanceId{0})));
}

TEST_F(Rome, AStatementOfCoverageIsOneRowForEachSource) {
  for (const std::string_view who : {"list", "list", "paper"}) {
    book.said.coverage.push_back({.statement = "men mile until 2024: births", .origin = book.by(who)});
  }
  EXPECT_EQ(book.settle()->tables().coverage.size(), 2U);
}

}  // namespace
}  // namespace miler
