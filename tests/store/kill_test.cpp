// A program that is killed while it writes leaves the archive as it was or as it should be, whenever that is.
#include <chrono>
#include <csignal>
#include <filesystem>
#include <functional>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "miler/store/store.h"
#include "tests/store/any_changes.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

namespace fs = std::filesystem;
using miler::testing::TemporaryFolder;
using std::chrono::microseconds;
using std::chrono::steady_clock;
using ::testing::IsEmpty;
using testing::one_race;

/// One race with a field of `rows`.
ChangeSet large_change(const NextKeys& next, std::uint32_t rows) {
  ChangeSet changes = one_race(next, "large", 223'13);
  for (std::uint32_t i = 1; i < rows; ++i) {
    ChangeSet more = one_race(testing::after(next, changes), "", 223'13);
    changes.identities.athletes.push_back(more.identities.athletes[0]);
    changes.statements.athletes.push_back(more.statements.athletes[0]);
    PerformanceSaid said = more.statements.performances[0];
    said.race = {next.race};
    said.origin.source = {next.source};
    changes.statements.athletes.back().origin.source = {next.source};
    changes.statements.performances.push_back(said);
  }
  return changes;
}

/// Starts `work` in a process of its own and kills it after `patience`; whether it had finished.
bool killed_after(microseconds patience, const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(0);
  }
  std::this_thread::sleep_for(patience);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status);
}

microseconds duration_of(const std::function<void()>& work) {
  const auto begin = steady_clock::now();
  killed_after(std::chrono::seconds{0}, [] {});  // the cost of a process
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return std::chrono::duration_cast<microseconds>(steady_clock::now() - begin);
}

class Killed : public ::testing::Test {
 protected:
  static constexpr int kKills = 60;

  void empty() {
    for (const auto& entry : fs::directory_iterator{folder_.path()}) fs::remove(entry.path());
  }

  TemporaryFolder folder_;
  fs::path path_ = folder_ / "a.db";
  Stream random_{Seed{20240525}, 0};
};

TEST_F(Killed, AnImportIsDoneOrNot) {
  const TemporaryFolder aside;
  const Revision old = open(path_.string(), Open::Create)->apply(one_race({}, "first", 223'13));
  fs::copy_file(path_, aside / "first.db");
  constexpr std::uint32_t kRows = 3000;
  const ChangeSet change = large_change(open(path_.string(), Open::ReadOnly)->load()->next_keys(), kRows);
  const auto import = [&] { open(path_.string(), Open::ReadWrite)->apply(change); };
  const microseconds whole = duration_of(import);
  const Revision done = open(path_.string(), Open::ReadOnly)->revision();
  ASSERT_EQ(done.number, old.number + 1);
  int kept = 0;
  for (int i = 0; i < kKills; ++i) {
    empty();
    fs::copy_file(aside / "first.db", path_);
    const microseconds patience{random_.below(static_cast<std::uint32_t>(whole.count()) + 1)};
    const bool finished = killed_after(patience, import);
    const auto store = open(path_.string(), Open::ReadOnly);
    const Revision found = store->revision();
    EXPECT_TRUE(found == old || found == done)
        << "revision " << found.number << " after " << patience.count();
    EXPECT_TRUE(!finished || found == done);
    EXPECT_EQ(store->load()->size(), found == old ? 1U : 1U + kRows);
    EXPECT_THAT(store->verify(), IsEmpty());
    kept += found == old ? 1 : 0;
  }
  EXPECT_GT(kept, kKills / 10) << "most kills came too late to tell anything";
}

TEST_F(Killed, ANewArchiveIsThereOrNot) {
  const auto start = [&] {
    const auto store = open(path_.string(), Open::Create);
    store->apply(one_race({}, "first", 223'13));
    store->load();  // writes the sidecar
  };
  const microseconds whole = duration_of(start);
  for (int i = 0; i < kKills / 2; ++i) {
    empty();
    killed_after(microseconds{random_.below(static_cast<std::uint32_t>(whole.count()) + 1)}, start);
    const auto store = open(path_.string(), Open::Create);
    EXPECT_LE(store->revision().number, 1U);
    EXPECT_EQ(store->load()->size(), store->revision().number);
    EXPECT_THAT(store->verify(), IsEmpty());
  }
}

}  // namespace
}  // namespace miler::store
