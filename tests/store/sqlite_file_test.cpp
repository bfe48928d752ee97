// Which files are archives, what is said of those that are not, and that nobody's file is touched.
#include <fstream>
#include <functional>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "miler/store/detail_sqlite_file.h"
#include "tests/store/any_changes.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::read_file;
using miler::testing::TemporaryFolder;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::one_race;
using ::testing::UnorderedElementsAre;

std::string refusal(const fs::path& path, Open mode) {
  try {
    open(path.string(), mode);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "was opened";
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{folder}) names.push_back(entry.path().filename().string());
  return names;
}

void make_archive(const fs::path& path) {
  open(path.string(), Open::Create)->apply(one_race({}, "one", 223'13));
}

void write_file(const fs::path& path, std::string_view bytes) {
  std::ofstream{path, std::ios::binary} << bytes;
}

struct Foreign {
  const char* why;
  std::function<void(const fs::path&)> make;
  const char* said;
};

void overwrite(const fs::path& path, std::streamoff at, std::string_view bytes) {
  std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
  file.seekp(at);
  file << bytes;
}

const Foreign kForeign[] = {
    {"a text", [](const fs::path& path) { write_file(path, std::string(5000, 'x')); },
     "is not a miler archive"},
    {"nothing", [](const fs::path& path) { write_file(path, ""); }, "an empty file"},
    {"a folder", [](const fs::path& path) { fs::create_directory(path); }, "is not a miler archive"},
    {"somebody's database",
     [](const fs::path& path) {
       SQLite::Database{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
           "CREATE TABLE t (x)");
     },
     "is not a miler archive"},
    {"a newer archive",
     [](const fs::path& path) {
       make_archive(path);
       SQLite::Database{path.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 99");
     },
     "written by a newer miler (its format is 99"},
    {"half an archive",
     [](const fs::path& path) {
       make_archive(path);
       fs::resize_file(path, fs::file_size(path) / 2);
     },
     "is damaged"},
    {"a damaged page of tables",
     [](const fs::path& path) {
       make_archive(path);
       overwrite(path, 100, std::string(2000, '\x7F'));
     },
     "is damaged"},
};

TEST(ArchiveFile, OthersFilesAreRefusedByNameAndLeftAsTheyAre) {
  for (const Foreign& foreign : kForeign) {
    SCOPED_TRACE(foreign.why);
    const TemporaryFolder folder;
    const fs::path path = folder / "some.db";
    foreign.make(path);
    const std::string before = fs::is_directory(path) ? "" : read_file(path);
    for (const Open mode : {Open::ReadOnly, Open::ReadWrite, Open::Create}) {
      EXPECT_THAT(refusal(path, mode), AllOf(HasSubstr(path.string()), HasSubstr(foreign.said)));
    }
    EXPECT_EQ(fs::is_directory(path) ? "" : read_file(path), before);
    EXPECT_THAT(names_in(folder.path()), UnorderedElementsAre("some.db"));
  }
}

TEST(ArchiveFile, OnlyCreateMakesOne) {
  const TemporaryFolder folder;
  EXPECT_THAT(refusal(folder / "none.db", Open::ReadOnly), HasSubstr("No such file"));
  EXPECT_THAT(refusal(folder / "none.db", Open::ReadWrite), HasSubstr("No such file"));
  EXPECT_EQ(refusal(folder / "new" / "folder" / "a.db", Open::Create), "was opened");
  EXPECT_THAT(names_in(folder / "new" / "folder"), UnorderedElementsAre("a.db"));
  EXPECT_THAT(refusal("/proc/a.db", Open::Create), HasSubstr("/proc/a.db"));
}

TEST(ArchiveFile, IsMadeOnceWhoeverComesFirst) {
  const TemporaryFolder folder;
  std::vector<std::thread> makers;
  for (int i = 0; i < 6; ++i) {
    makers.emplace_back(
        [&] { EXPECT_EQ(open((folder / "a.db").string(), Open::Create)->revision(), Revision{}); });
  }
  for (std::thread& maker : makers) maker.join();
  EXPECT_THAT(names_in(folder.path()), UnorderedElementsAre("a.db"));
}

TEST(ArchiveFile, ReadingLeavesTheFileAsItIs) {
  const TemporaryFolder folder;
  const fs::path path = folder / "a.db";
  make_archive(path);
  const std::string bytes = read_file(path);
  const fs::file_time_type written = fs::last_write_time(path);
  {
    const auto store = open(path.string(), Open::ReadOnly);
    EXPECT_EQ(store->load()->size(), 1U);
    EXPECT_THROW(store->apply(one_race(store->load()->next_keys(), "two", 223'40)), Failure);
  }
  EXPECT_EQ(read_file(path), bytes);
  EXPECT_EQ(fs::last_write_time(path), written);
  EXPECT_THAT(names_in(folder.path()), UnorderedElementsAre("a.db", "a.db.sidecar"))
      << "the log is cleared away";
}

TEST(ArchiveFile, TheLogIsEmptiedAfterEveryChange) {
  const TemporaryFolder folder;
  const fs::path path = folder / "a.db";
  const auto store = open(path.string(), Open::Create);
  store->apply(one_race({}, "one", 223'13));
  EXPECT_EQ(fs::file_size(folder / "a.db-wal"), 0U);
}

/// Runs `work` as a user who owns nothing; what it returns, or 99 when it throws.
int as_nobody(const std::function<int()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(98);
    try {
      ::_exit(work());
    } catch (const std::exception&) {
      ::_exit(99);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 97;
}

class OrdinaryUser : public ::testing::Test {
 protected:
  void SetUp() override {
    if (::getuid() != 0) GTEST_SKIP() << "only root can become somebody else";
    make_archive(path_);
    ::chmod(folder_.path().c_str(), 0755);
  }
  TemporaryFolder folder_;
  fs::path path_ = folder_ / "a.db";
};

TEST_F(OrdinaryUser, ReadsAnArchiveInAFolderOfSomebodyElse) {
  const std::string bytes = read_file(path_);
  EXPECT_EQ(as_nobody([&] { return static_cast<int>(open(path_.string(), Open::ReadOnly)->load()->size()); }),
            1);
  EXPECT_EQ(read_file(path_), bytes);
  EXPECT_THAT(names_in(folder_.path()), UnorderedElementsAre("a.db"));
}

TEST_F(OrdinaryUser, KeepsTheSidecarInTheCache) {
  const fs::path cache = folder_ / "cache";
  fs::create_directory(cache);
  ASSERT_EQ(::chown(cache.c_str(), 65534, 65534), 0);
  EXPECT_EQ(as_nobody([&] {
              return static_cast<int>(open(path_.string(), Open::ReadOnly, cache)->load()->size());
            }),
            1);
  const std::vector<std::string> names = names_in(cache);
  ASSERT_EQ(names.size(), 1U);
  EXPECT_TRUE(names[0].ends_with(".sidecar")) << names[0];
}

TEST_F(OrdinaryUser, IsToldThatTheArchiveCannotBeWritten) {
  EXPECT_EQ(as_nobody([&] {
              return refusal(path_, Open::ReadWrite).find("read-only") == std::string::npos ? 1 : 0;
            }),
            0);
}

TEST_F(OrdinaryUser, ReadsAFileThatOnlyItsFolderWouldAllowToWrite) {
  ASSERT_EQ(::chmod(folder_.path().c_str(), 0777), 0);
  EXPECT_EQ(as_nobody([&] { return static_cast<int>(open(path_.string(), Open::ReadOnly)->load()->size()); }),
            1);
  EXPECT_THAT(names_in(folder_.path()), UnorderedElementsAre("a.db", "a.db.sidecar"))
      << "no log of a stranger's, which the owner could not write";
}

TEST_F(OrdinaryUser, IsToldOfALogThatOnlyTheOwnerCanFinish) {
  SQLite::Database writer{path_.string(), SQLite::OPEN_READWRITE};
  writer.exec("UPDATE import SET title = 'in the log'");
  fs::create_directory(folder_ / "copy");
  fs::copy_file(path_, folder_ / "copy" / "a.db");
  fs::copy_file(folder_ / "a.db-wal", folder_ / "copy" / "a.db-wal");
  ::chmod((folder_ / "copy").c_str(), 0755);
  EXPECT_EQ(as_nobody([&] {
              return refusal(folder_ / "copy" / "a.db", Open::ReadOnly).find("unfinished log") ==
                     std::string::npos;
            }),
            0);
}

TEST_F(OrdinaryUser, CannotReadWhatItMayNot) {
  ASSERT_EQ(::chmod(path_.c_str(), 0600), 0);
  open(path_.string(), Open::ReadOnly)->load();  // makes the sidecar, as the owner
  EXPECT_EQ(as_nobody([&] {
              return refusal(path_, Open::ReadOnly).find("Permission denied") == std::string::npos;
            }),
            0);
  struct stat status {};
  ASSERT_EQ(::stat((folder_ / "a.db.sidecar").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U) << "the sidecar tells no more than the archive";
}

TEST(ArchiveFile, AnArchiveWithSignsInItsNameOpens) {
  const TemporaryFolder folder;
  for (const char* name : {"50%.db", "what?.db", "no #1.db", "it's.db"}) {
    make_archive(folder / name);
    EXPECT_EQ(open((folder / name).string(), Open::ReadOnly)->load()->size(), 1U) << name;
    if (::getuid() != 0) continue;
    ::chmod(folder.path().c_str(), 0755);
    EXPECT_EQ(as_nobody([&] {
                return static_cast<int>(open((folder / name).string(), Open::ReadOnly)->load()->size());
              }),
              1)
        << name;
  }
}

}  // namespace
}  // namespace miler::store
