// The store that is kept nowhere: for tests, and for archives that are made anew each time.
#include <set>

#include <fmt/format.h>

#include "miler/archive/settle.h"
#include "miler/store/detail_advance.h"
#include "miler/store/detail_chain.h"
#include "miler/store/detail_reuse.h"
#include "miler/store/detail_stores.h"

namespace miler::store {

namespace {

template <class Row>
void append(std::vector<Row>& all, const std::vector<Row>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

class MemoryStore final : public Store {
 public:
  explicit MemoryStore(std::string title) : title_{std::move(title)} {}

  Revision revision() override { return head().revision; }

  ArchivePtr load() override {
    if (!loaded_ || loaded_->revision() != revision()) loaded_ = load_at(revision().number);
    return loaded_;
  }

  Revision apply(const ChangeSet& asked) override {
    if (asked.empty()) return revision();
    const ChangeSet changes = withdrawals_.empty() ? asked : with_keys_given_before(asked, given(), *load());
    Import import{.head = advance(head(), changes, undone_by(imports_.size(), withdrawals_)),
                  .changes = changes};
    const ImportKey key{static_cast<std::uint32_t>(imports_.size() + 1)};
    add_slugs(changes.identities);
    for_each_table(kIdentityTables, [&](auto table) {
      import.changes.identities.*table = by_key(std::move(import.changes.identities.*table));
    });
    for_each_table(kStatementTables, [&](auto table) {
      for (auto& said : import.changes.statements.*table) import_of(said) = key;
    });
    for (const ImportKey withdrawn : changes.withdraws) withdrawals_.push_back({withdrawn, key});
    imports_.push_back(std::move(import));
    return revision();
  }

  std::vector<ImportRecord> imports() override {
    std::vector<ImportRecord> records;
    const std::vector<ImportKey> undone = undone_by(imports_.size(), withdrawals_);
    for (const Import& import : imports_) {
      records.push_back({.key = {static_cast<std::uint32_t>(records.size() + 1)},
                         .revision = import.head.revision,
                         .title = import.changes.title,
                         .at = {},
                         .files = import.changes.files,
                         .undone_by = undone[records.size()]});
    }
    return records;
  }

  ArchivePtr load_at(std::uint64_t number) override {
    if (number > imports_.size()) {
      throw Failure{fmt::format("there is no revision {}: the latest is {}", number, imports_.size())};
    }
    std::vector<Withdrawal> until;
    std::ranges::copy_if(withdrawals_, std::back_inserter(until),
                         [&](const Withdrawal& one) { return one.by.number <= number; });
    const std::vector<ImportKey> undone = undone_by(number, until);
    Statements live;
    Identities identities;
    for (std::size_t i = 0; i < number; ++i) {
      const ChangeSet& changes = imports_[i].changes;
      for_each_table(kIdentityTables,
                     [&](auto table) { append(identities.*table, changes.identities.*table); });
      if (undone[i].known()) continue;
      for_each_table(kStatementTables, [&](auto table) { append(live.*table, changes.statements.*table); });
    }
    const Head at = number == 0 ? Head{} : imports_[number - 1].head;
    return settle({.statements = live,
                   .identities = identities,
                   .next_keys = at.next,
                   .revision = at.revision,
                   .title = title_});
  }

  std::vector<std::string> verify() override { return {}; }

 private:
  struct Import {
    Head head;  ///< after it
    ChangeSet changes;
  };

  Identities given() const {
    Identities identities;
    for (const Import& import : imports_) {
      for_each_table(kIdentityTables,
                     [&](auto table) { append(identities.*table, import.changes.identities.*table); });
    }
    return identities;
  }

  Head head() const { return imports_.empty() ? Head{} : imports_.back().head; }

  /// Checks them all before it adds one.
  void add_slugs(const Identities& identities) {
    std::set<std::string> added;
    for_each_table(kIdentityTables, [&](auto table) {
      for (const auto& identity : identities.*table) {
        using Row = std::remove_cvref_t<decltype(identity)>;
        std::string id = fmt::format("{}:{}", Rows<Row>::kName, identity.slug);
        if (slugs_.contains(id) || !added.insert(id).second) {
          throw Failure{fmt::format("the id {} is given twice", id)};
        }
      }
    });
    slugs_.merge(added);
  }

  std::string title_;
  std::vector<Import> imports_;
  std::vector<Withdrawal> withdrawals_;
  std::set<std::string> slugs_;
  ArchivePtr loaded_;
};

}  // namespace

std::unique_ptr<Store> make_memory_store(std::string title) {
  return std::make_unique<MemoryStore>(std::move(title));
}

}  // namespace miler::store
