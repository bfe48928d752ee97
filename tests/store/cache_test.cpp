// The starter book's cache: made once, made again when it must be, never in anybody's way.
#include "miler/store/cache.h"

#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/paths.h"
#include "tests/support/sheet.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::Sheet;
using miler::testing::TemporaryFolder;

class Cache : public ::testing::Test {
 protected:
  ArchivePtr get(std::uint64_t checksum) {
    return cached(cache_, checksum, [&] {
      ++made_;
      return sheet_.shared();
    });
  }
  std::vector<fs::path> files() const {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{cache_}) files.push_back(entry.path());
    return files;
  }

  Sheet sheet_{"1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1"};
  TemporaryFolder folder_;
  fs::path cache_ = folder_ / "cache" / "miler";
  int made_ = 0;
};

TEST_F(Cache, MakesItOnce) {
  EXPECT_EQ(get(1)->size(), 1U);
  EXPECT_EQ(get(1)->size(), 1U);
  EXPECT_EQ(made_, 1);
}

TEST_F(Cache, MakesItAnewForOtherSheetsAndKeepsOne) {
  get(1);
  get(2);
  EXPECT_EQ(made_, 2);
  EXPECT_EQ(files().size(), 1U);
  std::ofstream{cache_ / "somebody.snapshot"} << "of another kind";
  get(3);
  EXPECT_EQ(files().size(), 2U) << "what is not ours stays";
}

TEST_F(Cache, MakesItAnewWhenItIsDamaged) {
  get(1);
  fs::resize_file(files().at(0), 100);
  EXPECT_EQ(get(1)->size(), 1U);
  EXPECT_EQ(made_, 2);
  get(1);
  EXPECT_EQ(made_, 2) << "mended";
}

TEST_F(Cache, DoesWithoutAFolder) {
  cache_.clear();
  EXPECT_EQ(get(1)->size(), 1U);
  cache_ = "/proc/no/such/folder";
  EXPECT_EQ(get(1)->size(), 1U);
  EXPECT_EQ(made_, 2);
}

TEST_F(Cache, ProgramsThatStartTogetherAllGetIt) {
  std::vector<std::thread> starts;
  std::vector<ArchivePtr> got(8);
  for (std::size_t i = 0; i < got.size(); ++i) {
    starts.emplace_back([&, i] {
      for (std::uint64_t round = 0; round < 20; ++round) {
        got[i] = cached(cache_, round, [&] { return sheet_.shared(); });
        if (!got[i] || got[i]->size() != 1) return;
      }
    });
  }
  for (std::thread& start : starts) start.join();
  for (const ArchivePtr& archive : got) {
    ASSERT_NE(archive, nullptr);
    EXPECT_EQ(archive->id_of(AthleteId{0}), "athlete:bannister");
  }
}

}  // namespace
}  // namespace miler::store
