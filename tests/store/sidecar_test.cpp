// Where the sidecar is kept, when it is taken, and that doing without one is no failure.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/detail_sidecar.h"
#include "miler/store/store.h"
#include "tests/store/any_changes.h"
#include "tests/store/snapshot_bytes.h"
#include "tests/support/paths.h"
#include "tests/support/sheet.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::Sheet;
using miler::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class SidecarTest : public ::testing::Test {
 protected:
  SidecarTest() { std::ofstream{archive_} << "an archive"; }

  /// A byte of the content of a block.
  static void damage(const fs::path& path, std::streamoff at) {
    std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(at);
    file.put('\x55');
  }

  Sheet sheet_{"1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1"};
  TemporaryFolder folder_;
  fs::path archive_ = folder_ / "a.db";
  fs::path cache_ = folder_ / "cache" / "miler";
  Sidecar sidecar_{archive_, "uuid", cache_};
  Revision revision_ = sheet_.archive().revision();
  std::string title_{sheet_.archive().title()};
};

TEST_F(SidecarTest, LiesBesideTheArchive) {
  EXPECT_EQ(sidecar_.open(revision_, title_), nullptr);
  sidecar_.keep(sheet_.archive());
  EXPECT_TRUE(fs::exists(folder_ / "a.db.sidecar"));
  EXPECT_FALSE(fs::exists(cache_));
  EXPECT_NE(sidecar_.open(revision_, title_), nullptr);
}

TEST_F(SidecarTest, IsTakenForItsRevisionAndTitleOnly) {
  sidecar_.keep(sheet_.archive());
  EXPECT_EQ(sidecar_.open({revision_.number + 1, revision_.chain}, title_), nullptr);
  EXPECT_EQ(sidecar_.open({revision_.number, revision_.chain + 1}, title_), nullptr);
  EXPECT_EQ(sidecar_.open(revision_, "renamed.db"), nullptr);
}

TEST_F(SidecarTest, GoesToTheCacheWhenTheFolderIsClosed) {
  fs::create_directory(folder_ / "a.db.sidecar.new");  // nobody, not even root, can write there
  sidecar_.keep(sheet_.archive());
  EXPECT_TRUE(fs::exists(cache_ / "uuid.sidecar"));
  EXPECT_NE(sidecar_.open(revision_, title_), nullptr);
}

TEST_F(SidecarTest, NowhereIsNoFailure) {
  fs::create_directory(folder_ / "a.db.sidecar.new");
  const Sidecar without_cache{archive_, "uuid", {}};
  without_cache.keep(sheet_.archive());
  EXPECT_EQ(without_cache.open(revision_, title_), nullptr);
}

TEST_F(SidecarTest, ADamagedOneIsNotTakenAndNoFaultOfTheArchive) {
  sidecar_.keep(sheet_.archive());
  damage(folder_ / "a.db.sidecar", 20);
  EXPECT_EQ(sidecar_.open(revision_, title_), nullptr);
  EXPECT_THAT(sidecar_.verify(revision_), IsEmpty());
}

TEST_F(SidecarTest, OneThatWouldBeTakenIsVerifiedWhole) {
  sidecar_.keep(sheet_.archive());
  EXPECT_THAT(sidecar_.verify(revision_), IsEmpty());
  const fs::path path = folder_ / "a.db.sidecar";
  const std::string text = miler::testing::read_file(path);
  const auto view = std::as_bytes(std::span{text});
  testing::Bytes file{view.begin(), view.end()};
  file[testing::block(file, "confidences").offset] = std::byte{9};
  testing::restamp(file);
  std::ofstream{path, std::ios::binary}.write(reinterpret_cast<const char*>(file.data()),
                                              static_cast<std::streamsize>(file.size()));
  EXPECT_THAT(sidecar_.verify(revision_), ElementsAre(HasSubstr("delete it, it is only a cache")));
}

}  // namespace
}  // namespace miler::store
