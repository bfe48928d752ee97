// The printable page of a preview.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "miler/names/family_name.h"
#include "miler/render/chart.h"
#include "miler/render/evidence.h"
#include "miler/render/format.h"
#include "miler/render/list_answer.h"
#include "miler/render/page.h"
#include "miler/render/preview_answer.h"
#include "miler/render/records_answer.h"
#include "miler/render/rivals_answer.h"

namespace miler::render {
namespace {

std::string family_name(const Archive& archive, AthleteId id) {
  return std::string{names::family_name(archive.text(archive[id].name))};
}

/// Nothing when there is nothing to say.
std::string section(std::string_view heading, std::string_view body) {
  if (body.empty()) return {};
  return fmt::format("<section>\n<h2>{}</h2>\n{}</section>\n", escape_html(heading), body);
}

std::string summary_list(const story::Preview& preview, EvidenceList& evidence) {
  std::string out = "<ul class=\"lead\">\n";
  for (const story::Sentence& sentence : preview.summary) {
    out += fmt::format("<li>{}.", escape_html(sentence.text));
    for (const PerformanceId id : sentence.evidence) out += evidence.cite(id);
    out += "</li>\n";
  }
  return out + "</ul>\n";
}

/// The table of that key, which the answer has.
const Table& find(const Answer& answer, std::string_view key) {
  return *std::ranges::find(answer.tables, key, &Table::key);
}
/// For a table whose section says what its caption would.
Table without_title(Table table) {
  table.title.clear();
  return table;
}

/// A table whose rows' evidence is cited behind a chosen column.
std::string cited_table(const Table& table, std::string_view cited_column, EvidenceList& evidence) {
  std::size_t shown = table.columns.size(), id = table.columns.size();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key == cited_column) shown = i;
    if (table.columns[i].key == "evidence") id = i;
  }
  std::vector<std::string> notes;
  for (const auto& row : table.rows) {
    const std::string stable = id < row.size() ? plain(row[id]) : std::string{};
    notes.push_back(stable.empty() ? std::string{} : evidence.cite(stable));
  }
  return html_table(table, shown, notes);
}

std::string field_section(const Answer& answer, EvidenceList& evidence) {
  std::string body = cited_table(without_title(find(answer, "field")), "best", evidence);
  if (!answer.notes.empty())
    body += fmt::format("<p class=\"soft\">{}.</p>\n",
                        escape_html(fmt::format("{}", fmt::join(answer.notes, ". "))));
  return section("The field", body);
}

std::string progression_section(const View& view, const story::Preview& preview, EvidenceList& evidence) {
  const Archive& archive = view.archive();
  if (preview.progression.steps.empty()) return {};
  const std::string title = records::title({}, preview.resolved.field.event, preview.progression.basis);
  StepChart chart{.title = fmt::format("How the {} fell", title),
                  .marked_means = preview.set_in_host.empty()
                                      ? std::string{}
                                      : "set in " + story::in_prose(preview.resolved.country),
                  .steps = {},
                  .until = preview.resolved.field.date};
  for (const records::Step& step : preview.progression.steps) {
    const Performance row = archive[step.performance];
    const VenueId venue = archive[row.race].venue;
    chart.steps.push_back({.date = step.date,
                           .mark = step.mark,
                           .name = family_name(archive, row.athlete),
                           .marked = venue.known() && archive[venue].country == preview.resolved.country});
  }
  std::string body = fmt::format("<figure>\n{}<figcaption>{}: {}.</figcaption>\n</figure>\n", to_svg(chart),
                                 escape_html(title), escape_html(basis_text(preview.progression.basis)));
  if (!preview.set_in_host.empty()) {
    body += fmt::format("<p>Set in {}: ", escape_html(story::in_prose(preview.resolved.country)));
    bool first = true;
    for (const records::Step& step : preview.set_in_host) {
      const Performance row = archive[step.performance];
      body += fmt::format("{}{} {} ({}){}", first ? "" : ", ", escape_html(family_name(archive, row.athlete)),
                          to_string(step.mark), step.date.year(), evidence.cite(step.performance));
      first = false;
    }
    body += ".</p>\n";
  }
  return section("How the record fell", body);
}

std::string rivalry_section(const View& view, const story::Preview& preview, EvidenceList& evidence) {
  if (!preview.rivalry) return {};
  const Answer answer = rivalry_answer(view, *preview.rivalry);
  std::string body = "<dl>\n";
  for (const Property& property : answer.properties) {
    if (property.heading.empty() || plain(property.value).empty()) continue;
    body += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escape_html(property.heading),
                        escape_html(plain(property.value)));
  }
  body += "</dl>\n";
  std::vector<std::string> notes;
  for (const rivalry::Bout& bout : preview.rivalry->bouts) {
    std::string note = evidence.cite(bout.first.performance);
    note += evidence.cite(bout.second.performance);
    notes.push_back(std::move(note));
  }
  body += html_table(answer.tables[0], 0, notes);
  body += html_table(answer.tables[1]);
  return section(answer.title, body);
}

std::string depth_section(const story::Preview& preview) {
  const story::Depth& depth = preview.depth;
  if (!depth.mean_points) return {};
  std::string body = fmt::format(
      "<p>{} runners have a best over the distance in this archive. Their bests are worth {} points on "
      "average",
      depth.with_best, *depth.mean_points);
  if (depth.top_five_points) body += fmt::format(", those of the best five {}", *depth.top_five_points);
  body += " (World Athletics scoring tables 2022).</p>\n<ul>\n";
  for (std::size_t i = 0; i < depth.barriers.size(); ++i) {
    body += fmt::format("<li>under {}: {}</li>\n", to_string(story::barrier_mark(depth.barriers[i])),
                        depth.under[i]);
  }
  return section("How deep the field is", body + "</ul>\n");
}

std::string venue_section(const View& view, const story::Preview& preview, EvidenceList& evidence) {
  if (preview.at_venue.empty()) return {};
  std::vector<std::string> notes;
  for (const lists::Entry& entry : preview.at_venue) notes.push_back(evidence.cite(entry.performance));
  return section(fmt::format("Fastest at {}", preview.resolved.field.venue),
                 html_table(list_table(view, preview.at_venue), 1, notes));
}

}  // namespace

std::string preview_html(const View& view, const story::Preview& preview) {
  const Answer answer = preview_answer(view, preview);
  const story::Field& field = preview.resolved.field;
  EvidenceList evidence{view.archive()};
  std::string body =
      fmt::format("<header>\n<h1>{}</h1>\n<p class=\"soft\">{}. As known at the end of {}.</p>\n</header>\n",
                  escape_html(field.race.empty() ? event_title(field.event) : field.race),
                  escape_html(preview_title(preview)), to_prose(preview.as_of));
  body += summary_list(preview, evidence);
  body += field_section(answer, evidence);
  body += section("Record watch", cited_table(without_title(find(answer, "records")), "mark", evidence) +
                                      cited_table(find(answer, "nation_records"), "mark", evidence));
  body += section("Head to head", html_table(find(answer, "matrix")));
  body += rivalry_section(view, preview, evidence);
  body += progression_section(view, preview, evidence);
  body += venue_section(view, preview, evidence);
  body += section("How many", html_table(without_title(find(answer, "counts"))));
  body += depth_section(preview);
  body += section("Evidence", evidence.html());
  body += html_footer(answer);
  return html_page(preview_title(preview), body);
}

}  // namespace miler::render
