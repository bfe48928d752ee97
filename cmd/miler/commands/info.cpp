// miler info: what is in the archive, how far it covers, its horizon, its sources and imports.
#include <fmt/format.h>

#include "cmd/miler/books.h"
#include "cmd/miler/commands/commands.h"
#include "miler/render/history_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
};

Exit run(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  const ArchiveChoice choice = choose_archive(options.common.archive);
  std::vector<store::ImportRecord> imports;
  if (!choice.url.empty()) imports = store::open(choice.url, store::Open::ReadOnly)->imports();
  const std::string where = choice.url.empty() ? starter_book_folder().string() : choice.url;
  return finish(options.common, console, render::info_answer(desk->view(), imports, where));
}

}  // namespace

void add_info(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("info", "What is in the archive: rows, coverage, horizon, sources, imports");
  command->footer("Example:\n  miler info --format json");
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
