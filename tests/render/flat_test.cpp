#include "miler/render/flat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/sample.h"

namespace miler::render {
namespace {

using ::testing::ElementsAre;

TEST(Flatten, AMarkBringsItsSecondsAndAReferenceItsId) {
  std::vector<std::string> keys;
  for (const FlatColumn& column : flatten(testing::sample().tables[0])) keys.push_back(column.key);
  EXPECT_THAT(keys,
              ElementsAre("rank", "mark", "mark_seconds", "athlete", "athlete_id", "born", "paced", "notes"));
}

TEST(Flatten, TheColumnsDoNotHangOnTheFirstRow) {
  Answer turned = testing::sample();
  std::swap(turned.tables[0].rows[0], turned.tables[0].rows[1]);
  EXPECT_EQ(flatten(turned.tables[0]).size(), flatten(testing::sample().tables[0]).size());
}

TEST(FlatText, EveryPartOfACell) {
  const Cell mark = *parse_mark("4:14 2/5"), ref = Ref{"athlete:kerr-1997", "Josh Kerr"};
  EXPECT_EQ(flat_text(mark, Part::Whole), "4:14 2/5");
  EXPECT_EQ(flat_text(mark, Part::Seconds), "254.4");
  EXPECT_EQ(flat_text(ref, Part::Id), "athlete:kerr-1997");
  EXPECT_EQ(flat_text(Cell{true}, Part::Whole), "true") << "no 'yes': readers of CSV know true and false";
  EXPECT_EQ(flat_text(Cell{}, Part::Whole), "");
  EXPECT_EQ(flat_text(Cell{std::string{"dnf"}}, Part::Seconds), "") << "a column of marks may hold a word";
}

}  // namespace
}  // namespace miler::render
