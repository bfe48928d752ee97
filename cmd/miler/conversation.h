// Questions one after the other, as at the prompt: a line in, a reply out. Knows no terminal.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/miler/asking.h"

namespace miler::cmd {

struct Reply {
  std::string out, err;
  bool leave = false;
};

class Conversation {
 public:
  /// `write` makes the text of an answer.
  Conversation(const Asking& asking, std::function<Expected<std::string>(render::Answer)> write)
      : asking_{&asking}, write_{std::move(write)} {}

  /// A question; the number of a reading of the question before; "explain", "help" or "quit".
  Reply take(std::string_view line);

  /// What the last word of the line may become, names of several words included: of "mile at hayward f" it is
  /// "Field".
  std::vector<std::string> completions(std::string_view line) const;

 private:
  Reply ask(const std::string& question);
  Reply answer(const words::Reading& reading, render::Explain explain);

  const Asking* asking_;
  std::function<Expected<std::string>(render::Answer)> write_;
  std::vector<words::Reading> readings_;  ///< to choose from, when the last question was ambiguous
  std::optional<words::Reading> last_;
};

}  // namespace miler::cmd
