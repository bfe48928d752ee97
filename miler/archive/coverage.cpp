// Coverage statements with their names looked up.
#include "miler/archive/coverage.h"

#include <span>

#include <fmt/format.h>

#include "miler/archive/detail_coverage.h"
#include "miler/base/text.h"

namespace miler {
namespace {

bool is_called(const Archive& archive, TextRef name, std::span<const NameSpell> aliases,
               std::string_view text) {
  if (equal_ignoring_case(archive.text(name), text)) return true;
  for (const NameSpell& alias : aliases) {
    if (equal_ignoring_case(archive.text(alias.name), text)) return true;
  }
  return false;
}

/// By exact name or alias; nothing when it is nobody's or more than one's.
template <class RowId, class Row>
std::optional<RowId> called(const Archive& archive, std::span<const Row> rows, std::string_view text) {
  std::optional<RowId> found;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (!is_called(archive, rows[i].name, archive.aliases(RowId{i}), text)) continue;
    if (found) return std::nullopt;
    found = RowId{i};
  }
  return found;
}

std::optional<VenueId> find_venue(const Archive& archive, std::string_view name) {
  if (const auto venue = archive.venue(name)) return venue;
  return called<VenueId>(archive, archive.tables().venues, name);
}
std::optional<SeriesId> find_series(const Archive& archive, std::string_view name) {
  if (const auto series = archive.series(name)) return series;
  return called<SeriesId>(archive, archive.tables().series, name);
}

Error nobody(std::string_view kind, std::string_view name) {
  return {.code = ErrorCode::NotFound, .message = fmt::format("no {} is called '{}'", kind, name)};
}

/// Narrows the region by the scope; an error when its name is nobody's.
std::optional<Error> narrow(const Archive& archive, const CoverageText& text, Region& region) {
  switch (text.scope) {
    case CoverageText::Scope::None:
      break;
    case CoverageText::Scope::Nation:
      region.nation = text.country;
      break;
    case CoverageText::Scope::In:
      region.country = text.country;
      break;
    case CoverageText::Scope::At:
      region.venue = find_venue(archive, text.name);
      if (!region.venue) return nobody("venue", text.name);
      break;
    case CoverageText::Scope::Meet:
      region.series = find_series(archive, text.name);
      if (!region.series) return nobody("meet", text.name);
      break;
    case CoverageText::Scope::Athlete:
      region.athlete = archive.athlete(text.name);
      if (!region.athlete) return nobody("athlete", text.name);
      break;
  }
  return std::nullopt;
}

/// A hole that nobody can place may be anywhere: then it is all of the region.
Region hole_in(const Archive& archive, const Region& region, const CoverageText::Hole& hole) {
  using Kind = CoverageText::Hole::Kind;
  Region part = region;
  switch (hole.kind) {
    case Kind::HandTimes:
      break;
    case Kind::Nation:
      part.nation = hole.country;
      break;
    case Kind::In:
      part.country = hole.country;
      break;
    case Kind::Year:
      part.from = part.to = Date::of(hole.year);
      break;
    case Kind::Meet:
      part.series = find_series(archive, hole.name);
      break;
  }
  return part;
}

}  // namespace

Expected<Coverage> resolve(const Archive& archive, const CoverageText& text) {
  Coverage coverage;
  coverage.what = text.what;
  coverage.region.event = text.event;
  coverage.region.track = text.track;
  coverage.region.age = text.age;
  if (text.limit) coverage.region.limit = Limit{*text.limit, true};
  coverage.region.from = text.from;
  coverage.region.to = text.until;
  if (auto error = narrow(archive, text, coverage.region)) return Unexpected{*std::move(error)};
  for (const CoverageText::Hole& hole : text.holes) {
    if (hole.kind == CoverageText::Hole::Kind::HandTimes) {
      coverage.but_hand_times = true;
    } else {
      coverage.holes.push_back(hole_in(archive, coverage.region, hole));
    }
  }
  return coverage;
}

Expected<Coverage> parse_coverage(const Archive& archive, std::string_view statement) {
  return read_coverage(statement).and_then([&](const CoverageText& text) { return resolve(archive, text); });
}

Expected<bool> check_coverage(std::string_view statement) {
  return read_coverage(statement).map([](const CoverageText&) { return true; });
}

}  // namespace miler
