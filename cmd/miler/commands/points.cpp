// miler points: a mark's points, the mark for points, and what the points are worth over other distances.
#include "miler/points/points.h"

#include <algorithm>

#include <fmt/format.h>

#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/base/text.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::string value;
  bool all_events = false;
};

/// A mark to points or points to a mark: a whole number without a colon is points.
Expected<int> points_of(const std::string& value, const Event& event, Course course) {
  const auto number = parse_number(value);
  if (number && *number >= 100) {
    if (*number > static_cast<std::uint32_t>(points::kHighest)) {
      return Unexpected{Error{
          .code = ErrorCode::BadArgument,
          .message = fmt::format("the tables end at {} points, {} are asked", points::kHighest, value)}};
    }
    return static_cast<int>(*number);
  }
  const Expected<Mark> mark = parse_mark(value);
  if (!mark) return Unexpected{mark.error()};
  const std::optional<int> score = points::score(event, course, mark->time);
  if (!score) {
    return Unexpected{
        Error{.code = ErrorCode::BadEvent, .message = fmt::format("the tables have no {}", to_prose(event))}};
  }
  return *score;
}

std::vector<render::Cell> line(const Event& event, Course course, int score) {
  const std::optional<Duration> slowest = points::mark_for(event, course, score);
  return {std::string{to_word(event.sex)}, to_word(event), std::string{to_word(course)},
          slowest ? render::Cell{Mark{.time = *slowest}} : render::Cell{}, std::int64_t{score}};
}

Exit run(const Options& options, Console& console) {
  const Expected<Event> event = event_of(options.filters);
  if (!event) return fail(console, event.error());
  const Course course = options.filters.indoor ? Course::Short : Course::Outdoor400;
  const Expected<int> score = points_of(options.value, *event, course);
  if (!score) return fail(console, score.error());

  render::Answer answer;
  answer.verb = "points";
  answer.title = fmt::format("{}: {} is {} points", options.value, to_prose(*event), *score);
  if (parse_number(options.value).value_or(0) >= 100) {
    answer.title = fmt::format("{} points over the {}", *score, to_prose(*event));
  }
  answer.query =
      fmt::format("points {} {} {} {}", to_word(event->sex), to_word(*event), to_word(course), options.value);
  answer.archive = std::string{points::edition()};
  answer.properties = {{"points", "Points", std::int64_t{*score}},
                       {"edition", "Tables", std::string{points::edition()}}};
  render::Table table{.key = "rows",
                      .title = "The slowest mark that scores it",
                      .columns = {{"sex", "Sex"},
                                  {"event", "Event"},
                                  {"track", "Track"},
                                  {"mark", "Mark", render::Align::Right},
                                  {"points", "Points", render::Align::Right}},
                      .rows = {}};
  for (const EventKind& kind : event_kinds()) {
    const Event other = miler::event_of(kind.name, event->sex);
    if ((options.all_events || other == *event) && points::score(other, course, Duration::seconds(1))) {
      table.rows.push_back(line(other, course, *score));
    }
  }
  answer.tables.push_back(std::move(table));
  answer.certainty = render::Certainty{
      .state = Completeness::State::Complete, .lower = {}, .upper = {}, .rests_on = {}, .hole = {}};
  return finish(options.common, console, std::move(answer));
}

}  // namespace

void add_points(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("points", "Points of a mark, or the mark for points (2022 tables)");
  command->footer(
      "Examples:\n  miler points mile 3:43.13 --sex men\n  miler points mile 1200 --sex women --all-events");
  add_event_options(*command, options->filters, true);
  command->add_option("value", options->value, "A mark (3:43.13) or points (1200)")->required();
  command->add_flag("--indoor", options->filters.indoor, "The short-track tables");
  command->add_flag("--all-events", options->all_events, "What the same points are over every distance");
  command->add_option("--format", options->common.format, "table, csv, tsv, json, jsonl, md, html");
  command->add_option("-o,--output", options->common.output, "Write to this file");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
