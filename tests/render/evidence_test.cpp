#include "miler/render/evidence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"
#include "tests/render/sample.h"
#include "tests/render/xml.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;

TEST(Evidence, TheSameRowHasTheSameNumber) {
  EvidenceList list{book().archive()};
  const PerformanceId first = book().performance("1999-07-07", "Noah Ngeny");
  const PerformanceId second = book().performance("2023-09-16", "Yared Nuguse");
  EXPECT_EQ(list.cite(first), "<sup><a href=\"#e1\">1</a></sup>");
  EXPECT_EQ(list.cite(second), "<sup><a href=\"#e2\">2</a></sup>");
  EXPECT_EQ(list.cite(first), "<sup><a href=\"#e1\">1</a></sup>");
  EXPECT_EQ(list.cite(book().archive().id_of(second)), "<sup><a href=\"#e2\">2</a></sup>")
      << "by its id, too";
  EXPECT_EQ(list.cite("performance:nobody/knows"), "");
}

TEST(Evidence, EveryRowIsToldWithWhoSaysIt) {
  EvidenceList list{book().archive()};
  list.cite(book().performance("1999-07-07", "Noah Ngeny"));
  list.cite(book().performance("1999-07-07", "Robert Kibet"));
  const std::string html = list.html();
  EXPECT_EQ(testing::markup_fault(html), "");
  EXPECT_THAT(html, HasSubstr("<li id=\"e1\">Noah Ngeny 3:43.40, mile, Olimpico, Roma (ITA), 7 July 1999. "
                              "the test (medium confidence). "
                              "<code>performance:1999-07-07-olimpico-mile-men-f/noah-ngeny</code></li>"));
  EXPECT_THAT(html, HasSubstr("Robert Kibet dnf, mile"));
}

TEST(Evidence, NobodysNameIsMarkup) {
  const miler::testing::Sheet sheet{"1954-05-06 mile 3:59.4h <script>\"'& <b>Oxford 1"};
  EvidenceList list{sheet.archive()};
  list.cite(PerformanceId{0});
  EXPECT_EQ(testing::markup_fault(list.html()), "");
}

TEST(Evidence, NothingCitedIsNoList) { EXPECT_EQ(EvidenceList{book().archive()}.html(), ""); }

}  // namespace
}  // namespace miler::render
