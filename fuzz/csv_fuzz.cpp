// Tables: every byte lies in one row, and the place of a cell is where its bytes are.
#include <string>

#include "fuzz/target.h"
#include "miler/base/text.h"
#include "miler/ingest/csv.h"
#include "miler/ingest/decode.h"

namespace {

using miler::fuzz::require;

/// Cells that are views of the row itself stand where place_of says, but for blanks and a quote before them.
void require_places(const miler::ingest::CsvRow& row) {
  if (row.raw.find('\n') != std::string_view::npos) return;
  std::uint32_t before = 1;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const miler::ingest::CellPlace place = miler::ingest::place_of(row, i);
    require(place.line == row.line && place.column >= before && place.column <= row.raw.size() + 1);
    before = place.column;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const miler::ingest::Decoded decoded = miler::ingest::decode(miler::fuzz::text_of(data, size));
  miler::ingest::CsvReader reader{decoded.text()};
  miler::ingest::CsvRow row;
  std::uint32_t next = 1;
  while (reader.next(row)) {
    require(row.line >= next && reader.line() > row.line);
    require(row.unclosed == row.cells.empty());
    if (!row.unclosed) require_places(row);
    next = reader.line();
  }
  require(reader.at_end());
  return 0;
}
