// Reading and printing scopes, and finding their places.
#include "miler/records/scope.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "miler/base/text.h"

namespace miler::records {
namespace {

Unexpected refused(std::string message, std::string_view text, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return Unexpected{Error{.code = ErrorCode::BadArgument,
                          .message = std::move(message),
                          .where = {begin, begin + static_cast<std::uint32_t>(part.size())}}};
}

/// Parts without a colon. True when it is one of them.
bool read_word(std::string_view word, Scope& scope) {
  if (word == "u18") return scope.age = AgeClass::U18, true;
  if (word == "u20") return scope.age = AgeClass::U20, true;
  if (word == "u23") return scope.age = AgeClass::U23, true;
  if (word == "indoor" || word == "short") return scope.track = TrackFilter::Short, true;
  if (word == "outdoor") return scope.track = TrackFilter::Outdoor, true;
  return word == "world";
}

bool set_country(std::string_view value, Country& country) {
  const Expected<Country> read = parse_country(value);
  if (read) country = *read;
  return read.has_value();
}

/// Parts with a colon. True when it is one of them and its value is known.
bool read_part(std::string_view key, std::string_view value, Scope& scope) {
  if (value.empty()) return false;
  if (key == "area") {
    const Expected<Area> area = parse_area(value);
    if (area) scope.area = *area;
    return area.has_value();
  }
  if (key == "nation") return set_country(value, scope.nation);
  if (key == "in") return set_country(value, scope.in);
  if (key == "home") {
    const HomeNation* const home = find_home_nation(value);
    if (home != nullptr) scope.home = home->name;
    return home != nullptr;
  }
  if (key == "meet") return scope.meet = value, true;
  if (key == "venue") return scope.venue = value, true;
  return false;
}

bool is_of_everybody_everywhere(const Scope& scope) {
  return !scope.area && !scope.nation.known() && scope.home.empty() && !scope.in.known() &&
         scope.meet.empty() && scope.venue.empty();
}

std::string_view word_of(AgeClass age) {
  switch (age) {
    case AgeClass::U18:
      return "u18";
    case AgeClass::U20:
      return "u20";
    case AgeClass::U23:
      return "u23";
    case AgeClass::Any:
      break;
  }
  return "";
}

/// The one row whose id, name or alias it is.
template <class RowId, class Row, class Find>
Expected<RowId> exactly(const Archive& archive, std::span<const Row> rows, std::string_view name,
                        Find by_id) {
  if (const std::optional<RowId> found = by_id(name)) return *found;
  std::vector<RowId> meant;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const RowId id{i};
    const auto aliases = archive.aliases(id);
    if (equal_ignoring_case(archive.text(rows[i].name), name) ||
        std::ranges::any_of(aliases, [&](const NameSpell& alias) {
          return equal_ignoring_case(archive.text(alias.name), name);
        })) {
      meant.push_back(id);
    }
  }
  if (meant.size() == 1) return meant.front();
  Error error{.code = meant.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
              .message = meant.empty() ? fmt::format("the archive has no '{}'", name)
                                       : fmt::format("'{}' may be any of {}", name, meant.size())};
  for (const RowId id : meant) error.candidates.push_back(archive.id_of(id));
  return Unexpected{std::move(error)};
}

}  // namespace

Expected<Scope> parse_scope(std::string_view text) {
  Scope scope;
  bool world = false;
  for (const std::string_view untrimmed : split(text, '+')) {
    const std::string_view part = trim(untrimmed);
    const std::size_t colon = part.find(':');
    const bool read = colon == std::string_view::npos ? read_word(to_lower(part), scope)
                                                      : read_part(to_lower(trim(part.substr(0, colon))),
                                                                  trim(part.substr(colon + 1)), scope);
    if (!read) {
      return refused(fmt::format("'{}' is no scope of a record: world, area:EUR, nation:USA, home:Scotland, "
                                 "meet:NAME, venue:NAME, in:USA, u20, u18, indoor, outdoor",
                                 part),
                     text, part);
    }
    world = world || equal_ignoring_case(part, "world");
  }
  if (world && !is_of_everybody_everywhere(scope)) {
    const std::string rest = to_string(scope);
    return refused(
        fmt::format("'{}' is two scopes: the world's record, or that of {}; where a world record was "
                    "set is no scope but a part of the question: \"last mile world record in the "
                    "United States\"",
                    text, rest),
        text, text);
  }
  return scope;
}

std::string to_string(const Scope& scope) {
  std::string text;
  const auto add = [&](std::string_view key, std::string_view value) {
    if (value.empty()) return;
    if (!text.empty()) text += '+';
    text += key;
    text += value;
  };
  if (scope.area) add("area:", to_word(*scope.area));
  add("nation:", to_string(scope.nation));
  add("home:", scope.home);
  add("in:", to_string(scope.in));
  add("meet:", scope.meet);
  add("venue:", scope.venue);
  if (text.empty()) text = "world";
  add("", scope.track == TrackFilter::Short     ? "indoor"
          : scope.track == TrackFilter::Outdoor ? "outdoor"
                                                : "");
  add("", word_of(scope.age));
  return text;
}

Places exact_places(const Archive& archive) {
  return {.series =
              [&archive](std::string_view name) {
                return exactly<SeriesId>(archive, archive.tables().series, name,
                                         [&](std::string_view id) { return archive.series(id); });
              },
          .venue =
              [&archive](std::string_view name) {
                return exactly<VenueId>(archive, archive.tables().venues, name,
                                        [&](std::string_view id) { return archive.venue(id); });
              }};
}

Expected<Region> to_region(const Scope& scope, const Event& event, const Places& places) {
  Region region{.event = event, .track = scope.track};
  region.area = scope.area;
  region.nation = scope.nation;
  region.home = scope.home;
  region.country = scope.in;
  region.age = scope.age;
  if (!scope.meet.empty()) {
    const Expected<SeriesId> series = places.series(scope.meet);
    if (!series) return Unexpected{series.error()};
    region.series = *series;
  }
  if (!scope.venue.empty()) {
    const Expected<VenueId> venue = places.venue(scope.venue);
    if (!venue) return Unexpected{venue.error()};
    region.venue = *venue;
  }
  return region;
}

}  // namespace miler::records
