// Questions about titles as phrases.
#include <gtest/gtest.h>

#include "miler/words/detail_title_phrase.h"
#include "tests/words/book.h"

namespace miler::words {
namespace {

using query::Pick;
using query::Titles;
using testing::book;

TEST(TitlePhrase, TitlesOfAnEventANationAndAnAthlete) {
  const Event metric{Distance::metres(1500), Sex::Women};
  const auto said = [](const Titles& ask) { return title_words(book().archive(), ask, Tone::Full); };
  EXPECT_EQ(said({"World champion", metric, {}, {}, {}, {}, Pick::Standing, 1}),
            "reigning World champion in the women's 1500 m");
  EXPECT_EQ(said({"Olympic champion", {}, {}, Country::of("GBR"), Date::of(1960, 1, 1), {}, Pick::All, 1}),
            "all British Olympic champions since 1960");
  EXPECT_EQ(said({"", {}, book().athlete("Josh Kerr"), {}, {}, {}, Pick::Last, 2}),
            "second-latest title of Josh Kerr");
}

}  // namespace
}  // namespace miler::words
