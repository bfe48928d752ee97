// The command line as a whole: exit statuses, help, and sentences about what cannot be answered.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cmd/tool.h"
#include "tests/support/paths.h"
#include "tests/support/schema.h"

namespace miler::cmd {
namespace {

using testing::ask;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::miler;
using testing::Said;
using ::testing::StartsWith;

struct Refusal {
  std::vector<std::string> words;
  std::string_view says;
};

TEST(CommandLine, WhatCannotBeReadIsASentenceAndTwo) {
  const Refusal refusals[] = {
      {{"lst", "mile"},
       "miler: there is no verb 'lst'; did you mean 'list'? (miler --help lists the verbs)\n"},
      {{"marathon"}, "miler: there is no verb 'marathon' (miler --help lists the verbs)\n"},
      {{"list", "mile", "--sexx", "men"},
       "miler: there is no option '--sexx'; did you mean '--sex'? (miler list --help)\n"},
      {{"list", "mile", "--atlantis"}, "miler: there is no option '--atlantis' (miler list --help)\n"},
      {{"list"}, "miler: event is required (miler list --help)\n"},
      {{"list", "mile", "--sex", "men", "--top", "many"}, "miler: --top: Value many not in range"},
      {{"--generate", "poem"}, "miler: cannot generate 'poem'"},
  };
  for (const Refusal& row : refusals) {
    const Said said = miler(row.words);
    EXPECT_EQ(said.exit, 2) << row.says;
    EXPECT_THAT(said.err, StartsWith(std::string{row.says}));
    EXPECT_THAT(said.out, IsEmpty()) << "standard output is for answers";
  }
}

TEST(CommandLine, WhatAnArchiveCannotAnswerIsASentenceAndTwo) {
  const Refusal refusals[] = {
      {{"list", "mile"}, "miler: men or women? say --sex men or --sex women\n"},
      {{"list", "milk", "--sex", "men"}, "miler: 'milk' is not an event"},
      {{"list", "mile", "--sex", "men", "--by", "runner"},
       "miler: --by takes performer or performance, not 'runner'\n"},
      {{"list", "mile", "--sex", "men", "--under", "3:6x"}, "miler: '3:6x' is not a time\n"},
      {{"list", "mile", "--sex", "men", "--as-of", "yesterday"}, "miler: 'yesterday' is not a date\n"},
      {{"list", "mile", "--sex", "men", "--paced", "maybe"}, "miler: 'maybe' is neither yes nor no\n"},
      {{"list", "mile", "--sex", "men", "--age", "u99"},
       "miler: 'u99' is not an age class (u18, u20, u23)\n"},
      {{"list", "mile", "--sex", "men", "--season", "1"}, "miler: 1 is not a season\n"},
      {{"list", "mile", "--sex", "men", "--format", "xml"}, "miler: 'xml' is not a format"},
      {{"list", "mile", "--sex", "men", "--fields", "rank,time"}, "miler: there is no field 'time' here"},
      {{"records", "mile", "--sex", "men", "--scope", "planet"}, "miler: 'planet' is no scope of a record"},
      {{"check", "--only", "everything"},
       "miler: there is no check 'everything' (there are conflicting-sources, "},
      {{"rivals"}, "miler: name one athlete or more, or say --greatest\n"},
  };
  for (const Refusal& row : refusals) {
    const Said said = ask(row.words);
    EXPECT_EQ(said.exit, 2) << row.says;
    EXPECT_THAT(said.err, StartsWith(std::string{row.says}));
    EXPECT_THAT(said.out, IsEmpty());
  }
}

TEST(CommandLine, ANameThatFitsSeveralListsThemAndIsThree) {
  const Said said = ask({"athlete", "Ingebrigtsen"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_THAT(said.err, HasSubstr("It may be:\n  "));
  EXPECT_THAT(said.err, HasSubstr("athlete:jakob-ingebrigtsen-2000"));
  EXPECT_THAT(said.err, HasSubstr("athlete:filip-ingebrigtsen-1993"));
}

TEST(CommandLine, ANameThatNobodyHasOffersTheNearest) {
  const Said said = ask({"athlete", "Bannistr"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_THAT(said.err, HasSubstr("Did you mean:\n  Roger Bannister"));
}

TEST(CommandLine, AnAnswerIsZeroAndNothingUnprovedIsOne) {
  EXPECT_EQ(ask({"list", "mile", "--sex", "men"}).exit, 0);
  EXPECT_EQ(ask({"list", "mile", "--sex", "men", "--nation", "ISL"}).exit, 1) << "none here is not none";
  EXPECT_EQ(ask({"list", "mile", "--sex", "women", "--under", "4:07"}).exit, 0) << "proved: none has run it";
  EXPECT_EQ(ask({"count", "mile", "--sex", "men", "--nation", "ISL"}).exit, 0) << "a count of 0 is an answer";
}

TEST(CommandLine, HelpAndVersionAreAnswers) {
  EXPECT_THAT(miler({"--version"}).out, StartsWith("miler "));
  EXPECT_THAT(miler({"--help"}).out, HasSubstr("progression"));
  EXPECT_EQ(miler({}).out, miler({"--help"}).out) << "no verb: the verbs are shown";
  const Said said = miler({"list", "--help"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_THAT(said.out, HasSubstr("Example:\n  miler list"));
}

TEST(CommandLine, EveryVerbAnswersInJsonThatKeepsItsSchema) {
  const std::vector<std::string> verbs[] = {
      {"list", "mile", "--sex", "men"},
      {"count", "mile", "--sex", "women", "--under", "4:10"},
      {"records", "mile", "--sex", "men"},
      {"progression", "mile", "--sex", "men"},
      {"rivals", "Bannister", "Landy"},
      {"rivals", "Bannister", "Landy", "Kipyegon"},
      {"rivals", "Bannister"},
      {"rivals", "--greatest"},
      {"athlete", "Kipyegon"},
      {"race", "1954-08-07"},
      {"venue", "Hayward Field"},
      {"venue", "Eugene"},
      {"info"},
      {"check", "--notes"},
  };
  for (std::vector<std::string> words : verbs) {
    const std::string verb = words.front();
    words.insert(words.end(), {"--format", "json"});
    const Said said = ask(words);
    EXPECT_EQ(::miler::testing::schema_fault(said.out), "") << verb << ": " << said.err;
  }
}

}  // namespace
}  // namespace miler::cmd
