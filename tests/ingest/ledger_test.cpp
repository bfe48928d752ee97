// Stable ids are given out once; sources are told once.
#include <gtest/gtest.h>

#include "miler/ingest/detail_ledger.h"
#include "tests/ingest/desk.h"

namespace miler::ingest {
namespace {

TEST(Ledger, AnIdIsGivenOutOnce) {
  testing::Desk desk;
  desk.import(
      testing::performances("list", "2023-06-15,mile,men,Jose Perez,ESP,1958-01-02,3:46.46,1,,Oslo,NOR"));
  Batch batch;
  Work work{desk.archive(), batch};
  Resolved out;
  Ledger ledger{work, out};
  EXPECT_EQ(ledger.unique_slug("athlete", "jose-perez-1958"), "jose-perez-1958-2")
      << "the archive has given it";
  EXPECT_EQ(ledger.unique_slug("athlete", "jose-perez-1958"), "jose-perez-1958-3") << "and this import";
  EXPECT_EQ(ledger.unique_slug("venue", "jose-perez-1958"), "jose-perez-1958") << "kinds are apart";
  EXPECT_EQ(ledger.unique_slug("series", ""), "unnamed");
}

TEST(Ledger, ASourceIsDescribedOnce) {
  testing::Desk desk;
  const std::string sheet =
      testing::performances("list", "2023-06-15,mile,men,A B,ESP,1958-01-02,3:46.46,1,,Oslo,NOR");
  EXPECT_EQ(desk.import(sheet).changes.statements.sources.size(), 1U);
  EXPECT_EQ(desk.import(sheet).changes.statements.sources.size(), 0U);
}

}  // namespace
}  // namespace miler::ingest
