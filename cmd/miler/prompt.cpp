#include "cmd/miler/prompt.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <ostream>
#include <system_error>

#include <editline/readline.h>

namespace miler::cmd {
namespace {

/// libedit asks plain functions: what they need of the conversation stands here while it talks.
const Conversation* talking = nullptr;
std::vector<std::string> matches;

char* copy_of(const std::string& text) {
  auto* const copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

char* next_match(const char*, int state) {
  const auto at = static_cast<std::size_t>(state);
  return at < matches.size() ? copy_of(matches[at]) : nullptr;
}

char** complete(const char* word, int, int end) {
  rl_attempted_completion_over = 1;  // no file names
  matches = talking->completions(std::string_view{rl_line_buffer}.substr(0, static_cast<std::size_t>(end)));
  return matches.empty() ? nullptr : rl_completion_matches(word, next_match);
}

struct Free {
  void operator()(char* text) const { std::free(text); }
};

}  // namespace

std::filesystem::path history_path() {
  std::filesystem::path folder = environment("XDG_STATE_HOME");
  if (folder.empty()) {
    const std::string home = environment("HOME");
    if (home.empty()) return {};
    folder = std::filesystem::path{home} / ".local" / "state";
  }
  return folder / "miler" / "ask_history";
}

void talk(Conversation& conversation, Console& console) {
  std::setlocale(LC_CTYPE, "");  // so that libedit counts letters and not bytes
  const std::filesystem::path history = history_path();
  using_history();
  stifle_history(1000);
  if (!history.empty()) {
    std::error_code ignored;
    std::filesystem::create_directories(history.parent_path(), ignored);
    read_history(history.c_str());
  }
  talking = &conversation;
  rl_attempted_completion_function = complete;
  console.out << "Ask in English; help, explain, quit.\n" << std::flush;
  while (const std::unique_ptr<char, Free> line{readline("? ")}) {
    if (*line != '\0') {
      add_history(line.get());
      if (!history.empty()) write_history(history.c_str());
    }
    const Reply reply = conversation.take(line.get());
    console.err << reply.err << std::flush;
    console.out << reply.out << std::flush;
    if (reply.leave) return;
  }
  console.out << '\n' << std::flush;
}

}  // namespace miler::cmd
