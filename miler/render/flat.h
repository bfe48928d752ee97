// Tables flattened for formats with one value a cell (CSV, TSV, workbooks): a mark brings its seconds, a
// reference its id, each in a column of its own.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "miler/render/answer.h"

namespace miler::render {

enum class Part : std::uint8_t { Whole, Seconds, Id };

struct FlatColumn {
  std::string key;         ///< "mark", "mark_seconds", "athlete_id"
  std::size_t column = 0;  ///< of the table
  Part part = Part::Whole;
};
/// A column gets its second one when any of its cells needs it, so that the columns of an answer do not hang
/// on the first row.
std::vector<FlatColumn> flatten(const Table& table);

/// "" for nothing; "true" and "false", which is what readers of CSV take for booleans.
std::string flat_text(const Cell& cell, Part part);

}  // namespace miler::render
