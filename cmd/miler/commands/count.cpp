// miler count: how many, and whether that is all.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/render/list_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
};

Exit run(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<std::string> notes;
  const Expected<Region> region = to_region(options.filters, *desk, notes);
  if (!region) return fail(console, region.error());
  const View view = desk->view();
  const query::Query asked{query::Count{*region, query::Counted::Performances}, {}};
  const Expected<query::Answer> found = query::run(view, asked);
  if (!found) return fail(console, found.error());
  const Expected<query::Answer> people =
      query::run(view, {query::Count{*region, query::Counted::Performers}, {}});
  if (!people) return fail(console, people.error());
  render::Answer answer =
      render::count_answer(view, asked, *found, std::get<query::Number>(people->value).counted);
  answer.notes = std::move(notes);
  return finish(options.common, console, std::move(answer));
}

}  // namespace

void add_count(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("count", "How many marks there are: exact where covered, else bounded");
  command->footer("Example:\n  miler count mile --sex men --under 4:00 --venue \"Hayward Field\"");
  add_event_options(*command, options->filters, true);
  add_filter_options(*command, options->filters);
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
