// What is written comes back, block by block, and the same archive gives the same bytes.
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "miler/store/store.h"
#include "tests/store/snapshot_fixture.h"

namespace miler::store {
namespace {

using testing::SnapshotTest;
using ::testing::UnorderedElementsAre;

class Written : public SnapshotTest {};

TEST_F(Written, EveryBlockComesBack) {
  const ArchivePtr opened = open_snapshot(path_, sheet_.archive().revision());
  ASSERT_NE(opened, nullptr);
  std::vector<std::vector<std::byte>> blocks;
  for_each_block(sheet_.archive().tables(), [&](std::string_view, auto rows) {
    const auto bytes = std::as_bytes(rows);
    blocks.emplace_back(bytes.begin(), bytes.end());
  });
  std::size_t i = 0;
  for_each_block(opened->tables(), [&]<class Row>(std::string_view name, std::span<const Row> rows) {
    const std::vector<std::byte>& before = blocks[i++];
    ASSERT_EQ(rows.size_bytes(), before.size()) << name;
    if constexpr (std::has_unique_object_representations_v<Row>) {
      EXPECT_TRUE(std::ranges::equal(std::as_bytes(rows), before)) << name;
    }
  });
  EXPECT_EQ(opened->size(), 8U);
  EXPECT_EQ(opened->horizon(), sheet_.archive().horizon());
  for (std::uint32_t row = 0; row < opened->size(); ++row) {
    EXPECT_EQ(opened->id_of(PerformanceId{row}), sheet_.archive().id_of(PerformanceId{row}));
  }
}

TEST_F(Written, TheSameArchiveGivesTheSameBytes) {
  const miler::testing::Sheet again{testing::kSheet};
  write_snapshot(again.archive(), folder_ / "again");
  EXPECT_EQ(miler::testing::read_file(folder_ / "again"), miler::testing::read_file(path_));
}

TEST_F(Written, AnOpenSnapshotOutlivesItsReplacement) {
  const ArchivePtr opened = open_snapshot(path_, std::nullopt);
  const miler::testing::Sheet other{"1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Roma  1"};
  write_snapshot(other.archive(), path_);
  EXPECT_EQ(opened->size(), 8U);
  EXPECT_EQ(open_snapshot(path_, std::nullopt)->size(), 1U);
  std::filesystem::remove(path_);
  EXPECT_EQ(opened->id_of(PerformanceId{0}), sheet_.archive().id_of(PerformanceId{0}));
}

TEST_F(Written, NothingElseIsLeftInTheFolder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{folder_.path()}) {
    names.push_back(entry.path().filename().string());
  }
  EXPECT_THAT(names, UnorderedElementsAre("a.sidecar"));
}

TEST_F(Written, ToNowhereIsAFailureThatNamesIt) {
  try {
    write_snapshot(sheet_.archive(), folder_ / "no" / "such" / "folder");
    FAIL() << "was written";
  } catch (const Failure& failure) {
    EXPECT_THAT(failure.what(), ::testing::HasSubstr("no/such/folder cannot be written: No such file"));
  }
}

TEST_F(Written, HasThePermissionsItIsGiven) {
  write_snapshot(sheet_.archive(), folder_ / "private", 0600);
  struct stat status {};
  ASSERT_EQ(::stat((folder_ / "private").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

}  // namespace
}  // namespace miler::store
