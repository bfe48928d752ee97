// All shared lists and histories, read: every row is a draft, out of scope or a problem with its reason.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "miler/points/points.h"
#include "tests/ingest/told.h"
#include "tests/support/paths.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace fs = std::filesystem;

Batch read_all(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator{folder}) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  Batch batch;
  for (const fs::path& path : paths) {
    const auto format = read(path.filename().string(), testing::read_file(path), {}, batch);
    EXPECT_TRUE(format) << path << ": " << format.error().message;
  }
  return batch;
}

struct Sums {
  std::uint64_t rows = 0, out_of_scope = 0;
};
Sums account_for(const Batch& batch) {
  Sums sums;
  for (std::uint32_t file = 0; file < batch.files.size(); ++file) {
    EXPECT_EQ(rows_unaccounted(batch, file), 0) << batch.files[file].path;
    sums.rows += batch.files[file].rows;
    sums.out_of_scope += batch.files[file].out_of_scope;
  }
  ::testing::Test::RecordProperty("rows", fmt::format("{}", sums.rows));
  ::testing::Test::RecordProperty("out of scope", fmt::format("{}", sums.out_of_scope));
  return sums;
}

std::ptrdiff_t count(const Batch& batch, Course course) {
  return std::ranges::count(batch.performances, course, &PerformanceDraft::course);
}

TEST(SharedLists, Toplists) {
  const auto folder = testing::shared_data("toplists");
  if (!folder) GTEST_SKIP() << testing::kNoSharedData;
  const Batch batch = read_all(*folder);
  const Sums sums = account_for(batch);
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_EQ(sums.rows, 71'677U);
  EXPECT_EQ(batch.performances.size(), 71'677U);
  // RULE oversized-tracks-score-outdoors
  EXPECT_EQ(count(batch, Course::Oversized), 70);
  const auto disagree = std::ranges::count_if(batch.performances, [](const PerformanceDraft& row) {
    return row.points >= 0 && points::score(row.event, row.course, row.mark->time) != row.points;
  });
  EXPECT_EQ(disagree, 2) << "hand times off by one point";
  EXPECT_EQ(std::ranges::count(batch.performances, -1, &PerformanceDraft::points), 127) << "no score";
  EXPECT_EQ(std::ranges::count(batch.people, "John Gregorek", &PersonText::name), 2) << "father and son";
}

TEST(SharedLists, TheOtherDialect) {
  const auto file = testing::shared_data("samples/toplist-dialect-b-men-one-mile.csv");
  if (!file) GTEST_SKIP() << testing::kNoSharedData;
  const Batch batch = read_text("list.csv", testing::read_file(*file));
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_EQ(batch.performances.size(), 1'753U);
  EXPECT_THAT(notes(batch),
              ElementsAre("list.csv: read as men mile: so say the points of its first 100 rows"));
}

TEST(SharedLists, Histories) {
  const auto folder = testing::shared_data("tilastopaja");
  if (!folder) GTEST_SKIP() << testing::kNoSharedData;
  const Batch batch = read_all(*folder);
  const Sums sums = account_for(batch);
  EXPECT_EQ(batch.files.size(), 494U);
  EXPECT_EQ(batch.people.size(), 494U);
  EXPECT_EQ(sums.rows, 74'493U);
  std::vector<std::string> refused;
  for (const Problem& problem : batch.problems) refused.push_back(problem.value);
  EXPECT_THAT(refused, ElementsAre("15:43:00", "4:29:70.0h", "4:25:60.0h", "1:00", "4:30:50", "4:21:60",
                                   "15:54:80", "15:45:20", "3:54:10", "04", "9:99.90"))
      << "colons for full stops, a road mile in a minute and one in four seconds, and a time made of nines";
  // RULE not-eligible-indoors: the points since 2010, hand times apart (to which the source adds), are of the
  // tables of the course that was read.
  std::ptrdiff_t agree = 0;
  std::ptrdiff_t disagree = 0;
  for (const PerformanceDraft& row : batch.performances) {
    if (!row.mark || row.points < 0 || row.mark->timing == Timing::Hand) continue;
    const auto score = points::score(row.event, row.course, row.mark->time);
    if (score) ++(*score == row.points ? agree : disagree);
  }
  EXPECT_GT(agree, 25'000);
  EXPECT_LT(disagree, 75);
}

TEST(SharedLists, ResultsOfAMeeting) {
  const auto file = testing::shared_data("samples/event-results.json");
  if (!file) GTEST_SKIP() << testing::kNoSharedData;
  const Batch batch = read_text("results.json", testing::read_file(*file));
  const Sums sums = account_for(batch);
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_EQ(sums.rows, 195U);
  EXPECT_EQ(std::ranges::count(batch.performances, Kind::CombinedEventLeg, &PerformanceDraft::kind), 37)
      << "a 1500 m of a decathlon and an 800 m of a heptathlon: all of the sport in this file";
  EXPECT_EQ(batch.performances.size(), 37U);
}

TEST(SharedLists, TheStarterBook) {
  const fs::path folder = testing::source_dir() / "data";
  ASSERT_TRUE(fs::exists(folder) && !fs::is_empty(folder)) << "the starter book is gone";
  Batch batch;
  std::vector<fs::path> paths{fs::directory_iterator{folder}, {}};
  std::ranges::sort(paths);
  for (const fs::path& path : paths) {
    if (path.extension() != ".sheet") continue;
    EXPECT_TRUE(read(path.filename().string(), testing::read_file(path), {}, batch));
  }
  account_for(batch);
  EXPECT_THAT(problems(batch), IsEmpty());
}

}  // namespace
}  // namespace miler::ingest
