// miler records and miler progression: who holds what, and how it fell.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "cmd/miler/scopes.h"
#include "miler/query/answer.h"
#include "miler/render/records_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::vector<std::string> scopes;
};

/// Asks `pick` of every scope and draws the answers.
template <class Draw>
Exit ask(const Options& options, Console& console, query::Pick pick, Draw draw) {
  const Expected<Event> event = event_of(options.filters);
  if (!event) return fail(console, event.error());
  std::vector<records::Scope> scopes;
  for (const std::string& text : options.scopes) {
    const Expected<records::Scope> scope = records::parse_scope(text);
    if (!scope) return fail(console, scope.error());
    scopes.push_back(*scope);
  }
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<query::Answer> answers;
  for (const records::Scope& scope : scopes) {
    const Expected<records::Scope> known = with_known_names(*desk, scope);
    if (!known) return fail(console, known.error());
    Expected<query::Answer> answer = query::run(
        desk->view(), {query::Records{.scope = *known, .event = *event, .set = {}, .pick = pick}, {}});
    if (!answer) return fail(console, answer.error());
    answers.push_back(std::move(*answer));
  }
  return finish(options.common, console, draw(desk->view(), *event, answers));
}

Exit run_records(const Options& options, Console& console) {
  return ask(options, console, query::Pick::Standing, render::records_answer);
}

Exit run_progression(const Options& options, Console& console) {
  return ask(options, console, query::Pick::All,
             [](const View& view, const Event&, const std::vector<query::Answer>& found) {
               return render::progression_answer(view, found.front());
             });
}

constexpr const char* kScopeHelp =
    "world, area:EUR, nation:USA, home:Scotland, meet:NAME, venue:NAME, in:USA, u20, indoor; joined by +";

}  // namespace

void add_records(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("records", "Who holds a record on a day: mark, age, what it took, status");
  command->footer("Example:\n  miler records mile --sex men --scope world,nation:USA,in:USA");
  add_event_options(*command, options->filters, true);
  command->add_option("--scope", options->scopes, kScopeHelp)
      ->delimiter(',')
      ->default_val(std::vector<std::string>{"world"});
  command->add_flag("--road", options->filters.road, "On the road");
  add_common_options(*command, options->common);
  command->callback(
      [=, &chosen] { chosen = [=](Console& console) { return run_records(*options, console); }; });
}

void add_progression(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("progression", "How a record fell, step by step");
  command->footer("Example:\n  miler progression mile --sex men --scope world");
  add_event_options(*command, options->filters, true);
  command->add_option("--scope", options->scopes, kScopeHelp)
      ->expected(1)
      ->default_val(std::vector<std::string>{"world"});
  command->add_flag("--road", options->filters.road, "On the road");
  add_common_options(*command, options->common);
  command->callback(
      [=, &chosen] { chosen = [=](Console& console) { return run_progression(*options, console); }; });
}

}  // namespace miler::cmd
