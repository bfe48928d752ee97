// The man page and the completions name every verb and every option.
#include "cmd/miler/generate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cmd/miler/commands/commands.h"

namespace miler::cmd {
namespace {

using ::testing::HasSubstr;

std::string made(const std::string& what) {
  Action chosen;
  const auto app = make_app(chosen);
  return generate(*app, what).value();
}

TEST(Generate, EveryVerbIsInEveryScript) {
  Action chosen;
  const auto app = make_app(chosen);
  for (const CLI::App* verb : app->get_subcommands([](const CLI::App*) { return true; })) {
    EXPECT_THAT(made("man"), HasSubstr("\n.SS " + verb->get_name() + "\n"));
    for (const auto* shell : {"complete-bash", "complete-zsh", "complete-fish"}) {
      EXPECT_THAT(made(shell), HasSubstr(verb->get_name())) << shell;
    }
  }
}

TEST(Generate, AManPageEscapesWhatRoffWouldRead) {
  const std::string page = made("man");
  EXPECT_THAT(page, ::testing::StartsWith(".TH MILER 1\n"));
  EXPECT_THAT(page, HasSubstr("\\-\\-as\\-of"));
  EXPECT_THAT(page, HasSubstr(".SH EXIT STATUS\n"));
}

TEST(Generate, AnUnknownScriptIsRefused) {
  Action chosen;
  EXPECT_THAT(generate(*make_app(chosen), "poem").error().message, HasSubstr("cannot generate 'poem'"));
}

}  // namespace
}  // namespace miler::cmd
