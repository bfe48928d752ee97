// What is counted when rows are folded.
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

constexpr std::string_view kRow = "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR";

TEST(SayPerformances, WhyARowWasFoldedIsCounted) {
  Desk desk;
  const auto first = desk.import(performances("list", fmt::format("{0}\n{0}", kRow)));
  EXPECT_EQ(first.folds.repeated, 1U);
  EXPECT_EQ(first.changes.files[0].added, 1U);
  EXPECT_EQ(first.changes.files[0].folded, 1U);
  const auto agreed = desk.import(performances("other", kRow));
  EXPECT_EQ(agreed.folds.corroborated, 1U);
  const auto disagreed =
      desk.import(performances("third", "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.96,1,,Oslo,NOR"));
  EXPECT_EQ(disagreed.folds.conflicting, 1U);
  EXPECT_EQ(desk.archive().sources(PerformanceId{0}).size(), 3U);
}

TEST(SayPerformances, AKnownSourceMayAddAPlace) {
  Desk desk;
  desk.import(performances("list", "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,,,Oslo,NOR"));
  EXPECT_EQ(desk.archive().places()[0], 0);
  desk.import(performances("list", kRow));
  EXPECT_EQ(desk.archive().places()[0], 1);
  EXPECT_EQ(desk.archive().size(), 1U);
  EXPECT_TRUE(desk.conflicts().empty());
}

}  // namespace
}  // namespace miler::testing
