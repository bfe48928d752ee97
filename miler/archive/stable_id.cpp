// Ids stand by their slugs, so those that begin alike stand side by side.
#include "miler/archive/stable_id.h"

#include <algorithm>
#include <span>
#include <string>

#include <fmt/format.h>

#include "miler/base/text.h"

namespace miler {
namespace {

constexpr std::ptrdiff_t kNeighbours = 3;  ///< on each side

std::size_t alike_for(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// Those around the place of `slug` that begin like it for longest.
template <class RowId>
std::vector<std::string> neighbours(const Archive& archive, std::span<const RowId> by_slug,
                                    std::string_view slug) {
  const auto slug_of = [&](RowId id) { return archive.text(archive[id].slug); };
  const auto at = std::ranges::lower_bound(by_slug, slug, {}, slug_of) - by_slug.begin();
  const auto first = std::max<std::ptrdiff_t>(0, at - kNeighbours);
  const auto last = std::min(static_cast<std::ptrdiff_t>(by_slug.size()), at + kNeighbours);
  const auto near = by_slug.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
  std::size_t longest = 1;
  for (const RowId id : near) longest = std::max(longest, alike_for(slug, slug_of(id)));
  std::vector<std::string> found;
  for (const RowId id : near) {
    if (alike_for(slug, slug_of(id)) == longest) found.push_back(archive.id_of(id));
  }
  return found;
}

template <class RowId>
Expected<RowId> found_or(const std::optional<RowId>& found, const Archive& archive,
                         std::span<const RowId> by_slug, std::string_view kind, std::string_view id) {
  if (found) return *found;
  std::string_view slug = id;
  if (take(slug, kind)) take(slug, ':');
  return Unexpected{Error{.code = ErrorCode::NotFound,
                          .message = fmt::format("the archive has no {} '{}'", kind, id),
                          .where = {0, static_cast<std::uint32_t>(id.size())},
                          .candidates = neighbours(archive, by_slug, slug)}};
}

}  // namespace

Expected<AthleteId> parse_athlete_id(const Archive& archive, std::string_view id) {
  return found_or(archive.athlete(id), archive, archive.tables().athletes_by_slug, "athlete", id);
}
Expected<VenueId> parse_venue_id(const Archive& archive, std::string_view id) {
  return found_or(archive.venue(id), archive, archive.tables().venues_by_slug, "venue", id);
}
Expected<SeriesId> parse_series_id(const Archive& archive, std::string_view id) {
  return found_or(archive.series(id), archive, archive.tables().series_by_slug, "series", id);
}
Expected<MeetingId> parse_meeting_id(const Archive& archive, std::string_view id) {
  return found_or(archive.meeting(id), archive, archive.tables().meetings_by_slug, "meeting", id);
}

}  // namespace miler
