// An answer as JSON and JSON Lines: keys, marks as decimal strings, completeness.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;

TEST(Json, TheHeadOfEveryAnswer) {
  EXPECT_THAT(write_json(testing::sample()), ::testing::StartsWith(R"({
  "schema": "miler/list/1",
  "query": "list men mile",
  "as_of": "2024-05-24",
  "revision": 7,
  "archive": "book",
  "completeness": {
    "state": "unknown",
    "lower": null,
    "upper": null,
    "rests_on": [],
    "hole": null
  },
  "rows": 2,
  "hidden": true,
)"));
}

TEST(Json, EveryKindOfCell) {
  EXPECT_EQ(write_json_lines(testing::sample()),
            R"({"rank":1,"mark":{"mark":"3:48.8h","seconds":"228.8","timing":"hand"},)"
            R"("athlete":{"id":"athlete:aamot-1950","name":"Øystein Åmot"},"born":"1950-02","paced":true,)"
            R"("notes":["first","second"]})"
            "\n"
            R"({"rank":2,"mark":null,"athlete":{"id":"athlete:x","name":"<script>\"'&|\\*"},"born":null,)"
            R"("paced":false,"notes":null})"
            "\n");
}

TEST(Json, MarksAreDecimalTexts) {
  Answer answer;
  answer.properties = {{"mark", "", *parse_mark("3:43.13")}};
  EXPECT_THAT(write_json(answer), HasSubstr(R"("mark": "3:43.13",
    "seconds": "223.13",
    "timing": "auto")"));
}

TEST(Json, ControlCharactersAreEscaped) {
  Answer answer;
  answer.properties = {{"text", "", std::string{"a\tb\nc\x01"}}};
  EXPECT_THAT(write_json(answer), HasSubstr(R"("a\tb\nc\u0001")"));
}

TEST(Json, BoundsAreNumbersOrNull) {
  Answer answer = testing::sample();
  answer.certainty =
      Certainty{Completeness::State::Bounded, 399, {}, {"published: 399"}, "miles over 3:56.00"};
  EXPECT_THAT(write_json(answer), HasSubstr(R"("state": "bounded",
    "lower": 399,
    "upper": null,
    "rests_on": [
      "published: 399"
    ],
    "hole": "miles over 3:56.00")"));
}

TEST(Json, AnAnswerOfNoDaySaysNull) {
  Answer answer;
  EXPECT_THAT(write_json(answer), HasSubstr(R"("as_of": null)"));
}

TEST(JsonLines, NothingWithoutATable) { EXPECT_EQ(write_json_lines(Answer{}), ""); }

}  // namespace
}  // namespace miler::render
