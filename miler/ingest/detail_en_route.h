// When a shorter mark of the day is a split of the longer one. RULE en-route-folding,
// docs/decisions/0008-identity.md
#pragma once

#include <cstdint>

#include "miler/marks/distance.h"
#include "miler/marks/duration.h"

namespace miler::ingest {

/// One run, as far as the rule asks.
struct Leg {
  Distance distance;
  Duration time;
  std::uint16_t place = 0;  ///< 0: some list that names it gives no place
  bool hand = false;
};

/// How the two runs lie to each other.
struct Bearing {
  bool one_place = false;  ///< one competition, or one city
  bool one_country = false;
  bool rounds_differ = false;  ///< a heat and a final, or races of two numbers
  bool whole_field =
      false;  ///< everybody known in the shorter race, three at least, ran the longer one at such a pace
};

/// By how many thousandths the shorter run's pace was slower than the longer one's; a split of an even race:
/// 0.
int pace_apart(const Leg& shorter, const Leg& longer);

bool is_split(const Leg& shorter, const Leg& longer, const Bearing& bearing);

}  // namespace miler::ingest
