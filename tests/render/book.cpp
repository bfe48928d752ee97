// Reading answers in tests: see book.h.
#include "tests/render/book.h"

#include <algorithm>
#include <stdexcept>

#include "miler/render/format.h"
#include "tests/support/schema.h"

namespace miler::render::testing {
namespace {

template <class Item>
const Item& with_key(const std::vector<Item>& items, std::string_view key) {
  const auto found = std::ranges::find(items, key, &Item::key);
  if (found == items.end()) throw std::runtime_error{"the answer has no " + std::string{key}};
  return *found;
}

}  // namespace

const Table& table_of(const Answer& answer, std::string_view key) { return with_key(answer.tables, key); }

std::string told(const Answer& answer, std::string_view table, std::size_t row, std::string_view column) {
  const Table& found = table_of(answer, table);
  const Column& wanted = with_key(found.columns, column);
  return plain(found.rows.at(row).at(static_cast<std::size_t>(&wanted - found.columns.data())));
}

std::string told(const Answer& answer, std::string_view property) {
  return plain(with_key(answer.properties, property).value);
}

std::string schema_fault(const Answer& answer) { return miler::testing::schema_fault(write_json(answer)); }

}  // namespace miler::render::testing
