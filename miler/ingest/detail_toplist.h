// All-time lists of World Athletics as scrapers write them, in two dialects.
#pragma once

#include <optional>
#include <string_view>

#include "miler/ingest/detail_writer.h"
#include "miler/ingest/read.h"

namespace miler::ingest {

/// By the header row: Toplist or ToplistDialectB; nothing when it is neither.
std::optional<Format> detect_toplist(std::string_view text);

/// Adds the rows of a list.
///
/// Dialect a names the event and the sex in every row. Dialect b names neither: they are those of the scoring
/// table that gives the most of its first marks their scores, else what the words of the file's name say;
/// when both fail, and `options` does not say the sex, the file as a whole cannot be read.
Expected<bool> read_toplist(std::string_view text, const ReadOptions& options, BatchWriter& writer);

}  // namespace miler::ingest
