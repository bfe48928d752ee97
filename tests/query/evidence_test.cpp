// What stands at the end of all evidence.
#include <gmock/gmock.h>

#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

TEST(Grounds, StandBehindTheRowsCountsFirst) {
  Completeness found;
  found.rests_on = {CoverageId{4}};
  found.counts = {CountId{2}, CountId{3}};
  std::vector<Evidence> evidence{PerformanceId{1}};
  add_grounds(found, evidence);
  EXPECT_THAT(evidence, ::testing::ElementsAre(PerformanceId{1}, CountId{2}, CountId{3}, CoverageId{4}));
}

}  // namespace
}  // namespace miler::query
