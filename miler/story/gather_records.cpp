// The records that may fall, the weightiest rivalry of the field, and the counts of the place.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "miler/story/detail_gather.h"

namespace miler::story {
namespace {

/// Scopes whose places the field has already named, so that nothing is looked up by words.
records::Places places_of(const ResolvedField& resolved) {
  const auto missing = [] {
    return Unexpected{
        Error{.code = ErrorCode::NotFound, .message = "the field's place is not in the archive"}};
  };
  return {.series = [&resolved, missing](std::string_view) -> Expected<SeriesId> {
            if (!resolved.series) return missing();
            return *resolved.series;
          },
          .venue = [&resolved, missing](std::string_view) -> Expected<VenueId> {
            if (!resolved.venue) return missing();
            return *resolved.venue;
          }};
}

void add_record(const View& view, const Preview& preview, const records::Scope& scope,
                std::vector<RecordLine>& lines) {
  const Event event = preview.resolved.field.event;
  Expected<std::optional<records::Record>> record =
      records::holder(view, event, scope, places_of(preview.resolved));
  if (!record || !*record) return;
  RecordLine line{.record = std::move(**record), .title = {}, .on_race_day = {}};
  line.title = records::title(scope, event, line.record.basis);
  if (const auto age = age_on(line.record.standing.date, preview.resolved.field.date))
    line.on_race_day = *age;
  lines.push_back(std::move(line));
}

records::Scope nation_scope(Country nation) {
  records::Scope scope;
  scope.nation = nation;
  return scope;
}

}  // namespace

void gather_records(const View& view, Preview& preview) {
  const ResolvedField& resolved = preview.resolved;
  add_record(view, preview, {}, preview.records);
  records::Scope scope;
  if (resolved.series) {
    scope.meet = resolved.field.meet;
    add_record(view, preview, scope, preview.records);
  }
  if (resolved.venue) {
    scope = {};
    scope.venue = resolved.field.venue;
    add_record(view, preview, scope, preview.records);
  }
  if (resolved.country.known()) {
    scope = {};
    scope.in = resolved.country;
    add_record(view, preview, scope, preview.records);
  }
  scope = {};
  scope.age = AgeClass::U20;
  add_record(view, preview, scope, preview.records);

  std::set<Area> areas;
  std::set<Country> nations;
  if (resolved.country.known()) {
    nations.insert(resolved.country);
    areas.insert(area_of(resolved.country));
  }
  for (const Entrant& entrant : preview.entrants) {
    if (entrant.starter.pacer || !entrant.nation.known()) continue;
    nations.insert(entrant.nation);
    areas.insert(area_of(entrant.nation));
  }
  for (const Area area : areas) {
    if (area == Area::None) continue;
    scope = {};
    scope.area = area;
    add_record(view, preview, scope, preview.nation_records);
  }
  for (const Country nation : nations)
    add_record(view, preview, nation_scope(nation), preview.nation_records);

  const auto progression = records::progression_of(view, resolved.field.event, {}, places_of(resolved));
  if (progression) preview.progression = *progression;
  if (resolved.country.known()) {
    preview.set_in_host = records::set_in(view, preview.progression, resolved.country);
  }
}

void gather_rivalry(const View& view, Preview& preview) {
  std::vector<AthleteId> athletes;
  for (const Entrant& entrant : preview.entrants) {
    if (entrant.athlete && !entrant.starter.pacer) athletes.push_back(*entrant.athlete);
  }
  preview.matrix = rivalry::matrix(view, athletes);
  std::uint32_t heaviest = 0;
  for (const AthleteId athlete : athletes) {
    for (const rivalry::Rival& rival : rivalry::rivals_of(view, athlete, SIZE_MAX)) {
      if (rival.total.weight <= heaviest || std::ranges::find(athletes, rival.athlete) == athletes.end())
        continue;
      heaviest = rival.total.weight;
      preview.rivalry = rivalry::between(view, athlete, rival.athlete);
    }
  }
}

void gather_counts(const View& view, Preview& preview) {
  const ResolvedField& resolved = preview.resolved;
  const Event event = resolved.field.event;
  const std::vector<Duration> barriers = barriers_of(event);
  const std::optional<Duration> four =
      event == kMensMile ? std::optional{Duration::seconds(240)} : std::nullopt;
  std::vector<Duration> limits = barriers;
  if (four) limits.push_back(*four);
  const auto add = [&](Region region, std::string_view where) {
    for (const Duration limit : limits) {
      region.limit = Limit{.time = limit, .inclusive = false};
      CountLine line{
          .what = fmt::format("{} under {} {}", to_prose(event), to_string(barrier_mark(limit)), where),
          .region = region,
          .count = lists::count(view, region)};
      if (line.count.performances > 0 || line.count.completeness.lower.value_or(0) > 0) {
        preview.counts.push_back(std::move(line));
      }
    }
  };
  Region region;
  region.event = event;
  if (resolved.venue) {
    region.venue = resolved.venue;
    add(region, "at " + resolved.field.venue);
    preview.at_venue = lists::best(view, region, lists::By::Performance, 10);
    region.venue.reset();
  }
  if (resolved.series) {
    region.series = resolved.series;
    add(region, "at the " + resolved.field.meet);
    region.series.reset();
  }
  add(region, "in history");
}

}  // namespace miler::story
