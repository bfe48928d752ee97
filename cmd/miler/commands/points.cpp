// miler points: a mark's points, the mark for points, and what the points are worth over other distances.
#include "miler/points/points.h"

#include <fmt/format.h>

#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/base/text.h"
#include "miler/render/points_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::string value;
  bool all_events = false;
};

/// A mark with its points, or points alone: a whole number from 100 on is points.
Expected<render::Scored> read(const std::string& value, const Event& event, Course course) {
  const auto number = parse_number(value);
  if (number && *number >= 100) {
    if (*number > static_cast<std::uint32_t>(points::kHighest)) {
      return Unexpected{Error{
          .code = ErrorCode::BadArgument,
          .message = fmt::format("the tables end at {} points, {} are asked", points::kHighest, value)}};
    }
    return render::Scored{.mark = {}, .points = static_cast<int>(*number)};
  }
  const Expected<Mark> mark = parse_mark(value);
  if (!mark) return Unexpected{mark.error()};
  const std::optional<int> score = points::score(event, course, mark->time);
  if (!score) {
    return Unexpected{
        Error{.code = ErrorCode::BadEvent, .message = fmt::format("the tables have no {}", to_prose(event))}};
  }
  return render::Scored{.mark = *mark, .points = *score};
}

Exit run(const Options& options, Console& console) {
  const Expected<Event> event = event_of(options.filters);
  if (!event) return fail(console, event.error());
  const Course course = options.filters.indoor ? Course::Short : Course::Outdoor400;
  const Expected<render::Scored> scored = read(options.value, *event, course);
  if (!scored) return fail(console, scored.error());
  const auto events = options.all_events ? render::Events::All : render::Events::One;
  return finish(options.common, console, render::points_answer(*event, course, *scored, events));
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
