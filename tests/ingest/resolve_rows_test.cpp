// Drafts meet what the archive knows of the same people on the same days.
#include <algorithm>

#include <gtest/gtest.h>

#include "miler/ingest/detail_work.h"
#include "tests/ingest/desk.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

TEST(ResolveRows, KnownRowsOfThoseDaysJoinTheDrafts) {
  testing::Desk desk;
  desk.import(testing::performances("list",
                                    "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR\n"
                                    "2023-06-15,1500,men,A B,NOR,2000-01-02,3:31.00,1,,Oslo,NOR\n"
                                    "2023-07-15,mile,men,A B,NOR,2000-01-02,3:50.00,1,,Nice,FRA"));
  Batch batch =
      read_text("o.sheet",
                testing::performances("other", "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR"));
  Work work{desk.archive(), batch};
  collect_rows(work);
  EXPECT_EQ(work.rows.size(), 1U);
  add_known_rows(work);
  ASSERT_EQ(work.rows.size(), 3U) << "the day's two, not the one of July";
  EXPECT_EQ(std::ranges::count_if(work.rows, [](const Row& row) { return row.known.known(); }), 2);
  EXPECT_FALSE(work.share_source(work.rows[0], work.rows[1])) << "the list and the other are two sources";
  EXPECT_TRUE(work.share_source(work.rows[1], work.rows[2]));
  fold_runs(work);
  EXPECT_EQ(work.runs.size(), 2U) << "the mile, said twice, and its split";
}

}  // namespace
}  // namespace miler::ingest
