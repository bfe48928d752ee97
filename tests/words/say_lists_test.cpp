// Sentences about orders, lists, ranks, counts and droughts, each kind and state.
#include <gtest/gtest.h>

#include "tests/words/book.h"

namespace miler::words {
namespace {

using namespace query;
using lists::By;
using testing::book;
using testing::miles;
using testing::miles_under;
using testing::Sentence;

TEST(SayLists, OrdersListsRanksAndCountsAsAnEditorWritesThem) {
  Region americans = miles();
  americans.nation = Country::of("USA");
  americans.venue = book().venue("Hayward Field");
  americans.from = Date::of(2000, 1, 1);
  Region indoors = miles();
  indoors.track = TrackFilter::Short;
  Region of_kerr = miles();
  of_kerr.athlete = book().athlete("Josh Kerr");
  Region women = miles();
  women.event = kWomensMile;
  Region at_hayward = miles_under(4, 0);
  at_hayward.venue = book().venue("Hayward Field");
  const auto list = [](const Region& of, By by, Order order, std::uint32_t top) {
    return List{of, by, order, top, lists::HandTimes::AsPrinted};
  };
  const Sentence kSentences[] = {
      {Superlative{americans, By::Performance, Order::Fastest, 1}, Date{},
       "Yared Nuguse's 3:43.97 in Eugene on 16 September 2023 is the fastest mile by an American at Hayward "
       "Field since 2000 (men, outdoors and indoors; performances; complete to 3:50.00)",
       "proved down to the limit of the statement"},
      {Superlative{americans, By::Performer, Order::Fastest, 1}, Date{},
       "Yared Nuguse is the fastest American over the mile at Hayward Field since 2000, with 3:43.97 in "
       "Eugene on 16 September 2023 (men, outdoors and indoors; performers; complete to 3:50.00)",
       "of people"},
      {Superlative{miles(), By::Performance, Order::Fastest, 2}, Date{},
       "Noah Ngeny's 3:43.40 in Roma on 7 July 1999 is the second-fastest mile (men, outdoors and indoors; "
       "performances; complete to 3:50.00)",
       "the second"},
      {Superlative{indoors, By::Performance, Order::Fastest, 1}, Date{},
       "Yared Nuguse's 3:47.22 in New York on 11 February 2024 is the fastest indoor mile (men, indoors; "
       "performances; complete to 3:50.00)",
       "one track"},
      {Superlative{of_kerr, By::Performer, Order::Fastest, 1}, Date{},
       "Josh Kerr's 3:48.48 in New York on 11 February 2024 is his fastest mile (men, outdoors and indoors; "
       "performers; complete to 3:50.00)",
       "one athlete has a best, and is not the best of all"},
      {Superlative{of_kerr, By::Performance, Order::Youngest, 1}, Date{},
       "In this archive, Josh Kerr was 26 years 126 days old at his youngest mile: 3:48.48 in New York on 11 "
       "February 2024 (men, outdoors and indoors; performances; cannot be decided; not covered: men mile "
       "slower than 3:50.00 until 2024-05-24)",
       "one athlete by age"},
      {list(at_hayward, By::Performance, Order::Fastest, 1000), Date{},
       "There have been at least 401 miles under 4:00 at Hayward Field; this archive has two, led by Jakob "
       "Ingebrigtsen's 3:43.73 in Eugene on 16 September 2023 (men, outdoors and indoors; performances; not "
       "covered: men mile 3:50.01 to 3:59.99 until 2024-05-24)",
       "others have counted more"},
      {Superlative{women, By::Performance, Order::Fastest, 1}, Date{},
       "In this archive, Sifan Hassan's 4:12.33 in Monaco on 12 July 2019 is the fastest women's mile "
       "(women, outdoors and indoors; performances; cannot be decided; not covered: women mile <= 4:12.33 "
       "until 2024-05-24)",
       "found, and not covered"},
      {Superlative{miles_under(3, 50), By::Performer, Order::Earliest, 1}, Date{},
       "Steve Cram was the first man to run the mile under 3:50, with 3:46.32 in Oslo on 27 July 1985 (men, "
       "outdoors and indoors; performers; complete)",
       "the first"},
      {Superlative{miles_under(3, 50), By::Performance, Order::Earliest, 2}, Date{},
       "Noureddine Morceli's 3:44.39 in Rieti on 5 September 1993 was the second mile under 3:50 (men, "
       "outdoors and indoors; performances; complete)",
       "the second in time"},
      {Superlative{miles_under(3, 50), By::Performance, Order::Latest, 1}, Date{},
       "Yared Nuguse's 3:47.22 and Josh Kerr's 3:48.48, in New York on 11 February 2024, are the latest "
       "miles under 3:50 (men, outdoors and indoors; performances; complete)",
       "two of one race"},
      {Superlative{miles_under(3, 50), By::Performer, Order::Youngest, 1}, Date{},
       "Noah Ngeny, at 20 years 247 days, was the youngest man to run the mile under 3:50, with 3:43.40 in "
       "Roma on 7 July 1999 (men, outdoors and indoors; performers; complete)",
       "by age"},
      {Superlative{miles_under(3, 50), By::Performer, Order::Oldest, 2}, Date{},
       "Hicham El Guerrouj, at 24 years 296 days, was the second-oldest man to run the mile under 3:50, with "
       "3:43.13 in Roma on 7 July 1999 (men, outdoors and indoors; performers; complete)",
       "by age, the second"},
      {list(miles_under(3, 50), By::Performance, Order::Fastest, 3), Date{},
       "The three fastest miles under 3:50 are led by Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 "
       "(men, outdoors and indoors; performances; complete)",
       "a list that is cut"},
      {list(miles_under(3, 45), By::Performance, Order::Fastest, 30), Date{},
       "There have been five miles under 3:45, led by Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 "
       "(men, outdoors and indoors; performances; complete)",
       "a whole list"},
      {list(miles_under(3, 45), By::Performer, Order::Fastest, 30), Date{},
       "Five men have run the mile under 3:45, led by Hicham El Guerrouj (3:43.13 in Roma on 7 July 1999) "
       "(men, outdoors and indoors; performers; complete)",
       "a whole list of people"},
      {list(miles(), By::Performance, Order::Fastest, 30), Date{},
       "In this archive, there are eight miles, led by Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 "
       "(men, outdoors and indoors; performances; cannot be decided; not covered: men mile slower than "
       "3:50.00 until 2024-05-24)",
       "a whole list, perhaps"},
      {list(miles_under(3, 50), By::Performer, Order::Earliest, 3), Date{},
       "The first three men to run the mile under 3:50 begin with Steve Cram (3:46.32 in Oslo on 27 July "
       "1985) (men, outdoors and indoors; performers; complete)",
       "a list by days"},
      {list(miles_under(3, 50), By::Performer, Order::Youngest, 3), Date{},
       "The three youngest men to run the mile under 3:50 are led by Noah Ngeny, at 20 years 247 days "
       "(3:43.40 in Roma on 7 July 1999) (men, outdoors and indoors; performers; complete)",
       "a list by age"},
      {list(miles(), By::Performance, Order::Fastest, 1), Date{},
       "The fastest mile is Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999 (men, outdoors and indoors; "
       "performances; complete to 3:50.00)",
       "a list of one"},
      {Rank{miles(), By::Performance, Mark{Duration::seconds(227)}}, Date{},
       "3:47.00 would rank seventh among miles, behind Steve Cram's 3:46.32 in Oslo on 27 July 1985 (men, "
       "outdoors and indoors; performances; complete to 3:50.00)",
       "a mark nobody has"},
      {Rank{miles(), By::Performer, Mark{Duration::centiseconds(223'73)}}, Date{},
       "3:43.73 would rank joint third among men over the mile, level with Jakob Ingebrigtsen's 3:43.73 in "
       "Eugene on 16 September 2023 (men, outdoors and indoors; performers; complete to 3:50.00)",
       "a mark somebody has"},
      {Rank{americans, By::Performance, Mark{Duration::seconds(239)}}, Date{},
       "3:59.00 would rank second at best among miles by Americans at Hayward Field since 2000 (men, "
       "outdoors and indoors; performances; not covered: men mile 3:50.01 to 3:59.00 from 2000-01-01 until "
       "2024-05-24)",
       "a mark outside the list"},
      {Count{miles_under(3, 44), Counted::Performers}, Date{},
       "Four men have run the mile under 3:44 (men, outdoors and indoors; performers; complete)", "people"},
      {Count{miles_under(3, 44), Counted::Performances}, Date{},
       "There have been four miles under 3:44 (men, outdoors and indoors; performances; complete)", "marks"},
      {Count{miles_under(3, 40), Counted::Performers}, Date{},
       "No man has run the mile under 3:40 (men, outdoors and indoors; performers; complete)", "nobody"},
      {Count{miles_under(3, 40), Counted::Performances}, Date{},
       "There has been no mile under 3:40 (men, outdoors and indoors; performances; complete)", "nothing"},
      {Count{at_hayward, Counted::Performances}, Date{},
       "There have been at least 401 miles under 4:00 at Hayward Field (men, outdoors and indoors; "
       "performances; not covered: men mile 3:50.01 to 3:59.99 until 2024-05-24)",
       "a published count joins in"},
      {Count{of_kerr, Counted::Performances}, Date{},
       "Josh Kerr has run at least one mile (men, outdoors and indoors; performances; not covered: men mile "
       "slower than 3:50.00 until 2024-05-24)",
       "of one athlete, one at least"},
      {Count{miles_under(3, 44), Counted::Nations}, Date{},
       "There are four nations with a mile under 3:44 (men, outdoors and indoors; complete)", "nations"},
      {Count{miles_under(3, 44), Counted::Races}, Date{},
       "There have been two races with a mile under 3:44 (men, outdoors and indoors; complete)", "races"},
      {Since{miles_under(3, 45), Date::of(2023, 1, 1)}, Date{},
       "The last mile under 3:45 before 1 January 2023 was Hicham El Guerrouj's 3:43.13 in Roma on 7 July "
       "1999, 23 years 178 days earlier (men, outdoors and indoors; complete)",
       "a drought"},
  };
  for (const Sentence& c : kSentences) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(testing::said(c.ask, c.as_of), c.said);
  }
}

}  // namespace
}  // namespace miler::words
