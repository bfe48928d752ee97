// What every verb shares: formats, files, fields, days.
#include "cmd/miler/common.h"

#include <cstdlib>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cmd/tool.h"
#include "tests/support/paths.h"

namespace miler::cmd {
namespace {

using testing::ask;
using ::testing::HasSubstr;
using testing::Said;
using ::testing::StartsWith;

const std::vector<std::string> kBest = {"list",  "mile", "--sex",    "men",
                                        "--top", "1",    "--fields", "rank,mark"};

Said best(std::initializer_list<std::string> more) {
  std::vector<std::string> words = kBest;
  words.insert(words.end(), more);
  return ask(words);
}

TEST(Common, TheFormatIsAskedForOrFollowsTheFile) {
  EXPECT_EQ(best({"--format", "csv"}).out, "rank,mark,mark_seconds\n1,3:43.73,223.73\n");
  const std::string path = (testing::folder() / "best.csv").string();
  const Said said = best({"-o", path});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(said.out, "") << "the answer is in the file";
  EXPECT_EQ(::miler::testing::read_file(path), "rank,mark,mark_seconds\n1,3:43.73,223.73\n");
  EXPECT_EQ(best({"-o", (testing::folder() / "best.txt").string()}).exit, 0) << "no ending it knows: a table";
}

TEST(Common, AFileThatCannotBeWrittenLeavesNothingBehind) {
  const std::filesystem::path target = testing::folder() / "taken";
  std::filesystem::create_directory(target);
  const Said said = best({"-o", target.string()});
  EXPECT_EQ(said.exit, 2);
  EXPECT_EQ(said.err, "miler: cannot write the file '" + target.string() + "'\n");
  EXPECT_FALSE(std::filesystem::exists(target.string() + ".part"));
  EXPECT_EQ(best({"-o", (testing::folder() / "no/such/folder.csv").string()}).exit, 2);
}

TEST(Common, AMonthOrAYearEndsOnItsLastDay) {
  EXPECT_THAT(best({"--as-of", "1954"}).out, HasSubstr("as of 1954-12-31"));
  EXPECT_THAT(best({"--as-of", "1954-06"}).out, HasSubstr("3:58.0h")) << "Landy ran on the 21st";
  EXPECT_THAT(best({"--as-of", "1954-05"}).out, HasSubstr("3:59.4h"));
}

TEST(Common, TheDefaultDayIsTheArchivesHorizon) { EXPECT_THAT(best({}).out, HasSubstr("as of 2023-12-31")); }

TEST(Common, ATerminalHasColourUnlessItIsUnwanted) {
  ::setenv("TERM", "xterm", 1);
  ::unsetenv("NO_COLOR");
  EXPECT_THAT(ask(kBest, "", testing::Screen::Terminal).out, HasSubstr("\033[1m"));
  ::setenv("NO_COLOR", "1", 1);
  EXPECT_THAT(ask(kBest, "", testing::Screen::Terminal).out, ::testing::Not(HasSubstr("\033")));
  ::unsetenv("NO_COLOR");
  ::setenv("TERM", "dumb", 1);
  EXPECT_THAT(ask(kBest, "", testing::Screen::Terminal).out, ::testing::Not(HasSubstr("\033")));
}

TEST(Common, OnATerminalTheDayIsTold) {
  EXPECT_THAT(ask(kBest, "", testing::Screen::Terminal).err,
              HasSubstr("as of 2023-12-31, the archive's horizon"));
  EXPECT_EQ(ask(kBest).err, "") << "and nowhere else";
}

TEST(Common, NobodyLooksSoThereIsNoColour) { EXPECT_THAT(best({}).out, ::testing::Not(HasSubstr("\033"))); }

TEST(Common, AnArchiveThatIsNotThere) {
  const Said said = testing::miler({"info", "--archive", (testing::folder() / "none.db").string()});
  EXPECT_EQ(said.exit, 2);
  EXPECT_THAT(said.err, StartsWith("miler: "));
  EXPECT_FALSE(std::filesystem::exists(testing::folder() / "none.db")) << "asking makes nothing";
}

TEST(Common, AFieldFromStandardInput) {
  const Said said = ask({"preview", "-"}, "event: mile\nsex: men\ndate: 2024-05-25\n\nJakob Ingebrigtsen\n");
  EXPECT_EQ(said.exit, 0);
  EXPECT_THAT(said.out, StartsWith("Men's mile, Saturday 25 May 2024\n"));
  EXPECT_THAT(said.out, HasSubstr("as of 2024-05-24")) << "the eve, not the horizon";
}

TEST(Common, AFieldThatCannotBeReadNamesFileAndLine) {
  const Said said = ask({"preview", "-"}, "event: mile\nsex: men\ndate: 2024-05-25\n\nKerr, Scotlandd\n");
  EXPECT_EQ(said.exit, 2);
  EXPECT_THAT(said.err, StartsWith("miler: -: line 5: 'Scotlandd' is neither"));
  EXPECT_EQ(ask({"preview", testing::folder().string()}).err,
            "miler: cannot read the file '" + testing::folder().string() + "'\n");
}

TEST(Common, AnAmbiguousRunnerOfAFieldIsThree) {
  const Said said = ask({"preview", "-"}, "event: mile\nsex: men\ndate: 2024-05-25\n\nIngebrigtsen, NOR\n");
  EXPECT_EQ(said.exit, 3);
  EXPECT_THAT(said.err, HasSubstr("line 5"));
  EXPECT_THAT(said.err, HasSubstr("It may be:"));
}

TEST(ParseDay, TodayIsADay) {
  EXPECT_TRUE(parse_day("today")->is_full());
  EXPECT_EQ(*parse_day("2024-05-24"), Date::of(2024, 5, 24));
  EXPECT_FALSE(parse_day("tomorrow"));
}

}  // namespace
}  // namespace miler::cmd
