// Sentences about records and titles.
#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using testing::book;
using testing::in_country;
using testing::Sentence;

TEST(SayRecords, RecordsAndTitlesNeverPassOneOffAsAnother) {
  records::Scope american, meet;
  american.nation = Country::of("USA");
  meet.meet = "Prefontaine Classic";
  const AthleteId kerr = book().athlete("Josh Kerr");
  const auto champion = [](Pick pick) {
    return Titles{"World champion", Event{Distance::metres(1500)}, {}, {}, {}, {}, pick, 1};
  };
  const Sentence kSentences[] = {
      {Records{{}, kMensMile, {}, Pick::Standing, 1}, Date{},
       "Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 is the mile world record and has stood for 24 "
       "years 322 days (men; ratified records; complete)",
       "who holds it"},
      {Records{{}, kMensMile, {}, Pick::Standing, 1}, Date::of(1995, 1, 1),
       "Noureddine Morceli's 3:44.39 in Rieti on 5 September 1993 was the mile world record and had stood "
       "for 1 year 118 days (men; ratified records; as of 1 January 1995; complete)",
       "who held it"},
      {Records{{}, kMensMile, in_country("ITA"), Pick::Last, 1}, Date{},
       "Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 was the last mile world record set in Italy; "
       "there has been none since (men; ratified records; complete)",
       "where one last fell"},
      {Records{{}, kMensMile, {}, Pick::Last, 2}, Date{},
       "Noureddine Morceli's 3:44.39 in Rieti on 5 September 1993 was the second-latest mile world record "
       "(men; ratified records; complete)",
       "the one before"},
      {Records{{}, kMensMile, {}, Pick::First, 1}, Date{},
       "Steve Cram's 3:46.32 in Oslo on 27 July 1985 was the first mile world record (men; ratified records; "
       "complete)",
       "the first"},
      {Records{{}, kMensMile, {}, Pick::All, 1}, Date{},
       "There have been three mile world records, from Steve Cram's 3:46.32 in Oslo on 27 July 1985 to "
       "Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 (men; ratified records; complete)",
       "all"},
      {Records{{}, kMensMile, in_country("NOR"), Pick::All, 1}, Date{},
       "The only mile world record set in Norway is Steve Cram's 3:46.32 in Oslo on 27 July 1985; it stood "
       "for 8 "
       "years 40 days (men; ratified records; complete)",
       "one, and how long it stood"},
      {Records{{}, kMensMile, {}, Pick::LongestStanding, 1}, Date{},
       "Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 is the mile world record that stood longest: 24 "
       "years 322 days (men; ratified records; complete)",
       "the longest"},
      {Records{american, kMensMile, {}, Pick::Standing, 1}, Date{},
       "Yared Nuguse's 3:43.97 in Eugene on 16 September 2023 is the American mile best and has stood for "
       "251 days (men; results of this archive; complete)",
       "a best of results is no record"},
      {Records{meet, kMensMile, {}, Pick::Standing, 1}, Date{},
       "Jakob Ingebrigtsen's 3:43.73 in Eugene on 16 September 2023 is the Prefontaine Classic mile best and "
       "has stood for 251 days (men; results of this archive; complete)",
       "of a meet"},
      {champion(Pick::Standing), Date{},
       "The reigning World champion in the 1500 m is Josh Kerr (23 August 2023) (men; complete)",
       "who reigns"},
      {champion(Pick::Standing), Date::of(2023, 1, 1),
       "The reigning World champion in the 1500 m was Jake Wightman (19 July 2022) (men; as of 1 January "
       "2023; "
       "complete)",
       "who reigned"},
      {champion(Pick::All), Date{},
       "In this archive, there are two World champions in the 1500 m: Jake Wightman (19 July 2022) and Josh "
       "Kerr (23 August 2023) (men; not covered: titles)",
       "all who won"},
      {Titles{"", {}, kerr, {}, {}, {}, Pick::All, 1}, Date{},
       "In this archive, Josh Kerr has won one title: World champion in the 1500 m (23 August 2023) (not "
       "covered: titles)",
       "all that one won"},
      {Titles{"", {}, kerr, {}, {}, {}, Pick::First, 1}, Date{},
       "In this archive, the first title of Josh Kerr was World champion in the 1500 m (23 August 2023) "
       "(cannot be decided; not covered: titles)",
       "the first of one"},
  };
  for (const Sentence& c : kSentences) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(testing::said(c.ask, c.as_of), c.said);
  }
}

}  // namespace
}  // namespace miler::words
