#include "miler/render/import_answer.h"

#include <fmt/format.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

Cell number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

}  // namespace

Answer import_answer(const ImportSummary& summary) {
  Answer answer;
  answer.verb = "import";
  const bool changed = !(summary.before == summary.after);
  std::uint64_t rows = 0, added = 0, out_of_scope = 0;
  Table files{.key = "files",
              .title = {},
              .columns = {{"file", "File"},
                          {"format", "Format"},
                          {"rows", "Rows", Align::Right},
                          {"added", "Added", Align::Right},
                          {"folded", "Folded", Align::Right},
                          {"out_of_scope", "Out of scope", Align::Right},
                          {"problems", "Problems", Align::Right}},
              .rows = {}};
  for (const ImportedFile& file : summary.batch.files) {
    rows += file.rows;
    added += file.added;
    out_of_scope += file.out_of_scope;
    files.rows.push_back({file.path, file.format, number(file.rows), number(file.added), number(file.folded),
                          number(file.out_of_scope), number(file.problems)});
  }
  const std::string what =
      fmt::format("{} rows of {} file{}", rows, files.rows.size(), files.rows.size() == 1 ? "" : "s");
  answer.title = summary.dry_run ? fmt::format("Would import {}", what)
                 : changed       ? fmt::format("Imported {}: revision {}", what, summary.after.number)
                                 : "Nothing new: the archive is as it was";
  answer.query = "import";
  answer.archive = summary.archive;
  answer.revision = summary.after;
  answer.properties = {
      {"rows", "Rows", number(rows)},
      {"added", "New performances", number(added)},
      {"repeated", "Said before by the same source", number(summary.folds.repeated)},
      {"corroborated", "Said by another source too", number(summary.folds.corroborated)},
      {"conflicting", "Said otherwise by another source", number(summary.folds.conflicting)},
      {"en_route", "Splits of a longer race", number(summary.folds.en_route)},
      {"combined", "Legs of combined events", number(summary.folds.combined)},
      {"oversized", "On oversized tracks", number(summary.folds.oversized)},
      {"out_of_scope", "Outside the sport", number(out_of_scope)},
      {"problems", "Problems", number(summary.batch.problems.size())},
      {"dry_run", "", summary.dry_run},
      {"changed", "", changed},
  };
  files.lines_at_most = 40;
  answer.tables.push_back(std::move(files));
  return answer;
}

std::string problem_line(const ingest::Batch& batch, const ingest::Problem& problem) {
  std::string line = fmt::format("{}:{}:", batch.files[problem.file].path, problem.line);
  if (problem.column != 0) line += fmt::format("{}:", problem.column);
  line += fmt::format(" {}", problem.reason);
  if (!problem.field.empty()) line += fmt::format(" ({})", problem.field);
  return line;
}

std::string problems_csv(const ingest::Batch& batch) {
  Answer answer;
  Table table{
      .key = "problems",
      .title = {},
      .columns = {{"file", ""}, {"line", ""}, {"column", ""}, {"field", ""}, {"value", ""}, {"reason", ""}},
      .rows = {}};
  for (const ingest::Problem& problem : batch.problems) {
    table.rows.push_back({batch.files[problem.file].path, number(problem.line),
                          problem.column == 0 ? Cell{} : number(problem.column), problem.field, problem.value,
                          problem.reason});
  }
  answer.tables.push_back(std::move(table));
  return write_separated(answer, ',');
}

}  // namespace miler::render
