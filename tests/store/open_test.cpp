// Archives by address.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/store.h"
#include "tests/support/paths.h"

namespace miler::store {
namespace {

using miler::testing::TemporaryFolder;

TEST(OpenStore, ByAddress) {
  const TemporaryFolder folder;
  const std::string path = (folder / "my archive.db").string();
  EXPECT_EQ(open("memory:", Open::Create)->load()->title(), "memory");
  EXPECT_EQ(open("memory:starter book", Open::ReadOnly)->load()->title(), "starter book");
  EXPECT_EQ(open(path, Open::Create)->load()->title(), "my archive.db");
  EXPECT_EQ(open("sqlite:" + path, Open::ReadOnly)->load()->title(), "my archive.db");
}

TEST(OpenStore, RefusesWhatNamesNoArchive) {
  EXPECT_THROW(open("", Open::Create), Failure);
  EXPECT_THROW(open("sqlite:", Open::Create), Failure);
  try {
    open("postgresql://host/db", Open::ReadOnly);
    FAIL() << "was opened";
  } catch (const Failure& failure) {
    EXPECT_THAT(failure.what(), ::testing::HasSubstr("postgresql://host/db is no address of an archive"));
  }
}

}  // namespace
}  // namespace miler::store
