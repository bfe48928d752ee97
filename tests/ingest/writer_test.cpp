// Rows into a batch: distinct values once, problems with their place.
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/detail_writer.h"

namespace miler::ingest {
namespace {

using ::testing::SizeIs;

TEST(BatchWriter, KeepsDistinctValuesOnceInTheOrderOfTheirFirstRow) {
  Batch batch;
  BatchWriter writer{batch, "a", "sheet", "x"};
  const PersonText kerr{
      .name = "Josh Kerr", .sex = Sex::Men, .born = Date::of(1997), .nation = {}, .code = {}};
  PersonText other = kerr;
  other.born = Date::of(1998);
  EXPECT_EQ(writer.person(kerr), 0U);
  EXPECT_EQ(writer.person(other), 1U) << "of another year: another person";
  EXPECT_EQ(writer.person(kerr), 0U);
  BatchWriter second{batch, "b", "sheet", "y"};
  EXPECT_EQ(second.person(other), 1U) << "across files";
  EXPECT_EQ(writer.venue({}), kNone);
  EXPECT_EQ(writer.meet({}), kNone);
  EXPECT_EQ(writer.text(""), kNone);
  EXPECT_EQ(writer.text("pacemaker"), 0U);
  EXPECT_EQ(writer.text("rabbit"), 1U);
  EXPECT_EQ(writer.text("pacemaker"), 0U);
  EXPECT_NE(batch.files[0].checksum, batch.files[1].checksum);
}

TEST(BatchWriter, ProblemsAreCountedAndLongValuesAreCutBetweenLetters) {
  Batch batch;
  BatchWriter writer{batch, "a", "sheet", "x"};
  const std::string start = fmt::format("{:a>199}", "");
  const std::string value = fmt::format("{}ää", start);
  writer.refuse(3, 7, "mark", value, "'...' is not a mark");
  writer.refuse_heading(1, "column", "x", "no such column");
  ASSERT_THAT(batch.problems, SizeIs(2));
  EXPECT_EQ(batch.problems[0].value, fmt::format("{}...", start));
  EXPECT_EQ(batch.problems[0].column, 7U);
  EXPECT_EQ(batch.problems[1].concerns, Problem::Concerns::Heading);
  EXPECT_EQ(batch.files[0].problems, 2U);
}

TEST(BatchWriter, ADescriptionOfASourceMayBeRepeatedButNotChanged) {
  Batch batch;
  BatchWriter writer{batch, "a", "sheet", "x"};
  EXPECT_EQ(writer.source("iaaf"), 0U);
  SourceDraft source;
  source.key = "iaaf";
  source.title = "IAAF progression";
  EXPECT_TRUE(writer.describe(source));
  EXPECT_TRUE(writer.describe(source));
  EXPECT_EQ(batch.files[0].folded, 1U);
  source.confidence = Confidence::High;
  EXPECT_FALSE(writer.describe(source));
  EXPECT_THAT(batch.sources, SizeIs(1));
}

TEST(BatchWriter, TheHashIsFixed) {
  // Checksums are kept in archives: they may not change with the compiler.
  EXPECT_EQ(hash_of("miler, the statistician's desk"), hash_of("miler, the statistician's desk"));
  EXPECT_NE(hash_of("a"), hash_of(std::string_view{"a\0", 2}));
}

}  // namespace
}  // namespace miler::ingest
