// The starter book with slices taken out, and random questions to what is left.
#include "tests/query/ablation.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/book/book.h"

namespace miler::query {
namespace {

using testing::Slice;

constexpr Date kEvening = Date::of(2024, 5, 24);
enum class Coverage : std::uint8_t { CutToo, LeftAsItWas };

/// The book without the performances of a slice and all that hangs on them.
ArchivePtr book_without(const Slice& slice, Coverage coverage) {
  const ArchivePtr book = testing::starter_book();
  std::set<PerformanceKey> gone;
  for (std::uint32_t row = 0; row < book->size(); ++row) {
    if (slice.holds(*book, PerformanceId{row})) gone.insert(book->key(PerformanceId{row}));
  }
  const auto is_gone = [&](const auto& said) { return gone.contains(said.performance); };
  ChangeSet rest = testing::starter_statements();
  std::erase_if(rest.statements.performances, is_gone);
  std::erase_if(rest.statements.splits, is_gone);
  std::erase_if(rest.statements.annulments, is_gone);
  std::vector<Event> records_of;
  for (const RecordSaid& record : rest.statements.records) {
    if (is_gone(record)) records_of.push_back(record.event);
  }
  std::erase_if(rest.statements.records, is_gone);
  if (coverage == Coverage::LeftAsItWas) return testing::settled(rest);
  std::vector<CoverageSaid> statements;
  for (CoverageSaid said : rest.statements.coverage) {
    const auto read = parse_coverage(*book, said.statement);
    if (!read) continue;
    if (read->what == Covers::Performances) {
      said.statement = testing::without(*book, said.statement, slice);
    } else if (std::ranges::find(records_of, *read->region.event) != records_of.end()) {
      continue;
    }
    if (!said.statement.empty()) statements.push_back(said);
  }
  rest.statements.coverage = std::move(statements);
  return testing::settled(rest);
}

TEST(StarterBookAblation, WithItsCoverageOnlyWidensBounds) {
  const ArchivePtr book = testing::starter_book();
  const View whole{*book, kEvening};
  int complete = 0, stays = 0, became = 0, blindly_complete = 0, wrong = 0;
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    Stream stream{Seed{seed}, 3};
    const Slice slice = testing::random_slice(stream, *book);
    const ArchivePtr part = book_without(slice, Coverage::CutToo);
    const ArchivePtr blind = book_without(slice, Coverage::LeftAsItWas);
    for (int i = 0; i < 100; ++i) {
      const testing::Question question = testing::random_question(stream, *book);
      const auto compared = testing::compare(whole, View{*part, kEvening}, question);
      ASSERT_EQ(compared.fault, "") << "slice " << static_cast<int>(slice.kind) << " "
                                    << to_string(slice.country) << " " << slice.year << " "
                                    << to_string(slice.time);
      complete += compared.was_complete;
      stays += compared.was_complete && compared.is_complete;
      became += !compared.was_complete && compared.is_complete;
      const auto lying = testing::compare(whole, View{*blind, kEvening}, question);
      blindly_complete += lying.was_complete;
      wrong += lying.is_complete && !lying.same;
    }
  }
  EXPECT_GT(complete, 300) << "too few complete answers to lose";
  EXPECT_GT(stays, complete / 10) << "the slices take all proofs away";
  EXPECT_LT(became, complete / 50) << "doubts went with the rows";
  EXPECT_GT(wrong, blindly_complete / 20) << "rows may go and nobody sees it: the test has no teeth";
}

}  // namespace
}  // namespace miler::query
