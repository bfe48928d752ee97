// A small archive written down in a test, so that a statistician can read the test and correct it.
#pragma once

#include <string>
#include <string_view>

#include "miler/archive/archive.h"
#include "miler/archive/view.h"

namespace miler::testing {

/// One performance a line, blank lines and lines after "#" apart:
///
///     1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1
///     date  event  mark-or-status  athlete  [words in any order]
///
/// Words: a nation (GBR), a place (1), a round (f h2 sf1 r2), women, a course (outdoor short oversized
/// undersized road; default outdoor, road for a road event), a class (global area games national university
/// circuit invitational), paced, unpaced, lights, unresolved, conflicting, a kind (en-route combined
/// exhibition), born:1929-03-23, home:Scotland, meet:Bislett_Games (its series; the edition is the year),
/// in:NOR (country of the venue), city:Eugene, of:mile (an en-route split: the event of the race),
/// race:Dream_Mile; anything else is the venue. A mark may be "-", dnf, dns, dq or nm. "_" in a name is a
/// space. One race: date, event (or of:), sex, venue, round, course and race name. A person is a name; a
/// venue a name.
///
/// Other lines, the performance being the athlete's of that day (the first when there are several):
///
///     record    world ratified 1954-05-06 Bannister [mark:3:59.4] [ratified:1954-06-01] [rescinded:D] [best]
///     annulled  1954-05-06 Bannister [decided:1955-01-01] [now:2]
///     amended   1954-05-06 Bannister before:4:00.0 decided:1954-06-01 [was:2]
///     title     Olympic_champion 1500 Bannister won:D [until:D] [due:D] [women]
///     split     1954-05-06 Bannister 800m 1:58.2
///     count     399 exact mile under:4:00.0 as-of:2018-05-25 [from:D] [venue:V] [city:C] [in:USA] [meet:M]
///     [nation:USA]
///               [women] [what:men_under_four]
///     conflict  1954-05-06 Bannister mark 3:59.4 3:59.5 [settled]    (of "born": of the athlete)
///     covers    men mile <= 4:00.0 until 1960-01-01: all performances
///
/// Throws on a line that it cannot read: a broken fixture is a broken test.
class Sheet {
 public:
  explicit Sheet(std::string_view text);

  const Archive& archive() const { return *archive_; }
  const ArchivePtr& shared() const { return archive_; }
  View view() const { return View{*archive_}; }  ///< as of the horizon
  View as_of(std::string_view date) const;

  AthleteId athlete(std::string_view name) const;
  VenueId venue(std::string_view name) const;
  SeriesId series(std::string_view name) const;
  RaceId race(std::string_view slug) const;  ///< "1954-05-06-oxford-mile-men"
  /// The athlete's first row of that day.
  PerformanceId performance(std::string_view date, std::string_view athlete) const;

  std::string name(AthleteId id) const;
  std::string told(PerformanceId id) const;  ///< "Bannister 3:59.4h 1954-05-06"

 private:
  ArchivePtr archive_;
};

}  // namespace miler::testing
