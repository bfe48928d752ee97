// The contexts in which a performance may stand out: one step on each of ten chains, from anything down to
// the most special. A context is a region of the query language.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "miler/archive/region.h"

namespace miler::facts {

/// A performance as the contexts see it: one of the archive, or one that has just been run.
struct Subject {
  Event event;
  Mark mark;
  Date date;          ///< a full date
  AthleteId athlete;  ///< unknown: somebody the archive does not know
  Country nation;
  VenueId venue;
  SeriesId series;
  RoundKind round = RoundKind::Unknown;
  Course course = Course::Unknown;
  Tristate paced = Tristate::Unknown;
  bool championship = false;
  Date born;
  PerformanceId self;  ///< its own row, which is not compared with itself; unknown when it has none
};
/// Nothing when the row has no mark that stands, no full date, or is on no list (a split, an oversized
/// track).
std::optional<Subject> subject_of(const View& view, PerformanceId id);

/// The chains, each with its steps from wide to narrow; step 0 is anything.
enum class Chain : std::uint8_t { Who, Where, Meet, When, Age, Month, Track, Round, Paced, Championship };
inline constexpr std::size_t kChains = 10;
/// Who: area, nation, athlete. Where: soil, country, city, venue. When: decade, year. Age: U23, U20, U18.
inline constexpr std::array<std::uint8_t, kChains> kSteps{4, 5, 2, 3, 4, 2, 2, 2, 2, 2};

struct Context {
  std::array<std::uint8_t, kChains> step{};

  std::uint8_t& operator[](Chain chain) { return step[static_cast<std::size_t>(chain)]; }
  std::uint8_t operator[](Chain chain) const { return step[static_cast<std::size_t>(chain)]; }
  std::size_t bound() const;  ///< how many chains are narrowed
  friend bool operator==(const Context&, const Context&) = default;
};

/// Which steps the subject has, a bit a step; a step it lacks (an adult's U20, a venue's unknown city) is in
/// no context.
std::array<std::uint8_t, kChains> steps_of(const Archive& archive, const Subject& subject);

/// The context as a region of the subject's event, without days beyond its own: what a query asks.
Region region_of(const Archive& archive, const Subject& subject, const Context& context);

}  // namespace miler::facts
