// The archive in a file: its sidecar, its writers and readers at once, its damage. What it shares with other
// stores is in contract_test.cpp.
#include <atomic>
#include <csignal>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "miler/store/snapshot.h"
#include "miler/store/store.h"
#include "tests/store/any_changes.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::read_file;
using miler::testing::TemporaryFolder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::one_race;

class SqliteStoreTest : public ::testing::Test {
 protected:
  std::unique_ptr<Store> open_it(Open mode = Open::Create) const { return open(path_.string(), mode); }
  static Revision add(Store& store, std::int32_t centiseconds) {
    return store.apply(one_race(store.load()->next_keys(), "import", centiseconds));
  }
  static void overwrite(const fs::path& path, std::uintmax_t at, std::string_view bytes) {
    std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(static_cast<std::streamoff>(at));
    file << bytes;
  }

  TemporaryFolder folder_;
  fs::path path_ = folder_ / "a.db";
  fs::path sidecar_ = folder_ / "a.db.sidecar";
};

TEST_F(SqliteStoreTest, TheSidecarIsWrittenByTheFirstLoadAndTakenByTheNext) {
  const auto store = open_it();
  const Revision revision = store->apply(one_race({}, "one", 223'13));
  EXPECT_EQ(store->load()->size(), 1U);
  ASSERT_NE(open_snapshot(sidecar_, revision), nullptr);
  const fs::file_time_type written = fs::last_write_time(sidecar_);
  EXPECT_EQ(store->load()->size(), 1U);
  EXPECT_EQ(fs::last_write_time(sidecar_), written);
  fs::remove(sidecar_);
  EXPECT_EQ(store->load()->size(), 1U) << "it is safe to delete";
}

TEST_F(SqliteStoreTest, ADamagedOrForeignSidecarIsReplaced) {
  const auto store = open_it();
  const Revision revision = add(*store, 223'13);
  for (const std::string_view content : {"", "a text", "MILERSNP"}) {
    std::ofstream{sidecar_, std::ios::binary} << content;
    EXPECT_EQ(store->load()->size(), 1U);
    EXPECT_NE(open_snapshot(sidecar_, revision), nullptr);
  }
  overwrite(sidecar_, fs::file_size(sidecar_) - 1, "\x55");
  EXPECT_EQ(store->load()->size(), 1U);
  EXPECT_THAT(store->verify(), IsEmpty());
}

TEST_F(SqliteStoreTest, TheSidecarOfARestoredArchiveIsNotTaken) {
  const auto store = open_it();
  add(*store, 223'13);
  fs::copy_file(path_, folder_ / "copy.db");
  add(*store, 223'40);
  const fs::path restored = folder_ / "restored.db";
  fs::copy_file(folder_ / "copy.db", restored);
  const auto other = open(restored.string(), Open::ReadWrite);
  add(*other, 250'00);
  EXPECT_EQ(other->revision().number, store->revision().number);
  store->load();
  fs::copy_file(sidecar_, folder_ / "restored.db.sidecar", fs::copy_options::overwrite_existing);
  EXPECT_EQ(other->load()->revision(), other->revision());
}

TEST_F(SqliteStoreTest, TwoWritersTakeTurns) {
  open_it();
  constexpr int kEach = 15;
  std::atomic<int> refused = 0;
  const auto write = [&] {
    const auto store = open_it(Open::ReadWrite);
    for (int done = 0; done < kEach;) {
      const ArchivePtr archive = store->load();
      ChangeSet changes = one_race(archive->next_keys(), "import", 223'13);
      changes.base = archive->revision();
      try {
        store->apply(changes);
        ++done;
      } catch (const Failure& failure) {
        EXPECT_THAT(failure.what(), HasSubstr("moved on"));
        ++refused;
      }
    }
  };
  std::thread one{write};
  std::thread other{write};
  one.join();
  other.join();
  const auto store = open_it(Open::ReadOnly);
  EXPECT_EQ(store->revision().number, 2U * kEach);
  EXPECT_EQ(store->load()->size(), 2U * kEach);
  EXPECT_THAT(store->verify(), IsEmpty());
}

TEST_F(SqliteStoreTest, AReaderSeesOneRevisionWhileAWriterWrites) {
  const auto writer = open_it();
  add(*writer, 223'13);
  std::atomic<bool> done = false;
  std::thread reading{[&] {
    const auto store = open_it(Open::ReadOnly);
    const ArchivePtr first = store->load();
    const std::size_t size = first->size();
    while (!done) {
      const ArchivePtr archive = store->load();
      EXPECT_EQ(archive->size(), archive->revision().number) << "one performance a revision";
    }
    EXPECT_EQ(first->size(), size);
  }};
  for (int i = 0; i < 20; ++i) add(*writer, 224'00 + i);
  done = true;
  reading.join();
}

TEST_F(SqliteStoreTest, DamageAnywhereIsFoundOrHarmless) {
  {
    const auto store = open_it();
    for (int i = 0; i < 5; ++i) add(*store, 223'13 + i);
  }
  fs::remove(sidecar_);
  const std::string bytes = read_file(path_);
  int found = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 997) {
    fs::remove(sidecar_);
    std::ofstream{path_, std::ios::binary} << bytes;
    overwrite(path_, at, std::string(1, static_cast<char>(bytes[at] ^ 0x11)));
    try {
      const auto store = open_it(Open::ReadOnly);
      const ArchivePtr archive = store->load();
      EXPECT_EQ(archive->size(), 5U) << "byte " << at;
      EXPECT_EQ(archive->times()[0], Duration::centiseconds(223'13)) << "byte " << at;
    } catch (const Failure& failure) {
      EXPECT_THAT(failure.what(), HasSubstr("a.db")) << "byte " << at;
      ++found;
    }
  }
  EXPECT_GT(found, 5);
}

TEST_F(SqliteStoreTest, VerificationTellsWhatIsDamaged) {
  const auto store = open_it();
  add(*store, 223'13);
  EXPECT_THAT(store->verify(), IsEmpty());
  const std::string bytes = read_file(path_);
  const std::size_t name = bytes.find("Runner");
  ASSERT_NE(name, std::string::npos);
  overwrite(path_, name, "Rummer");
  EXPECT_THAT(open_it(Open::ReadOnly)->verify(),
              ::testing::Contains(HasSubstr("what import 1 wrote is not what is there")));
}

/// Runs `work` in a process whose files may not grow past `limit` bytes; whether it failed as it should.
bool fails_when_full(rlim_t limit, const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{.rlim_cur = limit, .rlim_max = limit};
    ::setrlimit(RLIMIT_FSIZE, &most);
    try {
      work();
    } catch (const Failure& failure) {
      ::_exit(std::string_view{failure.what()}.find("nothing was changed") == std::string_view::npos ? 2 : 1);
    }
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

TEST_F(SqliteStoreTest, AFullDiskChangesNothing) {
  const Revision before = add(*open_it(), 223'13);
  const std::string bytes = read_file(path_);
  Stream random{Seed{1}, 0};
  const ChangeSet large = testing::any_changes(random, open_it()->load()->next_keys(), 300);
  for (const rlim_t room : {0U, 4096U, 100'000U, 1'000'000U}) {
    EXPECT_TRUE(fails_when_full(bytes.size() + room, [&] { open_it(Open::ReadWrite)->apply(large); }))
        << room;
    EXPECT_EQ(open_it(Open::ReadOnly)->revision(), before);
    EXPECT_THAT(open_it(Open::ReadOnly)->verify(), IsEmpty());
    EXPECT_EQ(read_file(path_), bytes);
  }
}

TEST_F(SqliteStoreTest, AFullDiskCanBeReadFrom) {
  add(*open_it(), 223'13);
  EXPECT_FALSE(fails_when_full(1000, [&] {
    if (open_it(Open::ReadOnly)->load()->size() != 1) throw Failure{"nothing was changed"};
  }));
}

}  // namespace
}  // namespace miler::store
