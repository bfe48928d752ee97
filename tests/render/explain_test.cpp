// What --explain shows of coverage and evidence.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/ask_answer.h"
#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::told;

TEST(Explain, CoverageAndEveryRowOfEvidenceAreShownWithTheirSources) {
  Region miles;
  miles.event = kMensMile;
  miles.limit = Limit{Duration::seconds(224), true};
  const query::Query asked{query::Superlative{miles, lists::By::Performance}, {}};
  const auto found = query::run(testing::eve(), asked);
  ASSERT_TRUE(found);
  const Answer answer = ask_answer(testing::eve(), asked, *found, {}, Explain::Yes);
  EXPECT_EQ(told(answer, "coverage", 0, "statement"),
            "men mile <= 3:44.00 until 2024-05-24: all performances");
  EXPECT_EQ(told(answer, "coverage", 0, "source"), "the test");
  EXPECT_EQ(told(answer, "evidence", 0, "kind"), "performance");
  EXPECT_EQ(told(answer, "evidence", 0, "says"), "Hicham El Guerrouj mile 3:43.13");
  EXPECT_EQ(told(answer, "evidence", 0, "date"), "1999-07-07");
  EXPECT_EQ(told(answer, "evidence", 0, "source"), "the test");
  EXPECT_THAT(told(answer, "evidence", 0, "id"), ::testing::StartsWith("performance:1999-07-07"));
}

TEST(Explain, RecordsTitlesAndPublishedCountsAreEvidenceToo) {
  const auto kinds_of = [](const query::Ask& ask) {
    const query::Query asked{ask, {}};
    const auto found = query::run(testing::eve(), asked);
    const Answer answer = ask_answer(testing::eve(), asked, *found, {}, Explain::Yes);
    std::string kinds;
    const std::size_t rows = testing::table_of(answer, "evidence").rows.size();
    for (std::size_t i = 0; i < rows; ++i) kinds += told(answer, "evidence", i, "kind") + "; ";
    return kinds;
  };
  Region hayward;
  hayward.event = kMensMile;
  hayward.limit = Limit{Duration::seconds(240), false};
  hayward.venue = testing::book().venue("Hayward Field");
  EXPECT_THAT(kinds_of(query::Count{hayward}), ::testing::HasSubstr("published count"));
  EXPECT_THAT(kinds_of(query::Records{{}, kMensMile, {}, query::Pick::Last, 1}),
              ::testing::HasSubstr("record"));
  EXPECT_THAT(kinds_of(query::Titles{"World champion", {}, {}, {}, {}, {}, query::Pick::Standing, 1}),
              ::testing::HasSubstr("title"));
}

}  // namespace
}  // namespace miler::render
