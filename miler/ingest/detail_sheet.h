// miler's own format: docs/sheets.md.
#pragma once

#include <string_view>

#include "miler/ingest/detail_writer.h"

namespace miler::ingest {

/// Whether the first statement is "sheet: TITLE".
bool is_sheet(std::string_view text);

/// Adds the rows of a sheet. Rows that name no source are the source's `default_source`.
void read_sheet(std::string_view text, std::string_view default_source, BatchWriter& writer);

}  // namespace miler::ingest
