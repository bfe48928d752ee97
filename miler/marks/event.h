// What is run: a distance on the track or the road, over barriers or not, by men or by women.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "miler/base/error.h"
#include "miler/marks/date.h"
#include "miler/marks/distance.h"

namespace miler {

enum class Sex : std::uint8_t { Men, Women };
enum class Surface : std::uint8_t { Track, Road };
enum class Barriers : std::uint8_t { None, Steeplechase };

/// The place a race was run on: a 400 m track, a short track (200 m), an oversized one (over 200 m, indoors),
/// an undersized one (under 400 m, outdoors), a road. It belongs to the race, not to the event.
enum class Course : std::uint8_t { Unknown, Outdoor400, Short, Oversized, Undersized, Road };

/// An event before it is said for whom.
struct EventName {
  Distance distance;
  Surface surface = Surface::Track;
  Barriers barriers = Barriers::None;

  friend constexpr auto operator<=>(const EventName&, const EventName&) = default;
};

/// An event of men or of women: what one list, one record and one rivalry hold.
struct Event {
  Distance distance;
  Sex sex = Sex::Men;
  Surface surface = Surface::Track;
  Barriers barriers = Barriers::None;

  constexpr EventName name() const { return {distance, surface, barriers}; }
  friend constexpr auto operator<=>(const Event&, const Event&) = default;
};

static_assert(sizeof(Event) == 8);

constexpr Event event_of(EventName name, Sex sex) {
  return {name.distance, sex, name.surface, name.barriers};
}

inline constexpr Event kMensMile{kMile, Sex::Men, Surface::Track, Barriers::None};
inline constexpr Event kWomensMile{kMile, Sex::Women, Surface::Track, Barriers::None};

/// Reads "mile", "1500", "1500m", "1500 Metres", "800", "2mile", "2 miles", "two-mile", "1M", "one-mile",
/// "road-mile", "Mile Road", "MileR", "5k" (on the road), "3000sc", "3000S", "3000m steeplechase"; any case,
/// space, hyphen or neither. Any running distance is read; whether the sport covers it is covered(). "short
/// track" and "indoor" at the end are read and mean nothing here. No allocation on success.
Expected<EventName> parse_event_name(std::string_view text);

/// "men", "women", "m", "w", "f", "male", "female", "men's", "women's"; any case.
Expected<Sex> parse_sex(std::string_view text);
/// "outdoor", "short", "oversized", "undersized", "road"; "" is unknown; "indoor" is short.
Expected<Course> parse_course(std::string_view text);

/// The word of sheets and of the command line: "mile", "1500", "2mile", "road-mile", "5k", "3000sc".
std::string to_word(EventName name);
std::string to_word(Event event);  ///< without the sex
/// The word in a sentence: "mile", "1500 m", "2 miles", "road mile", "5 km", "3000 m steeplechase".
std::string to_prose(EventName name);
std::string to_prose(Event event);  ///< without the sex

std::string_view to_word(Sex sex);          ///< "men", "women"
std::string_view to_word(Course course);    ///< "outdoor", "short", "oversized", "undersized", "road", ""
std::string_view to_word(Surface surface);  ///< "track", "road"

/// What the best mark of the world is called. RULE record-or-best
enum class Honour : std::uint8_t { Best, Record };

/// One event that the sport covers.
struct EventKind {
  EventName name;
  Honour outdoors;            ///< on a 400 m track, or on the road
  Honour short_track;         ///< on a 200 m track; Best where the event is not run there
  std::optional<Date> since;  ///< first day of world records, where it is a recent rule
};

/// Every event the sport covers, in the order of EventName.
std::span<const EventKind> event_kinds();
/// Nothing when the event is out of scope: a sprint, a marathon, 1500 m on the road.
const EventKind* find_event_kind(EventName name);
inline bool covered(EventName name) { return find_event_kind(name) != nullptr; }

}  // namespace miler
