// What all finders share: bits, serious results, round marks.
#include <algorithm>
#include <chrono>
#include <cmath>

#include "miler/archive/best_first.h"
#include "miler/facts/detail_finders.h"

namespace miler::facts {
namespace {

double years_between(Date from, Date to) {
  return static_cast<double>((to.earliest() - from.latest()).count()) / 365.2425;
}

/// The step between marks that people name.
Duration barrier_step(const Event& event) {
  const std::int64_t metres = event.distance.millimetres() / 1000;
  return Duration::seconds(metres < 1000 ? 1 : metres < 3000 ? 5 : 10);
}

}  // namespace

void propose(const Scene& scene, Kind kind, std::string_view finder, query::Ask ask, const Context& context,
             PerformanceId performance, std::uint32_t rank, double surprise, Date last,
             Candidates& candidates) {
  const Weights& weights = usual_weights();
  Candidate candidate;
  candidate.context = context;
  Fact& fact = candidate.fact;
  fact.kind = kind;
  fact.finder = finder;
  fact.query = {std::move(ask), scene.day};
  fact.race = scene.race;
  fact.performance = performance;
  fact.rank = rank;
  fact.last = last;
  fact.bound = context.bound();
  fact.bits = {
      .surprise = surprise,
      .drought = last.known() ? 0.5 * std::log2(1 + std::max(0.0, years_between(last, scene.day))) : 0,
      .kind = weight_of(weights, kind),
      .price = price_of(weights, context)};
  candidates.push_back(std::move(candidate));
}

Duration three_per_cent_over(Duration time) {
  return Duration::centiseconds(time.centiseconds() * 103 / 100);
}

std::uint64_t serious_in(const View& view, const Region& region) {
  std::uint64_t serious = 0;
  Duration limit;
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (serious == 0) limit = three_per_cent_over(row.time);
    if (row.time > limit) return false;
    ++serious;
    return true;
  });
  return serious;
}

std::uint64_t inside(const View& view, Region region, Duration limit, Date after) {
  region.limit = Limit{limit, true};
  const Day next = after.latest() + std::chrono::days{1};
  if (after.known() && (!region.from.known() || region.from.earliest() < next)) region.from = Date::of(next);
  std::uint64_t rows = 0;
  BestFirst{view, region}.walk([&](const Marked&) {
    ++rows;
    return true;
  });
  return rows;
}

std::vector<Duration> round_barriers(const Event& event, Duration from, Duration to) {
  const std::int32_t step = barrier_step(event).centiseconds();
  std::vector<Duration> barriers;
  for (std::int32_t at = (from.centiseconds() / step + 1) * step; at <= to.centiseconds(); at += step) {
    barriers.push_back(Duration::centiseconds(at));
  }
  return barriers;
}

}  // namespace miler::facts
