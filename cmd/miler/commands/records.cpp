// miler records and miler progression: who holds what, and how it fell.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "cmd/miler/scopes.h"
#include "miler/records/holder.h"
#include "miler/render/records_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::vector<std::string> scopes;
};

/// Runs `ask(desk, event, scopes)`, whose answer is printed.
template <class Ask>
Exit with_scopes(const Options& options, Console& console, Ask ask) {
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
  for (records::Scope& scope : scopes) {
    const Expected<records::Scope> known = with_known_names(*desk, scope);
    if (!known) return fail(console, known.error());
    scope = *known;
  }
  Expected<render::Answer> answer = ask(*desk, *event, scopes);
  if (!answer) return fail(console, answer.error());
  return finish(options.common, console, std::move(*answer));
}

Exit run_records(const Options& options, Console& console) {
  return with_scopes(options, console,
                     [](const Desk& desk, const Event& event,
                        const std::vector<records::Scope>& scopes) -> Expected<render::Answer> {
                       std::vector<records::Record> found;
                       const records::Places places = loose_places(desk);
                       for (const records::Scope& scope : scopes) {
                         auto record = records::holder(desk.view(), event, scope, places);
                         if (!record) return Unexpected{record.error()};
                         if (*record) found.push_back(std::move(**record));
                       }
                       return render::records_answer(desk.view(), event, scopes, found);
                     });
}

Exit run_progression(const Options& options, Console& console) {
  return with_scopes(options, console,
                     [](const Desk& desk, const Event& event,
                        const std::vector<records::Scope>& scopes) -> Expected<render::Answer> {
                       auto steps =
                           records::progression_of(desk.view(), event, scopes.front(), loose_places(desk));
                       if (!steps) return Unexpected{steps.error()};
                       return render::progression_answer(desk.view(), event, scopes.front(), *steps);
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
