// The whole of the shared data, imported over the starter book: the numbers that must come out.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"
#include "tests/support/paths.h"

namespace miler::testing {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<std::pair<std::string, std::string>>;

Files files_of(const fs::path& folder, std::string_view extension) {
  Files files;
  for (const auto& entry : fs::directory_iterator{folder}) {
    if (entry.path().extension() != extension) continue;
    std::ifstream in{entry.path(), std::ios::binary};
    files.emplace_back(entry.path().filename().string(),
                       std::string{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}});
  }
  std::ranges::sort(files);
  return files;
}

class SharedImport : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto lists = shared_data("toplists"), histories = shared_data("tilastopaja");
    if (!lists || !histories) return;
    desk_ = new Desk;
    desk_->import(files_of(source_dir() / "data", ".sheet"));
    lists_ = new Desk::Import{desk_->import(files_of(*lists, ".csv"))};
    histories_ = new Desk::Import{desk_->import(files_of(*histories, ".json"))};
  }
  static void TearDownTestSuite() {
    delete desk_;
    delete lists_;
    delete histories_;
  }
  void SetUp() override {
    if (desk_ == nullptr) GTEST_SKIP() << "no shared data beside the checkout; set MILER_SHARED_DATA";
  }

  /// Men's miles at or under 3:56.00 in a city, splits left out.
  static int fast_miles_in(std::string_view city) {
    const Archive& a = desk_->archive();
    int count = 0;
    for (std::uint32_t row = 0; row < a.size(); ++row) {
      const Performance p = a[PerformanceId{row}];
      if (p.event != kMensMile || p.traits.kind() != Kind::Race || !p.mark ||
          p.mark->time > Duration::seconds(236))
        continue;
      const RaceRow& race = a[p.race];
      if (race.venue.known() && a.text(a[race.venue].city) == city) ++count;
    }
    return count;
  }

  static inline Desk* desk_ = nullptr;
  static inline Desk::Import* lists_ = nullptr;
  static inline Desk::Import* histories_ = nullptr;
};

TEST_F(SharedImport, MilesOfTwoCities) {
  EXPECT_EQ(fast_miles_in("Eugene"), 292);
  EXPECT_EQ(fast_miles_in("Oslo"), 332);
}

TEST_F(SharedImport, TheFourFastestMilers) {
  const Archive& a = desk_->archive();
  const MarkOrder order = a.by_mark(kMensMile);
  std::vector<std::string> told;
  std::vector<AthleteId> seen;
  for (std::size_t i = 0; i < order.size() && seen.size() < 4; ++i) {
    if (order.traits[i].kind() != Kind::Race || std::ranges::find(seen, order.athletes[i]) != seen.end())
      continue;
    seen.push_back(order.athletes[i]);
    told.push_back(fmt::format("{} {}", a.text(a[seen.back()].name), to_string(order.times[i])));
  }
  EXPECT_THAT(told, ::testing::ElementsAre("Hicham El Guerrouj 3:43.13", "Noah Ngeny 3:43.40",
                                           "Jakob Ingebrigtsen 3:43.73", "Yared Nuguse 3:43.97"));
}

TEST_F(SharedImport, PeopleWhoAreEasilyMistaken) {
  const Archive& a = desk_->archive();
  EXPECT_TRUE(a.athlete("athlete:john-gregorek-1960")) << "the father";
  EXPECT_TRUE(a.athlete("athlete:john-gregorek-1991")) << "the son";
  int lagats = 0;
  for (const AthleteRow& row : a.tables().athletes) lagats += a.text(row.name) == "Bernard Lagat" ? 1 : 0;
  EXPECT_EQ(lagats, 1) << "for two nations";
  const auto henrik = a.athlete("athlete:henrik-ingebrigtsen-1991");
  ASSERT_TRUE(henrik);
  EXPECT_GT(a.of(*henrik).size(), 200U) << "with and without his middle name";
}

TEST_F(SharedImport, SplitsAreFoundOutAndNothingElseIs) {
  const Archive& a = desk_->archive();
  int miles = 0, all = 0;
  for (std::uint32_t row = 0; row < a.size(); ++row) {
    const Performance p = a[PerformanceId{row}];
    if (p.traits.kind() != Kind::EnRoute) continue;
    ++all;
    const bool of_a_mile = a[p.race].event.distance == kMile && p.event.distance == Distance::metres(1500);
    miles += of_a_mile ? 1 : 0;
    EXPECT_EQ(p.place, 0);
  }
  RecordProperty("splits", all);
  RecordProperty("splits of miles", miles);
  EXPECT_GE(miles, 640);
  EXPECT_LE(miles, 660);
  EXPECT_LE(all, 920);
}

TEST_F(SharedImport, AgainChangesNothing) {
  EXPECT_TRUE(desk_->import(files_of(*shared_data("toplists"), ".csv")).changes.empty());
  EXPECT_TRUE(desk_->import(files_of(*shared_data("tilastopaja"), ".json")).changes.empty());
  // The book's annulments of spans of days meet performances that only the lists have; then there is nothing
  // left.
  const ChangeSet book = desk_->import(files_of(source_dir() / "data", ".sheet")).changes;
  EXPECT_TRUE(book.statements.performances.empty());
  EXPECT_TRUE(book.identities.races.empty());
  EXPECT_TRUE(desk_->import(files_of(source_dir() / "data", ".sheet")).changes.empty());
}

TEST_F(SharedImport, DisagreementsAreFew) {
  const auto conflicts = desk_->conflicts();
  RecordProperty("conflicts", static_cast<int>(conflicts.size()));
  EXPECT_LE(conflicts.size(), 60U) << "3,200 performances stand in lists and histories, and hardly differ";
  EXPECT_EQ(lists_->problems.size(), 0U);
}

}  // namespace
}  // namespace miler::testing
