// miler meet and miler venue: what was run there, how fast, how often.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/render/place_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::string words;
};

Exit run_meet(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  const Expected<SeriesId> series = desk->directory().series(options.words);
  if (series) return finish(options.common, console, render::series_answer(desk->view(), *series));
  const Expected<MeetingId> meeting = desk->directory().meeting(options.words);
  if (!meeting)
    return fail(console, series.error().code == ErrorCode::Ambiguous ? series.error() : meeting.error());
  return finish(options.common, console, render::meeting_answer(desk->view(), *meeting));
}

Exit run_venue(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  const Expected<names::Place> place = desk->directory().place(options.words);
  if (!place) return fail(console, place.error());
  if (place->venue) return finish(options.common, console, render::venue_answer(desk->view(), *place->venue));
  return finish(options.common, console, render::city_answer(desk->view(), place->city, place->country));
}

}  // namespace

void add_meet(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("meet", "A meeting: its editions, records and counts; or one edition's races");
  command->footer(
      "Examples:\n  miler meet \"Prefontaine Classic\"\n  miler meet \"Prefontaine Classic 2023\"");
  command->add_option("meet", options->words, "A series, or an edition of it")->required();
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run_meet(*options, console); }; });
}

void add_venue(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("venue", "A stadium or a city: records set there and counts");
  command->footer("Example:\n  miler venue \"Hayward Field\"");
  command->add_option("venue", options->words, "Stadium, or else city")->required();
  add_common_options(*command, options->common);
  command->callback(
      [=, &chosen] { chosen = [=](Console& console) { return run_venue(*options, console); }; });
}

}  // namespace miler::cmd
