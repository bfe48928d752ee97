// The twelve numbers of the score, as data: where each comes from stands beside it in weights.cpp.
#pragma once

#include <array>

#include "miler/facts/fact.h"

namespace miler::facts {

/// All in bits, but seriousness and overlap.
struct Weights {
  // The price of the words: what a narrower context costs.
  double nothing, nation, championship, track, area_meet_year, soil_venue, other, pair;
  // The weight of a kind.
  double record, rank, best;
  /// How much a fact loses for being like one already chosen: of kind and of dimensions.
  double overlap;
};
const Weights& usual_weights();

double price_of(const Weights& weights, const Context& context);
double weight_of(const Weights& weights, Kind kind);

}  // namespace miler::facts
