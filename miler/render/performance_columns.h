// The columns that every table of performances shares, so that a mark, its place and its evidence look and
// are named the same in lists, races, profiles and exports.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "miler/render/answer.h"

namespace miler::render {

/// mark, athlete, nation, born, place, round, venue, date.
std::vector<Column> performance_columns();
std::vector<Cell> performance_cells(const View& view, PerformanceId id);

/// meet, source, confidence, id: kept out of tables for people.
std::vector<Column> evidence_columns();
std::vector<Cell> evidence_cells(const Archive& archive, PerformanceId id);

/// `head`, then the two groups above.
std::vector<Column> performance_table(std::vector<Column> head);
std::vector<Cell> performance_row(const View& view, PerformanceId id, std::vector<Cell> head);

/// Leaves columns out of tables for people: what the answer says as a whole need not stand in every row.
void hide(Table& table, std::initializer_list<std::string_view> keys);

/// "heat 2", "indoor", "oversized track", "split", "annulled": what a reader must know of the row, joined by
/// commas.
std::string remarks(const View& view, PerformanceId id);

}  // namespace miler::render
