#include "miler/render/export.h"

#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "miler/render/flat.h"
#include "miler/render/performance_columns.h"

namespace miler::render {
namespace {

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

void text(Writer& writer, std::string_view value) {
  writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}
void member(Writer& writer, std::string_view name, std::string_view value) {
  writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  text(writer, value);
}

/// A type that every cell of the column has. Dates are strings, because a year or a month is a date here too.
std::string_view type_of(const Table& table, const FlatColumn& column) {
  if (column.part == Part::Seconds) return "number";
  if (column.part == Part::Id) return "string";
  bool whole = false, flag = false, other = false;
  for (const auto& row : table.rows) {
    const Cell& cell = row[column.column];
    if (std::holds_alternative<std::int64_t>(cell)) {
      whole = true;
    } else if (std::holds_alternative<bool>(cell)) {
      flag = true;
    } else if (!std::holds_alternative<std::monostate>(cell)) {
      other = true;
    }
  }
  if (other || whole == flag) return "string";
  return whole ? "integer" : "boolean";
}

void schema(Writer& writer, const Table& table) {
  writer.StartObject();
  writer.Key("fields");
  writer.StartArray();
  for (const FlatColumn& column : flatten(table)) {
    writer.StartObject();
    member(writer, "name", column.key);
    member(writer, "type", type_of(table, column));
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
}

void sources(Writer& writer, const Archive& archive) {
  writer.StartArray();
  for (const SourceRow& source : archive.tables().sources) {
    writer.StartObject();
    member(writer, "title", archive.text(source.title));
    if (source.licence.size != 0) member(writer, "licence", archive.text(source.licence));
    writer.EndObject();
  }
  writer.EndArray();
}

}  // namespace

Answer export_answer(const View& view, const Region& region, const Selection& selection) {
  const std::string what = to_string(view.archive(), region);
  Answer answer = begin_answer(view, "export", fmt::format("Performances: {}", what), "export " + what);
  Table table{
      .key = "rows",
      .title = {},
      .columns = performance_table(
          {{"sex", "Sex"}, {"event", "Event"}, {"track", "Track"}, {"kind", "Kind"}, {"status", "Status"}}),
      .rows = {}};
  const Archive& archive = view.archive();
  table.rows.reserve(selection.size());
  for (const PerformanceId id : selection.rows()) {
    const Event event = archive.event_of(id);
    const Traits traits = archive.traits()[id.row];
    table.rows.push_back(
        performance_row(view, id,
                        {std::string{to_word(event.sex)}, to_word(event), text_cell(to_word(traits.course())),
                         std::string{to_word(traits.kind())}, std::string{to_word(traits.status())}}));
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

std::string data_package(const View& view, const Answer& answer, const std::vector<std::string>& files) {
  rapidjson::StringBuffer buffer;
  Writer writer{buffer};
  writer.SetIndent(' ', 2);
  writer.StartObject();
  member(writer, "$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
  member(writer, "name", "miler-export");
  member(writer, "title", answer.title);
  member(writer, "description",
         fmt::format("{}; as of {}; archive {}, revision {}", answer.query, to_string(answer.as_of),
                     answer.archive, answer.revision.number));
  writer.Key("sources");
  sources(writer, view.archive());
  writer.Key("resources");
  writer.StartArray();
  for (const std::string& file : files) {
    const std::size_t dot = file.rfind('.');
    writer.StartObject();
    member(writer, "name", fmt::format("{}-{}", file.substr(0, dot), file.substr(dot + 1)));
    member(writer, "path", file);
    member(writer, "format", file.substr(dot + 1));
    if (file.ends_with(".csv")) {
      member(writer, "type", "table");
      writer.Key("schema");
      schema(writer, answer.tables.front());
    }
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  return std::string{buffer.GetString(), buffer.GetSize()} + "\n";
}

}  // namespace miler::render
