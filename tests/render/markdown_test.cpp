// An answer as Markdown: tables that survive a bar or a line end in a cell.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;

TEST(Markdown, ATableWithItsRule) {
  EXPECT_EQ(write_markdown(testing::sample()), R"(## Men's mile

- **Rows**: 2

### The rows

| Rank | Mark | Athlete | Born | Notes |
| ---: | ---: | --- | --- | --- |
| 1 | 3:48.8h | Øystein Åmot | 1950-02 | first; second |
| 2 |  | \<script>"'&\|\\\* |  |  |

Note: two rows, no more.

`list men mile` · as of 2024-05-24 · book, revision 7
)");
}

TEST(Markdown, ANameIsNoLinkAndNoNewRow) {
  Answer answer = testing::sample();
  answer.title = "[a](javascript:b)\n| c";
  EXPECT_THAT(write_markdown(answer), ::testing::StartsWith("## \\[a\\](javascript:b) \\| c\n"));
}

TEST(Markdown, BackticksOfAQueryStayInIt) {
  Answer answer = testing::sample();
  answer.query = "meet `x`";
  EXPECT_THAT(write_markdown(answer), HasSubstr("\n`` meet `x` `` · as of"));
}

}  // namespace
}  // namespace miler::render
