// People and countries as a sentence names them.
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "miler/words/detail_demonyms.h"

namespace miler::words {
namespace {

struct People {
  std::string_view nation;
  std::optional<Sex> sex;
  Many many;
  std::string_view said, why;
};
constexpr People kPeople[] = {
    {"USA", Sex::Men, Many::One, "American", "the adjective is the noun"},
    {"USA", Sex::Men, Many::Several, "Americans", "its plural"},
    {"USA", Sex::Women, Many::One, "American woman", "of women the adjective"},
    {"GBR", Sex::Men, Many::One, "Briton", "a noun of its own"},
    {"GBR", Sex::Women, Many::Several, "British women", "and its women"},
    {"IRL", Sex::Men, Many::Several, "Irishmen", "a man of two words in one"},
    {"IRL", Sex::Women, Many::One, "Irishwoman", "a woman likewise"},
    {"IRL", {}, Many::One, "Irish athlete", "nobody says which"},
    {"NOR", {}, Many::Several, "Norwegians", "a noun for both"},
    {"GER", Sex::Men, Many::Several, "Germans", "ends in man and is none"},
    {"NZL", Sex::Men, Many::One, "New Zealander", "two words"},
    {"CHN", Sex::Men, Many::One, "Chinese athlete", "no noun"},
    {"POR", Sex::Women, Many::Several, "Portuguese women", "no noun"},
    {"QAT", Sex::Men, Many::Several, "Qataris", "ends in a vowel"},
    {"ART", Sex::Men, Many::One, "ART athlete", "a team of no nation, by its code"},
};

TEST(Demonyms, PeopleAreNamedByTheirNation) {
  for (const People& c : kPeople) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(people_of(Country::of(c.nation), c.sex, c.many), c.said);
  }
}

TEST(Demonyms, EveryNationHasPeople) {
  for (const Nation& nation : nations()) {
    const Country country = Country::of(nation.code);
    for (const Many many : {Many::One, Many::Several}) {
      EXPECT_NE(people_of(country, Sex::Men, many), "");
      EXPECT_FALSE(people_of(country, Sex::Men, many).ends_with("ss")) << nation.code;
    }
  }
}

TEST(Demonyms, AreasAndHomeNations) {
  EXPECT_EQ(people_of(Area::Europe, Sex::Men, Many::One), "European");
  EXPECT_EQ(people_of(Area::NorthAmerica, Sex::Women, Many::Several), "North American women");
  EXPECT_EQ(people_of_home("Scotland", Sex::Men, Many::One), "Scot");
  EXPECT_EQ(people_of_home("Wales", Sex::Men, Many::Several), "Welshmen");
  EXPECT_EQ(people_of_home("England", Sex::Women, Many::One), "Englishwoman");
  EXPECT_EQ(people_of_home("Northern Ireland", Sex::Men, Many::One), "Northern Irish athlete");
}

TEST(Demonyms, CountriesTakeTheirArticle) {
  EXPECT_EQ(country_text(Country::of("USA")), "the United States");
  EXPECT_EQ(country_text(Country::of("GBR")), "Great Britain");
  EXPECT_EQ(country_text(Country::of("NED")), "the Netherlands");
  EXPECT_EQ(country_text(Country::of("ITA")), "Italy");
}

}  // namespace
}  // namespace miler::words
