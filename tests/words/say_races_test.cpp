// Sentences about groups, margins and depth.
#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using testing::miles;
using testing::miles_under;
using testing::Sentence;

TEST(SayRaces, GroupsMarginsAndDepth) {
  const Sentence kSentences[] = {
      {Most{miles_under(3, 50), Group::Athlete, 10}, Date{},
       "Yared Nuguse has the most miles under 3:50, with two, ahead of Hicham El Guerrouj (1) and Noah Ngeny "
       "(1) (men, outdoors and indoors; complete)",
       "one ahead"},
      {Most{miles_under(3, 50), Group::Nation, 10}, Date{},
       "The United States and Great Britain share the most miles under 3:50, with two each, ahead of Morocco "
       "(1) and Kenya (1) (men, outdoors and indoors; complete)",
       "two level, one with an article"},
      {Most{miles_under(3, 50), Group::Year, 10}, Date{},
       "1999, 2023 and 2024 share the most miles under 3:50, with two each, ahead of 1993 (1) and 1985 (1) "
       "(men, outdoors and indoors; complete)",
       "years"},
      {Most{miles_under(3, 50), Group::Race, 2}, Date{},
       "The race in Roma on 7 July 1999 and the Bowerman Mile in Eugene on 16 September 2023 share the most "
       "miles under 3:50, with two each (men, outdoors and indoors; complete)",
       "races, by name and by place"},
      {Races{miles(), Measure::WidestMargin, 0, 10}, Date{},
       "In this archive, Yared Nuguse beat Josh Kerr by 1.26 seconds in New York on 11 February 2024, the "
       "widest winning margin among miles (men, outdoors and indoors; cannot be decided; not covered: men "
       "mile slower than 3:50.00 until 2024-05-24)",
       "the widest"},
      {Races{miles(), Measure::ClosestMargin, 0, 10}, Date{},
       "In this archive, Jakob Ingebrigtsen beat Yared Nuguse by 0.24 seconds in Eugene on 16 September "
       "2023, the closest finish among miles (men, outdoors and indoors; cannot be decided; not covered: men "
       "mile slower than 3:50.00 until 2024-05-24)",
       "the closest"},
      {Races{miles(), Measure::MarkForPlace, 2, 10}, Date{},
       "In this archive, Noah Ngeny's 3:43.40 in Roma on 7 July 1999 is the fastest mark for second place "
       "among miles (men, outdoors and indoors; cannot be decided; not covered: men mile slower than 3:50.00 "
       "until 2024-05-24)",
       "depth"},
  };
  for (const Sentence& c : kSentences) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(testing::said(c.ask, c.as_of), c.said);
  }
}

}  // namespace
}  // namespace miler::words
