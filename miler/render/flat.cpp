#include "miler/render/flat.h"

#include <algorithm>

#include "miler/render/format.h"

namespace miler::render {
namespace {

template <class Value>
bool any_is(const Table& table, std::size_t column) {
  return std::ranges::any_of(
      table.rows, [column](const auto& row) { return std::holds_alternative<Value>(row[column]); });
}

}  // namespace

std::vector<FlatColumn> flatten(const Table& table) {
  std::vector<FlatColumn> flat;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string& key = table.columns[i].key;
    flat.push_back({key, i, Part::Whole});
    if (any_is<Mark>(table, i)) flat.push_back({key + "_seconds", i, Part::Seconds});
    if (any_is<Ref>(table, i)) flat.push_back({key + "_id", i, Part::Id});
  }
  return flat;
}

std::string flat_text(const Cell& cell, Part part) {
  switch (part) {
    case Part::Whole:
      if (const bool* flag = std::get_if<bool>(&cell)) return *flag ? "true" : "false";
      return plain(cell);
    case Part::Seconds:
      if (const Mark* mark = std::get_if<Mark>(&cell)) return seconds_text(*mark);
      break;
    case Part::Id:
      if (const Ref* ref = std::get_if<Ref>(&cell)) return ref->id;
      break;
  }
  return {};
}

}  // namespace miler::render
