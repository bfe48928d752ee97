#include "miler/render/points_answer.h"

#include <fmt/format.h>

#include "miler/points/points.h"

namespace miler::render {

Answer points_answer(const Event& event, Course course, const Scored& scored, Events events) {
  const std::string asked = scored.mark ? to_string(*scored.mark) : fmt::format("{} points", scored.points);
  Answer answer;
  answer.verb = "points";
  answer.title = scored.mark ? fmt::format("{} over the {}: {} points", asked, to_prose(event), scored.points)
                             : fmt::format("{} over the {}", asked, to_prose(event));
  answer.query =
      fmt::format("points {} {} {} {}", to_word(event.sex), to_word(event), to_word(course), asked);
  answer.archive = std::string{points::edition()};
  answer.properties = {{"points", "Points", std::int64_t{scored.points}},
                       {"edition", "Tables", std::string{points::edition()}}};
  Table table{.key = "rows",
              .title = "The slowest mark that scores it",
              .columns = {{"sex", "Sex"},
                          {"event", "Event"},
                          {"track", "Track"},
                          {"mark", "Mark", Align::Right},
                          {"points", "Points", Align::Right}},
              .rows = {}};
  for (const EventKind& kind : event_kinds()) {
    const Event other = event_of(kind.name, event.sex);
    if (events == Events::One && other != event) continue;
    if (!points::score(other, course, Duration::seconds(1))) continue;  // no table
    const std::optional<Duration> slowest = points::mark_for(other, course, scored.points);
    table.rows.push_back({std::string{to_word(other.sex)}, to_word(other), std::string{to_word(course)},
                          slowest ? Cell{Mark{.time = *slowest}} : Cell{}, std::int64_t{scored.points}});
  }
  answer.tables.push_back(std::move(table));
  answer.certainty =
      Certainty{.state = Completeness::State::Complete, .lower = {}, .upper = {}, .rests_on = {}, .hole = {}};
  return answer;
}

}  // namespace miler::render
