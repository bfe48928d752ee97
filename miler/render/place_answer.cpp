#include "miler/render/place_answer.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/lists/count.h"
#include "miler/lists/list.h"
#include "miler/render/list_answer.h"
#include "miler/render/performance_columns.h"

namespace miler::render {
namespace {

/// One line a race: who won it, in what, and how many rows the archive has of it.
Table races_table(const View& view, const std::vector<RaceId>& races) {
  const Archive& archive = view.archive();
  Table table{.key = "races",
              .title = "Races",
              .columns = {{"date", "Date"},
                          {"sex", "Sex"},
                          {"event", "Event"},
                          {"round", "Round"},
                          {"winner", "Winner"},
                          {"mark", "Mark", Align::Right},
                          {"rows", "Rows here", Align::Right},
                          {"race", "Race"},
                          {"venue", ""}},
              .rows = {}};
  for (const RaceId id : races) {
    const RaceRow& race = archive[id];
    if (!view.by(race.date)) continue;
    Cell winner, mark;
    for (std::uint32_t i = 0; i < race.performances.count && !race.unresolved; ++i) {
      const PerformanceId row{race.performances.begin + i};
      if (view.place(row) != 1 || archive.traits()[row.row].kind() != Kind::Race) continue;
      winner = ref(archive, archive.athletes()[row.row]);
      mark = mark_cell(view.mark(row));
      break;
    }
    table.rows.push_back({date_cell(race.date), std::string{to_word(race.event.sex)}, to_word(race.event),
                          text_cell(to_string(race.round)), winner, mark,
                          std::int64_t{race.performances.count}, ref(archive, id),
                          text_cell(place_text(archive, race.venue))});
  }
  return table;
}

/// The best mark of every event of the archive in the region, most rows first.
Table bests_table(const View& view, Region region) {
  Table table{
      .key = "bests",
      .title = "Fastest there, in this archive",
      .columns = performance_table({{"sex", "Sex"}, {"event", "Event"}, {"marks", "Marks", Align::Right}}),
      .rows = {}};
  std::vector<std::pair<std::size_t, std::vector<Cell>>> lines;
  for (const Event& event : view.archive().tables().events) {
    region.event = event;
    const std::vector<lists::Entry> best = lists::best(view, region, lists::By::Performance, 1);
    if (best.empty()) continue;
    const std::uint64_t marks = lists::count(view, region).performances;
    lines.emplace_back(marks, performance_row(view, best.front().performance,
                                              {std::string{to_word(event.sex)}, to_word(event),
                                               static_cast<std::int64_t>(marks)}));
  }
  std::ranges::stable_sort(lines, std::greater{}, [](const auto& line) { return line.first; });
  for (auto& [marks, line] : lines) table.rows.push_back(std::move(line));
  return table;
}

/// Published counts of the place, as they were published.
Table published_table(const View& view, auto belongs) {
  const Archive& archive = view.archive();
  Table table{.key = "published_counts",
              .title = "Published counts",
              .columns = {{"what", "What"},
                          {"count", "Count", Align::Right},
                          {"bound", "Bound"},
                          {"as_of", "As of"},
                          {"source", "Source"}},
              .rows = {}};
  for (const CountRow& row : archive.tables().counts) {
    if (!belongs(row) || !view.by(row.as_of)) continue;
    constexpr std::string_view kBounds[] = {"exact", "at least", "at most", "reported"};
    table.rows.push_back({std::string{archive.text(row.what)}, row.count,
                          std::string{kBounds[static_cast<std::size_t>(row.bound)]}, date_cell(row.as_of),
                          std::string{archive.text(archive[row.source].title)}});
  }
  return table;
}

}  // namespace

Answer series_answer(const View& view, SeriesId id) {
  const Archive& archive = view.archive();
  const SeriesRow& series = archive[id];
  Answer answer =
      begin_answer(view, "meet", std::string{archive.text(series.name)}, "meet " + archive.id_of(id));
  std::vector<std::string> aliases;
  for (const NameSpell& spell : archive.aliases(id)) aliases.emplace_back(archive.text(spell.name));
  answer.properties = {{"meet", "", ref(archive, id)},
                       {"aliases", "Also", aliases.empty() ? Cell{} : Cell{aliases}},
                       {"class", "Class", text_cell(to_word(series.level))}};
  std::vector<RaceId> races;
  for (const MeetingId meeting : archive.of(id)) {
    for (const RaceId race : archive.of(meeting)) races.push_back(race);
  }
  Region region;
  region.series = id;
  answer.tables.push_back(bests_table(view, region));
  answer.tables.push_back(published_table(view, [id](const CountRow& row) { return row.series == id; }));
  answer.tables.push_back(races_table(view, races));
  answer.notes.emplace_back("a race belongs to a meeting here only where a source says so");
  return answer;
}

Answer meeting_answer(const View& view, MeetingId id) {
  const Archive& archive = view.archive();
  const MeetingRow& meeting = archive[id];
  Answer answer = begin_answer(view, "meet", meeting_text(archive, id), "meet " + archive.id_of(id));
  answer.properties = {{"meet", "", ref(archive, id)},
                       {"edition", "Edition", text_cell(archive.text(meeting.edition))},
                       {"first_day", "First day", date_cell(meeting.first_day)},
                       {"last_day", "Last day", date_cell(meeting.last_day)},
                       {"venue", "Venue", text_cell(place_text(archive, meeting.venue))},
                       {"class", "Class", text_cell(to_word(meeting.level))}};
  const std::span<const RaceId> races = archive.of(id);
  answer.tables.push_back(races_table(view, {races.begin(), races.end()}));
  return answer;
}

Answer venue_answer(const View& view, VenueId id) {
  const Archive& archive = view.archive();
  Answer answer = begin_answer(view, "venue", place_text(archive, id), "venue " + archive.id_of(id));
  std::vector<std::string> aliases;
  for (const NameSpell& spell : archive.aliases(id)) aliases.emplace_back(archive.text(spell.name));
  answer.properties = {{"venue", "", ref(archive, id)},
                       {"aliases", "Also", aliases.empty() ? Cell{} : Cell{aliases}}};
  Region region;
  region.venue = id;
  answer.tables.push_back(bests_table(view, region));
  answer.tables.push_back(published_table(view, [id](const CountRow& row) { return row.venue == id; }));
  const std::span<const RaceId> races = archive.of(id);
  answer.tables.push_back(races_table(view, {races.begin(), races.end()}));
  return answer;
}

Answer city_answer(const View& view, std::string_view city, Country country) {
  const Archive& archive = view.archive();
  Answer answer = begin_answer(view, "venue", fmt::format("{} ({})", city, to_string(country)),
                               fmt::format("venue city \"{}\" in {}", city, to_string(country)));
  Region region;
  region.city = city;
  region.country = country;
  answer.tables.push_back(bests_table(view, region));
  answer.tables.push_back(published_table(view, [&](const CountRow& row) {
    return archive.text(row.city) == city && (!row.country.known() || row.country == country);
  }));
  Table venues{.key = "venues",
               .title = "Venues there",
               .columns = {{"venue", "Venue"}, {"races", "Races", Align::Right}},
               .rows = {}};
  for (std::uint32_t row = 0; row < archive.tables().venues.size(); ++row) {
    const VenueRow& venue = archive.tables().venues[row];
    if (archive.text(venue.city) != city || venue.country != country) continue;
    venues.rows.push_back(
        {ref(archive, VenueId{row}), static_cast<std::int64_t>(archive.of(VenueId{row}).size())});
  }
  answer.tables.push_back(std::move(venues));
  return answer;
}

}  // namespace miler::render
