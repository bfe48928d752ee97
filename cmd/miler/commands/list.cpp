// miler list: all-time, season, venue, nation and age-group lists.
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/render/list_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::string by = "performer";
  std::uint32_t top = 20;
  bool no_hand_times = false;
};

Exit run(const Options& options, Console& console) {
  if (options.by != "performer" && options.by != "performance") {
    return fail(console, {.code = ErrorCode::BadArgument,
                          .message = "--by takes performer or performance, not '" + options.by + "'"});
  }
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<std::string> notes;
  const Expected<Region> region = to_region(options.filters, *desk, notes);
  if (!region) return fail(console, region.error());
  const View view = desk->view();
  const lists::By by = options.by == "performer" ? lists::By::Performer : lists::By::Performance;
  const auto hand = options.no_hand_times ? lists::HandTimes::Exclude : lists::HandTimes::AsPrinted;
  const query::Query asked{query::List{*region, by, query::Order::Fastest, options.top, hand}, {}};
  const Expected<query::Answer> found = query::run(view, asked);
  if (!found) return fail(console, found.error());
  render::Answer answer = render::list_answer(view, asked, *found);
  answer.notes = std::move(notes);
  return finish(options.common, console, std::move(answer));
}

}  // namespace

void add_list(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("list", "The best marks: all-time, season, venue, nation, age group");
  command->footer("Example:\n  miler list mile --sex men --nation USA --top 10");
  add_event_options(*command, options->filters, true);
  command->add_option("--by", options->by, "performer (each athlete once) or performance")
      ->capture_default_str();
  command->add_option("--top", options->top, "How many lines")
      ->capture_default_str()
      ->check(CLI::Range(1, 1'000'000));
  command->add_flag("--no-hand-times", options->no_hand_times, "Leave hand times out");
  add_filter_options(*command, options->filters);
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
