#include "cmd/miler/nearest.h"

#include <gtest/gtest.h>

namespace miler::cmd {
namespace {

TEST(Slips, AreCounted) {
  EXPECT_EQ(slips("list", "list"), 0U);
  EXPECT_EQ(slips("lst", "list"), 1U) << "a letter left out";
  EXPECT_EQ(slips("lisst", "list"), 1U) << "a letter too many";
  EXPECT_EQ(slips("lits", "list"), 1U) << "two that changed places";
  EXPECT_EQ(slips("race", "rivals"), 4U);
  EXPECT_EQ(slips("", "list"), 4U);
}

TEST(Nearest, OffersNothingFarFetched) {
  const std::vector<std::string> verbs = {"list", "race", "records", "rivals"};
  EXPECT_EQ(nearest("rcords", verbs), "records");
  EXPECT_EQ(nearest("raec", verbs), "race");
  EXPECT_EQ(nearest("marathon", verbs), "");
  EXPECT_EQ(nearest("x", {}), "");
}

}  // namespace
}  // namespace miler::cmd
