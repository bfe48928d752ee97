// Who and what is meant by a few words: people, venues, series, meetings and races of an archive.
//
// Any unambiguous part will do, in any order, with or without accents. A whole name beats a part of one,
// words beat beginnings of words; several that remain are Ambiguous with all of them in `candidates`, the
// busiest first; none is NotFound with the nearest spellings. Stable ids ("athlete:jakob-ingebrigtsen-2000")
// always work.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::names {

/// What else is known of the person meant; what is absent does not narrow.
struct PersonHints {
  std::optional<Sex> sex;
  Country nation;  ///< competed for it at some time
  Date born;       ///< possible birth dates overlap
};

/// A venue, or a city with all its venues.
struct Place {
  std::optional<VenueId> venue;
  std::string city;  ///< as the archive writes it; empty when a venue was meant
  Country country;
};

/// What is known of a race to be found.
struct RaceWords {
  Date date;
  std::optional<EventName> event;
  std::optional<Sex> sex;
  std::string venue;  ///< stadium or city
  Round round;
};

/// Nothing is indexed before the first question; then people are, once (some 60 ms for 200,000). The archive
/// must outlive it. Not to be shared between threads.
class Directory {
 public:
  explicit Directory(const Archive& archive);
  ~Directory();
  Directory(Directory&&) noexcept;
  Directory& operator=(Directory&&) noexcept;

  Expected<AthleteId> athlete(std::string_view words, const PersonHints& hints = {}) const;
  /// All that the words may mean, busiest first.
  std::vector<AthleteId> athletes(std::string_view words, const PersonHints& hints = {}) const;
  Expected<VenueId> venue(std::string_view words) const;
  /// A venue, else a city of that name.
  Expected<Place> place(std::string_view words) const;
  Expected<Place> city(std::string_view words) const;
  Expected<SeriesId> series(std::string_view words) const;
  /// A meeting by its id, its name ("Prefontaine Classic 2023"), or its series and year.
  Expected<MeetingId> meeting(std::string_view words) const;
  Expected<RaceId> race(const RaceWords& words) const;
  /// A stable id, or "2023-09-16 mile men Eugene".
  Expected<RaceId> race(std::string_view words) const;

  // As in lists of candidates: "Jakob Ingebrigtsen (NOR, born 2000-09-19) athlete:jakob-ingebrigtsen-2000".
  std::string describe(AthleteId id) const;
  std::string describe(VenueId id) const;
  std::string describe(SeriesId id) const;
  std::string describe(MeetingId id) const;
  std::string describe(RaceId id) const;

 private:
  class People;
  const People& people() const;

  const Archive* archive_;
  mutable std::unique_ptr<People> people_;
};

}  // namespace miler::names
