// What a change set must hold before it becomes a revision. Its messages are also met in contract_test.cpp.
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/detail_advance.h"
#include "miler/store/store.h"
#include "tests/store/any_changes.h"
#include "tests/support/property.h"

namespace miler::store {
namespace {

using testing::after;
using testing::any_changes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::one_race;

std::string refusal(const Head& head, const ChangeSet& changes) {
  try {
    advance(head, changes, {});
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "was taken";
}

TEST(Advance, CountsRevisionsAndKeys) {
  const Head head{.revision = {4, 99}, .next = {7, 7, 7, 7, 7, 7, 7}};
  const Head next = advance(head, one_race(head.next, "x", 223'13), {});
  EXPECT_EQ(next.revision.number, 5U);
  EXPECT_NE(next.revision.chain, 99U);
  EXPECT_EQ(next.next.athlete, 8U);
  EXPECT_EQ(next.next.race, 8U);
  EXPECT_EQ(next.next.performance, 8U);
  EXPECT_EQ(next.next.source, 8U);
  EXPECT_EQ(next.next.venue, 7U);
}

RC_GTEST_PROP(Advance, TakesEveryChangeThatIsInOrder, (std::uint64_t seed)) {
  Stream random{Seed{seed}, 0};
  Head head;
  for (int i = 0; i < 3; ++i) {
    const ChangeSet changes = any_changes(random, head.next, 1 + random.below(6));
    const Head next = advance(head, changes, {});
    RC_ASSERT(next.next.athlete == after(head.next, changes).athlete);
    RC_ASSERT(next.next.performance == after(head.next, changes).performance);
    head = next;
  }
}

TEST(Advance, RefusesWhatIsOutOfOrder) {
  struct Row {
    const char* said;
    std::function<void(ChangeSet&)> change;
  };
  const Row rows[] = {
      {"was taken", [](ChangeSet&) {}},
      {"athlete 3 is given twice",
       [](ChangeSet& c) { c.identities.athletes.push_back(c.identities.athletes[0]); }},
      {"athlete 2 has been given before", [](ChangeSet& c) { c.identities.athletes[0].key = {2}; }},
      {"athlete 0 has been given before", [](ChangeSet& c) { c.identities.athletes[0].key = {}; }},
      {"venue 9, which neither", [](ChangeSet& c) { c.statements.races[0].venue = {9}; }},
      {"source 9, which neither", [](ChangeSet& c) { c.statements.races[0].origin.source = {9}; }},
      {"performance 9, which neither",
       [](ChangeSet& c) { c.statements.splits.push_back({.performance = {9}}); }},
      {"race_said does not say what", [](ChangeSet& c) { c.statements.races[0].race = {}; }},
      {"performance_said does not", [](ChangeSet& c) { c.statements.performances[0].race = {}; }},
      {"merge_said does not", [](ChangeSet& c) { c.statements.merges.push_back({.keep = {1}}); }},
      {"there is no import 1", [](ChangeSet& c) { c.withdraws = {{1}}; }},
      {"moved on from revision 2 to 4",
       [](ChangeSet& c) {
         c.base = Revision{2, 98};
       }},
      {"moved on",
       [](ChangeSet& c) {
         c.base = Revision{4, 98};
       }},
      {"was taken",
       [](ChangeSet& c) {
         c.base = Revision{4, 99};
       }},
      {"was taken", [](ChangeSet& c) { c.statements.performances[0].athlete = {2}; }},
      {"was taken",
       [](ChangeSet& c) {
         c.identities.athletes[0].key = c.statements.athletes[0].athlete = {5};
         c.statements.performances[0].athlete = {5};
       }},
  };
  const Head head{.revision = {4, 99}, .next = {3, 3, 3, 3, 3, 3, 3}};
  for (const Row& row : rows) {
    ChangeSet changes = one_race(head.next, "x", 223'13);
    row.change(changes);
    EXPECT_THAT(refusal(head, changes), HasSubstr(row.said));
  }
}

TEST(UndoneBy, KnowsWhoTookWhatBack) {
  const auto told = [](std::uint64_t count, const std::vector<Withdrawal>& withdrawals) {
    std::vector<std::uint32_t> numbers;
    for (const ImportKey key : undone_by(count, withdrawals)) numbers.push_back(key.number);
    return numbers;
  };
  EXPECT_THAT(told(3, {}), ElementsAre(0, 0, 0));
  EXPECT_THAT(told(3, {{{1}, {3}}}), ElementsAre(3, 0, 0));
  EXPECT_THAT(told(4, {{{1}, {3}}, {{3}, {4}}}), ElementsAre(0, 0, 4, 0)) << "the undo was undone";
  EXPECT_THAT(told(5, {{{1}, {3}}, {{3}, {4}}, {{1}, {5}}}), ElementsAre(5, 0, 4, 0, 0)) << "and done again";
  EXPECT_THAT(told(5, {{{1}, {3}}, {{3}, {4}}, {{4}, {5}}}), ElementsAre(3, 0, 0, 5, 0)) << "three deep";
}

}  // namespace
}  // namespace miler::store
