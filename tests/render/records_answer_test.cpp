#include "miler/render/records_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using testing::told;

Answer records_of(const miler::testing::Sheet& sheet, std::string_view day,
                  const std::vector<std::string_view>& scopes) {
  const View view = sheet.as_of(day);
  std::vector<query::Answer> found;
  for (const std::string_view text : scopes) {
    const query::Records ask{.scope = *records::parse_scope(text), .event = kMensMile, .set = {}};
    found.push_back(query::run(view, {ask, {}}).value());
  }
  return records_answer(view, kMensMile, found);
}

Answer progression_of(const miler::testing::Sheet& sheet, std::string_view day, std::string_view scope) {
  const View view = sheet.as_of(day);
  const query::Records ask{
      .scope = *records::parse_scope(scope), .event = kMensMile, .set = {}, .pick = query::Pick::All};
  return progression_answer(view, query::run(view, {ask, {}}).value());
}

TEST(RecordsAnswer, ARatifiedRecordWithItsAgeAndWhatItTook) {
  const Answer answer = records_of(book(), "2024-05-24", {"world"});
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.query, "record standing world of men mile");
  EXPECT_EQ(told(answer, "records", 0, "mark"), "3:43.13");
  EXPECT_EQ(told(answer, "records", 0, "athlete"), "Hicham El Guerrouj");
  EXPECT_EQ(told(answer, "records", 0, "age"), "24 years 322 days");
  EXPECT_EQ(told(answer, "records", 0, "previous"), "3:44.39");
  EXPECT_EQ(told(answer, "records", 0, "margin"), "1.26");
  EXPECT_EQ(told(answer, "records", 0, "previous_holder"), "Noureddine Morceli");
  EXPECT_EQ(told(answer, "records", 0, "previous_stood"), "5 years 305 days");
  EXPECT_EQ(told(answer, "records", 0, "status"), "ratified");
}

TEST(RecordsAnswer, TheBestOfTheResultsIsNeverCalledARecord) {
  const Answer answer = records_of(book(), "2024-05-24", {"nation:USA", "venue:Hayward Field"});
  EXPECT_EQ(testing::schema_fault(answer), "");
  ASSERT_THAT(testing::table_of(answer, "records").rows, SizeIs(2));
  for (const std::size_t row : {0U, 1U}) {
    EXPECT_THAT(told(answer, "records", row, "title"), Not(HasSubstr("record")));
    EXPECT_EQ(told(answer, "records", row, "status"), "best of this archive's results");
    EXPECT_EQ(told(answer, "records", row, "basis"), "running-best");
  }
}

TEST(RecordsAnswer, AScopeWithoutAMarkHasNoRowButIsEchoed) {
  const Answer answer = records_of(book(), "2024-05-24", {"world", "nation:JPN"});
  EXPECT_THAT(testing::table_of(answer, "records").rows, SizeIs(1));
  EXPECT_EQ(answer.query, "record standing world of men mile; record standing nation:JPN of men mile");
}

TEST(RecordsAnswer, OneUnprovedRowMakesTheWholeUnproved) {
  const auto state = [](const Answer& answer) { return answer.certainty->state; };
  EXPECT_EQ(state(records_of(book(), "2024-05-24", {"world"})), Completeness::State::Complete);
  for (const auto& scopes : {std::vector<std::string_view>{"world", "venue:Hayward Field"},
                             std::vector<std::string_view>{"venue:Hayward Field", "world"}}) {
    EXPECT_EQ(state(records_of(book(), "2024-05-24", scopes)),
              state(records_of(book(), "2024-05-24", {"venue:Hayward Field"})))
        << "in either order";
  }
}

TEST(RecordsAnswer, WhatIsNotYetRatifiedIsNoted) {
  const Answer answer = records_of(book(), "1999-08-01", {"world"});
  EXPECT_EQ(told(answer, "records", 0, "mark"), "3:44.39") << "that evening the old one was the ratified one";
  ASSERT_THAT(answer.notes, SizeIs(1)) << "and the faster result is the one that waits: it is told once";
  EXPECT_THAT(answer.notes[0], HasSubstr("3:43.13 is"));
  EXPECT_THAT(answer.notes[0], HasSubstr("not ratified on the day"));
}

TEST(ProgressionAnswer, TellsItsBasis) {
  const Answer ratified = progression_of(book(), "2024-05-24", "world");
  EXPECT_EQ(testing::schema_fault(ratified), "");
  EXPECT_THAT(ratified.title, HasSubstr("the ratified progression"));
  EXPECT_EQ(told(ratified, "basis"), "ratified");
  EXPECT_EQ(told(ratified, "records", 1, "margin"), "1.26");
  EXPECT_EQ(told(ratified, "records", 0, "stood"), "5 years 305 days");
  const Answer running = progression_of(book(), "2024-05-24", "nation:USA");
  EXPECT_EQ(testing::schema_fault(running), "");
  EXPECT_THAT(running.title, HasSubstr("the running best of this archive's results"));
  EXPECT_EQ(told(running, "basis"), "running-best");
}

// RULE ratified-is-said
TEST(ProgressionAnswer, AListOfOneRowTellsTheResultsBeforeItApart) {
  const miler::testing::Sheet sheet{R"(
      1981-08-28  mile  3:47.33  Coe   GBR  Brussels
      1985-07-27  mile  3:46.32  Cram  GBR  Oslo
      record  nation:GBR set 1985-07-27 Cram
  )"};
  const Answer answer = progression_of(sheet, "1985-12-31", "nation:GBR");
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(told(answer, "basis"), "listed");
  EXPECT_EQ(told(answer, "records", 0, "mark"), "3:46.32");
  EXPECT_EQ(told(answer, "results_before", 0, "mark"), "3:47.33");
  EXPECT_THAT(progression_of(book(), "2024-05-24", "world").tables, SizeIs(1));
}

TEST(StatusText, EveryBasisHasItsOwn) {
  records::Record record;
  record.basis = records::Basis::RunningBest;
  EXPECT_EQ(status_text(record), "best of this archive's results");
  record.basis = records::Basis::Listed;
  EXPECT_EQ(status_text(record), "listed") << "a list that does not say what was ratified";
  record.status = RecordStatus::Pending;
  EXPECT_EQ(status_text(record), "pending");
}

TEST(BasisText, NeverOnePassedOffAsAnother) {
  EXPECT_EQ(basis_text(records::Basis::Ratified), "the ratified progression");
  EXPECT_EQ(basis_text(records::Basis::Listed), "the progression of record lists");
  EXPECT_EQ(basis_text(records::Basis::RunningBest), "the running best of this archive's results");
}

}  // namespace
}  // namespace miler::render
