// What a builder fills and a snapshot owns: every block of the archive as a vector.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "miler/archive/builder.h"
#include "miler/archive/columns.h"
#include "miler/archive/detail_text_pool.h"

namespace miler {

/// The blocks on the heap, with the names of Columns.
struct Blocks {
#define MILER_BLOCK(name, Row) std::vector<Row> name;
  MILER_ARCHIVE_BLOCKS(MILER_BLOCK)
#undef MILER_BLOCK
};

Columns columns_over(const Blocks& blocks);

/// Until freeze() the columns of performances stand in the order of add(), with the traits that the row
/// itself knows, and without dates; `events` in the order of first use.
struct ArchiveBuilder::Tables {
  Blocks blocks;
  TextPool pool;
  std::map<std::vector<SourceId>, std::uint16_t> source_sets;
};

// The steps of freeze(), in their order. `mark_*` and `*_begin` are made by the last.
void order_races(Blocks& blocks, const TextPool& pool);
void order_performances(Blocks& blocks);
void fill_from_races(Blocks& blocks);  ///< dates and traits of performances, ranges of races
void order_small_tables(Blocks& blocks, const TextPool& pool);
void build_mark_orders(Blocks& blocks);
void build_groups(
    Blocks& blocks);  ///< performances of athletes, races of venues and meetings, meetings of series

}  // namespace miler
