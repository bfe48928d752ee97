// miler check: contradictions between sources and values that cannot be, with their evidence.
#include "miler/audit/check.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cmd/miler/books.h"
#include "cmd/miler/commands/commands.h"
#include "miler/render/check_answer.h"

namespace miler::cmd {
namespace {

struct Options {
  Common common;
  std::vector<std::string> only;
  bool deep = false, notes = false;
};

Exit run(const Options& options, Console& console) {
  const Expected<Desk> desk = Desk::open(options.common, console);
  if (!desk) return fail(console, desk.error());
  std::vector<audit::Finding> findings = audit::check(desk->view());
  for (const std::string& word : options.only) {
    if (std::ranges::find(audit::check_kinds(), word, &audit::CheckKind::word) ==
        audit::check_kinds().end()) {
      std::vector<std::string> known;
      for (const audit::CheckKind& kind : audit::check_kinds()) known.emplace_back(kind.word);
      return fail(console, {.code = ErrorCode::BadArgument,
                            .message = fmt::format("there is no check '{}' (there are {})", word,
                                                   fmt::join(known, ", "))});
    }
  }
  std::erase_if(findings, [&options](const audit::Finding& finding) {
    if (!options.only.empty())
      return std::ranges::find(options.only, audit::kind_of(finding.check).word) == options.only.end();
    return !options.notes && finding.severity == audit::Severity::Note;
  });
  render::Answer answer = render::check_answer(desk->view(), findings);
  if (options.deep) {
    const ArchiveChoice choice = choose_archive(options.common.archive);
    if (!choice.url.empty()) {
      for (std::string& fault : store::open(choice.url, store::Open::ReadOnly)->verify()) {
        answer.notes.push_back(std::move(fault));
      }
    }
  }
  const bool clean = findings.empty() && answer.notes.empty();
  const Exit written = finish(options.common, console, std::move(answer));
  if (written == Exit::BadInput) return written;
  return clean ? Exit::Ok : Exit::Findings;
}

}  // namespace

void add_check(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("check", "Contradictions between sources, and values that cannot be");
  command->footer("Example:\n  miler check --only record-slower-than-earlier-mark");
  command->add_option("--only", options->only, "These checks only")->delimiter(',')->type_name("CHECK");
  command->add_flag("--notes", options->notes, "Also what is known and harmless");
  command->add_flag("--deep", options->deep, "Also verify every block and statement of the file");
  add_common_options(*command, options->common);
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
