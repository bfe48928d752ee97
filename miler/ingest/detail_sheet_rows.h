// The blocks of a sheet: what their columns are and how a row of each becomes a draft.
#pragma once

#include <span>
#include <string_view>

#include "miler/ingest/detail_fields.h"

namespace miler::ingest {

enum class Taken : std::uint8_t { Yes, OutOfScope };

/// One kind of block. `take` reads a row and, when all of it could be read, adds it to the batch.
struct Block {
  std::string_view name;
  Columns needed;
  Columns others;
  Taken (*take)(Fields& fields, BatchWriter& writer);

  bool has(Column column) const { return (needed | others | kAlways).has(column); }

  static constexpr Columns kAlways{Column::Source, Column::Confidence, Column::Note};
};

/// Every block that is a table, in the order of docs/sheets.md. "coverage" is none: it holds statements.
std::span<const Block> blocks();
const Block* find_block(std::string_view name);

}  // namespace miler::ingest
