// What an undo took away comes back under its old id and key; what stands keeps its own.
#include <gtest/gtest.h>

#include "miler/store/detail_reuse.h"
#include "tests/support/sheet.h"

namespace miler::store {
namespace {

using miler::testing::Sheet;

/// Bannister stands in the archive; Landy was in it once.
const Sheet& standing() {
  static const Sheet made{"1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1\n"};
  return made;
}

ChangeSet of(const char* slug) {
  ChangeSet changes;
  changes.identities.athletes = {{AthleteKey{9}, slug}};
  changes.statements.athletes.resize(1);
  changes.statements.athletes[0].athlete = AthleteKey{9};
  return changes;
}

TEST(KeysGivenBefore, WhatWasTakenBackComesBackUnderItsKey) {
  const Identities given{.athletes = {{AthleteKey{1}, "bannister"}, {AthleteKey{2}, "landy"}}};
  const ChangeSet changes = with_keys_given_before(of("landy"), given, standing().archive());
  EXPECT_TRUE(changes.identities.athletes.empty());
  EXPECT_EQ(changes.statements.athletes[0].athlete, AthleteKey{2});
}

TEST(KeysGivenBefore, WhatStandsIsLeftForTheStoreToRefuse) {
  const Identities given{.athletes = {{AthleteKey{1}, "bannister"}}};
  const ChangeSet changes = with_keys_given_before(of("bannister"), given, standing().archive());
  ASSERT_EQ(changes.identities.athletes.size(), 1U);
  EXPECT_EQ(changes.statements.athletes[0].athlete, AthleteKey{9});
}

TEST(KeysGivenBefore, ANewIdIsNew) {
  const ChangeSet changes = with_keys_given_before(of("elliott"), {}, standing().archive());
  EXPECT_EQ(changes.identities.athletes.size(), 1U);
}

}  // namespace
}  // namespace miler::store
