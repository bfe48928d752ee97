// The aligned table for a terminal.
#include <algorithm>

#include <fmt/format.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

/// A terminal obeys control characters: what a name brings of them is shown as a question mark.
std::string printable(std::string text) {
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20U || byte == 0x7FU) c = '?';
  }
  return text;
}

constexpr std::string_view kBold = "\033[1m";
constexpr std::string_view kDim = "\033[2m";
constexpr std::string_view kReset = "\033[0m";

std::string styled(std::string_view text, std::string_view style, const Look& look) {
  return look.colour ? fmt::format("{}{}{}", style, text, kReset) : std::string{text};
}

void append_line(std::string& out, const std::vector<std::string>& cells, const std::vector<Column>& columns,
                 const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += "  ";
    const std::string padding(widths[i] - display_width(cells[i]), ' ');
    line += columns[i].align == Align::Right ? padding + cells[i] : cells[i] + padding;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  out += line;
  out += '\n';
}

void append_table(std::string& out, const Table& table, const Look& look) {
  std::vector<Column> columns;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].heading.empty()) continue;
    shown.push_back(i);
    columns.push_back(table.columns[i]);
  }
  const std::size_t count = std::min(table.rows.size(), table.lines_at_most);
  std::vector<std::vector<std::string>> lines(count + 1);
  for (const Column& column : columns) lines[0].push_back(column.heading);
  for (std::size_t r = 0; r < count; ++r) {
    for (const std::size_t i : shown) lines[r + 1].push_back(printable(plain(table.rows[r][i])));
  }
  std::vector<std::size_t> widths(columns.size(), 0);
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], display_width(line[i]));
  }
  std::string heading;
  append_line(heading, lines[0], columns, widths);
  heading.pop_back();
  out += styled(heading, kDim, look) + '\n';
  for (std::size_t r = 1; r < lines.size(); ++r) append_line(out, lines[r], columns, widths);
  if (count < table.rows.size()) out += fmt::format("… and {} more\n", table.rows.size() - count);
}

}  // namespace

std::string write_table(const Answer& answer, const Look& look) {
  std::string out = styled(printable(answer.title), kBold, look) + "\n";
  for (const std::string& sentence : answer.lead) out += fmt::format("- {}.\n", sentence);
  if (!answer.lead.empty()) out += '\n';
  std::size_t widest = 0;
  for (const Property& property : answer.properties)
    widest = std::max(widest, display_width(property.heading));
  for (const Property& property : answer.properties) {
    const std::string value = printable(plain(property.value));
    if (value.empty() || property.heading.empty()) continue;
    out += fmt::format("{}{}  {}\n", property.heading,
                       std::string(widest - display_width(property.heading), ' '), value);
  }
  for (const Table& table : answer.tables) {
    if (!is_shown(table)) continue;
    out += '\n';
    if (!table.title.empty()) out += styled(table.title, kBold, look) + "\n";
    append_table(out, table, look);
  }
  out += '\n';
  for (const std::string& note : answer.notes) out += fmt::format("Note: {}.\n", note);
  if (answer.certainty) out += fmt::format("Completeness: {}.\n", plain(*answer.certainty));
  out += styled(fmt::format("{} · {}", answer.query, provenance(answer)), kDim, look) + "\n";
  return out;
}

}  // namespace miler::render
