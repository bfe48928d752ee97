// The finders, each in a file of its own, and what they share: the scene of a race and candidates for facts.
#pragma once

#include <cstdint>
#include <vector>

#include "miler/facts/fact.h"
#include "miler/facts/scan.h"
#include "miler/facts/weights.h"

namespace miler::facts {

/// A race on its evening.
struct Scene {
  const Index* index;
  View evening;
  RaceId race;
  Event event;
  Date day;

  const Archive& archive() const { return evening.archive(); }
};

/// A fact that is not yet asked for: its answer, proof and slots come when it survives.
struct Candidate {
  Fact fact;
  Context context;  ///< for its price, and for what it is subsumed by
};
using Candidates = std::vector<Candidate>;

/// Contexts with more dimensions are never news.
inline constexpr std::size_t kMostBound = 2;
inline constexpr std::uint32_t kLastRank = 10;

/// Adds a candidate with its bits: `serious` results are what it stands out from, `last` the drought's first
/// day.
void propose(const Scene& scene, Kind kind, std::string_view finder, query::Ask ask, const Context& context,
             PerformanceId performance, std::uint32_t rank, double surprise, Date last,
             Candidates& candidates);

/// How many marks of the region are within 3 per cent of its best.
std::uint64_t serious_in(const View& view, const Region& region);
/// How many marks of the region are at most `limit`, run after `after`.
std::uint64_t inside(const View& view, Region region, Duration limit, Date after);
/// `time` and 3 per cent.
Duration three_per_cent_over(Duration time);

/// Marks that people name: each four seconds of the mile and so on; RULE round-barriers.
std::vector<Duration> round_barriers(const Event& event, Duration from, Duration to);

void find_ranks(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates);
void find_droughts(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates);
void find_records(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates);
void find_barriers(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates);
void find_places(const Scene& scene, const Subject& subject, Candidates& candidates);
void find_depth(const Scene& scene, Candidates& candidates);

}  // namespace miler::facts
