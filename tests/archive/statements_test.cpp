// Whether a change set changes anything.
#include "miler/archive/statements.h"

#include <gtest/gtest.h>

namespace miler {
namespace {

TEST(ChangeSet, IsEmptyUntilItSaysSomething) {
  ChangeSet changes;
  changes.title = "import of nothing";
  changes.files.push_back({.path = "empty.csv"});
  EXPECT_TRUE(changes.empty()) << "a title and a file are no statement";
  ChangeSet withdrawing;
  withdrawing.withdraws.push_back(ImportKey{3});
  EXPECT_FALSE(withdrawing.empty());
  ChangeSet naming;
  naming.identities.races.push_back({RaceKey{1}, "race"});
  EXPECT_FALSE(naming.empty());
  ChangeSet saying;
  saying.statements.merges.push_back({});
  EXPECT_FALSE(saying.empty());
}

TEST(Statements, AreEmptyUntilAnyIsSaid) {
  Statements said;
  EXPECT_TRUE(said.empty());
  said.coverage.push_back({.statement = "men mile until 2024: births"});
  EXPECT_FALSE(said.empty());
}

}  // namespace
}  // namespace miler
