#include "miler/render/performance_columns.h"

#include <algorithm>
#include <iterator>

namespace miler::render {
namespace {

template <class Item>
void append(std::vector<Item>& to, std::vector<Item> items) {
  to.insert(to.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

}  // namespace

std::vector<Column> performance_columns() {
  return {{"mark", "Mark", Align::Right}, {"athlete", "Athlete"}, {"nation", "Nat"}, {"born", "Born"},
          {"place", "Pl", Align::Right},  {"venue", "Venue"},     {"date", "Date"},  {"remarks", "Remarks"}};
}

std::vector<Cell> performance_cells(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  const Performance row = archive[id];
  const AthleteRow& athlete = archive[row.athlete];
  const VenueId venue = archive[row.race].venue;
  return {mark_cell(view.mark(id)),   ref(archive, row.athlete),
          nation_cell(row.nation),    date_cell(athlete.born),
          place_cell(view.place(id)), venue.known() ? Cell{ref(archive, venue)} : Cell{},
          date_cell(row.date),        text_cell(remarks(view, id))};
}

std::vector<Column> evidence_columns() {
  return {{"round", ""}, {"meet", ""}, {"race", ""}, {"source", ""}, {"confidence", ""}, {"id", ""}};
}

std::vector<Cell> evidence_cells(const Archive& archive, PerformanceId id) {
  const Performance row = archive[id];
  const RaceRow& race = archive[row.race];
  return {text_cell(to_string(race.round)),
          race.meeting.known() ? Cell{ref(archive, race.meeting)} : Cell{},
          ref(archive, row.race),
          text_cell(source_text(archive, archive.sources(id))),
          std::string{to_word(row.confidence)},
          archive.id_of(id)};
}

std::vector<Column> performance_table(std::vector<Column> head) {
  append(head, performance_columns());
  append(head, evidence_columns());
  return head;
}

std::vector<Cell> performance_row(const View& view, PerformanceId id, std::vector<Cell> head) {
  append(head, performance_cells(view, id));
  append(head, evidence_cells(view.archive(), id));
  return head;
}

void hide(Table& table, std::initializer_list<std::string_view> keys) {
  for (Column& column : table.columns) {
    if (std::ranges::find(keys, column.key) != keys.end()) column.heading.clear();
  }
}

std::string remarks(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  const Performance row = archive[id];
  std::string text;
  const auto remark = [&text](bool holds, std::string_view words) {
    if (!holds) return;
    if (!text.empty()) text += ", ";
    text += words;
  };
  const Course course = row.traits.course();
  remark(course == Course::Short, "indoor");
  remark(course == Course::Oversized, "oversized track");
  remark(course == Course::Undersized, "undersized track");
  const Round round = archive[row.race].round;
  remark(round.kind != RoundKind::Unknown && round.kind != RoundKind::Final, to_string(round));
  remark(row.traits.kind() == Kind::EnRoute, "split of a longer race");
  remark(row.traits.kind() == Kind::CombinedEventLeg, "combined event");
  remark(row.traits.kind() == Kind::Exhibition, "exhibition");
  remark(view.annulled(id), "annulled");
  remark(row.traits.conflicting(), "sources disagree");
  switch (row.traits.status()) {
    case Status::Ok:
      break;
    case Status::DidNotFinish:
      remark(true, "did not finish");
      break;
    case Status::DidNotStart:
      remark(true, "did not start");
      break;
    case Status::Disqualified:
      remark(true, "disqualified");
      break;
    case Status::NoMark:
      remark(true, "no mark");
      break;
  }
  return text;
}

}  // namespace miler::render
