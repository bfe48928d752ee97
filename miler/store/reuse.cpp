// See detail_reuse.h.
#include <map>
#include <string>
#include <string_view>

#include "miler/store/detail_kinds.h"
#include "miler/store/detail_reuse.h"

namespace miler::store {
namespace {

bool holds(const Archive& archive, AthleteKey, const std::string& slug) {
  return archive.athlete("athlete:" + slug).has_value();
}
bool holds(const Archive& archive, VenueKey, const std::string& slug) {
  return archive.venue("venue:" + slug).has_value();
}
bool holds(const Archive& archive, SeriesKey, const std::string& slug) {
  return archive.series("series:" + slug).has_value();
}
bool holds(const Archive& archive, MeetingKey, const std::string& slug) {
  return archive.meeting("meeting:" + slug).has_value();
}
bool holds(const Archive& archive, RaceKey, const std::string& slug) {
  return archive.race("race:" + slug).has_value();
}

/// Old keys for new ones, of one table.
template <class Table>
using Renamed = std::map<Key<Table>, Key<Table>>;

template <class Table>
Renamed<Table> rename(std::vector<Identity<Table>>& fresh, const std::vector<Identity<Table>>& given,
                      const Archive& stands) {
  std::map<std::string_view, Key<Table>> gone;
  for (const Identity<Table>& identity : given) {
    if (!holds(stands, identity.key, identity.slug)) gone.emplace(identity.slug, identity.key);
  }
  Renamed<Table> renamed;
  std::erase_if(fresh, [&](const Identity<Table>& identity) {
    const auto old = gone.find(identity.slug);
    return old != gone.end() && renamed.emplace(identity.key, old->second).second;
  });
  return renamed;
}

struct Renaming {
  Renamed<AthleteTable> athletes;
  Renamed<VenueTable> venues;
  Renamed<SeriesTable> series;
  Renamed<MeetingTable> meetings;
  Renamed<RaceTable> races;

  void operator()(AthleteKey& key) const { apply(athletes, key); }
  void operator()(VenueKey& key) const { apply(venues, key); }
  void operator()(SeriesKey& key) const { apply(series, key); }
  void operator()(MeetingKey& key) const { apply(meetings, key); }
  void operator()(RaceKey& key) const { apply(races, key); }
  void operator()(auto&) const {}  // no key of these

 private:
  template <class Table>
  static void apply(const Renamed<Table>& renamed, Key<Table>& key) {
    if (const auto old = renamed.find(key); old != renamed.end()) key = old->second;
  }
};

}  // namespace

ChangeSet with_keys_given_before(ChangeSet changes, const Identities& given, const Archive& stands) {
  const Renaming renaming{.athletes = rename(changes.identities.athletes, given.athletes, stands),
                          .venues = rename(changes.identities.venues, given.venues, stands),
                          .series = rename(changes.identities.series, given.series, stands),
                          .meetings = rename(changes.identities.meetings, given.meetings, stands),
                          .races = rename(changes.identities.races, given.races, stands)};
  for_each_table(kStatementTables, [&](auto table) {
    for (auto& said : changes.statements.*table) {
      for_each_field(said, [&](std::string_view, auto& value) { renaming(value); });
    }
  });
  return changes;
}

}  // namespace miler::store
