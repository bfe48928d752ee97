// Eating a distance from the front of a text, with the unit it was written in. Private to marks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/marks/distance.h"

namespace miler::detail {

enum class UnitKind : std::uint8_t { Metre, Kilometre, Yard, Mile };

struct DistanceReading {
  Distance distance;
  UnitKind unit = UnitKind::Metre;
};

/// Eats the longest distance of parse_distance's grammar; nothing when there is none, `rest` then at the
/// fault.
std::optional<DistanceReading> take_distance(std::string_view& rest);

}  // namespace miler::detail
