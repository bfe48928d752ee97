#include "miler/render/format.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace miler::render {
namespace {

struct FormatWord {
  std::string_view word;
  Format format;
};
constexpr std::array kWords{FormatWord{"table", Format::Table}, FormatWord{"text", Format::Table},
                            FormatWord{"csv", Format::Csv},     FormatWord{"tsv", Format::Tsv},
                            FormatWord{"json", Format::Json},   FormatWord{"jsonl", Format::JsonLines},
                            FormatWord{"md", Format::Markdown}, FormatWord{"html", Format::Html}};

struct Plain {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
  std::string operator()(const Mark& mark) const { return to_string(mark); }
  std::string operator()(Date date) const { return to_string(date); }
  std::string operator()(const Ref& ref) const { return ref.name; }
  std::string operator()(const std::vector<std::string>& texts) const {
    return fmt::format("{}", fmt::join(texts, "; "));
  }
};

}  // namespace

Expected<Format> parse_format(std::string_view word) {
  const auto* found = std::ranges::find(kWords, word, &FormatWord::word);
  if (found != kWords.end()) return found->format;
  return Unexpected{
      Error{.code = ErrorCode::BadArgument,
            .message = fmt::format("'{}' is not a format (table, csv, tsv, json, jsonl, md, html)", word)}};
}

std::string write(const Answer& answer, Format format, const Look& look) {
  switch (format) {
    case Format::Table:
      return write_table(answer, look);
    case Format::Csv:
      return write_separated(answer, ',');
    case Format::Tsv:
      return write_separated(answer, '\t');
    case Format::Json:
      return write_json(answer);
    case Format::JsonLines:
      return write_json_lines(answer);
    case Format::Markdown:
      return write_markdown(answer);
    case Format::Html:
      return write_html(answer);
  }
  return {};
}

Expected<bool> choose_fields(Answer& answer, const std::vector<std::string>& keys) {
  if (answer.tables.empty()) return true;
  Table& table = answer.tables.front();
  std::vector<std::size_t> chosen;
  for (const std::string& key : keys) {
    const auto at = std::ranges::find(table.columns, key, &Column::key);
    if (at == table.columns.end()) {
      std::vector<std::string> known;
      for (const Column& column : table.columns) known.push_back(column.key);
      return Unexpected{Error{
          .code = ErrorCode::BadArgument,
          .message = fmt::format("there is no field '{}' here (there are {})", key, fmt::join(known, ", "))}};
    }
    chosen.push_back(static_cast<std::size_t>(at - table.columns.begin()));
  }
  std::vector<Column> columns;
  for (const std::size_t at : chosen) {
    columns.push_back(table.columns[at]);
    if (columns.back().heading.empty()) columns.back().heading = columns.back().key;
  }
  for (std::vector<Cell>& row : table.rows) {
    std::vector<Cell> cells;
    cells.reserve(chosen.size());
    for (const std::size_t at : chosen) cells.push_back(row[at]);
    row = std::move(cells);
  }
  table.columns = std::move(columns);
  return true;
}

std::string plain(const Cell& cell) { return std::visit(Plain{}, cell); }

std::string plain(const Certainty& certainty) {
  std::string text;
  switch (certainty.state) {
    case Completeness::State::Complete:
      text = "complete";
      break;
    case Completeness::State::Bounded:
      if (certainty.lower && certainty.lower == certainty.upper) {
        text = fmt::format("exactly {}", *certainty.lower);
      } else if (certainty.lower && certainty.upper) {
        text = fmt::format("between {} and {}", *certainty.lower, *certainty.upper);
      } else if (certainty.lower) {
        text = fmt::format("at least {}", *certainty.lower);
      } else if (certainty.upper) {
        text = fmt::format("at most {}", *certainty.upper);
      }
      break;
    case Completeness::State::Unknown:
      text = "the archive cannot know whether this is all";
      break;
  }
  const bool exact = certainty.lower && certainty.lower == certainty.upper;
  if (!certainty.hole.empty() && !exact) text += fmt::format("; not covered: {}", certainty.hole);
  if (!certainty.rests_on.empty())
    text += fmt::format("; rests on: {}", fmt::join(certainty.rests_on, " | "));
  return text;
}

bool is_shown(const Table& table) {
  return !table.rows.empty() &&
         std::ranges::any_of(table.columns, [](const Column& column) { return !column.heading.empty(); });
}

std::string provenance(const Answer& answer) {
  std::string text = answer.as_of.known() ? fmt::format("as of {} · ", to_string(answer.as_of)) : "";
  text += answer.archive;
  if (answer.revision.number != 0) text += fmt::format(", revision {}", answer.revision.number);
  return text;
}

std::string escape_html(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) == 0x80U) continue;  // inside a code point
    const bool combining = (byte == 0xCCU) || (byte == 0xCDU && i + 1 < text.size() &&
                                               static_cast<unsigned char>(text[i + 1]) < 0xB0U);
    if (!combining) ++width;
  }
  return width;
}

}  // namespace miler::render
