// Statements for tests of settling: sources, people and races by a word, keys given as they come.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "miler/archive/settle.h"

namespace miler::testing {

/// What several sources say. A source is named by "who" or "who:low"; everything is high confidence unless so
/// marked. Public members, so that a test can add what there is no word for.
class SaidBook {
 public:
  SourceKey source(std::string_view who);
  Origin by(std::string_view who);
  AthleteKey athlete(std::string_view slug);  ///< the identity only
  RaceKey race(std::string_view slug);        ///< the identity only
  VenueKey venue(std::string_view slug);
  SeriesKey series(std::string_view slug);
  MeetingKey meeting(std::string_view slug);

  /// "1954-05-06-oxford-mile-men": a race of that day; the event is the word before the last.
  RaceSaid& race_said(std::string_view who, std::string_view slug);
  AthleteSaid& athlete_said(std::string_view who, std::string_view slug, std::string_view name);
  /// `mark` as printed, a status, or "" for none. The race is said, too. One key for each race and athlete.
  PerformanceSaid& ran(std::string_view who, std::string_view race, std::string_view athlete,
                       std::string_view mark, std::uint16_t place = 0);
  CorrectionSaid& corrected(std::string_view target, std::string_view field, std::string_view is,
                            std::string_view decided = "");
  void merged(std::string_view keep, std::string_view drop);

  ArchivePtr settle() const;

  Statements said;
  Identities identities;
  NextKeys next;

 private:
  std::map<std::string, SourceKey, std::less<>> sources_;
  std::map<std::string, AthleteKey, std::less<>> athletes_;
  std::map<std::string, RaceKey, std::less<>> races_;
  std::map<std::string, VenueKey, std::less<>> venues_;
  std::map<std::string, SeriesKey, std::less<>> series_;
  std::map<std::string, MeetingKey, std::less<>> meetings_;
  std::map<std::string, PerformanceKey, std::less<>> performances_;
};

}  // namespace miler::testing
