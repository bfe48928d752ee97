// Markdown tables, for a message or a repository.
#include <fmt/format.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

std::string escape_cell(std::string_view text) {
  constexpr std::string_view kMeaningful = "|\\*_`<[]";
  std::string safe;
  for (const char c : text) {
    if (kMeaningful.find(c) != std::string_view::npos) safe += '\\';
    safe += c == '\n' || c == '\r' ? ' ' : c;
  }
  return safe;
}

/// Code needs no escapes, but a fence longer than any run of backticks within.
std::string code(std::string_view text) {
  std::string fence = "`";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  const std::string_view pad = fence.size() == 1 ? "" : " ";
  return fmt::format("{0}{1}{2}{1}{0}", fence, pad, text);
}

}  // namespace

std::string write_markdown(const Answer& answer) {
  std::string out = fmt::format("## {}\n", escape_cell(answer.title));
  for (const std::string& sentence : answer.lead) out += fmt::format("\n- {}.", escape_cell(sentence));
  if (!answer.lead.empty()) out += '\n';
  for (const Property& property : answer.properties) {
    const std::string value = plain(property.value);
    if (value.empty() || property.heading.empty()) continue;
    out += fmt::format("\n- **{}**: {}", escape_cell(property.heading), escape_cell(value));
  }
  if (!answer.properties.empty()) out += '\n';
  for (const Table& table : answer.tables) {
    if (!is_shown(table)) continue;
    if (!table.title.empty()) out += fmt::format("\n### {}\n", escape_cell(table.title));
    std::string head = "\n|", rule = "|";
    for (const Column& column : table.columns) {
      if (column.heading.empty()) continue;
      head += fmt::format(" {} |", escape_cell(column.heading));
      rule += column.align == Align::Right ? " ---: |" : " --- |";
    }
    out += head + "\n" + rule + "\n";
    for (const auto& row : table.rows) {
      out += '|';
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (!table.columns[i].heading.empty()) out += fmt::format(" {} |", escape_cell(plain(row[i])));
      }
      out += '\n';
    }
  }
  for (const std::string& note : answer.notes) out += fmt::format("\nNote: {}.\n", escape_cell(note));
  if (answer.certainty) out += fmt::format("\nCompleteness: {}.\n", escape_cell(plain(*answer.certainty)));
  out += fmt::format("\n{} · {}\n", code(answer.query), escape_cell(provenance(answer)));
  return out;
}

}  // namespace miler::render
