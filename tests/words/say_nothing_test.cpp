// Sentences where nothing was found, proved and not.
#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using lists::By;
using testing::book;
using testing::in_country;
using testing::miles;
using testing::miles_under;
using testing::Sentence;

TEST(SayNothing, NobodyIsProvedOrNotRuledOut) {
  const AthleteId kerr = book().athlete("Josh Kerr"), jakob = book().athlete("Jakob Ingebrigtsen");
  Region women = miles();
  women.event = kWomensMile;
  women.limit = testing::under(4, 10);
  const Sentence kSentences[] = {
      {Superlative{miles_under(3, 40), By::Performance, Order::Fastest, 1}, Date{},
       "There has been no mile under 3:40 (men, outdoors and indoors; performances; complete)", "proved"},
      {Superlative{miles_under(3, 44), By::Performance, Order::Fastest, 9}, Date{},
       "There have been fewer than nine miles under 3:44 (men, outdoors and indoors; performances; complete)",
       "fewer than that"},
      {Superlative{women, By::Performance, Order::Fastest, 1}, Date{},
       "This archive has no women's mile under 4:10, but cannot rule one out (women, outdoors and indoors; "
       "performances; cannot be decided; not covered: women mile <= 4:09.99 until 2024-05-24)",
       "not covered"},
      {Since{miles_under(3, 45), Date::of(1990, 1, 1)}, Date{},
       "There has been no mile under 3:45 before 1 January 1990 (men, outdoors and indoors; complete)",
       "none before"},
      {Records{{}, kMensMile, in_country("USA"), Pick::Last, 1}, Date{},
       "There has been no mile world record set in the United States (men; complete)", "no record there"},
      {Versus{kerr, jakob, miles(), Facet::LastBout}, Date{},
       "This archive has no race between Josh Kerr and Jakob Ingebrigtsen, but cannot rule one out (men, "
       "outdoors and indoors; cannot be decided; not covered: races of the two)",
       "no race"},
      {Opponents{kerr, miles(), Meetings::Beat, 20}, Date{},
       "This archive has no opponent beaten by Josh Kerr, but cannot rule one out (men, outdoors and "
       "indoors; not covered: races of the athlete)",
       "nobody beaten"},
      {Titles{"Olympic champion", {}, {}, Country::of("GBR"), {}, {}, Pick::Last, 1}, Date{},
       "This archive has no British Olympic champion, but cannot rule one out (cannot be decided; not "
       "covered: titles)",
       "no champion"},
  };
  for (const Sentence& c : kSentences) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(testing::said(c.ask, c.as_of), c.said);
  }
}

}  // namespace
}  // namespace miler::words
