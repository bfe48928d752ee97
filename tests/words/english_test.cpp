// Grammar word by word.
#include <gtest/gtest.h>

#include "miler/words/detail_english.h"

namespace miler::words {
namespace {

struct Article {
  std::string_view noun, said, why;
};
constexpr Article kArticles[] = {
    {"American", "an American", "a vowel"},        {"Briton", "a Briton", "a consonant"},
    {"European", "a European", "spoken with a y"}, {"Ugandan", "a Ugandan", "spoken with a y"},
    {"Uzbek", "an Uzbek", "a u spoken as one"},    {"under-20 man", "an under-20 man", "a u spoken as one"},
    {"18-year-old", "an 18-year-old", "eighteen"}, {"1500 m", "a 1500 m", "fifteen hundred"},
};

TEST(English, ArticlesGoByTheSound) {
  for (const Article& c : kArticles) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(with_article(c.noun), c.said);
  }
}

TEST(English, OrdinalsAndNumbersAreWordsUpToTen) {
  EXPECT_EQ(ordinal(1), "first");
  EXPECT_EQ(ordinal(10), "tenth");
  EXPECT_EQ(ordinal(11), "11th");
  EXPECT_EQ(ordinal(112), "112th");
  EXPECT_EQ(ordinal(22), "22nd");
  EXPECT_EQ(ordinal(1'003), "1,003rd");
  EXPECT_EQ(number(0), "no");
  EXPECT_EQ(number(10), "ten");
  EXPECT_EQ(number(11), "11");
  EXPECT_EQ(number(123'456), "123,456");
  EXPECT_EQ(counted(1, "man", "men"), "one man");
  EXPECT_EQ(counted(4, "man", "men"), "four men");
}

TEST(English, PossessivesListsAndCapitals) {
  EXPECT_EQ(possessive("Nuguse"), "Nuguse's");
  EXPECT_EQ(possessive("Myers"), "Myers'");
  EXPECT_EQ(listed({}), "");
  EXPECT_EQ(listed({"A"}), "A");
  EXPECT_EQ(listed({"A", "B"}), "A and B");
  EXPECT_EQ(listed({"A", "B", "C"}), "A, B and C");
  EXPECT_EQ(capitalised("four men"), "Four men");
  EXPECT_EQ(capitalised("ångström"), "ångström") << "letters that are not ASCII are left alone";
}

TEST(English, TimesDatesAndAges) {
  EXPECT_EQ(short_time(Duration::seconds(230)), "3:50");
  EXPECT_EQ(short_time(Duration::centiseconds(223'13)), "3:43.13");
  EXPECT_EQ(in_seconds(Duration::centiseconds(24)), "0.24 seconds");
  EXPECT_EQ(in_seconds(Duration::seconds(1)), "1 second");
  EXPECT_EQ(on_date(Date::of(2024, 5, 24)), "on 24 May 2024");
  EXPECT_EQ(on_date(Date::of(2024, 5)), "in May 2024");
  EXPECT_EQ(on_date(Date{}), "");
  EXPECT_EQ(in_years({{17, 251}, {17, 251}}), "17 years 251 days");
  EXPECT_EQ(in_years({{25, 0}, {25, 364}}), "between 25 years 0 days and 25 years 364 days");
}

}  // namespace
}  // namespace miler::words
