// miler diff: what changed between two revisions.
#include <fmt/format.h>

#include "cmd/miler/books.h"
#include "cmd/miler/commands/commands.h"
#include "miler/render/history_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::uint64_t before = 0, after = 0;
};

Exit run(const Options& options, Console& console) {
  const std::string path = choose_archive_to_write(options.common.archive).url;
  const auto store = store::open(path, store::Open::ReadOnly);
  const ArchivePtr before = store->load_at(options.before), after = store->load_at(options.after);
  return finish(options.common, console, render::difference_answer("diff", *before, *after));
}

}  // namespace

void add_diff(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("diff", "What changed between two revisions");
  command->footer("Example:\n  miler diff 1 2 --archive my.db");
  command->add_option("before", options->before, "A revision")->required();
  command->add_option("after", options->after, "A later one")->required();
  add_archive_option(*command, options->common.archive);
  command->add_option("--format", options->common.format, "table, csv, tsv, json, jsonl, md, html");
  command->add_option("-o,--output", options->common.output, "Write to this file");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
