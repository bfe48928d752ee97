// miler export: all rows as CSV, JSON Lines or a workbook, with a data package that describes them.
#include "miler/render/export.h"

#include <filesystem>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include "cmd/miler/commands/commands.h"
#include "cmd/miler/filters.h"
#include "miler/archive/region.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  Filters filters;
  std::string folder;
  std::vector<std::string> kinds{"csv"};
};

Exit run(const Options& options, Console& console) {
  for (const std::string& kind : options.kinds) {
    if (kind != "csv" && kind != "jsonl" && kind != "xlsx") {
      return fail(console, {.code = ErrorCode::BadArgument,
                            .message = fmt::format("'{}' is not csv, jsonl or xlsx", kind)});
    }
  }
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<std::string> notes;
  const Expected<Region> region = to_region(options.filters, *desk, notes);
  if (!region) return fail(console, region.error());
  const View view = desk->view();
  const render::Answer answer = render::export_answer(view, *region, select(view, *region));
  std::filesystem::create_directories(options.folder);
  std::vector<std::string> files;
  for (const std::string& kind : options.kinds) {
    const std::string path = fmt::format("{}/performances.{}", options.folder, kind);
    if (kind == "xlsx") {
      render::write_workbook(answer, path);
    } else {
      const auto format = kind == "csv" ? render::Format::Csv : render::Format::JsonLines;
      const Expected<bool> written = write_file(path, render::write(answer, format));
      if (!written) return fail(console, written.error());
    }
    files.push_back(fmt::format("performances.{}", kind));
  }
  const std::string package = fmt::format("{}/datapackage.json", options.folder);
  const Expected<bool> written = write_file(package, render::data_package(view, answer, files));
  if (!written) return fail(console, written.error());
  fmt::print(console.out, "{} performances in {}: {}, datapackage.json\n", answer.tables.front().rows.size(),
             options.folder, fmt::join(files, ", "));
  return answer.tables.front().rows.empty() ? Exit::Findings : Exit::Ok;
}

}  // namespace

void add_export(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("export", "Rows as CSV, JSON Lines or XLSX, with a datapackage.json");
  command->footer("Example:\n  miler export out/ --as csv,xlsx --event mile --sex men --under 3:50");
  command->add_option("folder", options->folder, "Where to write; made if it is not there")->required();
  command->add_option("--as", options->kinds, "csv, jsonl, xlsx")->delimiter(',')->capture_default_str();
  command->add_option("--event", options->filters.event, "Only this event (with --sex)");
  command->add_option("--sex", options->filters.sex, "men or women");
  add_filter_options(*command, options->filters);
  add_archive_option(*command, options->common.archive);
  command->add_option("--as-of", options->common.as_of, "As at the end of this day")->type_name("DATE");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
