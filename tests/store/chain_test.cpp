// The hash chain covers every value of every row, and nothing else.
#include <gtest/gtest.h>

#include "miler/store/detail_chain.h"
#include "tests/store/any_changes.h"
#include "tests/support/property.h"

namespace miler::store {
namespace {

using testing::any_changes;

std::uint64_t chain_of(const ChangeSet& changes) { return chain(1, link_of(changes)); }

ChangeSet some_changes(std::uint64_t seed) {
  Stream random{Seed{seed}, 0};
  return any_changes(random, {}, 3);
}

RC_GTEST_PROP(Chain, IsTheSameForTheSameChanges, (std::uint64_t seed)) {
  RC_ASSERT(chain_of(some_changes(seed)) == chain_of(some_changes(seed)));
}

TEST(Chain, TakesInEveryField) {
  const ChangeSet plain = some_changes(1);
  for_each_table(kStatementTables, [&](auto table) {
    const std::size_t fields = std::tuple_size_v<
        std::remove_cvref_t<decltype(Rows<typename std::remove_cvref_t<
                                         decltype(plain.statements.*table)>::value_type>::kFields)>>;
    for (std::size_t changed = 0; changed < fields; ++changed) {
      ChangeSet changes = plain;
      auto& row = (changes.statements.*table)[1];
      const auto other = (some_changes(2).statements.*table)[0];
      std::size_t i = 0;
      bool differs = false;
      std::apply(
          [&](const auto&... field) {
            ((i++ == changed ? (differs = !testing::same(row.*field.member, other.*field.member),
                                static_cast<void>(row.*field.member = other.*field.member))
                             : void()),
             ...);
          },
          Rows<std::remove_cvref_t<decltype(row)>>::kFields);
      EXPECT_EQ(chain_of(changes) != chain_of(plain), differs)
          << Rows<std::remove_cvref_t<decltype(row)>>::kName << ", field " << changed;
    }
  });
}

TEST(Chain, TakesInTitleFilesIdentitiesWithdrawalsAndWhatWasBefore) {
  const ChangeSet plain = some_changes(1);
  ChangeSet changes = plain;
  changes.title += "!";
  EXPECT_NE(chain_of(changes), chain_of(plain));
  changes = plain;
  changes.files[1].rows += 1;
  EXPECT_NE(chain_of(changes), chain_of(plain));
  changes = plain;
  changes.identities.races[2].slug += "-2";
  EXPECT_NE(chain_of(changes), chain_of(plain));
  changes = plain;
  changes.withdraws = {{1}};
  EXPECT_NE(chain_of(changes), chain_of(plain));
  EXPECT_NE(chain(1, link_of(plain)), chain(2, link_of(plain)));
}

TEST(Chain, TakesInTheOrderOfStatementsButNotOfIdentities) {
  const ChangeSet plain = some_changes(1);
  ChangeSet changes = plain;
  std::swap(changes.identities.races[0], changes.identities.races[1]);
  EXPECT_EQ(chain_of(changes), chain_of(plain)) << "files give them back by key";
  std::swap(changes.statements.performances[0], changes.statements.performances[1]);
  EXPECT_NE(chain_of(changes), chain_of(plain)) << "of two equal statements the first counts";
}

TEST(Chain, TheImportAndTheBaseOfAChangeDoNotCount) {
  ChangeSet changes = some_changes(1);
  const std::uint64_t plain = chain_of(changes);
  for (PerformanceSaid& said : changes.statements.performances) said.origin.import = {7};
  changes.base = Revision{3, 3};
  EXPECT_EQ(chain_of(changes), plain);
}

}  // namespace
}  // namespace miler::store
