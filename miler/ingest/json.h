// JSON documents, read in place, with the place of every text in the file.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "miler/base/error.h"
#include "miler/ingest/csv.h"

namespace miler::ingest {

/// A value of a document, which must outlive it. A default one is absent, and so is every member of it.
class JsonValue {
 public:
  JsonValue() = default;
  explicit JsonValue(const void* value) : value_{value} {}

  bool is_null() const;  ///< or absent
  bool is_false() const;
  bool is_object() const;
  /// Of an array; 0 of anything else.
  std::size_t size() const;
  JsonValue operator[](std::size_t index) const;
  /// The member of that name; absent in anything but an object.
  JsonValue operator[](std::string_view name) const;
  /// The members of those names, in one pass: fastest in the order of the file.
  void members(std::span<const std::string_view> names, std::span<JsonValue> values) const;

  std::string_view text() const;  ///< "" when it is no text
  std::optional<std::int64_t> number() const;

 private:
  const void* value_ = nullptr;
};

/// A whole document.
class Json {
 public:
  /// The error says line and column. Any depth of nesting is read.
  static Expected<Json> parse(std::string_view text);
  ~Json();
  Json(Json&&) noexcept;
  Json& operator=(Json&&) noexcept;

  JsonValue root() const;
  /// Where a text begins, after its quote; line 1, column 0 of a value that is no text.
  CellPlace place_of(JsonValue value) const;

 private:
  struct Document;

  explicit Json(std::unique_ptr<Document> document);

  std::unique_ptr<Document> document_;
};

}  // namespace miler::ingest
