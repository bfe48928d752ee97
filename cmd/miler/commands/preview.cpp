// miler preview: every number of the story of a race, on the evening before it.
#include "miler/story/preview.h"

#include <ostream>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "cmd/miler/commands/commands.h"
#include "miler/render/preview_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::string field;
};

Exit run(const Options& options, Console& console) {
  const Expected<std::string> text = read_file(options.field, console);
  if (!text) return fail(console, text.error());
  Expected<story::Field> field = story::parse_field(*text);
  if (!field) {
    Error error = field.error();
    error.message = fmt::format("{}: {}", options.field, error.message);
    return fail(console, error);
  }
  Common common = options.common;
  if (common.as_of.empty()) {
    common.as_of = to_string(Date::of(field->date.earliest() - std::chrono::days{1}));
  }
  const Expected<Desk> desk = Desk::open(common, console);
  if (!desk) return fail(console, desk.error());
  const View view = desk->view();
  const Expected<story::Preview> preview = story::preview(view, desk->directory(), std::move(*field));
  if (!preview) return fail(console, preview.error());
  const bool page = common.output.ends_with(".html") && (common.format.empty() || common.format == "html");
  if (!page && common.format != "html")
    return finish(common, console, render::preview_answer(view, *preview));
  const std::string html = render::preview_html(view, *preview);
  if (common.output.empty()) {
    console.out << html;
    return Exit::Ok;
  }
  const Expected<bool> written = write_file(common.output, html);
  if (!written) return fail(console, written.error());
  console.out << render::write(render::preview_answer(view, *preview), render::Format::Table) << std::flush;
  fmt::print(console.err, "miler: the page is {}\n", common.output);
  return Exit::Ok;
}

}  // namespace

void add_preview(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("preview", "The preview of a race: field, records, rivalries, counts, evidence");
  command->footer("Example:\n  miler preview examples/fields/bowerman-mile-2024.field -o preview.html");
  command->add_option("field", options->field, "The start list (docs/fields.md); - is standard input")
      ->required();
  add_common_options(*command, options->common);
  command->get_option("--as-of")->description(
      "Answer as at the end of this day (default: the day before the race)");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
