// What the README tells a newcomer to type is what is run on every change.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/support/paths.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

/// The commands of the first fenced block, without their comments.
std::vector<std::string> first_block(std::string_view markdown) {
  std::vector<std::string> commands;
  bool inside = false;
  for (const std::string_view line : lines(markdown)) {
    if (line.starts_with("```")) {
      if (inside) break;
      inside = true;
    } else if (const std::string_view command = trim(line.substr(0, line.find('#')));
               inside && !command.empty()) {
      commands.emplace_back(command);
    }
  }
  return commands;
}

/// The first of `commands` that is not a line of `script` after the lines of those before it; empty when all
/// are.
std::string first_missing(const std::vector<std::string>& commands, std::string_view script) {
  auto wanted = commands.begin();
  for (const std::string_view line : lines(script)) {
    if (wanted != commands.end() && trim(line.substr(0, line.find('#'))) == *wanted) ++wanted;
  }
  return wanted == commands.end() ? std::string{} : *wanted;
}

TEST(FrontDoor, ContinuousIntegrationTypesWhatTheReadmeSays) {
  const std::vector<std::string> commands = first_block(read_file(source_dir() / "README.md"));
  ASSERT_THAT(commands, Not(IsEmpty()));
  EXPECT_EQ(first_missing(commands, read_file(source_dir() / ".ci" / "run")), "");
}

TEST(FrontDoor, AMissingCommandIsNamed) {
  const std::vector<std::string> commands =
      first_block("# x\n```sh\n./run a  # why\n\n./run b\n```\n```\nno\n```\n");
  EXPECT_THAT(commands, ElementsAre("./run a", "./run b"));
  EXPECT_EQ(first_missing(commands, "./run a\n./run b # here\n"), "");
  EXPECT_EQ(first_missing(commands, "./run b\n./run a\n"), "./run b") << "the order counts";
}

}  // namespace
}  // namespace miler::testing
