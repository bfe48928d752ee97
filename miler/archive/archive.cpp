// Reading a snapshot: rows put together, orders cut out of their blocks, stable ids both ways.
#include "miler/archive/archive.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_gaps.h"
#include "miler/base/text.h"

namespace miler {
namespace {

/// Part `i` of `all`, which `begin` divides; nothing for an id that the order does not know.
template <class Row, class Offset>
std::span<const Row> part(std::span<const Row> all, std::span<const Offset> begin, std::size_t i) {
  if (i + 1 >= begin.size()) return {};
  return all.subspan(static_cast<std::size_t>(begin[i]), static_cast<std::size_t>(begin[i + 1] - begin[i]));
}

template <class Row>
std::span<const Row> part(std::span<const Row> all, RowRange range) {
  return all.subspan(range.begin, range.count);
}

std::string_view without_kind(std::string_view stable_id, std::string_view kind) {
  take(stable_id, kind);
  return stable_id;
}

template <class RowId, class Row>
std::optional<RowId> find_slug(const Archive& archive, std::span<const RowId> by_slug,
                               std::span<const Row> rows, std::string_view slug) {
  const auto slug_of = [&](RowId id) { return archive.text(rows[id.row].slug); };
  const auto found = std::ranges::lower_bound(by_slug, slug, {}, slug_of);
  if (found == by_slug.end() || slug_of(*found) != slug) return std::nullopt;
  return *found;
}

/// Which row of its athlete and event in its race it is, from 1, by key.
unsigned ordinal_in_race(const Archive& archive, PerformanceId id) {
  const RowRange rows = archive[archive.races()[id.row]].performances;
  unsigned ordinal = 1;
  for (std::uint32_t row = rows.begin; row < rows.begin + rows.count; ++row) {
    const PerformanceId other{row};
    if (archive.athletes()[row] == archive.athletes()[id.row] && archive.key(other) < archive.key(id) &&
        archive.event_of(other) == archive.event_of(id)) {
      ++ordinal;
    }
  }
  return ordinal;
}

}  // namespace

Archive::Archive(const Columns& columns, std::shared_ptr<const void> owner)
    : columns_{columns}, owner_{std::move(owner)}, gaps_{std::make_shared<Gaps>(columns.events.size())} {}

Performance Archive::operator[](PerformanceId id) const {
  const std::size_t row = id.row;
  const Traits traits = columns_.traits[row];
  Performance performance{.athlete = columns_.athletes_of[row],
                          .race = columns_.races_of[row],
                          .event = event_of(id),
                          .nation = columns_.nations[row],
                          .date = columns_.dates[row],
                          .mark = std::nullopt,
                          .place = columns_.places[row],
                          .traits = traits,
                          .confidence = columns_.confidences[row]};
  if (has_mark(id)) performance.mark = Mark{columns_.times[row], traits.precision(), traits.timing()};
  return performance;
}

std::span<const SourceId> Archive::source_set(std::uint16_t index) const {
  if (index >= columns_.source_sets.size()) return {};
  return part(columns_.source_members, columns_.source_sets[index]);
}

MarkOrder Archive::by_mark(const Event& event) const {
  const auto found = std::ranges::lower_bound(columns_.events, event);
  if (found == columns_.events.end() || *found != event) return {};
  const auto i = static_cast<std::size_t>(found - columns_.events.begin());
  return {.performances = part(columns_.mark_performances, columns_.mark_begin, i),
          .times = part(columns_.mark_times, columns_.mark_begin, i),
          .dates = part(columns_.mark_dates, columns_.mark_begin, i),
          .athletes = part(columns_.mark_athletes, columns_.mark_begin, i),
          .venues = part(columns_.mark_venues, columns_.mark_begin, i),
          .traits = part(columns_.mark_traits, columns_.mark_begin, i),
          .earliest = part(columns_.mark_earliest, columns_.mark_block_begin, i)};
}

std::span<const PerformanceId> Archive::of(AthleteId id) const {
  return part(columns_.athlete_performances, columns_.athlete_begin, id.row);
}
std::span<const RaceId> Archive::of(VenueId id) const {
  return part(columns_.venue_races, columns_.venue_begin, id.row);
}
std::span<const RaceId> Archive::of(MeetingId id) const {
  return part(columns_.meeting_races, columns_.meeting_begin, id.row);
}
std::span<const MeetingId> Archive::of(SeriesId id) const {
  return part(columns_.series_meetings, columns_.series_begin, id.row);
}
std::span<const SplitRow> Archive::splits(PerformanceId id) const {
  const auto found = std::ranges::equal_range(columns_.splits, id, {}, &SplitRow::performance);
  return {found.begin(), found.end()};
}
std::span<const NameSpell> Archive::aliases(AthleteId id) const {
  return part(columns_.athlete_names, (*this)[id].aliases);
}
std::span<const NameSpell> Archive::aliases(VenueId id) const {
  return part(columns_.venue_names, (*this)[id].aliases);
}
std::span<const NameSpell> Archive::aliases(SeriesId id) const {
  return part(columns_.series_names, (*this)[id].aliases);
}
std::span<const NationSpell> Archive::nation_history(AthleteId id) const {
  return part(columns_.nation_spells, (*this)[id].nations);
}

std::string Archive::id_of(AthleteId id) const { return fmt::format("athlete:{}", text((*this)[id].slug)); }
std::string Archive::id_of(VenueId id) const { return fmt::format("venue:{}", text((*this)[id].slug)); }
std::string Archive::id_of(SeriesId id) const { return fmt::format("series:{}", text((*this)[id].slug)); }
std::string Archive::id_of(MeetingId id) const { return fmt::format("meeting:{}", text((*this)[id].slug)); }
std::string Archive::id_of(RaceId id) const { return fmt::format("race:{}", text((*this)[id].slug)); }

std::string Archive::id_of(PerformanceId id) const {
  const RaceRow& race = (*this)[races()[id.row]];
  const AthleteRow& athlete = (*this)[athletes()[id.row]];
  std::string stable = fmt::format("performance:{}/{}", text(race.slug), text(athlete.slug));
  if (const Event event = event_of(id); event != race.event) stable += "@" + to_word(event);
  if (const unsigned ordinal = ordinal_in_race(*this, id); ordinal > 1) stable += fmt::format("#{}", ordinal);
  return stable;
}

std::optional<AthleteId> Archive::athlete(std::string_view stable_id) const {
  const std::string_view slug = without_kind(stable_id, "athlete:");
  if (const auto found = find_slug(*this, columns_.athletes_by_slug, columns_.athletes, slug)) return found;
  const auto former = std::ranges::lower_bound(columns_.former_athletes, slug, {},
                                               [&](const FormerSlug& f) { return text(f.slug); });
  if (former == columns_.former_athletes.end() || text(former->slug) != slug) return std::nullopt;
  return former->athlete;
}
std::optional<VenueId> Archive::venue(std::string_view stable_id) const {
  return find_slug(*this, columns_.venues_by_slug, columns_.venues, without_kind(stable_id, "venue:"));
}
std::optional<SeriesId> Archive::series(std::string_view stable_id) const {
  return find_slug(*this, columns_.series_by_slug, columns_.series, without_kind(stable_id, "series:"));
}
std::optional<MeetingId> Archive::meeting(std::string_view stable_id) const {
  return find_slug(*this, columns_.meetings_by_slug, columns_.meetings, without_kind(stable_id, "meeting:"));
}
std::optional<RaceId> Archive::race(std::string_view stable_id) const {
  return find_slug(*this, columns_.races_by_slug, columns_.races, without_kind(stable_id, "race:"));
}

std::optional<PerformanceId> Archive::performance(std::string_view stable_id) const {
  std::string_view rest = without_kind(stable_id, "performance:");
  unsigned wanted = 1;
  if (const std::size_t at = rest.rfind('#'); at != std::string_view::npos) {
    const auto number = parse_number(rest.substr(at + 1));
    if (!number || *number < 2) return std::nullopt;
    wanted = *number;
    rest = rest.substr(0, at);
  }
  std::string_view word;
  if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
    word = rest.substr(at + 1);
    rest = rest.substr(0, at);
  }
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto of_race = race(rest.substr(0, slash));
  const auto of_athlete = athlete(rest.substr(slash + 1));
  if (!of_race || !of_athlete) return std::nullopt;
  const RaceRow& row = (*this)[*of_race];
  for (std::uint32_t i = row.performances.begin; i < row.performances.begin + row.performances.count; ++i) {
    const PerformanceId id{i};
    if (athletes()[i] != *of_athlete) continue;
    const Event event = event_of(id);
    const bool meant = word.empty() ? event == row.event : event != row.event && to_word(event) == word;
    if (meant && ordinal_in_race(*this, id) == wanted) return id;
  }
  return std::nullopt;
}

}  // namespace miler
