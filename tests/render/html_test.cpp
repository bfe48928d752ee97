// An answer as HTML: tables that a browser reads, text that cannot break out of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"
#include "tests/render/xml.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Html, EveryTextOfAnAnswerIsEscaped) {
  Answer answer = testing::sample();
  answer.title = answer.query = answer.archive = testing::kHostile;
  answer.notes = {testing::kHostile};
  answer.properties.push_back({"x", testing::kHostile, std::string{testing::kHostile}});
  answer.tables[0].title = testing::kHostile;
  answer.tables[0].columns[0].heading = testing::kHostile;
  answer.certainty = Certainty{Completeness::State::Unknown, {}, {}, {testing::kHostile}, testing::kHostile};
  const std::string page = write_html(answer);
  EXPECT_EQ(testing::markup_fault(page), "");
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, HasSubstr("<title>&lt;script&gt;"));
}

TEST(Html, WhatAReaderNeeds) {
  const std::string page = write_html(testing::sample());
  EXPECT_EQ(testing::markup_fault(page), "");
  EXPECT_THAT(page, HasSubstr("<dt>Rows</dt><dd>2</dd>"));
  EXPECT_THAT(page, Not(HasSubstr("hidden"))) << "a property without heading is for programs";
  EXPECT_THAT(page, HasSubstr("<p>Note: two rows, no more.</p>"));
  EXPECT_THAT(page, HasSubstr("<code>list men mile</code> · as of 2024-05-24 · book, revision 7"));
}

}  // namespace
}  // namespace miler::render
