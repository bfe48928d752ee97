#include "miler/render/list_answer.h"

#include <fmt/format.h>

#include "miler/render/performance_columns.h"

namespace miler::render {

std::string event_title(const Event& event) {
  return fmt::format("{} {}", event.sex == Sex::Men ? "Men's" : "Women's", to_prose(event));
}

Answer list_answer(const View& view, const Region& region, lists::By by,
                   const std::vector<lists::Entry>& entries, const Completeness& completeness) {
  const std::string text = to_string(view.archive(), region);
  const std::string_view by_word = by == lists::By::Performer ? "performer" : "performance";
  Answer answer = begin_answer(view, "list", fmt::format("{}, by {}", event_title(*region.event), by_word),
                               fmt::format("list {} by {} top {}", text, by_word, entries.size()));
  Table table{
      .key = "rows", .title = {}, .columns = performance_table({{"rank", "Rank", Align::Right}}), .rows = {}};
  table.columns.push_back({"performance_rank", "", Align::Right});
  table.columns.push_back({"performer_rank", "", Align::Right});
  for (const lists::Entry& entry : entries) {
    std::vector<Cell> row = performance_row(view, entry.performance, {std::int64_t{entry.rank}});
    row.emplace_back(std::int64_t{entry.performance_rank});
    row.push_back(entry.performer_rank == 0 ? Cell{} : Cell{std::int64_t{entry.performer_rank}});
    table.rows.push_back(std::move(row));
  }
  answer.tables.push_back(std::move(table));
  answer.certainty = to_certainty(view.archive(), completeness);
  return answer;
}

Answer count_answer(const View& view, const Region& region, const lists::Count& count) {
  const std::string text = to_string(view.archive(), region);
  Answer answer = begin_answer(view, "count", fmt::format("How many: {}", text), "count " + text);
  const Certainty certainty = to_certainty(view.archive(), count.completeness);
  std::string said = fmt::format("{}", count.performances);
  if (certainty.state != Completeness::State::Complete) {
    const std::int64_t lower = certainty.lower.value_or(static_cast<std::int64_t>(count.performances));
    said = !certainty.upper            ? fmt::format("at least {}", lower)
           : *certainty.upper == lower ? fmt::format("{}", lower)
                                       : fmt::format("at least {}, at most {}", lower, *certainty.upper);
  }
  answer.properties = {
      {"count", "Performances", said},
      {"performances", "Rows in the archive", static_cast<std::int64_t>(count.performances)},
      {"performers", "Athletes in the archive", static_cast<std::int64_t>(count.performers)},
  };
  answer.certainty = certainty;
  return answer;
}

}  // namespace miler::render
