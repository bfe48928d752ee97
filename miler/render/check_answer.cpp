#include "miler/render/check_answer.h"

#include <fmt/format.h>

namespace miler::render {
namespace {

std::string_view word(audit::Severity severity) {
  switch (severity) {
    case audit::Severity::Note:
      return "note";
    case audit::Severity::Warning:
      return "warning";
    case audit::Severity::Error:
      break;
  }
  return "error";
}

/// Evidence as a stable id, or as the row that a table without ids holds.
struct EvidenceText {
  const Archive& archive;

  std::string operator()(PerformanceId id) const { return archive.id_of(id); }
  std::string operator()(RaceId id) const { return archive.id_of(id); }
  std::string operator()(AthleteId id) const { return archive.id_of(id); }
  std::string operator()(RecordId id) const {
    const RecordRow& row = archive[id];
    return fmt::format("record {} {}", archive.text(row.scope), archive.id_of(row.performance));
  }
  std::string operator()(CountId id) const { return fmt::format("count {}", archive.text(archive[id].what)); }
  std::string operator()(TitleId id) const {
    return fmt::format("title {}", archive.text(archive[id].title));
  }
  std::string operator()(ConflictId id) const {
    const ConflictRow& row = archive[id];
    return fmt::format(
        "{} {} = {} ({}){}", archive.text(row.target), archive.text(row.field), archive.text(row.says),
        row.source.known() ? archive.text(archive[row.source].title) : "", row.standing ? ", stands" : "");
  }
  std::string operator()(SourceId id) const { return std::string{archive.text(archive[id].title)}; }
};

}  // namespace

Answer check_answer(const View& view, const std::vector<audit::Finding>& findings) {
  Answer answer = begin_answer(
      view, "check",
      findings.empty() ? "No contradictions"
                       : fmt::format("{} finding{}", findings.size(), findings.size() == 1 ? "" : "s"),
      "check");
  Table table{
      .key = "findings",
      .title = {},
      .columns = {{"severity", "Severity"}, {"check", "Check"}, {"message", "Finding"}, {"evidence", ""}},
      .rows = {}};
  for (const audit::Finding& finding : findings) {
    std::vector<std::string> evidence;
    for (const audit::Evidence& item : finding.evidence) {
      evidence.push_back(std::visit(EvidenceText{view.archive()}, item));
    }
    table.rows.push_back({std::string{word(finding.severity)},
                          std::string{audit::kind_of(finding.check).word}, finding.message,
                          std::move(evidence)});
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

}  // namespace miler::render
