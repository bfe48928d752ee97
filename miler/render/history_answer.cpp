#include "miler/render/history_answer.h"

#include <algorithm>

#include <fmt/format.h>

namespace miler::render {
namespace {

Cell number(std::size_t value) { return static_cast<std::int64_t>(value); }

Table sources_table(const Archive& archive) {
  Table table{
      .key = "sources",
      .title = "Sources",
      .columns = {{"source", "Source"}, {"title", "Title"}, {"confidence", "Confidence"}, {"licence", ""}},
      .rows = {}};
  for (const SourceRow& source : archive.tables().sources) {
    table.rows.push_back({std::string{archive.text(source.slug)}, std::string{archive.text(source.title)},
                          std::string{to_word(source.confidence)}, text_cell(archive.text(source.licence))});
  }
  return table;
}

Table coverage_table(const Archive& archive) {
  Table table{.key = "coverage",
              .title = "Coverage",
              .columns = {{"statement", "Statement"}, {"source", "Source"}, {"confidence", "Confidence"}},
              .rows = {}};
  for (const CoverageRow& row : archive.tables().coverage) {
    table.rows.push_back({std::string{archive.text(row.statement)},
                          std::string{archive.text(archive[row.source].title)},
                          std::string{to_word(row.confidence)}});
  }
  return table;
}

Table imports_table(const std::vector<store::ImportRecord>& imports) {
  Table table{.key = "imports",
              .title = "Imports",
              .columns = {{"import", "Import", Align::Right},
                          {"at", "At"},
                          {"title", "What"},
                          {"files", "Files", Align::Right},
                          {"rows", "Rows", Align::Right},
                          {"undone_by", "Undone by", Align::Right}},
              .rows = {}};
  for (const store::ImportRecord& import : imports) {
    std::uint64_t rows = 0;
    for (const ImportedFile& file : import.files) rows += file.rows;
    table.rows.push_back({number(import.key.number), import.at, import.title, number(import.files.size()),
                          number(rows), import.undone_by.known() ? number(import.undone_by.number) : Cell{}});
  }
  return table;
}

Table events_table(const Archive& archive) {
  Table table{.key = "events",
              .title = "Marks by event",
              .columns = {{"sex", "Sex"}, {"event", "Event"}, {"marks", "Marks", Align::Right}},
              .rows = {}};
  for (const Event& event : archive.tables().events) {
    table.rows.push_back(
        {std::string{to_word(event.sex)}, to_word(event), number(archive.by_mark(event).size())});
  }
  std::ranges::stable_sort(table.rows, std::greater{},
                           [](const auto& row) { return std::get<std::int64_t>(row[2]); });
  return table;
}

}  // namespace

Answer info_answer(const View& view, const std::vector<store::ImportRecord>& imports,
                   const std::string& where) {
  const Archive& archive = view.archive();
  Answer answer = begin_answer(view, "info", std::string{archive.title()}, "info");
  const Columns& tables = archive.tables();
  answer.properties = {{"path", "Where", where},
                       {"performances", "Performances", number(archive.size())},
                       {"athletes", "Athletes", number(tables.athletes.size())},
                       {"races", "Races", number(tables.races.size())},
                       {"meetings", "Meetings", number(tables.meetings.size())},
                       {"venues", "Venues", number(tables.venues.size())},
                       {"records", "Record rows", number(tables.records.size())},
                       {"titles", "Titles", number(tables.titles.size())},
                       {"conflicts", "Sides of disagreements", number(tables.conflicts.size())},
                       {"horizon", "Horizon", date_cell(archive.horizon())}};
  answer.tables = {events_table(archive), coverage_table(archive)};
  answer.tables.push_back(imports_table(imports));
  answer.tables.push_back(sources_table(archive));
  return answer;
}

Answer difference_answer(std::string verb, const Archive& before, const Archive& after) {
  const std::vector<store::Difference> found = store::difference(before, after);
  Answer answer = begin_answer(View{after}, std::move(verb),
                               fmt::format("Revision {} to {}: {} changes", before.revision().number,
                                           after.revision().number, found.size()),
                               fmt::format("diff {} {}", before.revision().number, after.revision().number));
  Table table{.key = "changes",
              .title = {},
              .columns = {{"change", "Change"},
                          {"id", "What"},
                          {"field", "Field"},
                          {"before", "Before"},
                          {"after", "After"}},
              .rows = {}};
  constexpr std::string_view kWords[] = {"added", "removed", "changed"};
  for (const store::Difference& one : found) {
    const std::string word{kWords[static_cast<std::size_t>(one.change)]};
    if (one.fields.empty()) table.rows.push_back({word, one.id, Cell{}, Cell{}, Cell{}});
    for (const store::FieldChange& field : one.fields) {
      table.rows.push_back({word, one.id, field.field, text_cell(field.before), text_cell(field.after)});
    }
  }
  answer.properties = {{"before", "", number(before.revision().number)},
                       {"after", "", number(after.revision().number)}};
  answer.tables.push_back(std::move(table));
  answer.certainty =
      Certainty{.state = Completeness::State::Complete, .lower = {}, .upper = {}, .rests_on = {}, .hole = {}};
  return answer;
}

}  // namespace miler::render
