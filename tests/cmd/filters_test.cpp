// The filters of lists, each by what it leaves standing; the query that is echoed says what was understood.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cmd/tool.h"

namespace miler::cmd {
namespace {

using testing::ask;
using ::testing::HasSubstr;
using testing::Said;

Said marks(std::vector<std::string> filters) {
  std::vector<std::string> words = {"list", "mile",        "--sex",    "men",
                                    "--by", "performance", "--fields", "mark"};
  words.insert(words.end(), filters.begin(), filters.end());
  words.insert(words.end(), {"--format", "tsv"});
  Said said = ask(words);
  std::string joined;
  bool header = true;
  for (std::size_t at = 0; at < said.out.size();) {
    const std::size_t end = said.out.find('\n', at);
    const std::string line = said.out.substr(at, end - at);
    if (!header) joined += (joined.empty() ? "" : " ") + line.substr(0, line.find('\t'));
    header = false;
    at = end + 1;
  }
  said.out = joined;
  return said;
}

struct Filter {
  std::vector<std::string> words;
  std::string_view stands, why;
};

TEST(Filters, EachLeavesItsOwn) {
  const Filter filters[] = {
      {{}, "3:43.73 3:52.28 3:58.0h 3:58.8h 3:59.4h 3:59.6h", "everything"},
      {{"--nation", "GBR"}, "3:58.8h 3:59.4h", ""},
      {{"--area", "OCE"}, "3:58.0h 3:59.6h", ""},
      {{"--born", "1990..1999"}, "3:52.28", "inclusive"},
      {{"--born", "..1929"}, "3:58.8h 3:59.4h", ""},
      {{"--venue", "hayward"}, "3:43.73 3:52.28", "any part, any case"},
      {{"--city", "Vancouver"}, "3:58.8h 3:59.6h", ""},
      {{"--in", "FIN"}, "3:58.0h", ""},
      {{"--from", "1954-06-21", "--to", "1954-08-07"}, "3:58.0h 3:58.8h 3:59.6h", "both inclusive"},
      {{"--season", "2018"}, "3:52.28", "a calendar year"},
      {{"--under", "3:58.8"}, "3:43.73 3:52.28 3:58.0h", "strict"},
      {{"--at-or-under", "3:58.8"}, "3:43.73 3:52.28 3:58.0h 3:58.8h", "not strict"},
      {{"--athlete", "Landy"}, "3:58.0h 3:59.6h", ""},
      {{"--no-hand-times"}, "3:43.73 3:52.28", ""},
      {{"--top", "2"}, "3:43.73 3:52.28", ""},
      {{"--nation", "NOR", "--venue", "Hayward Field", "--season", "2023"}, "3:43.73", "all hold together"},
  };
  for (const Filter& row : filters) {
    const Said said = marks(row.words);
    EXPECT_EQ(said.out, row.stands) << row.why << said.err;
  }
}

TEST(Filters, AVenueThatIsACitySaysSo) {
  const Said said = ask({"count", "mile", "--sex", "men", "--venue", "Eugene"});
  EXPECT_THAT(said.out, HasSubstr("Note: 'Eugene' names no stadium and is read as the city.\n"));
  EXPECT_THAT(said.out, HasSubstr("count performances of men mile city Eugene in USA"));
}

TEST(Filters, OppositesExcludeEachOther) {
  EXPECT_EQ(ask({"list", "mile", "--sex", "men", "--indoor", "--outdoor"}).exit, 2);
  EXPECT_EQ(ask({"list", "mile", "--sex", "men", "--under", "4:00", "--at-or-under", "4:00"}).exit, 2);
}

TEST(Filters, UnknownNamesAreNotFound) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"--venue", "Atlantis"}, std::vector<std::string>{"--meet", "Poseidon Games"},
        std::vector<std::string>{"--athlete", "Nobody"}, std::vector<std::string>{"--nation", "Atlantis"}}) {
    const Said said = marks(words);
    EXPECT_EQ(said.exit, 2);
    EXPECT_THAT(said.err, HasSubstr(words[1]));
  }
}

}  // namespace
}  // namespace miler::cmd
