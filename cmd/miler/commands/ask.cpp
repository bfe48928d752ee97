// miler ask: a question in English, or a query in its canonical text.
#include <algorithm>
#include <istream>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include "cmd/miler/asking.h"
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/conversation.h"
#include "cmd/miler/prompt.h"
#include "miler/base/text.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::vector<std::string> words;
  std::string query;
  std::size_t reading = 0;
  bool explain = false;
};

/// The answers so far, and the worst that happened.
struct Outcome {
  std::string bytes;
  Exit exit = Exit::Ok;

  void worse(Exit other) { exit = std::max(exit, other); }
};

void ask_one(const Options& options, const Asking& asking, const std::string& question, Tongue tongue,
             Console& console, Outcome& outcome) {
  const Expected<std::vector<words::Reading>> readings = asking.read(question, tongue);
  if (!readings) {
    console.err << not_understood(question, readings.error());
    outcome.worse(Exit::BadInput);
    return;
  }
  if (options.reading > readings->size() || (options.reading == 0 && readings->size() > 1)) {
    console.err << ambiguous(asking.archive(), *readings) << "Ask one of these, or choose with --reading N\n";
    outcome.worse(options.reading == 0 ? Exit::Ambiguous : Exit::BadInput);
    return;
  }
  const words::Reading& reading = (*readings)[options.reading == 0 ? 0 : options.reading - 1];
  Expected<render::Answer> answer =
      asking.answer(reading, options.explain ? render::Explain::Yes : render::Explain::No);
  if (!answer) {
    outcome.worse(fail(console, answer.error()));
    return;
  }
  outcome.worse(exit_of(*answer));
  const Expected<std::string> bytes = written(options.common, console, *std::move(answer));
  if (!bytes) {
    outcome.worse(fail(console, bytes.error()));
    return;
  }
  outcome.bytes += *bytes;
}

/// One question a line; empty lines and those after "#" apart.
void ask_all(const Options& options, const Asking& asking, Console& console, Outcome& outcome) {
  std::string line;
  while (std::getline(console.in, line)) {
    const std::string question{trim(line)};
    if (question.empty() || question.front() == '#') continue;
    ask_one(options, asking, question, Tongue::English, console, outcome);
  }
}

Exit run(const Options& options, Console& console) {
  if (!options.query.empty() && !options.words.empty()) {
    return fail(console, {.code = ErrorCode::BadArgument,
                          .message = "a question and --query: one of them can be answered"});
  }
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  const Asking asking{*desk};
  Outcome outcome;
  const bool from_input = options.words == std::vector<std::string>{"-"};
  if (!options.query.empty()) {
    ask_one(options, asking, options.query, Tongue::Canonical, console, outcome);
  } else if (options.words.empty() && console.in_is_terminal && console.out_is_terminal) {
    Conversation conversation{
        asking, [&](render::Answer answer) { return written(options.common, console, std::move(answer)); }};
    talk(conversation, console);
    return Exit::Ok;
  } else if (options.words.empty() || from_input) {
    ask_all(options, asking, console, outcome);
  } else {
    ask_one(options, asking, fmt::format("{}", fmt::join(options.words, " ")), Tongue::English, console,
            outcome);
  }
  if (!outcome.bytes.empty()) outcome.worse(deliver(options.common, console, outcome.bytes));
  return outcome.exit;
}

}  // namespace

void add_ask(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("ask", "A question in English: one sentence, its scope, its rows");
  command->footer(
      "Examples:\n  miler ask fastest mile by an American at Hayward Field since 2000\n"
      "  miler ask --explain \"how many men have run the mile under 3:44\"\n"
      "  miler ask --query \"record last 1 world of men mile set in USA\"\n"
      "Without a question: a prompt on a terminal, else one question a line from standard input, as with -.");
  command->add_option("question", options->words, "The question; - reads one a line from standard input");
  command->add_option("--query", options->query, "A query as answers echo it, instead of English")
      ->type_name("TEXT");
  command->add_flag("--explain", options->explain, "Also the coverage statements and every row of evidence");
  command->add_option("--reading", options->reading, "Which reading of an ambiguous question")
      ->type_name("N")
      ->check(CLI::Range(1, 1000));
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
