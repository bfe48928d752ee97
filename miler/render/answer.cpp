#include "miler/render/answer.h"

#include <fmt/format.h>

namespace miler::render {

Certainty to_certainty(const Archive& archive, const Completeness& completeness) {
  Certainty said{.state = completeness.state,
                 .lower = completeness.lower,
                 .upper = completeness.upper,
                 .rests_on = {},
                 .hole = completeness.hole};
  for (const CoverageId id : completeness.rests_on) {
    said.rests_on.emplace_back(archive.text(archive[id].statement));
  }
  for (const CountId id : completeness.counts) {
    const CountRow& count = archive[id];
    said.rests_on.push_back(fmt::format("published: {} {} ({}, as of {})", count.count,
                                        archive.text(count.what), archive.text(archive[count.source].title),
                                        to_string(count.as_of)));
  }
  return said;
}

std::string echo_of(const Archive& archive, const query::Ask& ask) {
  return query::to_string(archive, {ask, {}});
}

Answer begin_answer(const View& view, std::string verb, std::string title, std::string query) {
  return {.verb = std::move(verb),
          .title = std::move(title),
          .query = std::move(query),
          .as_of = view.day(),
          .revision = view.archive().revision(),
          .archive = std::string{view.archive().title()},
          .certainty = {},
          .lead = {},
          .properties = {},
          .tables = {},
          .notes = {}};
}

Cell mark_cell(const std::optional<Mark>& mark) { return mark ? Cell{*mark} : Cell{}; }
Cell date_cell(Date date) { return date.known() ? Cell{date} : Cell{}; }
Cell place_cell(std::uint16_t place) { return place == 0 ? Cell{} : Cell{std::int64_t{place}}; }
Cell text_cell(std::string_view text) { return text.empty() ? Cell{} : Cell{std::string{text}}; }
Cell nation_cell(Country nation) { return nation.known() ? Cell{to_string(nation)} : Cell{}; }
Cell age_cell(const std::optional<AgeRange>& age) {
  if (!age) return {};
  if (age->exact()) return to_string(age->oldest);
  return fmt::format("{} to {}", to_string(age->youngest), to_string(age->oldest));
}

Ref ref(const Archive& archive, AthleteId id) {
  return {archive.id_of(id), std::string{archive.text(archive[id].name)}};
}
Ref ref(const Archive& archive, VenueId id) { return {archive.id_of(id), place_text(archive, id)}; }
Ref ref(const Archive& archive, MeetingId id) { return {archive.id_of(id), meeting_text(archive, id)}; }
Ref ref(const Archive& archive, SeriesId id) {
  return {archive.id_of(id), std::string{archive.text(archive[id].name)}};
}
Ref ref(const Archive& archive, RaceId id) {
  const RaceRow& race = archive[id];
  std::string name{archive.text(race.name)};
  if (name.empty()) name = meeting_text(archive, race.meeting);
  if (name.empty()) name = place_text(archive, race.venue);
  return {archive.id_of(id), std::move(name)};
}

std::string place_text(const Archive& archive, VenueId id) {
  if (!id.known()) return {};
  const VenueRow& venue = archive[id];
  const std::string_view name = archive.text(venue.name);
  const std::string_view city = archive.text(venue.city);
  std::string text;
  const auto append = [&text](std::string_view part) {
    if (part.empty()) return;
    if (!text.empty()) text += ", ";
    text += part;
  };
  if (name != city) append(name);
  append(city);
  append(archive.text(venue.region));
  if (venue.country.known()) text += fmt::format("{}({})", text.empty() ? "" : " ", to_string(venue.country));
  return text;
}

std::string meeting_text(const Archive& archive, MeetingId id) {
  if (!id.known()) return {};
  const MeetingRow& meeting = archive[id];
  std::string text{archive.text(meeting.name)};
  if (text.empty() && meeting.series.known()) text = archive.text(archive[meeting.series].name);
  return text;
}

std::string source_text(const Archive& archive, std::span<const SourceId> sources) {
  std::string text;
  for (const SourceId id : sources) {
    if (!text.empty()) text += "; ";
    text += archive.text(archive[id].title);
  }
  return text;
}

}  // namespace miler::render
