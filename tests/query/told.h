// Answers in one line of text, for tables of tests.
#pragma once

#include <string>

#include <fmt/format.h>

#include "miler/query/answer.h"
#include "tests/support/sheet.h"

namespace miler::testing {

/// "complete", "at least 3 at most 5: hole", "unknown: hole".
inline std::string told(const Completeness& found) {
  if (found.state == Completeness::State::Complete) return "complete";
  if (found.state == Completeness::State::Unknown) return "unknown: " + found.hole;
  std::string text;
  if (found.lower) text += fmt::format("at least {} ", *found.lower);
  if (found.upper) text += fmt::format("at most {} ", *found.upper);
  return text.substr(0, text.size() - 1) + ": " + found.hole;
}

/// What a group is called: "Ada", "USA", "Hayward Field", "Eugene", "2001", "race:2001-05-01-oslo-mile-men".
inline std::string name_of(const Sheet& sheet, const decltype(query::GroupCount::group)& group) {
  const Archive& archive = sheet.archive();
  if (const auto* athlete = std::get_if<AthleteId>(&group)) return sheet.name(*athlete);
  if (const auto* nation = std::get_if<Country>(&group)) return to_string(*nation);
  if (const auto* venue = std::get_if<VenueId>(&group))
    return std::string{archive.text(archive[*venue].name)};
  if (const auto* race = std::get_if<RaceId>(&group)) return archive.id_of(*race);
  if (const auto* year = std::get_if<int>(&group)) return fmt::format("{}", *year);
  return std::get<std::string>(group);
}

/// "1 Bannister 3:59.4h 1954-05-06", parted by "; "; "none"; "3 (2 by performer)".
inline std::string told(const Sheet& sheet, const query::Value& value) {
  std::string text;
  const auto part = [&](const std::string& line) { text += (text.empty() ? "" : "; ") + line; };
  if (std::holds_alternative<query::None>(value)) return "none";
  if (const auto* lines = std::get_if<query::Lines>(&value)) {
    for (const query::Line& line : lines->lines) {
      part(fmt::format("{} {}", line.entry.rank, sheet.told(line.entry.performance)));
    }
  } else if (const auto* standing = std::get_if<query::Standing>(&value)) {
    part(fmt::format("{} of performances, {} of performers", standing->rank.among_performances,
                     standing->rank.among_performers));
    for (const PerformanceId id : standing->equal) part("equal " + sheet.told(id));
    if (standing->better) part("behind " + sheet.told(*standing->better));
  } else if (const auto* number = std::get_if<query::Number>(&value)) {
    part(fmt::format("{}, {} performances", number->counted, number->performances));
  } else if (const auto* drought = std::get_if<query::Drought>(&value)) {
    part(sheet.told(drought->last));
    if (drought->ago) part(to_string(drought->ago->youngest) + " ago");
  } else if (const auto* groups = std::get_if<query::Groups>(&value)) {
    for (const query::GroupCount& g : groups->groups) {
      part(fmt::format("{} {} {}", g.rank, name_of(sheet, g.group), g.performances));
    }
  } else if (const auto* races = std::get_if<query::RaceLines>(&value)) {
    for (const query::RaceLine& race : races->races) {
      part(fmt::format("{} {} {}", race.rank, to_string(race.measure), sheet.told(race.first)));
    }
  }
  return text;
}

/// The value, " | ", and the completeness.
inline std::string told(const Sheet& sheet, const Expected<query::Answer>& answer) {
  if (!answer) return "error: " + answer.error().message;
  return told(sheet, answer->value) + " | " + told(answer->completeness);
}

}  // namespace miler::testing
