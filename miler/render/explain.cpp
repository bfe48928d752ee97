// What an answer rests on, row by row.
#include <fmt/format.h>

#include "miler/render/detail_ask_tables.h"

namespace miler::render {
namespace {

struct Shown {
  std::string kind, id, says;
  Date date;
  std::string source;
};

struct Show {
  const View& view;
  const Archive& archive;

  std::string source(SourceId id) const { return std::string{archive.text(archive[id].title)}; }

  Shown operator()(PerformanceId id) const {
    const Performance row = archive[id];
    const std::optional<Mark> mark = view.mark(id);
    return {"performance", archive.id_of(id),
            fmt::format("{} {} {}", archive.text(archive[row.athlete].name), to_prose(row.event),
                        mark ? to_string(*mark) : std::string{to_word(row.traits.status())}),
            row.date, source_text(archive, archive.sources(id))};
  }
  Shown operator()(RecordId id) const {
    const RecordRow& row = archive[id];
    return {"record", archive.id_of(row.performance),
            fmt::format("{} {} {}", archive.text(row.scope), to_prose(row.event), to_string(row.mark)),
            archive.dates()[row.performance.row], source(row.source)};
  }
  Shown operator()(TitleId id) const {
    const TitleRow& row = archive[id];
    return {"title", archive.id_of(row.athlete),
            fmt::format("{}, {}, {}", archive.text(row.title), to_prose(row.event),
                        archive.text(archive[row.athlete].name)),
            row.won, source(row.source)};
  }
  Shown operator()(CountId id) const {
    const CountRow& row = archive[id];
    return {"published count", "", fmt::format("{} {}", row.count, archive.text(row.what)), row.as_of,
            source(row.source)};
  }
  Shown operator()(CoverageId id) const {
    const CoverageRow& row = archive[id];
    return {"coverage", "", std::string{archive.text(row.statement)}, {}, source(row.source)};
  }
  Shown operator()(ConflictId id) const {
    const ConflictRow& row = archive[id];
    return {"conflict",
            std::string{archive.text(row.target)},
            fmt::format("{} is {}", archive.text(row.field), archive.text(row.says)),
            {},
            source(row.source)};
  }
};

}  // namespace

Table coverage_table(const View& view, const query::Answer& found) {
  Table table{.key = "coverage",
              .title = "Rests on",
              .columns = {{"statement", "Coverage statement"}, {"source", "Source"}},
              .rows = {}};
  const Archive& archive = view.archive();
  for (const CoverageId id : found.completeness.rests_on) {
    table.rows.push_back({text_cell(archive.text(archive[id].statement)),
                          text_cell(archive.text(archive[archive[id].source].title))});
  }
  return table;
}

Table evidence_table(const View& view, const query::Answer& found) {
  Table table{
      .key = "evidence",
      .title = "Evidence",
      .columns = {{"kind", "Kind"}, {"says", "Says"}, {"date", "Date"}, {"source", "Source"}, {"id", "Id"}},
      .rows = {}};
  for (const query::Evidence& evidence : found.evidence) {
    if (std::holds_alternative<CoverageId>(evidence)) continue;
    Shown shown = std::visit(Show{view, view.archive()}, evidence);
    table.rows.push_back({std::move(shown.kind), std::move(shown.says), date_cell(shown.date),
                          text_cell(shown.source), text_cell(shown.id)});
  }
  return table;
}

}  // namespace miler::render
