#include "miler/facts/weights.h"

#include <algorithm>

namespace miler::facts {
namespace {

// The prices are -log2 of how often published facts bind just that dimension, and the weights log2 of how
// often a fact of the kind is stated where it is true, over one in ten: a census of 37 reports of six races,
// 2023 to 2025, coded by one hand. Single dimensions without a line in the census share what is left.
constexpr Weights kUsual{.nothing = 1.3,
                         .nation = 2.3,
                         .championship = 3.6,
                         .track = 3.8,
                         .area_meet_year = 4.3,
                         .soil_venue = 5.6,
                         .other = 8.6,
                         .pair = 12.6,
                         .record = 3.2,
                         .rank = 2.8,
                         .best = 0.9,
                         .overlap = 0.7};

double price_of_one(const Weights& weights, const Context& context) {
  if (context[Chain::Who] != 0) return context[Chain::Who] == 1 ? weights.area_meet_year : weights.nation;
  if (context[Chain::Championship] != 0) return weights.championship;
  if (context[Chain::Track] != 0) return weights.track;
  if (context[Chain::Meet] != 0 || context[Chain::When] == 2) return weights.area_meet_year;
  if (context[Chain::Where] != 0) return weights.soil_venue;
  return weights.other;
}

}  // namespace

const Weights& usual_weights() { return kUsual; }

double price_of(const Weights& weights, const Context& context) {
  constexpr double kTripleOverPair = 7.4;
  switch (context.bound()) {
    case 0:
      return weights.nothing;
    case 1:
      return price_of_one(weights, context);
    case 2:
      return weights.pair;
    default:
      return weights.pair + kTripleOverPair * static_cast<double>(context.bound() - 2);
  }
}

double weight_of(const Weights& weights, Kind kind) {
  switch (kind) {
    case Kind::Record:
    case Kind::RecordSince:
      return weights.record;
    case Kind::Rank:
      return weights.rank;
    case Kind::PersonalBest:
      return weights.best;
    default:
      return 0;
  }
}

}  // namespace miler::facts
