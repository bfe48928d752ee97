#include "cmd/miler/scopes.h"

namespace miler::cmd {

Expected<records::Scope> with_known_names(const Desk& desk, records::Scope scope) {
  const Archive& archive = desk.archive();
  if (!scope.meet.empty()) {
    const Expected<SeriesId> series = desk.directory().series(scope.meet);
    if (!series) return Unexpected{series.error()};
    scope.meet = archive.text(archive[*series].name);
  }
  if (!scope.venue.empty()) {
    const Expected<VenueId> venue = desk.directory().venue(scope.venue);
    if (!venue) return Unexpected{venue.error()};
    scope.venue = archive.text(archive[*venue].name);
  }
  return scope;
}

}  // namespace miler::cmd
