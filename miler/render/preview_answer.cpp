#include "miler/render/preview_answer.h"

#include <fmt/format.h>

#include "miler/render/list_answer.h"
#include "miler/render/records_answer.h"
#include "miler/render/rivals_answer.h"

namespace miler::render {
namespace {

/// Years alone where the birthday is not known.
Cell age_on_race_day(const std::optional<AgeRange>& age) {
  if (!age || age->exact()) return age_cell(age);
  if (age->youngest.years == age->oldest.years) return fmt::format("{}", age->oldest.years);
  return fmt::format("{} or {}", age->youngest.years, age->oldest.years);
}

Cell entry_mark(const std::optional<lists::Entry>& entry) { return entry ? Cell{entry->mark} : Cell{}; }

/// "World Indoor champion, 3000 m": distances of one title together.
Cell titles_cell(const Archive& archive, const std::vector<TitleId>& titles) {
  std::vector<std::string> texts;
  std::string_view last;
  for (const TitleId id : titles) {
    const std::string_view title = archive.text(archive[id].title);
    if (title == last) {
      texts.back() += fmt::format(" and {}", to_prose(archive[id].event));
    } else {
      texts.push_back(fmt::format("{}, {}", title, to_prose(archive[id].event)));
    }
    last = title;
  }
  return texts.empty() ? Cell{} : Cell{std::move(texts)};
}

/// Whole years, as fields are printed; a partial birth may leave two.
Cell years_cell(const std::optional<AgeRange>& age) {
  if (!age) return {};
  if (age->youngest.years == age->oldest.years) return fmt::format("{}", age->oldest.years);
  return fmt::format("{} or {}", age->youngest.years, age->oldest.years);
}

/// Among the athletes of the archive.
Cell rank_cell(const story::Entrant& entrant) {
  if (!entrant.best || entrant.best->performer_rank == 0) return {};
  return std::int64_t{entrant.best->performer_rank};
}

Table field_table(const View& view, const story::Preview& preview) {
  const Archive& archive = view.archive();
  const std::string sister = preview.sister_event ? to_word(*preview.sister_event) : std::string{};
  Table table{.key = "field",
              .title = "The field",
              .columns = {{"athlete", "Athlete"},
                          {"nation", "Nat"},
                          {"home_nation", "Home"},
                          {"years", "Age", Align::Right},
                          {"best", "Best", Align::Right},
                          {"rank", "All-time", Align::Right},
                          {"season_best", "Season", Align::Right},
                          {"sister_best", sister.empty() ? "" : sister, Align::Right},
                          {"points", "Points", Align::Right},
                          {"titles", "Holds"},
                          {"age", ""},
                          {"rank_in_archive", ""},
                          {"pacer", ""},
                          {"evidence", ""}},
              .rows = {}};
  for (const story::Entrant& entrant : preview.entrants) {
    const Cell name = entrant.athlete ? Cell{ref(archive, *entrant.athlete)} : Cell{entrant.starter.name};
    table.rows.push_back({name, nation_cell(entrant.nation), text_cell(entrant.home), years_cell(entrant.age),
                          entry_mark(entrant.best), entrant.rank_proved ? rank_cell(entrant) : Cell{},
                          entrant.season ? Cell{entrant.season->mark} : Cell{}, entry_mark(entrant.sister),
                          entrant.points ? Cell{std::int64_t{*entrant.points}} : Cell{},
                          titles_cell(archive, entrant.titles), age_on_race_day(entrant.age),
                          rank_cell(entrant), entrant.starter.pacer,
                          entrant.best ? Cell{archive.id_of(entrant.best->performance)} : Cell{}});
  }
  return table;
}

Table records_table(const View& view, std::string key, std::string title,
                    const std::vector<story::RecordLine>& lines) {
  const Archive& archive = view.archive();
  Table table{.key = std::move(key),
              .title = std::move(title),
              .columns = {{"record", "Record"},
                          {"mark", "Mark", Align::Right},
                          {"athlete", "Holder"},
                          {"nation", "Nat"},
                          {"venue", "Where"},
                          {"date", "When"},
                          {"age_on_race_day", "Age on race day"},
                          {"status", "Status"},
                          {"scope", ""},
                          {"evidence", ""}},
              .rows = {}};
  for (const story::RecordLine& line : lines) {
    const records::Step& step = line.record.standing;
    const Performance row = archive[step.performance];
    table.rows.push_back({line.title, step.mark, ref(archive, row.athlete), nation_cell(row.nation),
                          text_cell(place_text(archive, archive[row.race].venue)), date_cell(step.date),
                          age_on_race_day(line.on_race_day), std::string{status_text(line.record)},
                          records::to_string(line.record.scope), archive.id_of(step.performance)});
  }
  return table;
}

Table counts_table(const Archive& archive, const story::Preview& preview) {
  Table table{.key = "counts",
              .title = "How many",
              .columns = {{"what", "Marks"},
                          {"count", "How many"},
                          {"in_archive", "Rows here", Align::Right},
                          {"query", ""},
                          {"rests_on", ""}},
              .rows = {}};
  for (const story::CountLine& line : preview.counts) {
    const Certainty certainty = to_certainty(archive, line.count.completeness);
    const bool complete = certainty.state == Completeness::State::Complete;
    const auto rows = static_cast<std::int64_t>(line.count.performances);
    table.rows.push_back(
        {line.what,
         complete ? fmt::format("{}", rows) : fmt::format("at least {}", certainty.lower.value_or(rows)),
         rows, "count " + to_string(archive, line.region), certainty.rests_on});
  }
  return table;
}

Table barriers_table(const story::Depth& depth) {
  Table table{.key = "barriers",
              .title = "How deep the field is",
              .columns = {{"under", "Under", Align::Right}, {"bests", "Bests", Align::Right}},
              .rows = {}};
  for (std::size_t i = 0; i < depth.barriers.size(); ++i) {
    table.rows.push_back({story::barrier_mark(depth.barriers[i]), std::int64_t{depth.under[i]}});
  }
  return table;
}

}  // namespace

std::string preview_title(const story::Preview& preview) {
  const story::Field& field = preview.resolved.field;
  std::string title = field.race.empty() ? event_title(field.event) : field.race;
  for (const std::string& part : {field.meet, field.venue}) {
    if (!part.empty()) title += ", " + part;
  }
  const Day day = field.date.earliest();
  return fmt::format("{}, {} {}", title, weekday_name(day), to_prose(field.date));
}

Answer preview_answer(const View& view, const story::Preview& preview) {
  const Archive& archive = view.archive();
  const story::Field& field = preview.resolved.field;
  Answer answer = begin_answer(view, "preview", preview_title(preview),
                               fmt::format("preview {} {} {} {}", to_word(field.event.sex),
                                           to_word(field.event), to_string(field.date), field.meet));
  for (const story::Sentence& sentence : preview.summary) answer.lead.push_back(sentence.text);
  for (const story::Starter& starter : preview.scratched)
    answer.notes.push_back(starter.name + " is scratched");
  for (const story::Entrant& entrant : preview.entrants) {
    if (!entrant.athlete) answer.notes.push_back(entrant.starter.name + " is not in this archive");
  }
  if (!field.meet.empty() && !preview.resolved.series)
    answer.notes.push_back(fmt::format("'{}' is no meeting of this archive", field.meet));
  if (!field.venue.empty() && !preview.resolved.venue)
    answer.notes.push_back(fmt::format("'{}' is no stadium of this archive", field.venue));
  answer.tables.push_back(field_table(view, preview));
  answer.tables.push_back(records_table(view, "records", "Record watch", preview.records));
  answer.tables.push_back(
      records_table(view, "nation_records", "Areas and nations in the field", preview.nation_records));
  Answer matrix = matrix_answer(view, preview.matrix);
  matrix.tables.front().title = "Head to head: the row's wins first";
  answer.tables.push_back(std::move(matrix.tables.front()));
  if (preview.rivalry) {
    Answer rivalry = rivalry_answer(view, *preview.rivalry);
    rivalry.tables.front().title = rivalry.title;
    for (Table& table : rivalry.tables) answer.tables.push_back(std::move(table));
  }
  answer.tables.push_back(counts_table(archive, preview));
  if (preview.depth.mean_points) {
    answer.properties.push_back(
        {"mean_points", "Points of the bests, mean", std::int64_t{*preview.depth.mean_points}});
  }
  if (preview.depth.top_five_points) {
    answer.properties.push_back(
        {"top_five_points", "Points of the best five, mean", std::int64_t{*preview.depth.top_five_points}});
  }
  answer.tables.push_back(barriers_table(preview.depth));
  return answer;
}

}  // namespace miler::render
