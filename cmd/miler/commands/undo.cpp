// miler undo: takes one import back, as one revision.
#include <fmt/format.h>

#include "cmd/miler/books.h"
#include "cmd/miler/commands/commands.h"
#include "miler/render/history_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::uint32_t import = 0;
  std::string reason;
};

Exit run(const Options& options, Console& console) {
  const std::string path = choose_archive_to_write(options.common.archive).url;
  const auto store = store::open(path, store::Open::ReadWrite);
  const ArchivePtr archive = store->load();
  ChangeSet changes;
  changes.base = archive->revision();
  changes.title = options.reason.empty()
                      ? fmt::format("undo of import {}", options.import)
                      : fmt::format("undo of import {}: {}", options.import, options.reason);
  changes.withdraws.push_back(ImportKey{options.import});
  store->apply(changes);
  const ArchivePtr now = store->load();
  return finish(options.common, console, render::difference_answer("undo", *archive, *now));
}

}  // namespace

void add_undo(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("undo", "Take one import back (miler info lists them)");
  command->footer("Example:\n  miler undo 3 --reason \"wrong season\"");
  command->add_option("import", options->import, "The number of the import")->required();
  command->add_option("--reason", options->reason, "Kept in the archive's history");
  add_archive_option(*command, options->common.archive);
  command->add_option("--format", options->common.format, "table, csv, tsv, json, jsonl, md, html");
  command->add_option("-o,--output", options->common.output, "Write to this file");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
