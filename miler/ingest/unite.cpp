// Whether two descriptions are one race. They are when they share a performance and no place is held by two
// people; without a shared performance only when day, city, event and round agree and the places of both are
// in the order of their times. RULE one-race-two-sources, docs/decisions/0008-identity.md
#include <algorithm>

#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_nodes.h"

namespace miler::ingest {

std::uint64_t number_of(AthleteId known) { return known.row; }
std::uint64_t number_of(const Work& work, std::uint32_t person) {
  const AthleteId known = work.people.all()[person].known;
  return known.known() ? number_of(known) : std::uint64_t{1} << 32U | person;
}

bool clashes(const std::vector<Finisher>& finishers) {
  for (std::size_t i = 0; i < finishers.size(); ++i) {
    for (std::size_t j = i + 1; j < finishers.size(); ++j) {
      const Finisher &a = finishers[i], &b = finishers[j];
      if (a.person == b.person) {
        if (a.run != b.run) return true;
      } else if (a.place != 0 && a.place == b.place && a.time != b.time) {
        return true;
      }
    }
  }
  return false;
}

bool is_in_order(std::vector<Finisher> finishers) {
  std::erase_if(finishers, [](const Finisher& f) { return f.place == 0 || f.time == Duration{}; });
  std::ranges::sort(finishers, {}, [](const Finisher& f) { return std::pair{f.place, f.time}; });
  constexpr Duration kHandSlack = Duration::centiseconds(30);  // one of them timed by hand
  return std::ranges::adjacent_find(finishers, [&](const Finisher& a, const Finisher& b) {
           return a.time > b.time + kHandSlack;
         }) == finishers.end();
}

Uniter::Uniter(Work& work) : work_{work}, finishers_(work.nodes.size()) {
  for (std::uint32_t i = 0; i < work.runs.size(); ++i) {
    const Run& run = work.runs[i];
    if (run.kind == Kind::EnRoute) continue;
    for (const Row& row : work.rows_of(run)) {
      if (row.node == kNone) continue;
      auto& all = finishers_[row.node];
      const std::uint64_t person = number_of(work, run.person);
      const Duration time = row.mark ? row.mark->time : Duration{};
      const auto twice = std::ranges::find_if(all, [&](const Finisher& f) { return f.run == i; });
      if (twice == all.end()) {
        all.push_back({row.place, person, i, time});
      } else if (twice->place == 0) {
        twice->place = row.place;
      }
    }
  }
  for (std::uint32_t i = 0; i < work.nodes.size(); ++i) {
    if (!work.nodes[i].known.known()) continue;
    const RowRange range = work.archive[work.nodes[i].known].performances;
    for (std::uint32_t k = 0; k < range.count; ++k) {
      const Performance known = work.archive[PerformanceId{range.begin + k}];
      if (known.traits.kind() == Kind::EnRoute) continue;
      auto& all = finishers_[i];
      const std::uint64_t person = number_of(known.athlete);
      if (std::ranges::any_of(all, [&](const Finisher& f) { return f.person == person; })) continue;
      all.push_back({known.place, person, kNone, known.mark ? known.mark->time : Duration{}});
    }
  }
}

bool Uniter::rounds_agree(const Node& a, const Node& b, std::uint32_t shared) const {
  if (a.combined != b.combined) return false;
  if (shared == 0) {
    const bool plain =
        a.round.number == 0 && !is_qualifying(a.round) && b.round.number == 0 && !is_qualifying(b.round);
    return a.round == b.round ||
           (plain && a.round.kind != RoundKind::Race && b.round.kind != RoundKind::Race);
  }
  return compare_rounds(a.round, b.round) == RoundFit::Same;
}

/// One source gives one race one description, city and meeting; two that it tells apart are two.
bool Uniter::sources_agree(const Node& a, const Node& b) const {
  if (a.known.known() && b.known.known()) return false;
  const bool one_source = std::ranges::any_of(a.sources, [&](std::uint32_t source) {
    return std::ranges::find(b.sources, source) != b.sources.end();
  });
  if (!one_source) return true;
  if (a.meet != kNone && b.meet != kNone && a.meet != b.meet) return false;
  return a.venue == kNone || b.venue == kNone || work_.venues.same_city(a.venue, b.venue);
}

bool Uniter::finishers_agree(std::uint32_t a, std::uint32_t b, bool in_order) const {
  std::vector<Finisher> both = finishers_[a];
  for (const Finisher& f : finishers_[b]) {
    // Who is in both is placed by the first; sources differ over a place more often than over a race.
    const auto same =
        std::ranges::find_if(both, [&](const Finisher& other) { return other.person == f.person; });
    if (same != both.end() && same->run == f.run) continue;
    both.push_back(f);
  }
  return !clashes(both) && (!in_order || is_in_order(both));
}

void Uniter::merge(std::uint32_t into, std::uint32_t from) {
  work_.nodes[from].parent = into;
  Node &to = work_.nodes[into], &of = work_.nodes[from];
  for (const std::uint32_t source : of.sources) {
    if (std::ranges::find(to.sources, source) == to.sources.end()) to.sources.push_back(source);
  }
  if (to.meet == kNone) to.meet = of.meet;
  if (to.meeting == kNone) to.meeting = of.meeting;
  if (to.name == kNone) to.name = of.name;
  if (to.round.kind == RoundKind::Unknown) to.round = of.round;
  const auto stadium = [&](std::uint32_t venue) {
    return venue != kNone && !work_.venues.all()[venue].is_city();
  };
  if (to.venue == kNone || (!stadium(to.venue) && stadium(of.venue))) to.venue = of.venue;
  for (const Finisher& f : finishers_[from]) {
    const auto same = std::ranges::find_if(finishers_[into], [&](const Finisher& other) {
      return other.person == f.person && other.run == f.run;
    });
    if (same == finishers_[into].end()) finishers_[into].push_back(f);
  }
}

bool Uniter::unite(std::uint32_t a, std::uint32_t b, std::uint32_t shared) {
  a = work_.root(a);
  b = work_.root(b);
  if (a == b) return true;
  if (work_.nodes[b].known.known() ||
      (!work_.nodes[a].known.known() && finishers_[b].size() > finishers_[a].size())) {
    std::swap(a, b);
  }
  if (!rounds_agree(work_.nodes[a], work_.nodes[b], shared) || !sources_agree(work_.nodes[a], work_.nodes[b]))
    return false;
  if (!finishers_agree(a, b, shared == 0)) return false;
  merge(a, b);
  return true;
}

}  // namespace miler::ingest
