// The page of a preview: whole, safe, and every figure with its evidence.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/preview_answer.h"
#include "tests/render/sample.h"
#include "tests/render/xml.h"
#include "tests/story/eve.h"
#include "tests/support/golden.h"

namespace miler::render {
namespace {

namespace eve = story::testing;
using ::testing::HasSubstr;
using ::testing::Not;

std::string page_of(std::string_view field, const miler::testing::Sheet& sheet = eve::book()) {
  return preview_html(sheet.as_of("2024-05-24"), eve::told(field, "2024-05-24", sheet));
}

TEST(PreviewPage, IsTheGolden) {
  EXPECT_TRUE(miler::testing::matches_golden("render/preview.html", page_of(eve::kField)));
}

TEST(PreviewPage, IsSoundMarkupAndStandsAlone) {
  const std::string page = page_of(eve::kField);
  EXPECT_EQ(testing::markup_fault(page), "");
  for (const auto* outside : {"src=", "href=\"http", "<script", "@import"}) {
    EXPECT_THAT(page, Not(HasSubstr(outside)));
  }
}

TEST(PreviewPage, EveryCitationLeadsToARowAndEveryRowIsCited) {
  const std::string page = page_of(eve::kField);
  std::size_t rows = 0;
  for (std::size_t number = 1; number < 100; ++number) {
    const std::string id = "id=\"e" + std::to_string(number) + "\"";
    const std::string link = "href=\"#e" + std::to_string(number) + "\"";
    const bool there = page.find(id) != std::string::npos;
    EXPECT_EQ(there, page.find(link) != std::string::npos) << number;
    rows += there ? 1U : 0U;
  }
  EXPECT_GT(rows, 5U);
}

TEST(PreviewPage, NumbersAreStable) { EXPECT_EQ(page_of(eve::kField), page_of(eve::kField)); }

TEST(PreviewPage, HostileNamesAreText) {
  std::string book{eve::kBook};
  std::string field{eve::kField};
  for (std::string* text : {&book, &field}) {
    const std::string spaced = text == &book ? "Yared_Nuguse" : "Yared Nuguse";
    for (std::size_t at = text->find(spaced); at != std::string::npos; at = text->find(spaced, at + 1)) {
      text->replace(at, spaced.size(), "<script>'&>");
    }
  }
  const miler::testing::Sheet sheet{book};
  EXPECT_EQ(testing::markup_fault(page_of(field, sheet)), "");
  EXPECT_EQ(testing::markup_fault(page_of("race: <b>&\nmeet: <i>\nvenue: \"'><u>\nevent: mile\nsex: men\n"
                                          "date: 2024-05-25\n\n<script>alert(1)</script>\n<b>, scratched\n")),
            "");
}

TEST(PreviewPage, WhatThereIsNotHasNoSection) {
  const std::string page = page_of("event: 800\nsex: women\ndate: 2024-05-25\n\nKeely Hodgkinson, GBR\n");
  EXPECT_EQ(testing::markup_fault(page), "");
  for (const auto* heading : {"Record watch", "Head to head", "How the record fell", "Fastest at", "How many",
                              "How deep", "Evidence"}) {
    EXPECT_THAT(page, Not(HasSubstr(heading)));
  }
  EXPECT_THAT(page, HasSubstr("Keely Hodgkinson"));
}

}  // namespace
}  // namespace miler::render
