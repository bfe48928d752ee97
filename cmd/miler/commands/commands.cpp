#include "cmd/miler/commands/commands.h"

#include <algorithm>

#include <fmt/format.h>

#include "cmd/miler/generate.h"
#include "miler/base/text.h"

namespace miler::cmd {

std::unique_ptr<CLI::App> make_app(Action& chosen) {
  auto app = std::make_unique<CLI::App>("The statistician's desk for middle-distance running", "miler");
  app->set_version_flag("--version", "miler " MILER_VERSION);
  app->require_subcommand(0, 1);
  app->get_formatter()->column_width(34);
  app->footer(
      "Examples:\n  miler list mile --sex men --top 10\n  miler records mile --sex men --scope in:USA\n"
      "  miler rivals Ingebrigtsen Kerr\nmiler VERB --help shows a verb's options.");
  auto what = std::make_shared<std::string>();
  app->add_option("--generate", *what, "Print man, complete-bash, complete-zsh or complete-fish")
      ->type_name("WHAT");
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

std::string explain(const CLI::App& app, const CLI::ParseError& error) {
  std::string message = error.what();
  std::replace(message.begin(), message.end(), '\n', ' ');
  while (!message.empty() && (message.back() == ' ' || message.back() == '.')) message.pop_back();
  const auto parsed = app.get_subcommands();
  return parsed.empty() ? fmt::format("{} (miler --help lists the verbs)", message)
                        : fmt::format("{} (miler {} --help)", message, parsed.front()->get_name());
}

}  // namespace miler::cmd
