// Small vocabularies of the archive: what became of a start, what a row is, what is known.
// Each is read from and printed as one word of a sheet; parse_x(to_word(x)) == x.
#pragma once

#include <cstdint>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

enum class Status : std::uint8_t { Ok, DidNotFinish, DidNotStart, Disqualified, NoMark };
enum class Kind : std::uint8_t { Race, EnRoute, CombinedEventLeg, Exhibition };
enum class Confidence : std::uint8_t { Low, Medium, High };
enum class Tristate : std::uint8_t { Unknown, No, Yes };
enum class MeetClass : std::uint8_t {
  Unknown,
  Global,
  Area,
  Games,
  National,
  University,
  Circuit,
  Invitational
};

/// "ok" or "", "dnf", "dns", "dq", "nm", "nt"; any case; "DQ TR17.2" is dq.
Expected<Status> parse_status(std::string_view text);
/// "race" or "", "en-route", "combined", "exhibition"; the distance in "en-route 1mile" is the sheet
/// reader's.
Expected<Kind> parse_kind(std::string_view text);
/// "low", "medium", "high".
Expected<Confidence> parse_confidence(std::string_view text);
/// "yes", "no", "" for unknown.
Expected<Tristate> parse_tristate(std::string_view text);
/// "global", "area", "games", "national", "university", "circuit", "invitational", "" for unknown.
Expected<MeetClass> parse_meet_class(std::string_view text);

/// Championships and Games: class global, area, games or national.
constexpr bool is_championship(MeetClass level) {
  return level == MeetClass::Global || level == MeetClass::Area || level == MeetClass::Games ||
         level == MeetClass::National;
}

std::string_view to_word(Status status);
std::string_view to_word(Kind kind);
std::string_view to_word(Confidence confidence);
std::string_view to_word(Tristate tristate);
std::string_view to_word(MeetClass meet_class);

}  // namespace miler
