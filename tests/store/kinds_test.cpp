// No field is forgotten: the lists of fields name as many as the structs have.
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "miler/store/detail_kinds.h"
#include "miler/store/detail_rows.h"

namespace miler::store {
namespace {

struct Anything {
  template <class T>
  operator T() const;  // NOLINT: meant to be implicit
};

template <class Aggregate, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
  return requires { Aggregate{(static_cast<void>(I), Anything{})...}; };
}

/// How many fields an aggregate has: the most initialisers that it takes.
template <class Aggregate, std::size_t N = 24>
constexpr std::size_t arity() {
  if constexpr (takes<Aggregate>(std::make_index_sequence<N>{})) {
    return N;
  } else {
    return arity<Aggregate, N - 1>();
  }
}

static_assert(arity<Origin>() == 5);

template <class Row>
void expect_all_fields() {
  constexpr std::size_t kNamed = std::tuple_size_v<decltype(Rows<Row>::kFields)>;
  // A source's own statement carries `import` itself; the others do in their origin.
  constexpr std::size_t kOwn = std::is_same_v<Row, SourceSaid> ? 1 : 0;
  EXPECT_EQ(kNamed + kOwn, arity<Row>()) << Rows<Row>::kName;
}

TEST(Kinds, EveryFieldOfAStatementIsNamed) {
  expect_all_fields<ImportedFile>();
  for_each_table(kIdentityTables,
                 []<class Row>(std::vector<Row> Identities::*) { expect_all_fields<Row>(); });
  for_each_table(kStatementTables,
                 []<class Row>(std::vector<Row> Statements::*) { expect_all_fields<Row>(); });
}

TEST(Kinds, EveryTableIsNamed) {
  EXPECT_EQ(arity<Identities>(), std::tuple_size_v<decltype(kIdentityTables)>);
  EXPECT_EQ(arity<Statements>(), std::tuple_size_v<decltype(kStatementTables)>);
}

template <class Row>
void expect_all_members(std::string_view block) {
  if constexpr (HasFields<Row>) {
    EXPECT_EQ(std::tuple_size_v<decltype(RowFields<Row>::kMembers)>, arity<Row>()) << block;
  }
}

TEST(Kinds, EveryFieldOfASnapshotsRowIsLookedAt) {
#define MILER_BLOCK(name, Row) expect_all_members<Row>(#name);
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
}

}  // namespace
}  // namespace miler::store
