// JSON documents and the places of their texts.
#include "miler/ingest/json.h"

#include <array>
#include <string>

#include <gtest/gtest.h>

namespace miler::ingest {
namespace {

Json parsed(std::string_view text) {
  auto json = Json::parse(text);
  if (!json) throw std::runtime_error{json.error().message};
  return *std::move(json);
}

TEST(Json, ReadsValuesOfEveryKind) {
  const Json json = parsed(
      R"({"text": "H\u00e4gg \"x\"", "number": 7, "no": false, "null": null, "list": ["a", {"b": "c"}]})");
  const JsonValue root = json.root();
  EXPECT_TRUE(root.is_object());
  EXPECT_EQ(root["text"].text(), "Hägg \"x\"");
  EXPECT_EQ(root["number"].number(), 7);
  EXPECT_EQ(root["number"].text(), "");
  EXPECT_TRUE(root["no"].is_false());
  EXPECT_TRUE(root["null"].is_null());
  EXPECT_EQ(root["list"].size(), 2U);
  EXPECT_EQ(root["list"][0].text(), "a");
  EXPECT_EQ(root["list"][1]["b"].text(), "c");
}

TEST(Json, WhatIsNotThereIsAbsent) {
  const Json json = parsed("[1]");
  const JsonValue nobody = json.root()["nobody"];
  EXPECT_TRUE(nobody.is_null());
  EXPECT_EQ(nobody["of"]["them"].text(), "");
  EXPECT_EQ(nobody.size(), 0U);
  EXPECT_FALSE(nobody.number());
  EXPECT_FALSE(nobody.is_false());
  EXPECT_EQ(json.place_of(nobody), (CellPlace{1, 0}));
}

TEST(Json, MembersAreFoundInAnyOrder) {
  const Json json = parsed(R"({"c": "3", "x": "9", "a": "1"})");
  constexpr std::array<std::string_view, 3> kNames = {"a", "b", "c"};
  std::array<JsonValue, 3> values;
  json.root().members(kNames, values);
  EXPECT_EQ(values[0].text(), "1");
  EXPECT_TRUE(values[1].is_null());
  EXPECT_EQ(values[2].text(), "3");
}

TEST(Json, TextsHavePlaces) {
  const Json json = parsed("{\"a\":\"x\",\n  \"b\": [\"\u00e4\", \"y\"]}");
  EXPECT_EQ(json.place_of(json.root()["a"]), (CellPlace{1, 7}));
  EXPECT_EQ(json.place_of(json.root()["b"][0]), (CellPlace{2, 10}));
  EXPECT_EQ(json.place_of(json.root()["b"][1]), (CellPlace{2, 16})) << "columns are bytes";
}

TEST(Json, AFaultIsPlaced) {
  EXPECT_EQ(Json::parse("{\"a\": 1,\n \"b\" 2}").error().message,
            "line 2 column 6 is not JSON: Missing a colon after a name of object member");
  EXPECT_FALSE(Json::parse(""));
  EXPECT_FALSE(Json::parse("{\"a\": \"x"));
  EXPECT_FALSE(Json::parse("{} {}"));
}

TEST(Json, DepthDoesNoHarm) {
  const std::string deep(200'000, '[');
  EXPECT_FALSE(Json::parse(deep));
  EXPECT_TRUE(Json::parse(deep + std::string(200'000, ']')));
}

}  // namespace
}  // namespace miler::ingest
