#include "miler/render/list_answer.h"

#include <fmt/format.h>

#include "miler/render/performance_columns.h"

namespace miler::render {

std::string event_title(const Event& event) {
  return fmt::format("{} {}", event.sex == Sex::Men ? "Men's" : "Women's", to_prose(event));
}

Table list_table(const View& view, const std::vector<lists::Entry>& entries) {
  Table table{
      .key = "rows", .title = {}, .columns = performance_table({{"rank", "Rank", Align::Right}}), .rows = {}};
  table.columns.push_back({"performance_rank", "", Align::Right});
  table.columns.push_back({"performer_rank", "", Align::Right});
  const auto rank_cell = [](std::uint32_t rank) { return rank == 0 ? Cell{} : Cell{std::int64_t{rank}}; };
  for (const lists::Entry& entry : entries) {
    std::vector<Cell> row = performance_row(view, entry.performance, {std::int64_t{entry.rank}});
    row.push_back(rank_cell(entry.performance_rank));
    row.push_back(rank_cell(entry.performer_rank));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Answer list_answer(const View& view, const query::Query& asked, const query::Answer& found) {
  const auto& list = std::get<query::List>(asked.ask);
  const std::string_view by = list.by == lists::By::Performer ? "performer" : "performance";
  Answer answer = begin_answer(view, "list", fmt::format("{}, by {}", event_title(*list.of.event), by),
                               echo_of(view.archive(), asked.ask));
  std::vector<lists::Entry> entries;
  if (const auto* const lines = std::get_if<query::Lines>(&found.value)) {
    for (const query::Line& line : lines->lines) entries.push_back(line.entry);
  }
  answer.tables = {list_table(view, entries)};
  answer.certainty = to_certainty(view.archive(), found.completeness);
  return answer;
}

std::string counted_text(const Completeness& completeness, std::uint64_t counted) {
  if (completeness.state == Completeness::State::Complete) return fmt::format("{}", counted);
  const std::int64_t lower = completeness.lower.value_or(static_cast<std::int64_t>(counted));
  if (!completeness.upper) return fmt::format("at least {}", lower);
  return *completeness.upper == lower ? fmt::format("{}", lower)
                                      : fmt::format("at least {}, at most {}", lower, *completeness.upper);
}

Answer count_answer(const View& view, const query::Query& asked, const query::Answer& found,
                    std::uint64_t performers) {
  const auto& count = std::get<query::Count>(asked.ask);
  const std::uint64_t performances = std::get<query::Number>(found.value).performances;
  Answer answer =
      begin_answer(view, "count", fmt::format("How many: {}", to_string(view.archive(), count.of)),
                   echo_of(view.archive(), asked.ask));
  answer.properties = {
      {"count", "Performances", counted_text(found.completeness, performances)},
      {"performances", "Rows in the archive", static_cast<std::int64_t>(performances)},
      {"performers", "Athletes in the archive", static_cast<std::int64_t>(performers)},
  };
  answer.certainty = to_certainty(view.archive(), found.completeness);
  return answer;
}

}  // namespace miler::render
