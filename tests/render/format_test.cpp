#include "miler/render/format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/sample.h"

namespace miler::render {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Format, WordsOfTheCommandLine) {
  EXPECT_EQ(*parse_format("table"), Format::Table);
  EXPECT_EQ(*parse_format("text"), Format::Table) << "the same thing";
  EXPECT_EQ(*parse_format("jsonl"), Format::JsonLines);
  EXPECT_EQ(parse_format("xml").error().message,
            "'xml' is not a format (table, csv, tsv, json, jsonl, md, html)");
}

TEST(Format, EveryFormatEndsItsLastLine) {
  for (const Format format : {Format::Table, Format::Csv, Format::Tsv, Format::Json, Format::JsonLines,
                              Format::Markdown, Format::Html}) {
    const std::string text = write(testing::sample(), format);
    ASSERT_FALSE(text.empty());
    EXPECT_EQ(text.back(), '\n') << static_cast<int>(format);
    EXPECT_EQ(text, write(testing::sample(), format)) << "same answer, same bytes";
  }
}

struct Width {
  std::string_view text;
  std::size_t columns;
  std::string_view why;
};
constexpr Width kWidths[] = {
    {"", 0, "nothing"},
    {"Kerr", 4, "ASCII"},
    {"Łukasz Żok", 10, "two bytes a letter, one column"},
    {"Øystein", 7, "a letter that decomposes into nothing"},
    {"Jose\u0301", 4, "a combining acute takes no column"},
    {"o\u0328\u0302", 1, "two combining marks on one letter"},
    {"3:43.13 → 3:43.40", 17, "three bytes, one column"},
    {"Αθήνα", 5, "Greek begins with the byte of some combining marks"},
};

TEST(DisplayWidth, CountsWhatATerminalShows) {
  for (const Width& row : kWidths) EXPECT_EQ(display_width(row.text), row.columns) << row.why;
}

TEST(EscapeHtml, LeavesNoMarkup) {
  EXPECT_EQ(escape_html(R"(<script>"'&)"), "&lt;script&gt;&quot;&#39;&amp;");
  EXPECT_EQ(escape_html("Łukasz"), "Łukasz") << "UTF-8 stays";
}

std::vector<std::string> keys(const Answer& answer) {
  std::vector<std::string> found;
  for (const Column& column : answer.tables.front().columns) found.push_back(column.key);
  return found;
}

TEST(ChooseFields, KeepsTheAskedInTheAskedOrder) {
  Answer answer = testing::sample();
  ASSERT_TRUE(choose_fields(answer, {"athlete", "rank"}));
  EXPECT_THAT(keys(answer), ElementsAre("athlete", "rank"));
  EXPECT_EQ(plain(answer.tables[0].rows[0][1]), "1");
}

TEST(ChooseFields, AHiddenColumnThatIsAskedForIsShown) {
  Answer answer = testing::sample();
  ASSERT_TRUE(choose_fields(answer, {"paced"}));
  EXPECT_EQ(answer.tables[0].columns[0].heading, "paced");
}

TEST(ChooseFields, AnUnknownOneListsTheKnown) {
  Answer answer = testing::sample();
  EXPECT_EQ(choose_fields(answer, {"rank", "time"}).error().message,
            "there is no field 'time' here (there are rank, mark, athlete, born, paced, notes)");
  EXPECT_EQ(keys(answer).size(), 6U) << "and the answer is left as it was";
}

struct Saying {
  Certainty certainty;
  std::string_view said;
};

TEST(PlainCertainty, SaysWhatIsKnown) {
  using State = Completeness::State;
  const Saying sayings[] = {
      {{State::Complete, 7, 7, {}, ""}, "complete"},
      {{State::Complete, 7, 7, {"a list"}, ""}, "complete; rests on: a list"},
      {{State::Bounded, 399, 410, {}, ""}, "between 399 and 410"},
      {{State::Bounded, 399, {}, {}, ""}, "at least 399"},
      {{State::Bounded, {}, 410, {}, ""}, "at most 410"},
      {{State::Unknown, {}, {}, {}, "men mile 3:56.01 to 4:00.00"},
       "the archive cannot know whether this is all; not covered: men mile 3:56.01 to 4:00.00"},
  };
  for (const Saying& row : sayings) EXPECT_EQ(plain(row.certainty), row.said);
}

TEST(Provenance, AnAnswerOfNoDayNamesNone) {
  Answer answer = testing::sample();
  EXPECT_EQ(provenance(answer), "as of 2024-05-24 · book, revision 7");
  answer.as_of = {};
  EXPECT_EQ(provenance(answer), "book, revision 7");
  answer.revision = {};
  EXPECT_EQ(provenance(answer), "book") << "scoring tables have no revisions";
}

}  // namespace
}  // namespace miler::render
