// JSON answers against their schemas. An answer names its own: "miler/list/1" is docs/schemas/list-1.json.
#pragma once

#include <string>
#include <string_view>

namespace miler::testing {

/// Empty when `json` is one JSON value that its schema accepts; else one sentence with the place of the
/// fault. Schemas are JSON Schema, draft 4.
std::string schema_fault(std::string_view json);

/// The same against a schema given as text.
std::string schema_fault(std::string_view json, std::string_view schema);

}  // namespace miler::testing
