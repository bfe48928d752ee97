// Words against folded names.
#include "miler/names/detail_match.h"
#include "tests/support/property.h"

namespace miler::names {
namespace {

struct Row {
  std::string_view asked, name;
  Match match;
  std::string_view why;
};

constexpr Row kRows[] = {
    {"bo jiang", "jiang bo", Match::Whole, "any order"},
    {"kerr", "josh kerr", Match::Words, "a word of it"},
    {"j kerr", "josh kerr", Match::Words, "an initial"},
    {"j k", "josh kerr", Match::None, "initials alone name nobody"},
    {"j kerr", "kerr", Match::None, "an initial needs a word of its own"},
    {"ingebr", "jakob ingebrigtsen", Match::Beginnings, "the beginning of a word"},
    {"elguerr", "hicham el guerrouj", Match::Beginnings, "spaces left out"},
    {"van der velde", "tim vandervelde", Match::Beginnings, "spaces put in"},
    {"brigtsen", "jakob ingebrigtsen", Match::None, "not from within a word"},
    {"ke", "josh kerr", Match::None, "two letters begin too many"},
    {"john john", "john smith", Match::None, "each word once"},
    {"", "josh kerr", Match::None, "nothing names nobody"},
};

TEST(Match, OrdersHowWellWordsNameAThing) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(match(row.asked, row.name), row.match);
  }
}

TEST(Nearest, KeepsTheNearestRowsOnce) {
  Nearest nearest{"ingebritsen"};
  nearest.offer("jakob ingebrigtsen", 7);
  nearest.offer("ingebrigtsen jakob", 7);
  nearest.offer("filip ingebrigtsn", 3);
  nearest.offer("josh kerr", 1);
  EXPECT_THAT(nearest.best(5), ::testing::ElementsAre(7, 3));
}

}  // namespace
}  // namespace miler::names
