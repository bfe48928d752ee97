// RapidJSON, parsing in situ: see json.h.
#include "miler/ingest/json.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <vector>

#include <fmt/format.h>

#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

namespace miler::ingest {
namespace {

const rapidjson::Value* as_value(const void* value) { return static_cast<const rapidjson::Value*>(value); }

std::string_view name_of(const rapidjson::Value& name) { return {name.GetString(), name.GetStringLength()}; }

std::vector<std::size_t> line_begins(std::string_view text) {
  std::vector<std::size_t> begins{0};
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    begins.push_back(at + 1);
  }
  return begins;
}

CellPlace place_at(const std::vector<std::size_t>& begins, std::size_t offset) {
  const auto line = std::ranges::upper_bound(begins, offset) - begins.begin();
  const std::size_t begin = begins[static_cast<std::size_t>(line - 1)];
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(offset - begin + 1)};
}

}  // namespace

bool JsonValue::is_null() const { return value_ == nullptr || as_value(value_)->IsNull(); }
bool JsonValue::is_false() const { return value_ != nullptr && as_value(value_)->IsFalse(); }
bool JsonValue::is_object() const { return value_ != nullptr && as_value(value_)->IsObject(); }

std::size_t JsonValue::size() const {
  return value_ != nullptr && as_value(value_)->IsArray() ? as_value(value_)->Size() : 0;
}

JsonValue JsonValue::operator[](std::size_t index) const {
  assert(index < size() && "beyond the end of the array");
  return JsonValue{&(*as_value(value_))[static_cast<rapidjson::SizeType>(index)]};
}

JsonValue JsonValue::operator[](std::string_view name) const {
  JsonValue value;
  members({&name, 1}, {&value, 1});
  return value;
}

void JsonValue::members(std::span<const std::string_view> names, std::span<JsonValue> values) const {
  assert(names.size() == values.size() && "a value for every name");
  std::ranges::fill(values, JsonValue{});
  if (!is_object()) return;
  std::size_t expected = 0;
  for (const auto& member : as_value(value_)->GetObject()) {
    const std::string_view name = name_of(member.name);
    if (expected >= names.size() || names[expected] != name) {
      const auto found = std::ranges::find(names, name);
      if (found == names.end()) continue;
      expected = static_cast<std::size_t>(found - names.begin());
    }
    values[expected++] = JsonValue{&member.value};
  }
}

std::string_view JsonValue::text() const {
  if (value_ == nullptr || !as_value(value_)->IsString()) return {};
  return name_of(*as_value(value_));
}

std::optional<std::int64_t> JsonValue::number() const {
  if (value_ == nullptr || !as_value(value_)->IsInt64()) return std::nullopt;
  return as_value(value_)->GetInt64();
}

struct Json::Document {
  std::string text;  ///< the values point into it
  std::vector<std::size_t> lines;
  rapidjson::Document values;
};

Json::Json(std::unique_ptr<Document> document) : document_{std::move(document)} {}
Json::~Json() = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(Json&&) noexcept = default;

Expected<Json> Json::parse(std::string_view text) {
  auto document = std::make_unique<Document>();
  // The parser reads 16 bytes at a time, and so up to 15 behind the end.
  document->text.reserve(text.size() + 16);
  document->text = text;
  document->lines = line_begins(text);
  document->values.ParseInsitu<rapidjson::kParseIterativeFlag>(document->text.data());
  if (document->values.HasParseError()) {
    const std::size_t offset = std::min(document->values.GetErrorOffset(), text.size());
    const CellPlace place = place_at(document->lines, offset);
    std::string reason = rapidjson::GetParseError_En(document->values.GetParseError());
    if (reason.ends_with('.')) reason.pop_back();
    return Unexpected{
        Error{.code = ErrorCode::BadSheet,
              .message = fmt::format("line {} column {} is not JSON: {}", place.line, place.column, reason),
              .where = {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset)}}};
  }
  return Json{std::move(document)};
}

JsonValue Json::root() const { return JsonValue{static_cast<const rapidjson::Value*>(&document_->values)}; }

CellPlace Json::place_of(JsonValue value) const {
  const char* const begin = document_->text.data();
  const char* const at = value.text().data();
  if (at == nullptr) return {1, 0};
  // Short texts may have been copied into the value itself.
  const bool inside = !std::less<>{}(at, begin) && std::less<>{}(at, begin + document_->text.size());
  return inside ? place_at(document_->lines, static_cast<std::size_t>(at - begin)) : CellPlace{1, 0};
}

}  // namespace miler::ingest
