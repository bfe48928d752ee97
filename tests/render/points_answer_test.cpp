#include "miler/render/points_answer.h"

#include <gtest/gtest.h>

#include "miler/points/points.h"
#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::told;

TEST(PointsAnswer, OfAMark) {
  const Mark mark = *parse_mark("3:43.13");
  const int score = points::score(kMensMile, Course::Outdoor400, mark.time).value();
  const Answer answer = points_answer(kMensMile, Course::Outdoor400, {mark, score}, Events::One);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "3:43.13 over the mile: " + std::to_string(score) + " points");
  EXPECT_EQ(answer.query, "points men mile outdoor 3:43.13");
  EXPECT_EQ(testing::table_of(answer, "rows").rows.size(), 1U);
  EXPECT_EQ(told(answer, "edition"), points::edition());
}

TEST(PointsAnswer, OfPointsOverEveryDistance) {
  const Answer answer = points_answer(kWomensMile, Course::Outdoor400, {{}, 1200}, Events::All);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "1200 points over the mile");
  const Table& rows = testing::table_of(answer, "rows");
  EXPECT_GT(rows.rows.size(), 5U);
  for (const auto& row : rows.rows) {
    const Mark mark = std::get<Mark>(row[3]);
    const Event event = event_of(*parse_event_name(std::get<std::string>(row[1])), Sex::Women);
    EXPECT_EQ(points::score(event, Course::Outdoor400, mark.time), 1200);
    EXPECT_LT(points::score(event, Course::Outdoor400, mark.time + Duration::centiseconds(1)), 1200)
        << "it is the slowest";
  }
}

}  // namespace
}  // namespace miler::render
