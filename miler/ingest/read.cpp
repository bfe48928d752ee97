// One front door for files of every format.
#include "miler/ingest/read.h"

#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/decode.h"
#include "miler/ingest/detail_generic_csv.h"
#include "miler/ingest/detail_sheet.h"
#include "miler/ingest/detail_tilastopaja.h"
#include "miler/ingest/detail_toplist.h"
#include "miler/ingest/detail_writer.h"
#include "miler/ingest/json.h"

namespace miler::ingest {
namespace {

struct FormatWord {
  Format format;
  std::string_view word;
};
constexpr std::array kFormats = {
    FormatWord{Format::Toplist, "toplist"},
    FormatWord{Format::ToplistDialectB, "toplist-b"},
    FormatWord{Format::TilastopajaAthlete, "tilastopaja"},
    FormatWord{Format::EventResults, "event-results"},
    FormatWord{Format::Sheet, "sheet"},
    FormatWord{Format::GenericCsv, "csv"},
};

std::optional<Format> detect_text(std::string_view text) {
  if (is_sheet(text)) return Format::Sheet;
  if (const auto json = detect_tilastopaja(text)) return json;
  if (const auto list = detect_toplist(text)) return list;
  return is_generic_csv(text) ? std::optional{Format::GenericCsv} : std::nullopt;
}

/// The source of the rows that name none: what the caller says, else the file itself.
std::string source_of(std::string_view path, const ReadOptions& options) {
  if (!options.source.empty()) return options.source;
  return std::filesystem::path{path}.stem().string();
}

Expected<bool> read_json(std::string_view text, Format format, const ReadOptions& options,
                         BatchWriter& writer) {
  const auto json = Json::parse(text);
  if (!json) return Unexpected{json.error()};
  return format == Format::EventResults ? read_event_results(*json, options, writer)
                                        : read_tilastopaja_athlete(*json, options, writer);
}

}  // namespace

std::string_view to_word(Format format) { return kFormats[static_cast<std::size_t>(format)].word; }

Expected<Format> parse_format(std::string_view word) {
  for (const FormatWord& known : kFormats) {
    if (equal_ignoring_case(known.word, word)) return known.format;
  }
  return Unexpected{
      Error{.code = ErrorCode::BadArgument, .message = fmt::format("'{}' is no input format", word)}};
}

std::optional<Format> detect(std::string_view content) {
  constexpr std::size_t kEnough = 16 * 1024;
  return detect_text(decode(content.substr(0, kEnough)).text());
}

Expected<Format> read(std::string_view path, std::string_view content, const ReadOptions& options,
                      Batch& batch) {
  const Decoded decoded = decode(content);
  const std::string_view text = decoded.text();
  const std::optional<Format> format = options.format ? options.format : detect_text(text);
  if (!format) {
    return Unexpected{Error{.code = ErrorCode::BadSheet, .message = "the file is in no known format"}};
  }
  BatchWriter writer{batch, path, to_word(*format), content};
  const std::string source = source_of(path, options);
  Expected<bool> done = true;
  switch (*format) {
    case Format::Toplist:
    case Format::ToplistDialectB:
      done = read_toplist(text, options, writer);
      break;
    case Format::TilastopajaAthlete:
    case Format::EventResults:
      done = read_json(text, *format, options, writer);
      break;
    case Format::Sheet:
      read_sheet(text, source, writer);
      break;
    case Format::GenericCsv:
      done = read_generic_csv(text, options, writer);
      break;
  }
  if (!done) {
    std::erase_if(batch.notes,
                  [file = batch.files.size() - 1](const Note& note) { return note.file == file; });
    batch.files.pop_back();
    return Unexpected{done.error()};
  }
  return *format;
}

}  // namespace miler::ingest
