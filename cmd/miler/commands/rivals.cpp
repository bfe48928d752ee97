// miler rivals: two head to head, a field's matrix, one athlete's rivals, the great rivalries.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/query/answer.h"
#include "miler/render/rivals_answer.h"
#include "miler/rivalry/field.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::vector<std::string> athletes;
  bool greatest = false;
  std::size_t top = 15;
};

Exit run(const Options& options, Console& console) {
  if (options.athletes.empty() && !options.greatest) {
    return fail(console,
                {.code = ErrorCode::BadArgument, .message = "name one athlete or more, or say --greatest"});
  }
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<std::string> notes;
  const Expected<Region> within = to_region(options.filters, *desk, notes);
  if (!within) return fail(console, within.error());
  std::vector<AthleteId> athletes;
  for (const std::string& words : options.athletes) {
    const Expected<AthleteId> athlete =
        desk->directory().athlete(words, {.sex = within->sex, .nation = {}, .born = {}});
    if (!athlete) return fail(console, athlete.error());
    athletes.push_back(*athlete);
  }
  if (athletes.size() == 2 && athletes[0] == athletes[1]) {
    return fail(console, {.code = ErrorCode::BadArgument, .message = "both names mean one athlete"});
  }
  const View view = desk->view();
  render::Answer answer;
  if (options.greatest) {
    answer = render::greatest_answer(view, rivalry::greatest(view, options.top));
  } else if (athletes.size() == 1) {
    answer = render::rivals_of_answer(view, athletes[0],
                                      rivalry::rivals_of(view, athletes[0], options.top, *within));
  } else if (athletes.size() == 2) {
    const Expected<query::Answer> found =
        query::run(view, {query::Versus{athletes[0], athletes[1], *within}, {}});
    if (!found) return fail(console, found.error());
    answer = render::rivalry_answer(view, *found);
  } else {
    answer = render::matrix_answer(view, rivalry::matrix(view, athletes, *within));
  }
  answer.notes.insert(answer.notes.end(), notes.begin(), notes.end());
  return finish(options.common, console, std::move(answer));
}

}  // namespace

void add_rivals(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("rivals", "Who has beaten whom: two, a field, one athlete's rivals");
  command->footer(
      "Examples:\n  miler rivals \"Jakob Ingebrigtsen\" \"Josh Kerr\"\n  miler rivals --greatest");
  command->add_option("athletes", options->athletes, "One athlete or more");
  command->add_flag("--greatest", options->greatest, "The archive's great rivalries");
  command->add_option("--top", options->top, "How many rivals or rivalries")
      ->capture_default_str()
      ->check(CLI::Range(1, 100'000'000));
  command->add_option("--event", options->filters.event, "Only this event (with --sex)");
  command->add_option("--sex", options->filters.sex, "men or women");
  add_filter_options(*command, options->filters);
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
