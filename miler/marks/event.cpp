// Reading and printing events, and the table of those that the sport covers.
#include "miler/marks/event.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/marks/detail_distance.h"
#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

constexpr EventName track(std::int32_t metres) {
  return {Distance::metres(metres), Surface::Track, Barriers::None};
}
constexpr EventName track(Distance distance) { return {distance, Surface::Track, Barriers::None}; }
constexpr EventName road(Distance distance) { return {distance, Surface::Road, Barriers::None}; }
constexpr EventName chase(std::int32_t metres) {
  return {Distance::metres(metres), Surface::Track, Barriers::Steeplechase};
}

constexpr Honour kBest = Honour::Best;
constexpr Honour kRecord = Honour::Record;

// RULE record-or-best, road-mile-record
constexpr EventKind kKinds[] = {
    {track(600), kBest, kBest, {}},
    {track(800), kRecord, kRecord, {}},
    {track(1000), kRecord, kRecord, {}},
    {track(1500), kRecord, kRecord, {}},
    {track(kMile), kRecord, kRecord, {}},
    {road(kMile), kRecord, kBest, Date::of(2023, 9, 1)},
    {track(2000), kRecord, kBest, {}},
    {chase(2000), kBest, kBest, {}},
    {track(3000), kRecord, kRecord, {}},
    {chase(3000), kRecord, kBest, {}},
    {track(2 * kMile), kBest, kBest, {}},
    {track(5000), kRecord, kRecord, {}},
    {road(Distance::metres(5000)), kRecord, kBest, Date::of(2018, 1, 1)},
    {track(10'000), kRecord, kBest, {}},
};
static_assert(std::ranges::is_sorted(kKinds, {}, &EventKind::name), "keep the events in their order");

/// The words around a distance.
struct Qualifier {
  std::string_view word;
  enum class Means : std::uint8_t { Road, Track, Steeplechase, Nothing } means;
};

// Longer words first.
constexpr Qualifier kQualifiers[] = {
    {"steeplechase", Qualifier::Means::Steeplechase},
    {"short track", Qualifier::Means::Track},
    {"short-track", Qualifier::Means::Track},
    {"steeple", Qualifier::Means::Steeplechase},
    {"indoor", Qualifier::Means::Track},
    {"track", Qualifier::Means::Track},
    {"road", Qualifier::Means::Road},
    {"flat", Qualifier::Means::Nothing},
    {"run", Qualifier::Means::Nothing},
    {"sc", Qualifier::Means::Steeplechase},
    {"st", Qualifier::Means::Steeplechase},
    {"s", Qualifier::Means::Steeplechase},
    {"r", Qualifier::Means::Road},
};

struct Reading {
  std::optional<Distance> distance;
  std::optional<Surface> surface;
  Barriers barriers = Barriers::None;
  bool kilometres = false;
};

bool take_qualifier(std::string_view& rest, Reading& reading) {
  for (const Qualifier& qualifier : kQualifiers) {
    if (!detail::take_word(rest, qualifier.word)) continue;
    switch (qualifier.means) {
      case Qualifier::Means::Road:
        reading.surface = Surface::Road;
        break;
      case Qualifier::Means::Track:
        reading.surface = Surface::Track;
        break;
      case Qualifier::Means::Steeplechase:
        reading.barriers = Barriers::Steeplechase;
        break;
      case Qualifier::Means::Nothing:
        break;
    }
    return true;
  }
  return false;
}

bool take_event_part(std::string_view& rest, Reading& reading) {
  if (!reading.distance) {
    std::string_view after = rest;
    if (const auto read = detail::take_distance(after)) {
      rest = after;
      reading.distance = read->distance;
      reading.kilometres = read->unit == detail::UnitKind::Kilometre;
      return true;
    }
  }
  return take_qualifier(rest, reading);
}

/// "5k" is run on the road; "3k" is college English for 3000 m on the track.
Surface surface_of(const Reading& reading) {
  if (reading.surface) return *reading.surface;
  const bool road = reading.kilometres && *reading.distance >= Distance::metres(5000);
  return road ? Surface::Road : Surface::Track;
}

/// "1500", "mile", "2mile", "402.336".
std::string distance_word(Distance distance) {
  const std::int32_t mm = distance.millimetres();
  if (distance == kMile) return "mile";
  if (mm % kMile.millimetres() == 0) return fmt::format("{}mile", mm / kMile.millimetres());
  return mm % 1000 == 0 ? fmt::format("{}", mm / 1000) : fmt::format("{}.{:03}", mm / 1000, mm % 1000);
}

/// A road race that is said in kilometres: whole ones from five up.
bool said_in_kilometres(EventName name) {
  return name.surface == Surface::Road && name.distance >= Distance::metres(5000) &&
         name.distance.millimetres() % 1'000'000 == 0;
}

struct CourseWord {
  std::string_view word;
  Course course;
};

constexpr CourseWord kCourses[] = {
    {"", Course::Unknown},
    {"outdoor", Course::Outdoor400},
    {"short", Course::Short},
    {"oversized", Course::Oversized},
    {"undersized", Course::Undersized},
    {"road", Course::Road},
    {"indoor", Course::Short},
    {"short track", Course::Short},
    {"short-track", Course::Short},
};

constexpr std::string_view kMenWords[] = {"men", "m", "male", "men's", "man"};
constexpr std::string_view kWomenWords[] = {"women", "w", "f", "female", "women's", "woman"};

}  // namespace

Expected<EventName> parse_event_name(std::string_view text) {
  std::string_view rest = text;
  Reading reading;
  detail::take_separators(rest);
  while (!rest.empty() && take_event_part(rest, reading)) detail::take_separators(rest);
  if (!reading.distance || !rest.empty()) return detail::unread(ErrorCode::BadEvent, text, rest, "an event");
  return EventName{*reading.distance, surface_of(reading), reading.barriers};
}

Expected<Sex> parse_sex(std::string_view text) {
  const auto same = [text](std::string_view word) { return equal_ignoring_case(word, text); };
  if (std::ranges::any_of(kMenWords, same)) return Sex::Men;
  if (std::ranges::any_of(kWomenWords, same)) return Sex::Women;
  return detail::unread(ErrorCode::BadArgument, text, text, "'men' or 'women'");
}

Expected<Course> parse_course(std::string_view text) {
  for (const CourseWord& word : kCourses) {
    if (equal_ignoring_case(word.word, text)) return word.course;
  }
  return detail::unread(ErrorCode::BadArgument, text, text,
                        "a track (outdoor, short, oversized, undersized, road)");
}

std::string to_word(EventName name) {
  if (said_in_kilometres(name) && name.barriers == Barriers::None) {
    return fmt::format("{}k", name.distance.millimetres() / 1'000'000);
  }
  const std::string_view road = name.surface == Surface::Road ? "road-" : "";
  const bool in_miles = name.distance.millimetres() % kMile.millimetres() == 0;  // "2milesc" would be miles
  const std::string_view chased = name.barriers != Barriers::Steeplechase ? "" : in_miles ? "-sc" : "sc";
  return fmt::format("{}{}{}", road, distance_word(name.distance), chased);
}

std::string to_word(Event event) { return to_word(event.name()); }

std::string to_prose(EventName name) {
  const std::string_view chased = name.barriers == Barriers::Steeplechase ? " steeplechase" : "";
  if (said_in_kilometres(name)) {
    return fmt::format("{} km{}", name.distance.millimetres() / 1'000'000, chased);
  }
  const std::string_view road = name.surface == Surface::Road ? "road " : "";
  return fmt::format("{}{}{}", road, to_string(name.distance), chased);
}

std::string to_prose(Event event) { return to_prose(event.name()); }

std::string_view to_word(Sex sex) { return sex == Sex::Men ? "men" : "women"; }

std::string_view to_word(Course course) {
  for (const CourseWord& word : kCourses) {
    if (word.course == course) return word.word;
  }
  return "";
}

std::string_view to_word(Surface surface) { return surface == Surface::Track ? "track" : "road"; }

std::span<const EventKind> event_kinds() { return kKinds; }

const EventKind* find_event_kind(EventName name) {
  const auto* const found = std::ranges::lower_bound(kKinds, name, {}, &EventKind::name);
  return found != std::end(kKinds) && found->name == name ? found : nullptr;
}

}  // namespace miler
