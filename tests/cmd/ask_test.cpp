// miler ask without a process: what comes back on which stream, with which status.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cmd/tool.h"
#include "tests/support/schema.h"

namespace miler::cmd {
namespace {

using testing::ask;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Said;
using ::testing::StartsWith;

TEST(Ask, AQuestionOfOneOrSeveralWordsIsAnswered) {
  const Said joined = ask({"ask", "fastest women's mile"});
  EXPECT_EQ(joined.exit, 0) << joined.err;
  EXPECT_THAT(joined.out, StartsWith("Faith Kipyegon's 4:07.64 in Monaco on 21 July 2023 is the fastest "
                                     "women's mile (women, outdoors and indoors; performances; complete"));
  EXPECT_EQ(ask({"ask", "fastest", "women's", "mile"}).out, joined.out);
}

TEST(Ask, WhatIsNotUnderstoodHasACaretAndTwo) {
  const Said said = ask({"ask", "fastest womne's mile"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_THAT(said.out, IsEmpty());
  EXPECT_THAT(said.err, HasSubstr("  fastest womne's mile\n          ^^^^^^^"));
}

TEST(Ask, AnAmbiguousQuestionIsAskedBackWithThreeAndANumberChooses) {
  const Said said = ask({"ask", "Ingebrigtsen's best mile"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_THAT(said.out, IsEmpty());
  EXPECT_THAT(said.err, HasSubstr("the question has 2 readings\n  1  fastest men's mile by "));
  const Said first = ask({"ask", "--reading", "1", "Ingebrigtsen's best mile"});
  EXPECT_EQ(first.exit, 0) << first.err;
  EXPECT_THAT(first.out, HasSubstr("Ingebrigtsen"));
  EXPECT_EQ(ask({"ask", "--reading", "9", "Ingebrigtsen's best mile"}).exit, 2);
}

TEST(Ask, ACanonicalQueryIsAnsweredAndEchoed) {
  const Said said = ask({"ask", "--query", "count performers of women mile < 4:10.00", "--format", "json"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_EQ(miler::testing::schema_fault(said.out), "");
  EXPECT_THAT(said.out, HasSubstr("\"query\": \"count performers of women mile < 4:10.00\""));
  EXPECT_EQ(ask({"ask", "--query", "count performers of women mole"}).exit, 2);
  EXPECT_EQ(ask({"ask", "--query", "count performers of women mile", "and more"}).exit, 2);
}

TEST(Ask, StandardInputIsOneQuestionALine) {
  const Said said = ask({"ask", "-", "--format", "jsonl", "--fields", "mark"},
                        "fastest women's mile\n\n# a comment\nfastest milk\nsecond-fastest women's mile\n");
  EXPECT_EQ(said.exit, 2) << "the worst of all";
  EXPECT_THAT(said.out, HasSubstr("4:07.64"));
  EXPECT_THAT(said.out, HasSubstr("4:14.58"));
  EXPECT_THAT(said.err, HasSubstr("milk"));
  EXPECT_EQ(ask({"ask", "--format", "jsonl", "--fields", "mark"}, "fastest women's mile\n").exit, 0)
      << "without a question and without a terminal";
}

TEST(Ask, ExplainShowsTheStatementsAndTheRows) {
  const Said said = ask({"ask", "--explain", "fastest women's mile"});
  EXPECT_THAT(said.out, HasSubstr("women mile <= 4:15.00 until 2023-12-31: all performances"));
  EXPECT_THAT(said.out, HasSubstr("performance:2023-07-21"));
}

TEST(Ask, WhatNobodyKnowsIsOne) {
  const Said said = ask({"ask", "fastest men's 1500"});
  EXPECT_EQ(said.exit, 1);
  EXPECT_THAT(said.out, StartsWith("This archive has no 1500 m, but cannot rule one out"));
}

}  // namespace
}  // namespace miler::cmd
