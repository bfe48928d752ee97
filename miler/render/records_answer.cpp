#include "miler/render/records_answer.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/render/list_answer.h"
#include "miler/render/performance_columns.h"

namespace miler::render {
namespace {

std::string_view word(RecordStatus status) {
  switch (status) {
    case RecordStatus::Set:
      return "set";
    case RecordStatus::Pending:
      return "pending";
    case RecordStatus::Ratified:
      return "ratified";
    case RecordStatus::Rejected:
      return "rejected";
    case RecordStatus::Rescinded:
      return "rescinded";
    case RecordStatus::NeverSubmitted:
      return "never submitted";
    case RecordStatus::BeforeRatification:
      return "before ratification";
    case RecordStatus::Professional:
      return "professional";
  }
  return "";
}

Cell margin_cell(const records::Step& step) {
  if (!step.previous) return {};
  return step.equalled ? Cell{std::string{"equalled"}} : Cell{to_string(step.margin)};
}

std::vector<Cell> step_cells(const View& view, const records::Step& step) {
  const Archive& archive = view.archive();
  const Performance row = archive[step.performance];
  const VenueId venue = archive[row.race].venue;
  return {step.mark,
          step.run && step.run->time != step.mark.time ? Cell{*step.run} : Cell{},
          ref(archive, row.athlete),
          nation_cell(row.nation),
          venue.known() ? Cell{ref(archive, venue)} : Cell{},
          date_cell(step.date)};
}

std::vector<Column> step_columns() {
  return {{"mark", "Mark", Align::Right},
          {"run", "As run", Align::Right},
          {"athlete", "Athlete"},
          {"nation", "Nat"},
          {"venue", "Venue"},
          {"date", "Date"}};
}

Table steps_table(const View& view, std::string key, std::string title,
                  const std::vector<records::Step>& steps) {
  Table table{.key = std::move(key), .title = std::move(title), .columns = step_columns(), .rows = {}};
  for (Column column : std::vector<Column>{
           {"margin", "By", Align::Right}, {"stood", "Stood"}, {"certain", ""}, {"source", ""}, {"id", ""}}) {
    table.columns.push_back(std::move(column));
  }
  const Archive& archive = view.archive();
  for (const records::Step& step : steps) {
    std::vector<Cell> row = step_cells(view, step);
    row.push_back(margin_cell(step));
    row.push_back(age_cell(step.stood));
    row.emplace_back(step.certain);
    row.push_back(text_cell(source_text(archive, archive.sources(step.performance))));
    row.emplace_back(archive.id_of(step.performance));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

std::string_view status_text(const records::Record& record) {
  if (record.basis == records::Basis::RunningBest) return "best of this archive's results";
  return record.status ? word(*record.status) : records::to_word(record.basis);
}

std::string_view basis_text(records::Basis basis) {
  switch (basis) {
    case records::Basis::Ratified:
      return "the ratified progression";
    case records::Basis::Listed:
      return "the progression of record lists";
    case records::Basis::RunningBest:
      break;
  }
  return "the running best of this archive's results";
}

Answer records_answer(const View& view, const Event& event, const std::vector<query::Answer>& found) {
  std::string asked;
  for (const query::Answer& one : found) {
    asked += fmt::format("{}{}", asked.empty() ? "" : "; ", echo_of(view.archive(), one.query.ask));
  }
  Answer answer =
      begin_answer(view, "records", fmt::format("{}: records", event_title(event)), std::move(asked));
  Table table{.key = "records", .title = {}, .columns = {{"title", "Record"}}, .rows = {}};
  for (Column& column : step_columns()) table.columns.push_back(std::move(column));
  for (Column column : std::vector<Column>{{"age", "Age"},
                                           {"previous", "Before", Align::Right},
                                           {"margin", "By", Align::Right},
                                           {"previous_holder", "Of"},
                                           {"previous_stood", "Which stood"},
                                           {"status", "Status"},
                                           {"scope", ""},
                                           {"basis", ""},
                                           {"source", ""},
                                           {"id", ""}}) {
    table.columns.push_back(std::move(column));
  }
  const Archive& archive = view.archive();
  Completeness all{.state = Completeness::State::Complete,
                   .lower = {},
                   .upper = {},
                   .rests_on = {},
                   .counts = {},
                   .hole = {}};
  for (const query::Answer& one : found) {
    const auto* const steps = std::get_if<query::Steps>(&one.value);
    if (steps == nullptr || !steps->standing) continue;
    const records::Record& record = *steps->standing;
    std::vector<Cell> row{records::title(record.scope, event, record.basis)};
    for (Cell& cell : step_cells(view, record.standing)) row.push_back(std::move(cell));
    row.push_back(age_cell(record.age));
    row.push_back(record.previous ? Cell{record.previous->mark} : Cell{});
    row.push_back(margin_cell(record.standing));
    row.push_back(record.previous ? Cell{ref(archive, archive[record.previous->performance].athlete)}
                                  : Cell{});
    row.push_back(record.previous ? age_cell(record.previous->stood) : Cell{});
    row.emplace_back(std::string{status_text(record)});
    row.emplace_back(records::to_string(record.scope));
    row.emplace_back(std::string{records::to_word(record.basis)});
    row.push_back(text_cell(source_text(archive, archive.sources(record.standing.performance))));
    row.emplace_back(archive.id_of(record.standing.performance));
    table.rows.push_back(std::move(row));
    const std::string name = records::title(record.scope, event, record.basis);
    for (const records::Step& step : record.equalled_by) {
      answer.notes.push_back(fmt::format("{}: equalled by {} on {}", name,
                                         archive.text(archive[archive[step.performance].athlete].name),
                                         to_string(step.date)));
    }
    for (const RecordId id : record.awaiting) {
      answer.notes.push_back(fmt::format("{}: {} is {}, not ratified on the day", name,
                                         to_string(archive[id].mark), word(view.status(id))));
    }
    if (record.best_before) {
      const records::Step& before = *record.best_before;
      answer.notes.push_back(fmt::format(
          "{}: the list has no record before it; the best result in the archive was {} by {} on {}", name,
          to_string(before.mark), archive.text(archive[archive[before.performance].athlete].name),
          to_string(before.date)));
    }
    const bool awaited = std::ranges::any_of(record.awaiting, [&](RecordId id) {
      return record.faster_result && archive[id].performance == *record.faster_result;
    });
    if (record.faster_result && !awaited) {
      answer.notes.push_back(fmt::format("{}: the archive holds a faster mark, {}, that no record row knows",
                                         name, to_string(*view.mark(*record.faster_result))));
    }
    all.state = std::max(all.state, one.completeness.state);  // from Complete to Unknown
    if (all.hole.empty()) all.hole = one.completeness.hole;
    all.rests_on.insert(all.rests_on.end(), one.completeness.rests_on.begin(),
                        one.completeness.rests_on.end());
  }
  std::sort(all.rests_on.begin(), all.rests_on.end());
  all.rests_on.erase(std::unique(all.rests_on.begin(), all.rests_on.end()), all.rests_on.end());
  if (!table.rows.empty()) answer.certainty = to_certainty(archive, all);
  answer.tables.push_back(std::move(table));
  return answer;
}

Answer progression_answer(const View& view, const query::Answer& found) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<query::Records>(found.query.ask);
  const auto* const value = std::get_if<query::Steps>(&found.value);
  const query::Steps steps = value == nullptr ? query::Steps{} : *value;
  Answer answer = begin_answer(
      view, "progression",
      fmt::format("{}: {}", records::title(ask.scope, ask.event, steps.basis), basis_text(steps.basis)),
      echo_of(archive, ask));
  answer.tables.push_back(steps_table(view, "records", {}, steps.steps));
  if (!steps.results_before.empty()) {
    answer.tables.push_back(steps_table(
        view, "results_before", "The list has no record before it; the best results of this archive were",
        steps.results_before));
  }
  answer.properties = {{"basis", "", std::string{records::to_word(steps.basis)}},
                       {"scope", "", records::to_string(ask.scope)}};
  answer.certainty = to_certainty(archive, found.completeness);
  return answer;
}

}  // namespace miler::render
