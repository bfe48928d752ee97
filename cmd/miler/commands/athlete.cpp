// miler athlete: a profile.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/lists/profile.h"
#include "miler/render/profile_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::string athlete, sex, nation;
};

Exit run(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  names::PersonHints hints;
  if (!options.sex.empty()) {
    const Expected<Sex> sex = parse_sex(options.sex);
    if (!sex) return fail(console, sex.error());
    hints.sex = *sex;
  }
  if (!options.nation.empty()) {
    const Expected<Country> nation = parse_country(options.nation);
    if (!nation) return fail(console, nation.error());
    hints.nation = *nation;
  }
  const Expected<AthleteId> athlete = desk->directory().athlete(options.athlete, hints);
  if (!athlete) return fail(console, athlete.error());
  const View view = desk->view();
  return finish(options.common, console, render::profile_answer(view, lists::profile(view, *athlete)));
}

}  // namespace

void add_athlete(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("athlete", "A profile: bests, seasons, titles, wins paced and unpaced");
  command->footer("Example:\n  miler athlete Nuguse");
  command->add_option("athlete", options->athlete, "A name or any part of it, or an id")->required();
  command->add_option("--sex", options->sex, "men or women");
  command->add_option("--nation", options->nation, "To tell namesakes apart");
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
