#include "miler/render/import_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::told;

ingest::Batch batch() {
  ingest::Batch read;
  read.files = {{.path = "men.csv",
                 .format = "toplist",
                 .checksum = "0",
                 .rows = 10,
                 .added = 6,
                 .folded = 2,
                 .out_of_scope = 1,
                 .problems = 1},
                {.path = "more.csv", .format = "toplist", .checksum = "1", .rows = 3, .added = 3}};
  read.problems = {
      {.file = 0,
       .line = 17,
       .column = 9,
       .field = "mark",
       .value = "3:6x.1",
       .reason = "'3:6x.1' is not a time"},
      {.file = 1, .line = 2, .column = 0, .field = "", .value = "a,\"b\"", .reason = "no runner"}};
  return read;
}

Answer imported(Revision before, Revision after, bool dry_run = false) {
  const ingest::Batch read = batch();
  const ingest::FoldCounts folds{.repeated = 1, .corroborated = 1};
  return import_answer({.batch = read,
                        .folds = folds,
                        .before = before,
                        .after = after,
                        .dry_run = dry_run,
                        .archive = "a.db"});
}

TEST(ImportAnswer, AddsUpTheFiles) {
  const Answer answer = imported({.number = 1, .chain = 1}, {.number = 2, .chain = 2});
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Imported 13 rows of 2 files: revision 2");
  EXPECT_EQ(told(answer, "rows"), "13");
  EXPECT_EQ(told(answer, "added"), "9");
  EXPECT_EQ(told(answer, "out_of_scope"), "1");
  EXPECT_EQ(told(answer, "problems"), "2");
  EXPECT_EQ(told(answer, "changed"), "yes");
  EXPECT_EQ(told(answer, "files", 0, "file"), "men.csv");
}

TEST(ImportAnswer, SaysWhenNothingChangedAndWhenNothingWasWritten) {
  const Revision same{.number = 2, .chain = 2};
  EXPECT_EQ(imported(same, same).title, "Nothing new: the archive is as it was");
  const Answer dry = imported(same, same, true);
  EXPECT_EQ(dry.title, "Would import 13 rows of 2 files");
  EXPECT_EQ(testing::schema_fault(dry), "");
}

TEST(Problems, ALineForAPersonAndARowForASheet) {
  const ingest::Batch read = batch();
  EXPECT_EQ(problem_line(read, read.problems[0]), "men.csv:17:9: '3:6x.1' is not a time (mark)");
  EXPECT_EQ(problem_line(read, read.problems[1]), "more.csv:2: no runner");
  EXPECT_EQ(problems_csv(read),
            "file,line,column,field,value,reason\n"
            "men.csv,17,9,mark,3:6x.1,'3:6x.1' is not a time\n"
            "more.csv,2,,,\"a,\"\"b\"\"\",no runner\n");
}

}  // namespace
}  // namespace miler::render
