#include "miler/render/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/sample.h"
#include "tests/render/xml.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Page, StandsAlone) {
  const std::string page = html_page("a & b", "<p>c</p>\n");
  EXPECT_EQ(testing::markup_fault(page), "");
  EXPECT_THAT(page, HasSubstr("<title>a &amp; b</title>"));
  for (const auto* outside : {"http://", "https://", "<script", "url(", "@import", "src="}) {
    EXPECT_THAT(page, Not(HasSubstr(outside))) << "one file, nothing fetched";
  }
  EXPECT_THAT(page, HasSubstr("prefers-color-scheme:dark"));
  EXPECT_THAT(page, HasSubstr("@media print"));
  EXPECT_THAT(page, HasSubstr("width=device-width"));
}

TEST(HtmlTable, HeadingsAreScopedAndMarksStandRight) {
  const std::string table = html_table(testing::sample().tables[0], 1, {"<sup>1</sup>"});
  EXPECT_EQ(testing::markup_fault(table), "");
  EXPECT_THAT(table, HasSubstr("<caption>The rows</caption>"));
  EXPECT_THAT(table, HasSubstr("<th scope=\"col\" class=\"right\">Rank</th>"));
  EXPECT_THAT(table, HasSubstr("<td class=\"right mark\">3:48.8h<sup>1</sup></td>"));
  EXPECT_THAT(table, Not(HasSubstr("yes"))) << "columns without a heading are for programs";
}

TEST(HtmlTable, AnEmptyOneIsNothing) {
  Table table = testing::sample().tables[0];
  table.rows.clear();
  EXPECT_EQ(html_table(table), "");
}

TEST(HtmlTable, NotesMayBeFewerThanRows) {
  EXPECT_EQ(testing::markup_fault(html_table(testing::sample().tables[0], 9, {})), "");
}

}  // namespace
}  // namespace miler::render
