// A region as a phrase, condition by condition.
#include <gtest/gtest.h>

#include "miler/words/detail_region_phrase.h"
#include "tests/words/book.h"

namespace miler::words {
namespace {

using testing::book;
using testing::miles;

TEST(RegionPhrase, WhatIsRun) {
  Region region = miles();
  EXPECT_EQ(marks_of(region, Many::One, Tone::Full), "men's mile");
  EXPECT_EQ(marks_of(region, Many::Several, Tone::Full), "men's miles");
  EXPECT_EQ(marks_of(region, Many::Several, Tone::Sentence), "miles") << "of men it goes without saying";
  region.event->sex = Sex::Women;
  region.event->distance = Distance::metres(1500);
  region.age = AgeClass::U20;
  EXPECT_EQ(marks_of(region, Many::Several, Tone::Sentence), "under-20 women's 1500 m performances");
  EXPECT_EQ(marks_of(Region{}, Many::One, Tone::Full), "performance");
  EXPECT_EQ(runners_of(region, Many::One), "under-20 woman");
}

TEST(RegionPhrase, EveryConditionHasItsPlaceAndItsWords) {
  Region region = miles();
  region.limit = testing::under(3, 50);
  region.nation = Country::of("GBR");
  region.home = "Scotland";
  region.champion = "Olympic champion";
  region.age_from = 13;
  region.age_to = 19;
  region.born_from = Date::of(1990, 1, 1);
  region.without = {book().athlete("Josh Kerr")};
  region.without_nations = {Country::of("USA")};
  region.venue = book().venue("Hayward Field");
  region.city = "Eugene";
  region.country = Country::of("USA");
  region.soil = Area::NorthAmerica;
  region.series = book().series("Prefontaine Classic");
  region.from = Date::of(2000, 1, 1);
  region.month = 9;
  region.place = 3;
  region.round = RoundKind::Final;
  region.championship = true;
  region.level = MeetClass::Global;
  region.paced = false;
  region.lights = true;
  region.annulled = true;
  EXPECT_EQ(limit_words(region), " under 3:50");
  EXPECT_EQ(
      filter_words(book().archive(), region, Many::One, Tone::Full),
      " by a Briton by a Scot by a reigning Olympic champion aged 13 to 19 born since 1990 excluding "
      "Josh Kerr and Americans at Hayward Field in Eugene in the United States on North American soil at "
      "the Prefontaine Classic since 2000 in September in third place in championship finals in global "
      "championships in unpaced races with pacing lights including annulled marks");
  EXPECT_TRUE(filter_words_of_runners(book().archive(), region, Many::Several)
                  .starts_with(" as reigning Olympic champion by Britons excluding "))
      << "runners_of has said the home nation and the age";
  EXPECT_EQ(runners_of(region, Many::Several), "Scots aged 13 to 19 born since 1990");
}

TEST(RegionPhrase, ASentenceSaysWhoseAgeAndNoCountryOfACity) {
  Region region = miles();
  region.age_from = 35;
  region.city = "Eugene";
  region.country = Country::of("USA");
  EXPECT_EQ(filter_words(book().archive(), region, Many::One), " by a man aged 35 or over in Eugene");
  region.age_from.reset();
  region.age_to = 19;
  EXPECT_EQ(filter_words(book().archive(), region, Many::Several), " by teenagers in Eugene");
}

}  // namespace
}  // namespace miler::words
