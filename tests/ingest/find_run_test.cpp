// One performance of several by about its mark.
#include <gtest/gtest.h>

#include "miler/ingest/detail_find_run.h"

namespace miler::ingest {
namespace {

FoundRun run(std::uint32_t key, std::string_view mark) {
  FoundRun found;
  found.key = PerformanceKey{key};
  if (!mark.empty()) found.mark = parse_mark(mark).value();
  return found;
}

TEST(FindRun, OneOfSeveralIsChosenByItsMark) {
  EXPECT_FALSE(choose_run({}, {}));
  EXPECT_EQ(choose_run({run(1, "3:50.00")}, {})->key.number, 1U) << "the only one, whatever the mark";
  const std::vector<FoundRun> two{run(1, "3:50.00"), run(2, "3:55.00"), run(3, "")};
  EXPECT_EQ(choose_run(two, parse_mark("3:55.1h").value())->key.number, 2U);
  EXPECT_FALSE(choose_run(two, parse_mark("3:52.50").value()));
  EXPECT_FALSE(choose_run(two, {})) << "two, and no mark to choose by";
  EXPECT_FALSE(choose_run({run(1, "3:50.00"), run(2, "3:50.20")}, parse_mark("3:50.1").value()))
      << "it may be either";
}

}  // namespace
}  // namespace miler::ingest
