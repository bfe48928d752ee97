// One table for each kind of value.
#include <fmt/format.h>

#include "miler/render/detail_ask_tables.h"
#include "miler/render/list_answer.h"
#include "miler/render/performance_columns.h"
#include "miler/render/records_answer.h"
#include "miler/render/rivals_answer.h"

namespace miler::render {
namespace {

using namespace query;

/// More rows of a count than these are kept for programs.
constexpr std::size_t kLinesOnScreen = 20;

Table rows_table(std::vector<Column> columns) {
  return {.key = "rows", .title = {}, .columns = std::move(columns), .rows = {}};
}

/// The performances among the evidence: what a count or a streak counted.
Table performances_table(const View& view, const query::Answer& found) {
  Table table = rows_table(performance_table({}));
  for (const Evidence& evidence : found.evidence) {
    if (const auto* const id = std::get_if<PerformanceId>(&evidence))
      table.rows.push_back(performance_row(view, *id, {}));
  }
  table.lines_at_most = kLinesOnScreen;
  return table;
}

Cell group_cell(const Archive& archive, const decltype(GroupCount::group)& group) {
  struct Name {
    const Archive& archive;
    Cell operator()(AthleteId id) const { return ref(archive, id); }
    Cell operator()(VenueId id) const { return ref(archive, id); }
    Cell operator()(RaceId id) const { return ref(archive, id); }
    Cell operator()(Country nation) const { return to_string(nation); }
    Cell operator()(const std::string& city) const { return city; }
    Cell operator()(int year) const { return std::int64_t{year}; }
  };
  return std::visit(Name{archive}, group);
}

Table groups_table(const View& view, const Groups& value) {
  Table table = rows_table({{"rank", "Rank", Align::Right},
                            {"group", "Of"},
                            {"performances", "Performances", Align::Right},
                            {"best", "Best", Align::Right},
                            {"best_by", "By"},
                            {"best_date", "On"},
                            {"best_id", ""}});
  const Archive& archive = view.archive();
  for (const GroupCount& group : value.groups) {
    table.rows.push_back({std::int64_t{group.rank}, group_cell(archive, group.group),
                          std::int64_t{group.performances}, mark_cell(view.mark(group.best)),
                          ref(archive, archive.athletes()[group.best.row]),
                          date_cell(archive.dates()[group.best.row]), archive.id_of(group.best)});
  }
  return table;
}

Table races_table(const View& view, const RaceLines& value) {
  Table table = rows_table({{"rank", "Rank", Align::Right},
                            {"measure", "Measure", Align::Right},
                            {"race", "Race"},
                            {"venue", "Venue"},
                            {"date", "Date"},
                            {"first", "First"},
                            {"first_mark", "Mark", Align::Right},
                            {"second", "Second"},
                            {"second_mark", "Mark", Align::Right}});
  const Archive& archive = view.archive();
  const auto who = [&](PerformanceId id) {
    return id.known() ? Cell{ref(archive, archive.athletes()[id.row])} : Cell{};
  };
  const auto mark = [&](PerformanceId id) { return id.known() ? mark_cell(view.mark(id)) : Cell{}; };
  for (const RaceLine& line : value.races) {
    const RaceRow& race = archive[line.race];
    table.rows.push_back({std::int64_t{line.rank}, to_string(line.measure), ref(archive, line.race),
                          text_cell(place_text(archive, race.venue)), date_cell(race.date), who(line.first),
                          mark(line.first), who(line.second), mark(line.second)});
  }
  return table;
}

Table opponents_table(const View& view, const OpponentLines& value) {
  Table table = rows_table({{"athlete", "Athlete"},
                            {"score", "Score", Align::Right},
                            {"last_date", "Last"},
                            {"event", "Event"},
                            {"race", "Race"},
                            {"venue", "Venue"},
                            {"mark", "Mark", Align::Right},
                            {"opponent_mark", "Theirs", Align::Right}});
  const Archive& archive = view.archive();
  for (const Opponent& opponent : value.opponents) {
    const rivalry::Bout& bout = opponent.last;
    table.rows.push_back({ref(archive, opponent.athlete), score_text(opponent.score), date_cell(bout.date),
                          to_word(bout.event), ref(archive, bout.race),
                          text_cell(place_text(archive, archive[bout.race].venue)),
                          mark_cell(bout.first.mark), mark_cell(bout.second.mark)});
  }
  return table;
}

Table titles_table(const View& view, const TitleLines& value) {
  Table table = rows_table({{"title", "Title"},
                            {"event", "Event"},
                            {"athlete", "Athlete"},
                            {"won", "Won"},
                            {"until", "Until"},
                            {"due", "Next due"},
                            {"source", ""}});
  const Archive& archive = view.archive();
  for (const TitleId id : value.titles) {
    const TitleRow& title = archive[id];
    table.rows.push_back({text_cell(archive.text(title.title)), to_word(title.event),
                          ref(archive, title.athlete), date_cell(title.won), date_cell(title.until),
                          date_cell(title.due), text_cell(archive.text(archive[title.source].title))});
  }
  return table;
}

/// For programs: people have it in the sentence.
Table one_value(std::string key, Cell value) {
  Table table = rows_table({{std::move(key), "", Align::Right}});
  table.rows.push_back({std::move(value)});
  return table;
}

struct TablesOf {
  const View& view;
  const query::Answer& found;

  std::vector<Table> operator()(const None&) const { return {performances_table(view, found)}; }
  std::vector<Table> operator()(const Lines& value) const {
    std::vector<lists::Entry> entries;
    for (const Line& line : value.lines) entries.push_back(line.entry);
    Table table = list_table(view, entries);
    table.columns.push_back({"age", by_age() ? "Age" : ""});
    for (std::size_t i = 0; i < entries.size(); ++i) table.rows[i].push_back(age_cell(value.lines[i].age));
    return {std::move(table)};
  }
  std::vector<Table> operator()(const Standing& value) const {
    Table table = rows_table(performance_table({{"stands", "Stands"}}));
    table.key = "stands";
    for (const PerformanceId id : value.equal)
      table.rows.push_back(performance_row(view, id, {std::string{"equal"}}));
    if (value.better) table.rows.push_back(performance_row(view, *value.better, {std::string{"better"}}));
    return {one_rank(value), std::move(table)};
  }
  std::vector<Table> operator()(const Number& value) const {
    Table table = one_value("count", counted_text(found.completeness, value.counted));
    Table counted = performances_table(view, found);
    counted.key = "performances";
    return {std::move(table), std::move(counted)};
  }
  std::vector<Table> operator()(const Drought&) const { return {performances_table(view, found)}; }
  std::vector<Table> operator()(const Groups& value) const { return {groups_table(view, value)}; }
  std::vector<Table> operator()(const RaceLines& value) const { return {races_table(view, value)}; }
  std::vector<Table> operator()(const Steps&) const { return progression_answer(view, found).tables; }
  std::vector<Table> operator()(const Rivals& value) const {
    return rivalry_answer(view, value.rivalry).tables;
  }
  std::vector<Table> operator()(const OpponentLines& value) const { return {opponents_table(view, value)}; }
  std::vector<Table> operator()(const TitleLines& value) const { return {titles_table(view, value)}; }
  std::vector<Table> operator()(const Ages& value) const { return {one_value("age", age_cell(value.age))}; }
  std::vector<Table> operator()(const Share& value) const {
    Table table = rows_table({{"wins", "", Align::Right}, {"starts", "", Align::Right}});
    table.rows.push_back({std::int64_t{value.share.wins}, std::int64_t{value.share.starts}});
    return {std::move(table)};
  }
  std::vector<Table> operator()(const Run& value) const {
    Table table = one_value("length", std::int64_t{value.length});
    Table counted = performances_table(view, found);
    counted.key = "performances";
    return {std::move(table), std::move(counted)};
  }
  std::vector<Table> operator()(const Gap& value) const {
    return {one_value("difference", value.time ? age_cell(value.time)
                                               : text_cell(to_string(value.duration.value_or(Duration{}))))};
  }

 private:
  bool by_age() const {
    const auto is = [](Order order) { return order == Order::Youngest || order == Order::Oldest; };
    if (const auto* const first = std::get_if<Superlative>(&found.query.ask)) return is(first->order);
    const auto* const list = std::get_if<List>(&found.query.ask);
    return list != nullptr && is(list->order);
  }
  static Table one_rank(const Standing& value) {
    Table table = rows_table({{"rank_among_performances", "Among performances", Align::Right},
                              {"rank_among_performers", "Among performers", Align::Right}});
    table.rows.push_back(
        {std::int64_t{value.rank.among_performances}, std::int64_t{value.rank.among_performers}});
    return table;
  }
};

}  // namespace

std::vector<Table> ask_tables(const View& view, const query::Answer& found) {
  return std::visit(TablesOf{view, found}, found.value);
}

}  // namespace miler::render
