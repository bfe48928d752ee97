#include "miler/render/race_answer.h"

#include <fmt/format.h>

#include "miler/render/list_answer.h"
#include "miler/render/performance_columns.h"

namespace miler::render {
namespace {

Table splits_table(const View& view, const RaceRow& race) {
  const Archive& archive = view.archive();
  Table table{.key = "splits",
              .title = "Splits",
              .columns = {{"athlete", "Athlete"}, {"at", "At", Align::Right}, {"mark", "Time", Align::Right}},
              .rows = {}};
  for (std::uint32_t i = 0; i < race.performances.count; ++i) {
    const PerformanceId id{race.performances.begin + i};
    if (!view.exists(id)) continue;
    for (const SplitRow& split : archive.splits(id)) {
      table.rows.push_back({ref(archive, archive.athletes()[id.row]), to_string(split.at), split.cumulative});
    }
  }
  return table;
}

}  // namespace

Answer race_answer(const View& view, RaceId id) {
  const Archive& archive = view.archive();
  const RaceRow& race = archive[id];
  const std::string round = to_string(race.round);
  Answer answer =
      begin_answer(view, "race",
                   fmt::format("{}{}, {}, {}", event_title(race.event), round.empty() ? "" : ", " + round,
                               place_text(archive, race.venue), to_prose(race.date)),
                   "race " + archive.id_of(id));
  answer.properties = {
      {"race", "", ref(archive, id)},
      {"name", "Name", text_cell(archive.text(race.name))},
      {"meet", "Meeting", race.meeting.known() ? Cell{ref(archive, race.meeting)} : Cell{}},
      {"date", "", date_cell(race.date)},
      {"event", "", to_word(race.event)},
      {"sex", "", std::string{to_word(race.event.sex)}},
      {"round", "", text_cell(round)},
      {"track", "Track", text_cell(to_word(race.course))},
      {"class", "Class", text_cell(to_word(race.level))},
      {"paced", "Paced", text_cell(to_word(race.paced))},
      {"lights", "Pacing lights", text_cell(to_word(race.lights))},
      {"source", "Source", text_cell(source_text(archive, archive.source_set(race.source_set)))},
  };
  if (race.unresolved) {
    answer.notes.emplace_back(
        "several races of that day and place are mixed here: no bouts and wins are read from it");
  }
  Table rows{.key = "rows", .title = {}, .columns = performance_table({}), .rows = {}};
  Table en_route{.key = "en_route",
                 .title = "Marks on the way",
                 .columns = performance_table({{"event", "Event"}}),
                 .rows = {}};
  for (std::uint32_t i = 0; i < race.performances.count; ++i) {
    const PerformanceId performance{race.performances.begin + i};
    if (!view.exists(performance)) continue;
    if (archive.traits()[performance.row].kind() == Kind::EnRoute) {
      en_route.rows.push_back(performance_row(view, performance, {to_word(archive.event_of(performance))}));
    } else {
      rows.rows.push_back(performance_row(view, performance, {}));
    }
  }
  hide(rows, {"venue", "date"});
  hide(en_route, {"venue", "date"});
  answer.tables.push_back(std::move(rows));
  answer.tables.push_back(std::move(en_route));
  answer.tables.push_back(splits_table(view, race));
  return answer;
}

}  // namespace miler::render
