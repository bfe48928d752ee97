// Sheets: docs/sheets.md.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Batch read_sheet(std::string_view text) { return read_text("book.sheet", text, {.format = Format::Sheet}); }

TEST(Sheet, TheExampleOfTheDocumentation) {
  const Batch batch = read_sheet(
      "sheet: mile world records, men\n"
      "# a line that starts with # is a comment; blank lines mean nothing\n"
      "\n"
      "sources:\n"
      "key,title,confidence\n"
      "iaaf,IAAF progression of world records,high\n"
      "\n"
      "performances:\n"
      "sex: men\n"
      "event: mile\n"
      "source: iaaf\n"
      "date,venue,city,country,place,athlete,nation,born,mark\n"
      "1954-05-06,Iffley Road,Oxford,GBR,1,Roger Bannister,GBR,1929-03-23,3:59.4\n"
      "\n"
      "coverage:\n"
      "source: iaaf\n"
      "men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  ASSERT_THAT(batch.sources, SizeIs(1));
  EXPECT_EQ(batch.sources[0].title, "IAAF progression of world records");
  EXPECT_THAT(told(batch),
              ElementsAre("book.sheet:13 men mile 3:59.4 1954-05-06 Roger Bannister GBR 1929-03-23 1 | "
                          "Iffley Road, Oxford GBR | source iaaf high"));
  ASSERT_THAT(batch.coverage, SizeIs(1));
  EXPECT_EQ(batch.coverage[0].statement,
            "men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records");
  EXPECT_EQ(batch.files[0].rows, 3U);
  EXPECT_EQ(batch.files[0].format, "sheet");
}

TEST(Sheet, AnEmptyCellHasTheDefaultOfItsBlockAndABlockForgetsTheLastOnes) {
  const Batch batch = read_sheet(
      "sheet: x\n"
      "performances:\nsex: women\nevent: mile\ncity: Oslo\ncountry: NOR\nconfidence: low\n"
      "date,city,athlete,mark,confidence,note\n"
      "1985-07-27,,A,4:20.0,,\n"
      "1985-07-28,Bern,B,4:21.0,high,fell\n"
      "performances:\n"
      "date,event,sex,athlete,mark\n"
      "1985,mile,men,C,3:46.32\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_THAT(told(batch),
              ElementsAre("book.sheet:9 women mile 4:20.0 1985-07-27 A | Oslo NOR | source book low",
                          "book.sheet:10 women mile 4:21.0 1985-07-28 B | Bern NOR | source book high | fell",
                          "book.sheet:13 men mile 3:46.32 1985 C | source book medium"));
}

TEST(Sheet, OneQuotedCellMayHoldLinesAndWhatLooksLikeABlock) {
  const Batch batch = read_sheet(
      "sheet: x\nperformances:\nsex: men\nevent: mile\ndate,athlete,mark,note\n"
      "1999-07-07,A,3:43.13,\"first line\nrecords:\n# third\"\n"
      "1999-07-08,B,3:44,\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_THAT(
      told(batch),
      ElementsAre(
          "book.sheet:6 men mile 3:43.13 1999-07-07 A | source book medium | first line\nrecords:\n# third",
          "book.sheet:9 men mile 3:44 1999-07-08 B | source book medium"));
}

TEST(Sheet, SourcesAreKnownInLaterSheetsAndMayBeNamedBeforeTheyAreDescribed) {
  Batch batch;
  const auto add = [&batch](std::string_view path, std::string_view text) {
    ASSERT_TRUE(read(path, text, {}, batch));
  };
  add("a.sheet",
      "sheet: a\nperformances:\nsex: men\nevent: mile\nsource: later\ndate,athlete,mark\n1999,A,3:50\n");
  EXPECT_EQ(batch.sources[0].title, "") << "named only";
  add("b.sheet",
      "sheet: b\nsources:\nlicence: facts\nkey,title,published,confidence\nlater,A book,1999,high\n");
  EXPECT_EQ(batch.sources[0].title, "A book");
  EXPECT_EQ(batch.sources[0].licence, "facts");
  add("c.sheet",
      "sheet: c\nperformances:\nsex: men\nevent: mile\nsource: later\ndate,athlete,mark\n1999,A,3:50\n");
  EXPECT_EQ(batch.performances[1].origin.confidence, Confidence::High) << "the source's";
  EXPECT_THAT(batch.people, SizeIs(1)) << "one person in two files";
  add("d.sheet", "sheet: d\nsources:\nkey,title\nlater,Another book\n");
  EXPECT_THAT(problems(batch),
              ElementsAre("d.sheet:4:1 key 'later': source 'later' has been described otherwise"));
}

struct Fault {
  std::string_view body, problem, why;
};
constexpr Fault kFaults[] = {
    {"things:\na,b\n1,2\n",
     "x.sheet:2:0 block 'things': there is no block 'things': its 2 lines are left out", "an unknown block"},
    {"hello\n", "x.sheet:2:0 block 'hello': a block begins with its name and a colon, alone on a line",
     "a stray line"},
    {"series:\nsex: men\nname\nBislett\n", "x.sheet:3:0 sex 'men': block 'series' has no column 'sex'",
     "a default of no column"},
    {"series:\nname,colour\nBislett,red\n",
     "x.sheet:3:0 column 'colour': block 'series' has no column 'colour'", "an unknown column"},
    {"series:\nname,name\nBislett,x\n", "x.sheet:3:0 column 'name': column 'name' stands twice",
     "a column twice"},
    {"series:\nname\nBislett,x\n", "x.sheet:4:0  'Bislett,x': the row has 2 cells, the header 1",
     "a comma too many"},
    {"series:\nname,class\n,circuit\n", "x.sheet:4:1 name '': needs a value for 'name'",
     "a needed cell left empty"},
    {"series:\nname,class\n\"Bislett, Oslo\",grand\n",
     "x.sheet:4:17 class 'grand': 'grand' is not a class of meet "
     "(global, area, games, national, university, circuit, invitational)",
     "a word not known, behind a quoted comma"},
    {"series:\nname,class\n\"Bislett\nOslo\",grand\n",
     "x.sheet:5:7 class 'grand': 'grand' is not a class of meet "
     "(global, area, games, national, university, circuit, invitational)",
     "behind a quoted line"},
    {"series:\nclass: grand\nname\nBislett\n",
     "x.sheet:5:0 class 'grand': 'grand' is not a class of meet "
     "(global, area, games, national, university, circuit, invitational)",
     "a default that cannot be read"},
    {"series:\nname\n\"Bislett\n", "x.sheet:4:0  '\"Bislett': a quote is not closed", "a quote left open"},
};

TEST(Sheet, WhatCannotBeReadIsAProblemWithItsPlace) {
  for (const Fault& fault : kFaults) {
    SCOPED_TRACE(fault.why);
    const Batch batch = read_text("x.sheet", "sheet: x\n" + std::string{fault.body}, {});
    EXPECT_THAT(problems(batch), ElementsAre(fault.problem));
    EXPECT_EQ(rows_unaccounted(batch, 0), 0);
  }
}

TEST(Sheet, AStatementOfCoverageFollowsItsGrammar) {
  const Batch batch = read_sheet(
      "sheet: x\ncoverage:\nsource: iaaf\nconfidence: low\n"
      "men mile until 2024-05-24: all performances\n"
      "men mile until whenever: all performances\n");
  ASSERT_THAT(batch.coverage, SizeIs(1));
  EXPECT_EQ(batch.coverage[0].origin.confidence, Confidence::Low);
  ASSERT_THAT(batch.problems, SizeIs(1));
  EXPECT_EQ(batch.problems[0].line, 6U);
  EXPECT_EQ(batch.problems[0].field, "coverage");
  EXPECT_EQ(rows_unaccounted(batch, 0), 0);
}

TEST(Sheet, ABadRowCostsOnlyItself) {
  const Batch batch = read_sheet(
      "sheet: x\nperformances:\nsex: men\nevent: mile\ndate,athlete,mark\n"
      "1999-07-07,A,3:43.13\n1999-02-30,B,3:44\n1999-07-07,\"C,3:45\n1999-07-07,D,3:46\n");
  EXPECT_THAT(problems(batch), SizeIs(2));
  EXPECT_THAT(batch.performances, SizeIs(2));
  EXPECT_EQ(batch.files[0].rows, 4U);
  EXPECT_EQ(rows_unaccounted(batch, 0), 0);
}

}  // namespace
}  // namespace miler::ingest
