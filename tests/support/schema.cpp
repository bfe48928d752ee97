// Validating JSON: see schema.h.
#include "tests/support/schema.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include "miler/base/text.h"
#include "tests/support/paths.h"

namespace miler::testing {
namespace {

/// Empty, or why `json` is no JSON.
std::string read_json(std::string_view json, rapidjson::Document& document) {
  document.Parse(json.data(), json.size());
  if (!document.HasParseError()) return {};
  return fmt::format("byte {}: {}", document.GetErrorOffset(),
                     rapidjson::GetParseError_En(document.GetParseError()));
}

std::string text_of(const rapidjson::Pointer& pointer) {
  rapidjson::StringBuffer text;
  pointer.StringifyUriFragment(text);
  return text.GetString();
}

std::string judge(const rapidjson::Document& answer, std::string_view schema) {
  rapidjson::Document rules;
  if (std::string fault = read_json(schema, rules); !fault.empty()) return "the schema, " + fault;
  const rapidjson::SchemaDocument compiled{rules};
  rapidjson::SchemaValidator validator{compiled};
  if (answer.Accept(validator)) return {};
  return fmt::format("{} breaks '{}' of {}", text_of(validator.GetInvalidDocumentPointer()),
                     validator.GetInvalidSchemaKeyword(), text_of(validator.GetInvalidSchemaPointer()));
}

}  // namespace

std::string schema_fault(std::string_view json, std::string_view schema) {
  rapidjson::Document answer;
  std::string fault = read_json(json, answer);
  return fault.empty() ? judge(answer, schema) : fault;
}

std::string schema_fault(std::string_view json) {
  rapidjson::Document answer;
  if (std::string fault = read_json(json, answer); !fault.empty()) return fault;
  if (!answer.IsObject() || !answer.HasMember("schema") || !answer["schema"].IsString())
    return "names no schema";
  const std::string_view name = answer["schema"].GetString();
  const std::vector<std::string_view> parts = split(name, '/');
  if (parts.size() != 3 || parts[0] != "miler") return fmt::format("'{}' is no schema of miler", name);
  const auto path = source_dir() / "docs" / "schemas" / fmt::format("{}-{}.json", parts[1], parts[2]);
  if (!std::filesystem::exists(path))
    return fmt::format("'{}' has no file {}", name, path.filename().string());
  return judge(answer, read_file(path));
}

}  // namespace miler::testing
