// Rows in the order of their keys, with the sources of what was settled.
#include <gtest/gtest.h>

#include "tests/support/said.h"

namespace miler {
namespace {

using testing::SaidBook;

TEST(SettleBuild, ThingsStandInTheOrderOfTheirKeys) {
  SaidBook book;
  book.athlete("walker");
  book.athlete("bayi");
  book.athlete_said("list", "bayi", "Filbert Bayi");
  book.athlete_said("list", "walker", "John Walker");
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().athletes.size(), 2U);
  EXPECT_EQ(archive->text((*archive)[AthleteId{0}].name), "John Walker");
  EXPECT_EQ((*archive)[AthleteId{1}].key, book.athlete("bayi"));
}

TEST(SettleBuild, ASourceIsSaidOnce) {
  SaidBook book;
  book.source("list");
  book.said.sources.push_back({.source = book.source("list"),
                               .slug = "other",
                               .title = "Another title",
                               .confidence = Confidence::Low});
  book.said.sources.push_back({.source = SourceKey{9}, .slug = "late", .title = "Late"});
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().sources.size(), 2U);
  EXPECT_EQ(archive->text((*archive)[SourceId{0}].title), "list") << "the first statement";
  EXPECT_EQ((*archive)[SourceId{1}].key, SourceKey{9});
}

TEST(SettleBuild, AMergedSlugWhosePersonIsGoneMeansNobody) {
  SaidBook book;
  book.merged("kept", "dropped");
  const ArchivePtr archive = book.settle();
  EXPECT_FALSE(archive->athlete("dropped"));
  EXPECT_EQ(archive->tables().former_athletes.size(), 0U);
}

}  // namespace
}  // namespace miler
