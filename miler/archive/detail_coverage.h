// The parts of a coverage statement before names in it are looked up.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "miler/archive/coverage.h"

namespace miler {

struct CoverageText {
  enum class Scope : std::uint8_t { None, Nation, In, At, Meet, Athlete };
  struct Hole {
    enum class Kind : std::uint8_t { HandTimes, Nation, In, Year, Meet };
    Kind kind = Kind::HandTimes;
    Country country;        ///< of Nation and In
    int year = 0;           ///< of Year
    std::string_view name;  ///< of Meet
  };

  Event event;
  TrackFilter track = TrackFilter::Any;
  AgeClass age = AgeClass::Any;
  std::optional<Duration> limit;
  Date from, until;
  Scope scope = Scope::None;
  Country country;        ///< of Nation and In
  std::string_view name;  ///< of At, Meet and Athlete
  Covers what = Covers::Performances;
  std::vector<Hole> holes;
};

/// Reads the grammar of docs/coverage.md; views into `statement`.
Expected<CoverageText> read_coverage(std::string_view statement);
/// With its names looked up.
Expected<Coverage> resolve(const Archive& archive, const CoverageText& text);

}  // namespace miler
