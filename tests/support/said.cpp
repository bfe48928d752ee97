// See said.h.
#include "tests/support/said.h"

#include <stdexcept>

#include "miler/base/text.h"

namespace miler::testing {
namespace {

/// The key of a word; a new one is announced to `identities`.
template <class Table, class Names>
Key<Table> key_of(Names& names, std::vector<Identity<Table>>& identities, std::uint32_t& next,
                  std::string_view slug) {
  const auto [found, fresh] = names.try_emplace(std::string{slug}, Key<Table>{next});
  if (fresh) {
    identities.push_back({Key<Table>{next}, std::string{slug}});
    ++next;
  }
  return found->second;
}

}  // namespace

SourceKey SaidBook::source(std::string_view who) {
  const std::string_view name = who.substr(0, who.find(':'));
  const auto [found, fresh] = sources_.try_emplace(std::string{name}, SourceKey{next.source});
  if (fresh) {
    ++next.source;
    said.sources.push_back({.source = found->second, .slug = std::string{name}, .title = std::string{name}});
  }
  return found->second;
}

Origin SaidBook::by(std::string_view who) {
  Origin origin{.source = source(who), .confidence = Confidence::High};
  if (who.ends_with(":low")) origin.confidence = Confidence::Low;
  if (who.ends_with(":medium")) origin.confidence = Confidence::Medium;
  return origin;
}

AthleteKey SaidBook::athlete(std::string_view slug) {
  return key_of(athletes_, identities.athletes, next.athlete, slug);
}
RaceKey SaidBook::race(std::string_view slug) { return key_of(races_, identities.races, next.race, slug); }
VenueKey SaidBook::venue(std::string_view slug) {
  return key_of(venues_, identities.venues, next.venue, slug);
}
SeriesKey SaidBook::series(std::string_view slug) {
  return key_of(series_, identities.series, next.series, slug);
}
MeetingKey SaidBook::meeting(std::string_view slug) {
  return key_of(meetings_, identities.meetings, next.meeting, slug);
}

RaceSaid& SaidBook::race_said(std::string_view who, std::string_view slug) {
  const std::vector<std::string_view> parts = split(slug, '-');
  RaceSaid row;
  row.race = race(slug);
  row.date = parse_date(slug.substr(0, 10)).value();
  row.event = event_of(parse_event_name(parts.at(parts.size() - 2)).value(), parse_sex(parts.back()).value());
  row.course = Course::Outdoor400;
  row.origin = by(who);
  return said.races.emplace_back(row);
}

AthleteSaid& SaidBook::athlete_said(std::string_view who, std::string_view slug, std::string_view name) {
  AthleteSaid row;
  row.athlete = athlete(slug);
  row.name = name;
  row.origin = by(who);
  return said.athletes.emplace_back(row);
}

PerformanceSaid& SaidBook::ran(std::string_view who, std::string_view race_slug,
                               std::string_view athlete_slug, std::string_view mark, std::uint16_t place) {
  const Event event = race_said(who, race_slug).event.value();
  const auto [found, fresh] = performances_.try_emplace(
      std::string{race_slug} + "/" + std::string{athlete_slug}, PerformanceKey{next.performance});
  if (fresh) ++next.performance;
  PerformanceSaid row;
  row.performance = found->second;
  row.athlete = athlete(athlete_slug);
  row.race = race(race_slug);
  row.event = event;
  row.place = place;
  row.origin = by(who);
  if (const auto read = parse_mark(mark)) {
    row.mark = *read;
  } else {
    row.status = parse_status(mark).value();
  }
  return said.performances.emplace_back(row);
}

CorrectionSaid& SaidBook::corrected(std::string_view target, std::string_view field, std::string_view is,
                                    std::string_view decided) {
  CorrectionSaid row;
  row.target = target;
  row.field = field;
  row.is = is;
  row.reason = "a reason";
  if (!decided.empty()) row.decided = parse_date(decided).value();
  row.origin = by("desk");
  return said.corrections.emplace_back(row);
}

void SaidBook::merged(std::string_view keep, std::string_view drop) {
  said.merges.push_back(
      {.keep = athlete(keep), .drop = athlete(drop), .reason = "one person", .origin = by("desk")});
}

ArchivePtr SaidBook::settle() const {
  return miler::settle(
      {.statements = said, .identities = identities, .next_keys = next, .revision = {1, 1}, .title = "test"});
}

}  // namespace miler::testing
