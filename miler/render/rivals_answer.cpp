#include "miler/render/rivals_answer.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/names/family_name.h"

namespace miler::render {
namespace {

std::string name_of(const Archive& archive, AthleteId id) {
  return std::string{archive.text(archive[id].name)};
}

Cell winner_cell(const Archive& archive, const rivalry::Rivalry& rivalry, rivalry::Outcome outcome) {
  switch (outcome) {
    case rivalry::Outcome::FirstWon:
      return ref(archive, rivalry.first);
    case rivalry::Outcome::SecondWon:
      return ref(archive, rivalry.second);
    case rivalry::Outcome::Level:
      break;
  }
  return {};
}

/// The family name; with an initial before it where another of them bears it too.
std::string short_name(const Archive& archive, AthleteId id, const std::vector<AthleteId>& among) {
  const std::string name = name_of(archive, id);
  const std::string family{names::family_name(name)};
  const auto namesakes = std::ranges::count_if(among, [&archive, &family](AthleteId other) {
    return names::family_name(archive.text(archive[other].name)) == family;
  });
  if (namesakes < 2 || name.starts_with(family)) return family;
  std::size_t initial = 1;
  while ((static_cast<unsigned char>(name[initial]) & 0xC0U) == 0x80U) ++initial;
  return fmt::format("{}. {}", name.substr(0, initial), family);
}

/// "3:43.73", "dnf".
Cell side_cell(const rivalry::Side& side) {
  if (side.status != Status::Ok) return std::string{to_word(side.status)};
  return side.mark ? Cell{*side.mark} : Cell{};
}

Table bouts_table(const View& view, const rivalry::Rivalry& rivalry) {
  const Archive& archive = view.archive();
  const std::string first = name_of(archive, rivalry.first), second = name_of(archive, rivalry.second);
  Table table{.key = "bouts",
              .title = "Every bout",
              .columns = {{"date", "Date"},
                          {"event", "Event"},
                          {"race", "Race"},
                          {"venue", "Venue"},
                          {"round", "Round"},
                          {"first_place", "Pl", Align::Right},
                          {"first_mark", first, Align::Right},
                          {"second_place", "Pl", Align::Right},
                          {"second_mark", second, Align::Right},
                          {"gap", "Gap", Align::Right},
                          {"winner", "Won"},
                          {"championship", ""},
                          {"indoors", ""},
                          {"paced", ""}},
              .rows = {}};
  for (const rivalry::Bout& bout : rivalry.bouts) {
    const RaceRow& race = archive[bout.race];
    table.rows.push_back({date_cell(bout.date), to_word(bout.event), ref(archive, bout.race),
                          text_cell(place_text(archive, race.venue)), text_cell(to_string(race.round)),
                          place_cell(bout.first.place), side_cell(bout.first), place_cell(bout.second.place),
                          side_cell(bout.second), bout.gap ? Cell{to_string(*bout.gap)} : Cell{},
                          winner_cell(archive, rivalry, bout.outcome), bout.championship, bout.indoors,
                          text_cell(to_word(bout.paced))});
  }
  return table;
}

Table score_table(const rivalry::Rivalry& rivalry) {
  Table table{.key = "scores",
              .title = "The score",
              .columns = {{"of", "Of"}, {"score", "Score", Align::Right}, {"bouts", "Bouts", Align::Right}},
              .rows = {}};
  const auto line = [&table](std::string of, const rivalry::Score& score) {
    if (score.bouts() > 0)
      table.rows.push_back({std::move(of), score_text(score), std::int64_t{score.bouts()}});
  };
  line("all", rivalry.overall);
  line("finals", rivalry.finals);
  line("championships", rivalry.championships);
  line("paced races", rivalry.paced);
  line("unpaced races", rivalry.unpaced);
  line("races whose pacing is unknown", rivalry.pacing_unknown);
  line("indoors", rivalry.indoors);
  for (const auto& [event, score] : rivalry.by_event) line(to_prose(event), score);
  for (const auto& [year, score] : rivalry.by_year) line(fmt::format("{}", year), score);
  return table;
}

std::string streak_text(const Archive& archive, const rivalry::Rivalry& rivalry,
                        const rivalry::Streak& streak) {
  const AthleteId winner = streak.winner == rivalry::Outcome::FirstWon ? rivalry.first : rivalry.second;
  if (streak.wins == 1)
    return fmt::format("{}, 1 win, {}", name_of(archive, winner), to_string(rivalry.bouts[streak.to].date));
  return fmt::format("{}, {} in a row, {} to {}", name_of(archive, winner), streak.wins,
                     to_string(rivalry.bouts[streak.from].date), to_string(rivalry.bouts[streak.to].date));
}

Cell last_win(const Archive& archive, const rivalry::Rivalry& rivalry, std::optional<std::size_t> bout) {
  if (!bout) return std::string{"no win in this archive"};
  const rivalry::Bout& won = rivalry.bouts[*bout];
  return fmt::format("{}, {}, {}", to_string(won.date), to_prose(won.event),
                     place_text(archive, archive[won.race].venue));
}

}  // namespace

std::string score_text(const rivalry::Score& score) {
  return score.level == 0 ? fmt::format("{}-{}", score.first, score.second)
                          : fmt::format("{}-{}-{}", score.first, score.second, score.level);
}

Answer rivalry_answer(const View& view, const rivalry::Rivalry& rivalry) {
  const Archive& archive = view.archive();
  const std::string first = name_of(archive, rivalry.first), second = name_of(archive, rivalry.second);
  Answer answer =
      begin_answer(view, "rivals", fmt::format("{} {} {}", first, score_text(rivalry.overall), second),
                   echo_of(archive, query::Versus{rivalry.first, rivalry.second, {}}));
  answer.properties = {{"first", "", ref(archive, rivalry.first)},
                       {"second", "", ref(archive, rivalry.second)},
                       {"current_streak", "Current streak",
                        rivalry.current ? Cell{streak_text(archive, rivalry, *rivalry.current)} : Cell{}},
                       {"longest_streak", "Longest streak",
                        rivalry.longest ? Cell{streak_text(archive, rivalry, *rivalry.longest)} : Cell{}},
                       {"last_win_of_first", fmt::format("{} last won", first),
                        last_win(archive, rivalry, rivalry.last_win_of_first)},
                       {"last_win_of_second", fmt::format("{} last won", second),
                        last_win(archive, rivalry, rivalry.last_win_of_second)}};
  answer.tables = {bouts_table(view, rivalry), score_table(rivalry)};
  return answer;
}

Answer rivalry_answer(const View& view, const query::Answer& found) {
  Answer answer = rivalry_answer(view, std::get<query::Rivals>(found.value).rivalry);
  answer.query = echo_of(view.archive(), found.query.ask);
  answer.certainty = to_certainty(view.archive(), found.completeness);
  return answer;
}

Answer matrix_answer(const View& view, const rivalry::Matrix& matrix) {
  const Archive& archive = view.archive();
  std::string query = "rivals";
  for (const AthleteId id : matrix.athletes()) query += " " + archive.id_of(id);
  Answer answer = begin_answer(view, "rivals", "Head to head: the row's wins first", std::move(query));
  Table table{.key = "matrix",
              .title = {},
              .columns = {{"athlete", ""}, {"name", "Athlete"}, {"total", "All", Align::Right}},
              .rows = {}};
  for (const AthleteId id : matrix.athletes()) {
    std::string slug{archive.text(archive[id].slug)};
    std::replace(slug.begin(), slug.end(), '-', '_');
    table.columns.push_back({std::move(slug), short_name(archive, id, matrix.athletes()), Align::Right});
  }
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    std::vector<Cell> row{ref(archive, matrix.athletes()[i]), name_of(archive, matrix.athletes()[i]),
                          score_text(matrix.total(i))};
    for (std::size_t j = 0; j < matrix.size(); ++j) {
      row.push_back(i == j || matrix.at(i, j).bouts() == 0 ? Cell{} : Cell{score_text(matrix.at(i, j))});
    }
    table.rows.push_back(std::move(row));
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

Answer rivals_of_answer(const View& view, AthleteId athlete, const std::vector<rivalry::Rival>& rivals) {
  const Archive& archive = view.archive();
  Answer answer = begin_answer(view, "rivals", fmt::format("Rivals of {}", name_of(archive, athlete)),
                               fmt::format("rivals {}", archive.id_of(athlete)));
  Table table{.key = "rivals",
              .title = {},
              .columns = {{"athlete", "Rival"},
                          {"score", "Score", Align::Right},
                          {"bouts", "Bouts", Align::Right},
                          {"close", "Close", Align::Right},
                          {"championships", "Champ. finals", Align::Right},
                          {"years", "By year"},
                          {"weight", "Weight", Align::Right}},
              .rows = {}};
  for (const rivalry::Rival& rival : rivals) {
    std::vector<std::string> years;
    for (const rivalry::YearTally& year : rival.years) {
      years.push_back(fmt::format("{}: {}", year.year, score_text(year.tally.score)));
    }
    table.rows.push_back({ref(archive, rival.athlete), score_text(rival.total.score),
                          std::int64_t{rival.total.score.bouts()}, std::int64_t{rival.total.close},
                          std::int64_t{rival.total.championships}, years, std::int64_t{rival.total.weight}});
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

Answer greatest_answer(const View& view, const std::vector<rivalry::GreatRivalry>& rivalries) {
  const Archive& archive = view.archive();
  Answer answer = begin_answer(view, "rivals", "The archive's great rivalries", "rivals greatest");
  Table table{.key = "rivalries",
              .title = {},
              .columns = {{"first", "First"},
                          {"second", "Second"},
                          {"score", "Score", Align::Right},
                          {"bouts", "Bouts", Align::Right},
                          {"close", "Close", Align::Right},
                          {"championships", "Champ. finals", Align::Right},
                          {"records_traded", "Records traded", Align::Right},
                          {"weight", "Weight", Align::Right}},
              .rows = {}};
  for (const rivalry::GreatRivalry& great : rivalries) {
    table.rows.push_back({ref(archive, great.first), ref(archive, great.second),
                          score_text(great.total.score), std::int64_t{great.total.score.bouts()},
                          std::int64_t{great.total.close}, std::int64_t{great.total.championships},
                          std::int64_t{great.records_traded}, std::int64_t{great.weight}});
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

}  // namespace miler::render
