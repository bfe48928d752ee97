#include "miler/render/profile_answer.h"

#include <fmt/format.h>

#include "miler/render/performance_columns.h"

namespace miler::render {
namespace {

std::string share_text(const lists::WinShare& share) {
  return share.starts == 0 ? std::string{} : fmt::format("{} of {}", share.wins, share.starts);
}

std::string streak_text(const Archive& archive, const lists::Streak& streak) {
  if (streak.length == 0) return {};
  return fmt::format("{}, {} to {}", streak.length, to_string(archive.dates()[streak.first.row]),
                     to_string(archive.dates()[streak.last.row]));
}

Table bests_table(const View& view, const lists::Profile& profile) {
  Table table{.key = "bests",
              .title = "Bests",
              .columns = performance_table(
                  {{"event", "Event"}, {"rank", "All-time", Align::Right}, {"races", "Races", Align::Right}}),
              .rows = {}};
  for (const lists::EventBest& event : profile.events) {
    table.rows.push_back(performance_row(
        view, event.best.performance,
        {to_word(event.event),
         event.best.performer_rank == 0 ? Cell{} : Cell{std::int64_t{event.best.performer_rank}},
         std::int64_t{event.races}}));
  }
  hide(table, {"athlete", "nation", "born"});
  return table;
}

Table seasons_table(const View& view, const lists::Profile& profile) {
  Table table{.key = "seasons",
              .title = "Season bests",
              .columns = performance_table({{"event", "Event"}, {"year", "Year", Align::Right}}),
              .rows = {}};
  for (const lists::EventBest& event : profile.events) {
    for (const lists::SeasonBest& season : event.seasons) {
      table.rows.push_back(
          performance_row(view, season.performance, {to_word(event.event), std::int64_t{season.year}}));
    }
  }
  hide(table, {"athlete", "nation", "born"});
  return table;
}

Table titles_table(const View& view, const lists::Profile& profile) {
  const Archive& archive = view.archive();
  Table table{.key = "titles",
              .title = "Titles",
              .columns = {{"title", "Title"},
                          {"event", "Event"},
                          {"won", "Won"},
                          {"until", "Until"},
                          {"held", "Held on the day"}},
              .rows = {}};
  for (const TitleId id : profile.titles_won) {
    const TitleRow& title = archive[id];
    const bool ended = title.until.known() && view.by(title.until);
    table.rows.push_back({std::string{archive.text(title.title)}, to_word(title.event), date_cell(title.won),
                          ended ? Cell{title.until} : Cell{}, view.held(id)});
  }
  return table;
}

}  // namespace

Answer profile_answer(const View& view, const lists::Profile& profile) {
  const Archive& archive = view.archive();
  const AthleteRow& athlete = archive[profile.athlete];
  Answer answer = begin_answer(view, "athlete", std::string{archive.text(athlete.name)},
                               "athlete " + archive.id_of(profile.athlete));
  std::vector<std::string> aliases;
  for (const NameSpell& spell : archive.aliases(profile.athlete))
    aliases.emplace_back(archive.text(spell.name));
  std::vector<std::string> nations;
  for (const NationSpell& spell : archive.nation_history(profile.athlete)) {
    nations.push_back(fmt::format("{}{}{}", to_string(spell.nation),
                                  spell.from.known() ? " from " + to_string(spell.from) : "",
                                  spell.until.known() ? " until " + to_string(spell.until) : ""));
  }
  answer.properties = {
      {"athlete", "", ref(archive, profile.athlete)},
      {"nation", "Nation", nation_cell(profile.nation)},
      {"home_nation", "Home nation", text_cell(archive.text(athlete.home))},
      {"born", "Born", date_cell(athlete.born)},
      {"age", "Age", age_cell(profile.age)},
      {"aliases", "Also", aliases.empty() ? Cell{} : Cell{aliases}},
      {"nations", "Nations", nations.size() < 2 ? Cell{} : Cell{nations}},
      {"affiliation", "Club", text_cell(archive.text(athlete.affiliation))},
      {"family", "Family", text_cell(archive.text(athlete.family))},
      {"wins", "Races won", text_cell(share_text(profile.races))},
      {"finals_won", "Finals won", text_cell(share_text(profile.finals))},
      {"championship_finals_won", "Championship finals won",
       text_cell(share_text(profile.championship_finals))},
      {"paced_won", "Paced races won", text_cell(share_text(profile.paced))},
      {"unpaced_won", "Unpaced races won", text_cell(share_text(profile.unpaced))},
      {"pacing_unknown_won", "Of unknown pacing won", text_cell(share_text(profile.pacing_unknown))},
      {"current_streak", "Current winning streak",
       text_cell(streak_text(archive, profile.finals_streaks.current))},
      {"longest_streak", "Longest winning streak",
       text_cell(streak_text(archive, profile.finals_streaks.longest))},
  };
  answer.tables.push_back(bests_table(view, profile));
  answer.tables.push_back(titles_table(view, profile));
  answer.tables.push_back(seasons_table(view, profile));
  answer.notes.emplace_back("shares and streaks are of the races in this archive");
  return answer;
}

}  // namespace miler::render
