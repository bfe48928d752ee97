// JSON and JSON Lines, as docs/schemas/ describes them.
#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

template <class Writer>
void text(Writer& writer, std::string_view value) {
  writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}
template <class Writer>
void key(Writer& writer, std::string_view name) {
  writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

template <class Writer>
struct CellWriter {
  Writer& writer;

  void operator()(std::monostate) const { writer.Null(); }
  void operator()(const std::string& value) const { text(writer, value); }
  void operator()(std::int64_t value) const { writer.Int64(value); }
  void operator()(bool value) const { writer.Bool(value); }
  void operator()(const Mark& mark) const {
    writer.StartObject();
    key(writer, "mark");
    text(writer, to_string(mark));
    key(writer, "seconds");
    text(writer, seconds_text(mark));
    key(writer, "timing");
    text(writer, mark.timing == Timing::Hand ? "hand" : "auto");
    writer.EndObject();
  }
  void operator()(Date date) const { text(writer, to_string(date)); }
  void operator()(const Ref& ref) const {
    writer.StartObject();
    key(writer, "id");
    text(writer, ref.id);
    key(writer, "name");
    text(writer, ref.name);
    writer.EndObject();
  }
  void operator()(const std::vector<std::string>& values) const {
    writer.StartArray();
    for (const std::string& value : values) text(writer, value);
    writer.EndArray();
  }
};

template <class Writer>
void row(Writer& writer, const Table& table, const std::vector<Cell>& cells) {
  writer.StartObject();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    key(writer, table.columns[i].key);
    std::visit(CellWriter<Writer>{writer}, cells[i]);
  }
  writer.EndObject();
}

std::string_view state_word(Completeness::State state) {
  switch (state) {
    case Completeness::State::Complete:
      return "complete";
    case Completeness::State::Bounded:
      return "bounded";
    case Completeness::State::Unknown:
      break;
  }
  return "unknown";
}

template <class Writer>
void bound(Writer& writer, std::string_view name, const std::optional<std::int64_t>& value) {
  key(writer, name);
  value ? writer.Int64(*value) : writer.Null();
}

template <class Writer>
void completeness(Writer& writer, const Certainty& certainty) {
  writer.StartObject();
  key(writer, "state");
  text(writer, state_word(certainty.state));
  bound(writer, "lower", certainty.lower);
  bound(writer, "upper", certainty.upper);
  key(writer, "rests_on");
  CellWriter<Writer>{writer}(certainty.rests_on);
  key(writer, "hole");
  certainty.hole.empty() ? void(writer.Null()) : text(writer, certainty.hole);
  writer.EndObject();
}

}  // namespace

std::string write_json(const Answer& answer) {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
  writer.SetIndent(' ', 2);
  writer.StartObject();
  key(writer, "schema");
  text(writer, fmt::format("miler/{}/1", answer.verb));
  key(writer, "query");
  text(writer, answer.query);
  key(writer, "as_of");
  answer.as_of.known() ? text(writer, to_string(answer.as_of)) : void(writer.Null());
  key(writer, "revision");
  writer.Uint64(answer.revision.number);
  key(writer, "archive");
  text(writer, answer.archive);
  key(writer, "completeness");
  completeness(writer, answer.certainty ? *answer.certainty : Certainty{});
  if (!answer.lead.empty()) {
    key(writer, "summary");
    CellWriter<decltype(writer)>{writer}(answer.lead);
  }
  for (const Property& property : answer.properties) {
    key(writer, property.key);
    std::visit(CellWriter<decltype(writer)>{writer}, property.value);
  }
  for (const Table& table : answer.tables) {
    key(writer, table.key);
    writer.StartArray();
    for (const auto& cells : table.rows) row(writer, table, cells);
    writer.EndArray();
  }
  key(writer, "notes");
  CellWriter<decltype(writer)>{writer}(answer.notes);
  writer.EndObject();
  return std::string{buffer.GetString(), buffer.GetSize()} + "\n";
}

std::string write_json_lines(const Answer& answer) {
  std::string out;
  if (answer.tables.empty()) return out;
  rapidjson::StringBuffer buffer;
  for (const auto& cells : answer.tables.front().rows) {
    buffer.Clear();
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
    row(writer, answer.tables.front(), cells);
    out.append(buffer.GetString(), buffer.GetSize());
    out += '\n';
  }
  return out;
}

}  // namespace miler::render
