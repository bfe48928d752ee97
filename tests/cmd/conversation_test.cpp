// The prompt without its terminal.
#include "cmd/miler/conversation.h"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/cmd/tool.h"

namespace miler::cmd {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class ConversationTest : public ::testing::Test {
 protected:
  static Desk open() {
    std::istringstream in;
    std::ostringstream out, err;
    Console console{.in = in, .out = out, .err = err};
    Common common;
    common.archive = testing::archive();
    return *Desk::open(common, console);
  }

  Desk desk_ = open();
  Asking asking_{desk_};
  Conversation conversation_{asking_, [](const render::Answer& answer) -> Expected<std::string> {
                               return render::write(answer, render::Format::Table);
                             }};
};

TEST_F(ConversationTest, AQuestionIsAnsweredAndExplained) {
  EXPECT_THAT(conversation_.take("explain").err, HasSubstr("nothing has been asked"));
  const Reply reply = conversation_.take("  fastest women's mile ");
  EXPECT_THAT(reply.out, StartsWith("Faith Kipyegon's 4:07.64"));
  EXPECT_THAT(reply.err, IsEmpty());
  EXPECT_THAT(conversation_.take("explain").out, HasSubstr("Rests on"));
}

TEST_F(ConversationTest, AnAmbiguousQuestionIsAnsweredByANumber) {
  EXPECT_THAT(conversation_.take("1").err, HasSubstr("none to choose")) << "there is nothing to choose from";
  EXPECT_THAT(conversation_.take("Ingebrigtsen's best mile").err, HasSubstr("Type its number"));
  EXPECT_EQ(conversation_.take("3").err, "miler: a number from 1 to 2\n");
  EXPECT_THAT(conversation_.take("2").out, HasSubstr("Ingebrigtsen"));
  EXPECT_THAT(conversation_.take("1").out, HasSubstr("Ingebrigtsen")) << "the choice is still there";
  conversation_.take("fastest women's mile");
  EXPECT_THAT(conversation_.take("1").err, Not(IsEmpty())) << "another question ends it";
}

TEST_F(ConversationTest, WordsOfThePrompt) {
  EXPECT_TRUE(conversation_.take("quit").leave);
  EXPECT_THAT(conversation_.take("help").out, HasSubstr("Ask in English"));
  const Reply nothing = conversation_.take("   ");
  EXPECT_TRUE(nothing.out.empty() && nothing.err.empty() && !nothing.leave);
  EXPECT_THAT(conversation_.take("fastest milk").err, HasSubstr("^^^^"));
}

TEST_F(ConversationTest, CompletionFinishesNamesOfSeveralWords) {
  EXPECT_THAT(conversation_.completions("fastest mile at hayw"), Contains("Hayward Field"));
  EXPECT_THAT(conversation_.completions("fastest mile at Hayward f"), Contains("Field"));
  EXPECT_THAT(conversation_.completions("fas"), Contains("fastest"));
  EXPECT_THAT(conversation_.completions("fastest "), IsEmpty()) << "nothing has been begun";
  EXPECT_THAT(conversation_.completions("fastest mile by jakob ing"), Contains("Ingebrigtsen"));
}

}  // namespace
}  // namespace miler::cmd
