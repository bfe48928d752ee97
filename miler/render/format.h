// The formats of an answer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "miler/render/answer.h"

namespace miler::render {

enum class Format : std::uint8_t { Table, Csv, Tsv, Json, JsonLines, Markdown, Html };

/// "table" (also "text"), "csv", "tsv", "json", "jsonl", "md", "html".
Expected<Format> parse_format(std::string_view word);

/// How a table for people may look; the other formats do not ask.
struct Look {
  bool colour = false;
};

/// The answer's bytes, ending in a newline. Same answer, same bytes.
std::string write(const Answer& answer, Format format, const Look& look = {});

/// Keeps only these columns of the first table, in this order; an unknown one is an error that lists the
/// known.
Expected<bool> choose_fields(Answer& answer, const std::vector<std::string>& keys);

// Each in a file of its own.
std::string write_table(const Answer& answer, const Look& look);
std::string write_separated(const Answer& answer, char separator);
std::string write_json(const Answer& answer);
std::string write_json_lines(const Answer& answer);
std::string write_markdown(const Answer& answer);
std::string write_html(const Answer& answer);

/// A cell for people; dates stay ISO.
std::string plain(const Cell& cell);
/// "complete: rests on …", "at least 292: …", "cannot be decided: …".
std::string plain(const Certainty& certainty);
/// "as of 2024-05-24 · starter book, revision 1": what every format but CSV says below an answer.
std::string provenance(const Answer& answer);
/// Whether people see the table: it has a row, and a column with a heading.
bool is_shown(const Table& table);
/// Text that is safe inside HTML, attributes included.
std::string escape_html(std::string_view text);
/// How many columns of a terminal the text takes: code points, combining marks left out.
std::size_t display_width(std::string_view text);

}  // namespace miler::render
