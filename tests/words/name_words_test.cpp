// Words that are no names, places without their grounds, and the English names of cities.
#include "miler/names/fold.h"
#include "miler/words/detail_name_words.h"

namespace miler::words {
namespace {

TEST(NameWords, WordsOfTheLanguageAreCommon) {
  for (const char* word : {"long", "mark", "best", "first", "mile", "may", "will", "1500"}) {
    EXPECT_TRUE(is_common(word)) << word;
  }
  for (const char* word : {"kerr", "coe", "king", "hayward"}) EXPECT_FALSE(is_common(word)) << word;
}

struct Ground {
  std::string_view name, left, why;
};
constexpr Ground kGrounds[] = {
    {"hayward field", "hayward", "at the end"},
    {"stade louis ii", "louis ii", "at the beginning"},
    {"the armory track field center", "armory", "several, and the"},
    {"bislett", "bislett", "none"},
    {"olympic stadium", "", "a common word is left"},
    {"arena", "", "nothing is left"},
    {"", "", "nothing at all"},
};

TEST(NameWords, PlacesGoWithoutTheirGround) {
  for (const Ground& row : kGrounds) EXPECT_EQ(without_ground(row.name), row.left) << row.why;
}

TEST(NameWords, CitiesAreFoldedAndTwice) {
  for (const CityName& city : english_cities()) {
    EXPECT_EQ(names::fold(city.written), city.written);
    EXPECT_NE(names::fold(city.english), city.written);
  }
}

}  // namespace
}  // namespace miler::words
