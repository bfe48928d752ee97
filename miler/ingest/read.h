// Files of any known format to drafts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/ingest/draft.h"

namespace miler::ingest {

enum class Format : std::uint8_t {
  Toplist,
  ToplistDialectB,
  TilastopajaAthlete,
  EventResults,
  Sheet,
  GenericCsv
};

/// "toplist", "toplist-b", "tilastopaja", "event-results", "sheet", "csv".
std::string_view to_word(Format format);
Expected<Format> parse_format(std::string_view word);

struct ReadOptions {
  std::optional<Format> format = {};  ///< detected by content where absent
  std::string source = {};            ///< key of the source to write on rows of formats that name none
  std::vector<std::pair<std::string, std::string>> header_map =
      {};              ///< generic CSV: column of the file -> column of a sheet
  Sex sex = Sex::Men;  ///< generic CSV without a sex column
  bool sex_known = false;
};

/// By the first kilobytes of the content, never by the file's name.
std::optional<Format> detect(std::string_view content);

/// Reads one file's bytes and adds its rows to the batch. UTF-8 with or without BOM, else Windows-1252; LF or
/// CRLF. Fails only when the file as a whole cannot be read; bad rows become problems.
Expected<Format> read(std::string_view path, std::string_view content, const ReadOptions& options,
                      Batch& batch);

}  // namespace miler::ingest
