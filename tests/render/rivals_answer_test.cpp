#include "miler/render/rivals_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::told;

Answer between(std::string_view first, std::string_view second) {
  const View view = book().as_of("2024-12-31");
  const query::Versus ask{book().athlete(first), book().athlete(second), {}};
  return rivalry_answer(view, query::run(view, {ask, {}}).value());
}

TEST(ScoreText, LevelBoutsStandBehind) {
  EXPECT_EQ(score_text({.first = 7, .second = 3}), "7-3");
  EXPECT_EQ(score_text({.first = 7, .second = 3, .level = 1}), "7-3-1");
}

TEST(RivalryAnswer, TellsEveryBoutAndTheScore) {
  const Answer answer = between("Jakob Ingebrigtsen", "Josh Kerr");
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Jakob Ingebrigtsen 0-1 Josh Kerr");
  EXPECT_THAT(testing::table_of(answer, "bouts").rows, SizeIs(1));
  EXPECT_EQ(told(answer, "bouts", 0, "date"), "2023-08-23");
  EXPECT_EQ(told(answer, "bouts", 0, "first_place"), "2");
  EXPECT_EQ(told(answer, "bouts", 0, "second_mark"), "3:29.38");
  EXPECT_EQ(told(answer, "bouts", 0, "gap"), "0.27");
  EXPECT_EQ(told(answer, "bouts", 0, "winner"), "Josh Kerr");
  EXPECT_EQ(told(answer, "bouts", 0, "championship"), "yes");
  EXPECT_EQ(told(answer, "last_win_of_first"), "no win in this archive");
  EXPECT_EQ(told(answer, "last_win_of_second"), "2023-08-23, 1500 m, Budapest (HUN)");
}

TEST(RivalryAnswer, MirrorsItself) {
  const Answer one = between("Jakob Ingebrigtsen", "Josh Kerr");
  const Answer other = between("Josh Kerr", "Jakob Ingebrigtsen");
  EXPECT_EQ(other.title, "Josh Kerr 1-0 Jakob Ingebrigtsen");
  EXPECT_EQ(told(one, "bouts", 0, "first_mark"), told(other, "bouts", 0, "second_mark"));
  EXPECT_EQ(told(one, "bouts", 0, "second_place"), told(other, "bouts", 0, "first_place"));
  EXPECT_EQ(told(one, "bouts", 0, "winner"), told(other, "bouts", 0, "winner"));
  EXPECT_EQ(told(one, "last_win_of_first"), told(other, "last_win_of_second"));
  EXPECT_EQ(told(one, "current_streak"), told(other, "current_streak"));
}

TEST(RivalryAnswer, NeverClaimsToKnowAllTheirRaces) {
  const Answer answer = between("Jakob Ingebrigtsen", "Josh Kerr");
  EXPECT_EQ(answer.certainty->state, Completeness::State::Bounded);
  EXPECT_EQ(answer.certainty->lower, 1);
}

TEST(RivalryAnswer, TwoWhoNeverMetHaveNoBouts) {
  const Answer answer = between("Noureddine Morceli", "Josh Kerr");
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Noureddine Morceli 0-0 Josh Kerr");
  EXPECT_EQ(told(answer, "current_streak"), "");
}

TEST(RivalryAnswer, ADidNotFinishIsALossWithItsWord) {
  const Answer answer = between("Robert Kibet", "Noah Ngeny");
  EXPECT_EQ(testing::schema_fault(answer), "") << "a word where a mark might stand";
  EXPECT_EQ(told(answer, "bouts", 0, "first_mark"), "dnf");
  EXPECT_EQ(told(answer, "bouts", 0, "gap"), "");
}

TEST(MatrixAnswer, EachRowTellsItsOwnWinsFirst) {
  const View view = testing::eve();
  const AthleteId field[] = {book().athlete("Jakob Ingebrigtsen"), book().athlete("Josh Kerr"),
                             book().athlete("Yared Nuguse")};
  const Answer answer = matrix_answer(view, rivalry::matrix(view, field));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.query, "rivals athlete:jakob-ingebrigtsen athlete:josh-kerr athlete:yared-nuguse");
  EXPECT_EQ(told(answer, "matrix", 0, "josh_kerr"), "0-1");
  EXPECT_EQ(told(answer, "matrix", 1, "jakob_ingebrigtsen"), "1-0");
  EXPECT_EQ(told(answer, "matrix", 0, "total"), "1-1");
  EXPECT_EQ(told(answer, "matrix", 0, "jakob_ingebrigtsen"), "") << "nobody meets himself";
  EXPECT_EQ(told(answer, "matrix", 1, "yared_nuguse"), "") << "they have not met";
}

TEST(MatrixAnswer, NamesakesAreToldApart) {
  const miler::testing::Sheet sheet{R"(
      2023-09-16  mile  3:48.06  Reynold_Cheruiyot  KEN  Oslo  1
      2023-09-16  mile  3:49.64  Timothy_Cheruiyot  KEN  Oslo  2
      2023-09-16  mile  3:50.00  Émile_Zola         FRA  Oslo  3
  )"};
  const AthleteId field[] = {AthleteId{0}, AthleteId{1}, AthleteId{2}};
  const Answer answer = matrix_answer(sheet.view(), rivalry::matrix(sheet.view(), field));
  std::vector<std::string> headings;
  for (const Column& column : answer.tables[0].columns) headings.push_back(column.heading);
  EXPECT_THAT(headings, ::testing::ElementsAre("", "Athlete", "All", "R. Cheruiyot", "T. Cheruiyot", "Zola"));
}

TEST(RivalsOfAnswer, ListsThemHeaviestFirst) {
  const View view = testing::eve();
  const AthleteId jakob = book().athlete("Jakob Ingebrigtsen");
  const Answer answer = rivals_of_answer(view, jakob, rivalry::rivals_of(view, jakob, 10));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Rivals of Jakob Ingebrigtsen");
  EXPECT_THAT(testing::table_of(answer, "rivals").rows, SizeIs(3));
  EXPECT_THAT(told(answer, "rivals", 0, "years"), HasSubstr(": 0-1"));
}

TEST(GreatestAnswer, KeepsItsSchema) {
  const View view = testing::eve();
  const Answer answer = greatest_answer(view, rivalry::greatest(view, 10));
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.query, "rivals greatest");
}

}  // namespace
}  // namespace miler::render
