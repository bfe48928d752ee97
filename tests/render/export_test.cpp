#include "miler/render/export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/format.h"
#include "tests/render/book.h"
#include "tests/support/schema.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::told;

Answer everything() {
  const View view = testing::eve();
  return export_answer(view, {}, select(view, {}));
}

TEST(Export, HasEveryRowThatListsHave) {
  const Answer answer = everything();
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_THAT(testing::table_of(answer, "rows").rows, SizeIs(11))
      << "not the split, which is only there when asked for, and not what was run later";
  EXPECT_EQ(told(answer, "rows", 0, "sex"), "men");
  EXPECT_EQ(told(answer, "rows", 0, "event"), "mile");
  EXPECT_EQ(told(answer, "rows", 0, "mark"), "3:44.39");
  EXPECT_EQ(told(answer, "rows", 3, "status"), "dnf");
  EXPECT_EQ(told(answer, "rows", 3, "mark"), "");
}

/// The part of the data package's own schema that holds for ours.
constexpr std::string_view kPackageSchema =
    R"({"type": "object", "required": ["$schema", "name", "resources", "sources"],
  "properties": {
    "name": {"type": "string", "pattern": "^[a-z0-9._-]+$"},
    "sources": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["title"]}},
    "resources": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name", "path", "format"],
      "properties": {
        "name": {"type": "string", "pattern": "^[a-z0-9._-]+$"},
        "path": {"type": "string"},
        "schema": {"type": "object", "required": ["fields"], "properties": {"fields": {"type": "array", "items":
          {"type": "object", "required": ["name", "type"], "properties": {
            "type": {"enum": ["string", "number", "integer", "boolean"]}}}}}}}}}}})";

TEST(DataPackage, DescribesTheFilesAndTheirFields) {
  const Answer answer = everything();
  const std::string package = data_package(testing::eve(), answer, {"performances.csv", "performances.xlsx"});
  EXPECT_EQ(miler::testing::schema_fault(package, kPackageSchema), "");
  EXPECT_THAT(package, HasSubstr("\"path\": \"performances.csv\""));
  EXPECT_THAT(package, HasSubstr("\"name\": \"mark_seconds\",\n            \"type\": \"number\""));
  EXPECT_THAT(package, HasSubstr("\"name\": \"place\",\n            \"type\": \"integer\""));
  EXPECT_THAT(package, HasSubstr("\"name\": \"athlete_id\",\n            \"type\": \"string\""));
  EXPECT_THAT(package, HasSubstr("\"title\": \"the test\""));
}

TEST(DataPackage, FieldsAreTheColumnsOfTheCsv) {
  const Answer answer = everything();
  const std::string csv = write_separated(answer, ',');
  const std::string package = data_package(testing::eve(), answer, {"performances.csv"});
  std::string header;
  constexpr std::string_view kName = "\"name\": \"";
  for (std::size_t at = package.find("\"fields\""); (at = package.find(kName, at)) != std::string::npos;
       ++at) {
    const std::size_t begin = at + kName.size();
    header += (header.empty() ? "" : ",") + package.substr(begin, package.find('"', begin) - begin);
  }
  EXPECT_EQ(header, csv.substr(0, csv.find('\n')));
}

}  // namespace
}  // namespace miler::render
