// Questions of records and rivals that the starter book answers, on the evening of 24 May 2024.
#include <gmock/gmock.h>

#include "miler/query/detail_run.h"
#include "tests/book/book.h"

namespace miler::query {
namespace {

using State = Completeness::State;

constexpr Date kEve = Date::of(2024, 5, 24);

TEST(StarterBook, TheMileRecordLastFellInTheUnitedStatesIn1967) {
  const ArchivePtr book = testing::starter_book();
  const Records ask{
      .scope = {}, .event = kMensMile, .set = {.country = Country::of("USA")}, .pick = Pick::Last};
  const Answer answer = run_one(View{*book, kEve}, ask).value();
  ASSERT_EQ(std::get<Steps>(answer.value).steps.size(), 1U);
  const records::Step& step = std::get<Steps>(answer.value).steps.front();
  const Performance ryun = (*book)[step.performance];
  EXPECT_EQ(book->text((*book)[ryun.athlete].name), "Jim Ryun");
  EXPECT_EQ(to_string(step.mark), "3:51.1h");
  EXPECT_EQ(step.date, Date::of(1967, 6, 23));
  EXPECT_EQ(book->text((*book)[(*book)[ryun.race].venue].city), "Bakersfield");
  EXPECT_EQ(answer.completeness.state, State::Complete) << answer.completeness.hole;
  EXPECT_EQ(answer.completeness.rests_on.size(), 1U);
}

TEST(StarterBook, KerrAgainstIngebrigtsenInChampionshipFinals) {
  const ArchivePtr book = testing::starter_book();
  const Answer answer =
      run_one(View{*book, kEve}, Versus{.first = book->athlete("josh-kerr-1997").value(),
                                        .second = book->athlete("jakob-ingebrigtsen-2000").value(),
                                        .within = {.round = RoundKind::Final, .championship = true},
                                        .facet = Facet::LastWinOfFirst})
          .value();
  const auto& rivals = std::get<Rivals>(answer.value);
  EXPECT_EQ(rivals.rivalry.bouts[*rivals.chosen].date, Date::of(2023, 8, 23));
  EXPECT_EQ(answer.completeness.state, State::Unknown) << "that it was the last nothing proves";
}

}  // namespace
}  // namespace miler::query
