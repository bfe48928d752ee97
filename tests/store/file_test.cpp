// Files written whole or not at all, by one writer at a time.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "miler/store/detail_file.h"
#include "miler/store/store.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::read_file;
using miler::testing::TemporaryFolder;

void write(NewFile& file, std::string_view text) { file.write_at(0, std::as_bytes(std::span{text})); }

TEST(NewFile, IsSeenWhenItIsWhole) {
  const TemporaryFolder folder;
  const fs::path path = folder / "x";
  std::ofstream{path} << "old";
  {
    NewFile file{path, std::nullopt};
    write(file, "new");
    EXPECT_EQ(read_file(path), "old");
    file.commit();
    EXPECT_EQ(read_file(path), "new");
  }
  EXPECT_FALSE(fs::exists(folder / "x.new"));
}

TEST(NewFile, LeavesNothingWhenItIsGivenUp) {
  const TemporaryFolder folder;
  { NewFile file{folder / "x", std::nullopt}; }
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(NewFile, HasOneWriter) {
  const TemporaryFolder folder;
  const fs::path path = folder / "x";
  NewFile first{path, std::nullopt};
  write(first, "first");
  EXPECT_THROW((NewFile{path, std::nullopt}), Failure);
  first.commit();
  EXPECT_EQ(read_file(path), "first");
}

TEST(NewFile, WritesOverWhatAKilledWriterLeft) {
  const TemporaryFolder folder;
  std::ofstream{folder / "x.new"} << "half of a long fi";
  NewFile file{folder / "x", 0600};
  write(file, "new");
  file.commit();
  EXPECT_EQ(read_file(folder / "x"), "new");
  struct stat status {};
  ASSERT_EQ(::stat((folder / "x").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(NewFile, DoesNotFollowALinkThatSomebodyLaid) {
  const TemporaryFolder folder;
  std::ofstream{folder / "precious"} << "text";
  fs::create_symlink(folder / "precious", folder / "x.new");
  EXPECT_THROW((NewFile{folder / "x", std::nullopt}), Failure);
  EXPECT_EQ(read_file(folder / "precious"), "text");
}

TEST(MappedFile, IsWhatTheFileWas) {
  const TemporaryFolder folder;
  std::ofstream{folder / "x"} << "bytes";
  const auto file = MappedFile::open(folder / "x");
  ASSERT_NE(file, nullptr);
  EXPECT_EQ(file->bytes().size(), 5U);
  EXPECT_EQ(file->bytes()[0], std::byte{'b'});
}

TEST(MappedFile, IsNothingForWhatCannotBeMapped) {
  const TemporaryFolder folder;
  std::ofstream{folder / "empty"} << "";
  EXPECT_EQ(MappedFile::open(folder / "empty"), nullptr);
  EXPECT_EQ(MappedFile::open(folder / "none"), nullptr);
  EXPECT_EQ(MappedFile::open(folder.path()), nullptr);
}

}  // namespace
}  // namespace miler::store
