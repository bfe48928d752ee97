#include "cmd/miler/commands/commands.h"

#include <algorithm>
#include <exception>
#include <ostream>

#include <fmt/format.h>

#include "cmd/miler/generate.h"
#include "cmd/miler/nearest.h"
#include "miler/base/text.h"

namespace miler::cmd {

std::unique_ptr<CLI::App> make_app(Action& chosen) {
  auto app = std::make_unique<CLI::App>("The statistician's desk for middle-distance running", "miler");
  app->set_version_flag("--version", "miler " MILER_VERSION);
  app->require_subcommand(0, 1);
  app->get_formatter()->column_width(34);
  app->footer(
      "Examples:\n  miler ask fastest mile by an American at Hayward Field since 2000\n  miler list mile "
      "--sex men --top 10\n  miler records mile --sex men --scope in:USA\n"
      "  miler rivals \"Jakob Ingebrigtsen\" \"Josh Kerr\"\nmiler VERB --help shows a verb's options.");
  auto what = std::make_shared<std::string>();
  app->add_option("--generate", *what, "Print man, complete-bash, complete-zsh or complete-fish")
      ->type_name("WHAT");
  add_ask(*app, chosen);
  add_athlete(*app, chosen);
  add_check(*app, chosen);
  add_count(*app, chosen);
  add_diff(*app, chosen);
  add_export(*app, chosen);
  add_import(*app, chosen);
  add_info(*app, chosen);
  add_list(*app, chosen);
  add_meet(*app, chosen);
  add_points(*app, chosen);
  add_preview(*app, chosen);
  add_progression(*app, chosen);
  add_race(*app, chosen);
  add_records(*app, chosen);
  add_rivals(*app, chosen);
  add_undo(*app, chosen);
  add_venue(*app, chosen);
  CLI::App* root = app.get();
  app->callback([root, what, &chosen] {
    if (!root->get_subcommands().empty()) return;
    chosen = [root, what](Console& console) {
      if (what->empty()) {
        console.out << root->help();
        return Exit::Ok;
      }
      const Expected<std::string> text = generate(*root, *what);
      if (!text) return fail(console, text.error());
      console.out << *text;
      return Exit::Ok;
    };
  });
  return app;
}

namespace {

std::vector<std::string> verbs_of(const CLI::App& app) {
  std::vector<std::string> verbs;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; }))
    verbs.push_back(verb->get_name());
  return verbs;
}

std::vector<std::string> options_of(const CLI::App& app) {
  std::vector<std::string> options;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) options.push_back("--" + name);
  }
  return options;
}

/// "there is no verb 'lst'; did you mean 'list'?", of the first word of the line that nobody took.
std::string unknown(std::string_view kind, const std::string& word, const std::vector<std::string>& known) {
  const std::string meant = nearest(word, known);
  return fmt::format("there is no {} '{}'{}", kind, word,
                     meant.empty() ? "" : fmt::format("; did you mean '{}'?", meant));
}

}  // namespace

std::string explain(const CLI::App& app, const CLI::ParseError& error) {
  const auto parsed = app.get_subcommands();
  const std::string help = parsed.empty() ? "miler --help lists the verbs"
                                          : fmt::format("miler {} --help", parsed.front()->get_name());
  const std::vector<std::string> rest = app.remaining(true);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !rest.empty()) {
    const auto option =
        std::ranges::find_if(rest, [](const std::string& word) { return word.starts_with("-"); });
    if (option != rest.end()) {
      const CLI::App& asked = parsed.empty() ? app : *parsed.front();
      const std::string name = option->substr(0, option->find('='));
      return fmt::format("{} ({})", unknown("option", name, options_of(asked)), help);
    }
    if (parsed.empty()) return fmt::format("{} ({})", unknown("verb", rest.front(), verbs_of(app)), help);
  }
  std::string message = error.what();
  std::ranges::replace(message, '\n', ' ');
  while (!message.empty() && (message.back() == ' ' || message.back() == '.')) message.pop_back();
  return fmt::format("{} ({})", message, help);
}

int run(std::vector<std::string> words, Console& console) {
  Action chosen;
  const auto app = make_app(chosen);
  std::ranges::reverse(words);  // as CLI11 takes them
  try {
    app->parse(words);
    return static_cast<int>(chosen(console));
  } catch (const CLI::Success& asked) {  // help and version
    return app->exit(asked, console.out, console.err);
  } catch (const CLI::ParseError& error) {
    console.err << "miler: " << explain(*app, error) << '\n';
  } catch (const std::exception& failure) {
    console.err << "miler: " << failure.what() << '\n';
  }
  return static_cast<int>(Exit::BadInput);
}

}  // namespace miler::cmd
