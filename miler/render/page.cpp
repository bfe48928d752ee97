#include "miler/render/page.h"

#include <fmt/format.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

// Dark comes before print, so that paper is white whatever the screen was.
constexpr std::string_view kStyle = R"css(
:root{color-scheme:light dark;--ink:#1c1b1a;--soft:#5f5b55;--line:#ddd6ca;--paper:#fdfbf7;--card:#fff;--accent:#a3301f;--second:#1f5f8b}
@media (prefers-color-scheme:dark){:root{--ink:#ece8e1;--soft:#aaa398;--line:#3b3833;--paper:#171614;--card:#201f1c;--accent:#ff9d85;--second:#8cc4ee}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--paper:#fff;--card:#fff;--accent:#000;--second:#000}}
@page{size:A4;margin:14mm 12mm}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI","DejaVu Sans",sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font:700 2rem/1.15 Georgia,"DejaVu Serif",serif;margin:0 0 .35rem}h1.sentence{font-size:1.3rem;line-height:1.3}
h2{font:700 1.3rem/1.25 Georgia,"DejaVu Serif",serif;margin:2.2rem 0 .5rem;padding-top:.6rem;border-top:2px solid var(--accent)}
h3{font-size:1rem;margin:1.3rem 0 .3rem}
p{margin:.4rem 0 .8rem;max-width:46rem}
.lead{font-size:1.08rem}
.soft,small,caption,figcaption,.evidence{color:var(--soft);font-size:.85rem}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;background:var(--card);font-variant-numeric:tabular-nums;font-size:.93rem}
caption{text-align:left;padding:.2rem 0}
th,td{padding:.32rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;border-bottom:2px solid var(--line);white-space:nowrap}
tbody th{font-weight:600}
.right{text-align:right;white-space:nowrap}
td:first-child{white-space:nowrap}
.field td:last-child{min-width:11rem}
.scores,.counts,.barriers{width:auto;min-width:min(24rem,100%)}
.matrix th,.matrix td{padding:.2rem .35rem;font-size:.85rem}
.matrix thead th.right{writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;vertical-align:bottom}
.mark{font-weight:600;white-space:nowrap}
.date{white-space:nowrap}
sup+sup::before{content:","}
sup{line-height:0}
sup a{text-decoration:none}
td.mark{position:relative;padding-right:1.5rem}
td.mark sup{position:absolute;right:.1rem;top:.9rem;font-weight:400}
figure{margin:1rem 0;break-inside:avoid}
svg{max-width:100%;height:auto;display:block;background:var(--card);border:1px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}
details>summary{cursor:pointer;color:var(--soft)}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
a{color:var(--second)}
@media (max-width:40rem){body{font-size:15px}h1{font-size:1.55rem}h1.sentence{font-size:1.15rem}th,td{padding:.28rem .42rem}table{font-size:.86rem;width:max-content;min-width:100%}td{max-width:15rem}.wide td:first-child,.wide th:first-child{position:sticky;left:0;background:var(--card)}td:first-child{white-space:normal;min-width:6.5rem}dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 .4rem}}
@media print{body{font-size:9.5pt}main{max-width:none;padding:0}h2{break-after:avoid;margin-top:1.1rem}tr{break-inside:avoid}th,td{padding:.15rem .35rem}thead th,thead th.right{white-space:normal}.matrix th,.matrix td{padding:.1rem .2rem;font-size:7.5pt}.records td:first-child,.nation_records td:first-child{white-space:normal}thead{display:table-header-group}.wide{overflow:visible}details{display:none}}
)css";

}  // namespace

std::string html_page(std::string_view title, std::string_view body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
      escape_html(title), kStyle, body);
}

std::string html_footer(const Answer& answer) {
  return fmt::format("<footer class=\"soft\"><code>{}</code> · {}</footer>\n", escape_html(answer.query),
                     escape_html(provenance(answer)));
}

std::string html_table(const Table& table, std::size_t noted, const std::vector<std::string>& notes) {
  if (!is_shown(table)) return {};
  std::string out = fmt::format("<div class=\"wide\"><table class=\"{}\">\n", table.key);
  if (!table.title.empty()) out += fmt::format("<caption>{}</caption>\n", escape_html(table.title));
  out += "<thead><tr>";
  for (const Column& column : table.columns) {
    if (column.heading.empty()) continue;
    out += fmt::format("<th scope=\"col\"{}>{}</th>", column.align == Align::Right ? " class=\"right\"" : "",
                       escape_html(column.heading));
  }
  out += "</tr></thead>\n<tbody>\n";
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const std::vector<Cell>& row = table.rows[r];
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (table.columns[i].heading.empty()) continue;
      const bool right = table.columns[i].align == Align::Right;
      const bool mark = std::holds_alternative<Mark>(row[i]);
      const std::string_view style = mark                                   ? " class=\"right mark\""
                                     : right                                ? " class=\"right\""
                                     : std::holds_alternative<Date>(row[i]) ? " class=\"date\""
                                                                            : "";
      out += fmt::format("<td{}>{}{}</td>", style, escape_html(plain(row[i])),
                         i == noted && r < notes.size() ? notes[r] : std::string{});
    }
    out += "</tr>\n";
  }
  out += "</tbody></table></div>\n";
  return out;
}

}  // namespace miler::render
