// What a batch holds, in lines that a test can quote.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "miler/ingest/read.h"

namespace miler::ingest {

/// Reads one text; the file as a whole must be readable.
Batch read_text(std::string_view path, std::string_view text, const ReadOptions& options = {});

/// "book.sheet:13 men mile 3:59.4 1954-05-06 Roger Bannister GBR 1929-03-23 1 | Iffley Road, Oxford GBR |
/// ..."
std::string told(const Batch& batch, const PerformanceDraft& row);
std::vector<std::string> told(const Batch& batch);

/// "book.sheet:4:17 class 'grand': 'grand' is not a class of meet"
std::vector<std::string> problems(const Batch& batch);
std::vector<std::string> notes(const Batch& batch);

/// Rows, problems, notes and counts of every file: what a golden holds.
std::string told_whole(const Batch& batch);

/// Rows of the file less drafts, rows out of scope and rows refused: nothing is dropped silently when it is
/// 0.
std::int64_t rows_unaccounted(const Batch& batch, std::uint32_t file);

}  // namespace miler::ingest
