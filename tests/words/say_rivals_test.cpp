// Sentences about rivals, ages, wins, streaks and arithmetic.
#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using testing::book;
using testing::miles;
using testing::miles_under;
using testing::Sentence;

TEST(SayRivals, RivalsAgesWinsStreaksAndArithmetic) {
  const AthleteId kerr = book().athlete("Josh Kerr"), jakob = book().athlete("Jakob Ingebrigtsen");
  Region finals;
  finals.championship = true;
  finals.round = RoundKind::Final;
  const Sentence kSentences[] = {
      {Versus{kerr, jakob, finals, Facet::Score}, Date{},
       "In this archive, Josh Kerr and Jakob Ingebrigtsen are level at 1-1 in championship finals (outdoors "
       "and indoors; not covered: races of the two)",
       "a score"},
      {Versus{kerr, jakob, miles(), Facet::Score}, Date{},
       "In this archive, Josh Kerr and Jakob Ingebrigtsen have not met over the mile (men, outdoors and "
       "indoors; not covered: races of the two)",
       "no bout"},
      {Versus{kerr, jakob, {}, Facet::FirstBout}, Date{},
       "In this archive, Josh Kerr and Jakob Ingebrigtsen first met in the 1500 m in Eugene on 19 July 2022, "
       "3:29.47 to 3:30.60, and Jakob Ingebrigtsen won (outdoors and indoors; cannot be decided; not "
       "covered: races of the two)",
       "the first bout"},
      {Versus{kerr, jakob, {}, Facet::LastBout}, Date{},
       "In this archive, Josh Kerr and Jakob Ingebrigtsen last met in the 1500 m in Budapest on 23 August "
       "2023, 3:29.38 to 3:29.65, and Josh Kerr won (outdoors and indoors; cannot be decided; not covered: "
       "races of the two)",
       "the last"},
      {Versus{jakob, kerr, {}, Facet::LastWinOfFirst}, Date{},
       "In this archive, Jakob Ingebrigtsen last beat Josh Kerr in the 1500 m in Eugene on 19 July 2022, "
       "3:29.47 to 3:30.60 (outdoors and indoors; cannot be decided; not covered: races of the two)",
       "a win"},
      {Versus{kerr, jakob, {}, Facet::LastWinOfSecond}, Date{},
       "In this archive, Josh Kerr last lost to Jakob Ingebrigtsen in the 1500 m in Eugene on 19 July 2022, "
       "3:29.47 to 3:30.60 (outdoors and indoors; cannot be decided; not covered: races of the two)",
       "a loss"},
      {Versus{kerr, jakob, {}, Facet::CurrentStreak}, Date{},
       "In this archive, Josh Kerr has beaten Jakob Ingebrigtsen once, on 23 August 2023 (outdoors and "
       "indoors; cannot be decided; not covered: races of the two)",
       "a streak of one"},
      {Versus{kerr, jakob, finals, Facet::LongestStreak}, Date{},
       "In this archive, Josh Kerr beat Jakob Ingebrigtsen once in championship finals, on 23 August 2023, "
       "the longest run of wins between the two (outdoors and indoors; cannot be decided; not covered: races "
       "of the two)",
       "the longest"},
      {Opponents{kerr, {}, Meetings::LostTo, 20}, Date{},
       "At least three men have beaten Josh Kerr, the latest Yared Nuguse in the mile in New York on 11 "
       "February 2024 (outdoors and indoors; not covered: races of the athlete)",
       "who beat him"},
      {Opponents{kerr, {}, Meetings::Beat, 20}, Date{},
       "Josh Kerr has beaten at least one man, the latest Jakob Ingebrigtsen in the 1500 m in Budapest on 23 "
       "August 2023 (outdoors and indoors; not covered: races of the athlete)",
       "whom he beat"},
      {Opponents{kerr, miles(), Meetings::Any, 20}, Date{},
       "Josh Kerr has met at least one man over the mile, the latest Yared Nuguse in the mile in New York on "
       "11 February 2024 (men, outdoors and indoors; not covered: races of the athlete)",
       "whom he met"},
      {query::Age{kerr, {}}, Date{}, "Josh Kerr is 26 years 229 days old on 24 May 2024 (complete)",
       "an age today"},
      {query::Age{kerr, Date::of(2023, 8, 23)}, Date{},
       "Josh Kerr was 25 years 319 days old on 23 August 2023 (complete)", "an age then"},
      {WinShare{kerr, finals}, Date{},
       "In this archive, Josh Kerr has won one of his two races in championship finals (outdoors and "
       "indoors; not covered: races of the athlete)",
       "wins"},
      {WinShare{jakob, miles()}, Date{},
       "In this archive, Jakob Ingebrigtsen has won his only race over the mile (men, outdoors and indoors; "
       "not covered: races of the athlete)",
       "one start"},
      {Streak{jakob, {}, StreakOf::Wins, Which::Longest}, Date{},
       "In this archive, Jakob Ingebrigtsen's longest winning streak is one race, on 16 September 2023 "
       "(outdoors and indoors; cannot be decided; not covered: races of the athlete)",
       "a winning streak"},
      {Streak{kerr, miles_under(3, 50), StreakOf::Marks, Which::Current}, Date{},
       "In this archive, Josh Kerr's current run over the mile under 3:50 is one race, on 11 February 2024 "
       "(men, outdoors and indoors; cannot be decided; not covered: races of the athlete)",
       "a run of marks"},
      {Streak{kerr, miles_under(3, 50), StreakOf::Years, Which::Longest}, Date{},
       "Josh Kerr's longest run of years with a mile under 3:50 is one year, in 2024 (men, outdoors and "
       "indoors; complete)",
       "a run of years"},
      {Difference{Date::of(1954, 5, 6), Date::of(1999, 7, 7)}, Date{},
       "From 6 May 1954 to 7 July 1999 is 45 years 62 days (complete)", "days"},
      {Difference{Mark{Duration::centiseconds(223'13)}, Mark{Duration::seconds(227)}}, Date{},
       "The difference between 3:43.13 and 3:47.00 is 3.87 seconds (complete)", "marks"},
  };
  for (const Sentence& c : kSentences) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(testing::said(c.ask, c.as_of), c.said);
  }
}

}  // namespace
}  // namespace miler::words
