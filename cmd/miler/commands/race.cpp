// miler race: one race with all its rows and splits.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/render/race_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::string race, event, sex, venue, round;
};

Expected<RaceId> find(const Options& options, const Desk& desk) {
  if (options.event.empty() && options.sex.empty() && options.venue.empty() && options.round.empty()) {
    return desk.directory().race(std::string_view{options.race});
  }
  names::RaceWords words;
  const Expected<Date> date = parse_date(options.race);
  if (!date) return Unexpected{date.error()};
  words.date = *date;
  words.venue = options.venue;
  if (!options.event.empty()) {
    const Expected<EventName> event = parse_event_name(options.event);
    if (!event) return Unexpected{event.error()};
    words.event = *event;
  }
  if (!options.sex.empty()) {
    const Expected<Sex> sex = parse_sex(options.sex);
    if (!sex) return Unexpected{sex.error()};
    words.sex = *sex;
  }
  const Expected<Round> round = parse_round(options.round);
  if (!round) return Unexpected{round.error()};
  words.round = *round;
  return desk.directory().race(words);
}

Exit run(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  const Expected<RaceId> race = find(options, *desk);
  if (!race) return fail(console, race.error());
  return finish(options.common, console, render::race_answer(desk->view(), *race));
}

}  // namespace

void add_race(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("race", "One race with all its rows and splits");
  command->footer("Example:\n  miler race 2023-09-16 --event mile --sex men --venue Eugene");
  command->add_option("race", options->race, "An id, or the day")->required();
  command->add_option("--event", options->event, "mile, 1500, ...");
  command->add_option("--sex", options->sex, "men or women");
  command->add_option("--venue", options->venue, "Stadium or city");
  command->add_option("--round", options->round, "final, heat 2, ...");
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
