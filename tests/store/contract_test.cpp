// What every store keeps, whatever it is made of. The stores of memory.cpp and sqlite_store.cpp under one set
// of tests.
#include <functional>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/store/snapshot.h"
#include "miler/store/store.h"
#include "tests/store/any_changes.h"
#include "tests/support/paths.h"
#include "tests/support/property.h"

namespace miler::store {
namespace {

using miler::testing::read_file;
using miler::testing::TemporaryFolder;
using testing::after;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::one_race;
using ::testing::SizeIs;

struct Maker {
  const char* name;
  std::function<std::unique_ptr<Store>(const TemporaryFolder&)> make;
};
void PrintTo(const Maker& maker, std::ostream* out) { *out << maker.name; }

class Contract : public ::testing::TestWithParam<Maker> {
 protected:
  TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = GetParam().make(folder_);

  Revision add(std::int32_t centiseconds, std::string_view title = "import of a.csv") {
    const ArchivePtr archive = store_->load();
    ChangeSet changes = one_race(archive->next_keys(), title, centiseconds);
    changes.base = archive->revision();
    return store_->apply(changes);
  }
  Revision take_back(std::uint32_t import) {
    ChangeSet changes;
    changes.title = "undo";
    changes.withdraws = {{import}};
    return store_->apply(changes);
  }
  std::string refusal(const ChangeSet& changes) {
    try {
      store_->apply(changes);
    } catch (const Failure& failure) {
      return failure.what();
    }
    return "was taken";
  }
};

INSTANTIATE_TEST_SUITE_P(Stores, Contract,
                         ::testing::Values(Maker{"memory",
                                                 [](const TemporaryFolder&) {
                                                   return open("memory:a.db", Open::Create);
                                                 }},
                                           Maker{"sqlite",
                                                 [](const TemporaryFolder& folder) {
                                                   return open((folder / "a.db").string(), Open::Create);
                                                 }}),
                         [](const auto& made) { return made.param.name; });

TEST_P(Contract, ANewArchiveIsEmpty) {
  EXPECT_EQ(store_->revision(), Revision{});
  EXPECT_EQ(store_->load()->size(), 0U);
  EXPECT_EQ(store_->load()->title(), "a.db");
  EXPECT_THAT(store_->imports(), IsEmpty());
  EXPECT_THAT(store_->verify(), IsEmpty());
}

TEST_P(Contract, AChangeIsOneRevision) {
  const Revision first = add(223'13);
  EXPECT_EQ(first.number, 1U);
  EXPECT_EQ(store_->revision(), first);
  EXPECT_EQ(store_->load()->revision(), first);
  EXPECT_EQ(store_->load()->size(), 1U);
  EXPECT_EQ(store_->load()->next_keys().performance, 2U);
  EXPECT_EQ(add(223'40).number, 2U);
  EXPECT_EQ(store_->load()->size(), 2U);
}

TEST_P(Contract, AnEmptyChangeIsNone) {
  EXPECT_EQ(store_->apply({}), Revision{});
  const Revision first = add(223'13);
  EXPECT_EQ(store_->apply({}), first);
  EXPECT_THAT(store_->imports(), SizeIs(1));
}

TEST_P(Contract, ImportsAreRemembered) {
  ChangeSet changes = one_race({}, "import of two files", 223'13);
  changes.files = {{.path = "a.csv", .format = "toplist", .checksum = "12", .rows = 3, .added = 2},
                   {.path = "b.csv", .format = "sheet", .problems = 1}};
  const Revision revision = store_->apply(changes);
  const std::vector<ImportRecord> imports = store_->imports();
  ASSERT_THAT(imports, SizeIs(1));
  EXPECT_EQ(imports[0].key, ImportKey{1});
  EXPECT_EQ(imports[0].revision, revision);
  EXPECT_EQ(imports[0].title, "import of two files");
  EXPECT_FALSE(imports[0].undone_by.known());
  ASSERT_THAT(imports[0].files, SizeIs(2));
  EXPECT_TRUE(testing::same_row(imports[0].files[0], changes.files[0]));
  EXPECT_TRUE(testing::same_row(imports[0].files[1], changes.files[1]));
}

TEST_P(Contract, AnUndoTakesBackOneImport) {
  add(223'13);
  add(223'40);
  EXPECT_EQ(take_back(1).number, 3U);
  const ArchivePtr archive = store_->load();
  ASSERT_EQ(archive->size(), 1U);
  EXPECT_EQ(archive->times()[0], Duration::centiseconds(223'40));
  EXPECT_EQ(archive->next_keys().athlete, 3U) << "keys are never given again";
  EXPECT_EQ(store_->imports()[0].undone_by, ImportKey{3});
  EXPECT_FALSE(store_->imports()[1].undone_by.known());
}

TEST_P(Contract, AnUndoneImportCannotBeUndone) {
  add(223'13);
  take_back(1);
  ChangeSet again;
  again.withdraws = {{1}};
  EXPECT_THAT(refusal(again), HasSubstr("import 1 has been taken back already, by import 2"));
  again.withdraws = {{7}};
  EXPECT_THAT(refusal(again), HasSubstr("there is no import 7"));
  EXPECT_EQ(store_->revision().number, 2U);
}

TEST_P(Contract, AnUndoCanBeUndone) {
  add(223'13);
  take_back(1);
  EXPECT_EQ(store_->load()->size(), 0U);
  take_back(2);
  EXPECT_EQ(store_->load()->size(), 1U);
  EXPECT_FALSE(store_->imports()[0].undone_by.known());
  EXPECT_EQ(store_->imports()[1].undone_by, ImportKey{3});
  take_back(1);
  EXPECT_EQ(store_->load()->size(), 0U) << "live again, it can be taken back again";
}

TEST_P(Contract, EveryEarlierRevisionCanBeLoaded) {
  const Revision first = add(223'13);
  add(223'40);
  take_back(1);
  EXPECT_EQ(store_->load_at(0)->size(), 0U);
  EXPECT_EQ(store_->load_at(1)->size(), 1U);
  EXPECT_EQ(store_->load_at(1)->revision(), first);
  EXPECT_EQ(store_->load_at(1)->next_keys().athlete, 2U);
  EXPECT_EQ(store_->load_at(2)->size(), 2U) << "the undo was not known yet";
  EXPECT_EQ(store_->load_at(3)->size(), 1U);
  EXPECT_THROW(store_->load_at(4), Failure);
}

TEST_P(Contract, ALoadedArchiveStaysAsItWas) {
  add(223'13);
  const ArchivePtr before = store_->load();
  add(223'40);
  take_back(1);
  EXPECT_EQ(before->size(), 1U);
  EXPECT_EQ(before->times()[0], Duration::centiseconds(223'13));
}

TEST_P(Contract, AChangeAgainstAnEarlierRevisionIsRefused) {
  add(223'13);
  const ArchivePtr seen = store_->load();
  ChangeSet late = one_race(seen->next_keys(), "late", 223'97);
  late.base = seen->revision();
  add(223'40);
  EXPECT_THAT(refusal(late), HasSubstr("moved on from revision 1 to 2"));
  late.base.reset();
  EXPECT_THAT(refusal(late), HasSubstr("athlete 2 has been given before"));
  EXPECT_EQ(store_->revision().number, 2U);
}

TEST_P(Contract, NothingOfARefusedChangeIsKept) {
  add(223'13);
  ChangeSet changes = one_race({.athlete = 2, .race = 2, .performance = 2, .source = 2}, "same id", 223'40);
  changes.identities.races[0].slug = "race-1";
  EXPECT_THAT(refusal(changes), HasSubstr("race"));
  EXPECT_EQ(store_->revision().number, 1U);
  EXPECT_EQ(store_->load_at(1)->size(), 1U);
  EXPECT_EQ(add(223'40).number, 2U) << "its other ids are still free";
}

TEST_P(Contract, WhatIsSpokenOfMustBeKnown) {
  ChangeSet changes = one_race({}, "nobody", 223'13);
  changes.statements.performances[0].athlete = {9};
  EXPECT_THAT(refusal(changes), HasSubstr("athlete 9, which neither it nor the archive knows"));
  changes.statements.performances[0].athlete = {};
  EXPECT_THAT(refusal(changes), HasSubstr("does not say"));
}

TEST_P(Contract, TheChainTellsApartWhatDiffers) {
  const Revision one = add(223'13);
  const auto other = open("memory:", Open::Create);
  EXPECT_EQ(other->apply(one_race({}, "import of a.csv", 223'13)), one) << "the same change, the same chain";
  const auto different = open("memory:", Open::Create);
  EXPECT_NE(different->apply(one_race({}, "import of a.csv", 223'14)), one);
}

/// Files of settled archives, byte for byte.
std::string snapshot_of(const ArchivePtr& archive, const TemporaryFolder& folder) {
  write_snapshot(*archive, folder / "settled");
  return read_file(folder / "settled");
}

TEST(Stores, SettleToTheSameBytes) {
  const TemporaryFolder folder;
  const auto memory = open("memory:a.db", Open::Create);
  const auto sqlite = open((folder / "a.db").string(), Open::Create);
  Stream random{Seed{7}, 0};
  for (std::int32_t i = 0; i < 20; ++i) {
    ChangeSet changes = one_race(memory->load()->next_keys(), "import",
                                 223'13 + static_cast<std::int32_t>(random.below(500)));
    if (i % 5 == 4) changes.withdraws = {{static_cast<std::uint32_t>(i)}};
    EXPECT_EQ(memory->apply(changes), sqlite->apply(changes));
  }
  EXPECT_EQ(snapshot_of(memory->load(), folder), snapshot_of(sqlite->load_at(20), folder));
  EXPECT_EQ(snapshot_of(memory->load_at(11), folder), snapshot_of(sqlite->load_at(11), folder));
  EXPECT_THAT(sqlite->verify(), IsEmpty());
}

}  // namespace
}  // namespace miler::store
