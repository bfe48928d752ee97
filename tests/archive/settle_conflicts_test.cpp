// Conflicts name what they are about by the id that the archive gives it.
#include <gtest/gtest.h>

#include "tests/support/said.h"

namespace miler {
namespace {

using testing::SaidBook;

constexpr std::string_view kSlug = "1954-06-21-turku-mile-men";

TEST(SettleConflicts, TargetsLeadBackToTheirRows) {
  SaidBook book;
  book.ran("list", kSlug, "landy", "3:58.0h", 1);
  PerformanceSaid second = book.said.performances.back();
  second.performance = PerformanceKey{book.next.performance++};
  PerformanceSaid split = second;
  split.performance = PerformanceKey{book.next.performance++};
  split.event.distance = Distance::metres(1500);
  for (PerformanceSaid said : {second, split}) {
    for (const int cs : {230'00, 240'00}) {
      said.mark = Mark{Duration::centiseconds(cs)};
      book.said.performances.push_back(said);
    }
  }
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().conflicts.size(), 4U);
  const ConflictRow& of_second = (*archive)[ConflictId{0}];
  const ConflictRow& of_split = (*archive)[ConflictId{2}];
  EXPECT_EQ(archive->text(of_second.target), "performance:1954-06-21-turku-mile-men/landy#2");
  EXPECT_EQ(archive->text(of_split.target), "performance:1954-06-21-turku-mile-men/landy@1500");
  for (std::uint32_t i = 0; i < 4; ++i) {
    const ConflictRow& row = (*archive)[ConflictId{i}];
    EXPECT_EQ(archive->performance(archive->text(row.target)), row.performance);
    EXPECT_EQ(archive->id_of(row.performance), archive->text(row.target));
    EXPECT_EQ(row.athlete, archive->athlete("landy"));
  }
  EXPECT_NE(of_second.group, of_split.group);
  EXPECT_EQ(of_second.group, (*archive)[ConflictId{1}].group);
}

TEST(SettleConflicts, ASourceThatRepeatsItselfIsOneSide) {
  SaidBook book;
  book.ran("list", kSlug, "landy", "3:58.0h", 1);
  book.ran("list", kSlug, "landy", "3:58.0h", 1);
  book.ran("paper", kSlug, "landy", "3:57.9h", 1);
  EXPECT_EQ(book.settle()->tables().conflicts.size(), 2U);
}

}  // namespace
}  // namespace miler
