#include "miler/render/check_answer.h"

#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using testing::told;

TEST(CheckAnswer, EveryKindOfEvidenceHasWords) {
  const audit::Finding finding{
      .check = audit::Check::ConflictingSources,
      .severity = audit::Severity::Error,
      .message = "two marks of one race",
      .evidence = {book().performance("2023-09-16", "Yared Nuguse"), book().athlete("Yared Nuguse"),
                   book().race("1993-09-05-rieti-mile-men-f"), RecordId{0}, CountId{0}, TitleId{0},
                   ConflictId{0}, ConflictId{1}, SourceId{0}}};
  const Answer answer = check_answer(testing::eve(), {finding});
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "1 finding");
  EXPECT_EQ(told(answer, "findings", 0, "severity"), "error");
  EXPECT_EQ(told(answer, "findings", 0, "check"), audit::kind_of(finding.check).word);
  EXPECT_EQ(
      told(answer, "findings", 0, "evidence"),
      "performance:2023-09-16-hayward-field-mile-men-f-bowerman-mile/yared-nuguse; athlete:yared-nuguse; "
      "race:1993-09-05-rieti-mile-men-f; record world "
      "performance:1993-09-05-rieti-mile-men-f/noureddine-morceli; count miles under four; title World "
      "champion; 2023-09-16 Yared_Nuguse mark = 3:43.97 (the test), stands; 2023-09-16 Yared_Nuguse mark "
      "= 3:43.96 (the test); the test");
}

TEST(CheckAnswer, NothingFoundIsSaid) {
  const Answer answer = check_answer(testing::eve(), {});
  EXPECT_EQ(answer.title, "No contradictions");
  EXPECT_EQ(testing::schema_fault(answer), "");
}

TEST(CheckAnswer, WhatTheAuditFindsKeepsItsSchema) {
  EXPECT_EQ(testing::schema_fault(check_answer(testing::eve(), audit::check(testing::eve()))), "");
}

}  // namespace
}  // namespace miler::render
