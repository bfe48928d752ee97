#include "cmd/miler/conversation.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/names/fold.h"

namespace miler::cmd {
namespace {

constexpr std::size_t kMostCompletions = 20;

constexpr std::string_view kHelp =
    "Ask in English:\n"
    "  fastest mile by an American at Hayward Field since 2000\n"
    "  how many men have run the mile under 3:44\n"
    "  Kerr vs Ingebrigtsen in championship finals\n"
    "  last mile world record in the United States\n"
    "explain  how the last question was read, and the rows and statements that its answer rests on\n"
    "quit     leave; so does Ctrl-D\n"
    "Tab completes names. A question with several readings is answered by the number of one.\n";

/// Words that begin or join questions, for completion beside the names of the archive.
constexpr std::string_view kWords[] = {
    "after",      "against",     "american",       "before", "championships", "count",    "excluding",
    "explain",    "fastest",     "finals",         "first",  "help",          "how many", "indoors",
    "last",       "latest",      "longest",        "milers", "oldest",        "outdoors", "performances",
    "performers", "progression", "quit",           "record", "second",        "since",    "slowest",
    "under",      "unpaced",     "winning streak", "women",  "world record",  "youngest"};

}  // namespace

Reply Conversation::take(std::string_view line) {
  const std::string text{trim(line)};
  if (text.empty()) return {};
  if (text == "quit" || text == "exit") return {.out = {}, .err = {}, .leave = true};
  if (text == "help" || text == "?") return {.out = std::string{kHelp}, .err = {}};
  if (text == "explain") {
    if (!last_) return {.out = {}, .err = "miler: nothing has been asked yet\n"};
    return answer(*last_, render::Explain::Yes);
  }
  const std::optional<std::uint32_t> number = parse_number(text);
  if (number && readings_.empty())
    return {.out = {}, .err = "miler: a number chooses a reading, and there is none to choose\n"};
  if (number) {
    if (*number < 1 || *number > readings_.size())
      return {.out = {}, .err = fmt::format("miler: a number from 1 to {}\n", readings_.size())};
    const words::Reading chosen = readings_[*number - 1];
    return answer(chosen, render::Explain::No);
  }
  return ask(text);
}

Reply Conversation::ask(const std::string& question) {
  readings_.clear();
  Expected<std::vector<words::Reading>> read = asking_->read(question, Tongue::English);
  if (!read) return {.out = {}, .err = not_understood(question, read.error())};
  if (read->size() == 1) return answer(read->front(), render::Explain::No);
  readings_ = *std::move(read);
  return {.out = {}, .err = ambiguous(asking_->archive(), readings_) + "Which one? Type its number.\n"};
}

Reply Conversation::answer(const words::Reading& reading, render::Explain explain) {
  Expected<render::Answer> found = asking_->answer(reading, explain);
  if (!found) return {.out = {}, .err = fmt::format("miler: {}\n", found.error().message)};
  last_ = reading;
  Expected<std::string> text = write_(*std::move(found));
  if (!text) return {.out = {}, .err = fmt::format("miler: {}\n", text.error().message)};
  return {.out = *std::move(text), .err = {}};
}

std::vector<std::string> Conversation::completions(std::string_view line) const {
  if (line.empty() || is_space(line.back())) return {};
  std::vector<std::string> found;
  const auto add = [&found](std::string tail) {
    if (tail.empty() || found.size() >= kMostCompletions) return;
    if (std::ranges::find(found, tail) == found.end()) found.push_back(std::move(tail));
  };
  const std::vector<std::string_view> parts = words_in(line);
  // The longest beginning of a name that the line ends with: "hayward f" before "f".
  constexpr std::size_t kLongestName = 4;
  for (std::size_t count = std::min(parts.size(), kLongestName); count >= 1 && found.empty(); --count) {
    const std::string_view begin = parts[parts.size() - count];
    const std::string prefix = names::fold(line.substr(static_cast<std::size_t>(begin.data() - line.data())));
    if (prefix.empty()) continue;
    for (const std::string& name : asking_->gazetteer().beginning_with(prefix, kMostCompletions)) {
      const std::vector<std::string_view> words = words_in(name);
      if (words.size() < count) continue;
      add(name.substr(static_cast<std::size_t>(words[count - 1].data() - name.data())));
    }
  }
  const std::string last = to_lower(parts.back());
  for (const std::string_view word : kWords) {
    if (word.starts_with(last)) add(std::string{word});
  }
  return found;
}

}  // namespace miler::cmd
