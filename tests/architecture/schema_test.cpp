// The validator itself: a schema that accepts everything would make every test of JSON pass.
#include "tests/support/schema.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/tree.h"

namespace miler::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view kSchema = R"({"type": "object", "required": ["rank"],
    "properties": {"rank": {"type": "integer", "minimum": 1}}, "additionalProperties": false})";

TEST(Schema, FaultsAreToldWithTheirPlace) {
  EXPECT_EQ(schema_fault(R"({"rank": 9})", kSchema), "");
  EXPECT_EQ(schema_fault(R"({"rank": 0})", kSchema), "#/rank breaks 'minimum' of #/properties/rank");
  EXPECT_THAT(schema_fault(R"({})", kSchema), HasSubstr("'required'"));
  EXPECT_THAT(schema_fault(R"({"rank": 9, "mark": 1})", kSchema), HasSubstr("'additionalProperties'"));
  EXPECT_THAT(schema_fault(R"({"rank": 9)", kSchema), HasSubstr("byte 10"));
}

TEST(Schema, AnAnswerNamesItsOwn) {
  EXPECT_EQ(schema_fault(R"({"rows": []})"), "names no schema");
  EXPECT_EQ(schema_fault(R"({"schema": "miler/nothing/1"})"), "'miler/nothing/1' has no file nothing-1.json");
}

/// A schema is closed: a key that it does not know is a fault, so a new key of an answer has to be written
/// down.
TEST(Schema, EverySchemaIsReadable) {
  for (const File& file : files_below("docs/schemas", {".json"})) {
    EXPECT_THAT(schema_fault("[]", file.text), HasSubstr("'type'")) << file.path << " must ask for an object";
  }
}

}  // namespace
}  // namespace miler::testing
