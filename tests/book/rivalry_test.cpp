// The rivalries of the starter book, on the evening of 24 May 2024.
#include <algorithm>

#include <gmock/gmock.h>

#include "miler/rivalry/field.h"
#include "tests/book/book.h"

namespace miler::rivalry {
namespace {

TEST(StarterBook, KerrBeatIngebrigtsenInBudapest) {
  const ArchivePtr book = testing::starter_book();
  const View view{*book, Date::of(2024, 5, 24)};
  const Rivalry rivalry = between(view, book->athlete("jakob-ingebrigtsen-2000").value(),
                                  book->athlete("josh-kerr-1997").value());
  const auto budapest = std::ranges::find(rivalry.bouts, Date::of(2023, 8, 23), &Bout::date);
  ASSERT_NE(budapest, rivalry.bouts.end());
  EXPECT_EQ(budapest->outcome, Outcome::SecondWon);
  EXPECT_TRUE(budapest->final_round && budapest->championship);
  EXPECT_EQ(budapest->gap, Duration::centiseconds(27));
  EXPECT_GT(rivalry.overall.first, rivalry.overall.second);
}

TEST(StarterBook, NoSplitIsABout) {
  const ArchivePtr book = testing::starter_book();
  const View view{*book, Date::of(2024, 5, 24)};
  std::size_t bouts = 0;
  for (const GreatRivalry& great : greatest(view, 100)) {
    for (const Bout& bout : bouts_between(view, great.first, great.second)) {
      ++bouts;
      for (const Side& side : {bout.first, bout.second}) {
        EXPECT_EQ(book->traits()[side.performance.row].kind(), Kind::Race) << book->id_of(side.performance);
        EXPECT_EQ(book->event_of(side.performance), bout.event) << book->id_of(side.performance);
      }
    }
  }
  EXPECT_GT(bouts, 100U);
}

}  // namespace
}  // namespace miler::rivalry
