// From candidates to facts: what says more stays, what is alike gives way, the survivors are asked for and
// proved.
#include <algorithm>
#include <set>

#include "miler/facts/detail_finders.h"

namespace miler::facts {
namespace {

/// Every condition of `wide` is one of `narrow`, or weaker.
bool holds_in(const Context& wide, const Context& narrow) {
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    if (wide.step[chain] > narrow.step[chain]) return false;
  }
  return true;
}

bool is_rank_like(Kind kind) {
  return kind == Kind::Rank || kind == Kind::PersonalBest || kind == Kind::Record;
}

/// `a` says at least as much as `b` of the same performance.
bool subsumes(const Candidate& a, const Candidate& b) {
  if (a.fact.performance != b.fact.performance || !holds_in(a.context, b.context)) return false;
  if (a.context == b.context)
    return a.fact.kind == Kind::Record && b.fact.kind == Kind::Rank && b.fact.rank == 1;
  if (is_rank_like(a.fact.kind) && is_rank_like(b.fact.kind)) {
    return a.fact.rank <= b.fact.rank && !(b.fact.kind == Kind::Record && a.fact.kind != Kind::Record);
  }
  return a.fact.kind == b.fact.kind && a.fact.kind == Kind::Since && row_order(a.fact.last, b.fact.last) <= 0;
}

void mark_subsumed(const Archive& archive, Candidates& candidates) {
  for (Candidate& narrow : candidates) {
    for (const Candidate& wide : candidates) {
      if (&wide == &narrow || !subsumes(wide, narrow)) continue;
      narrow.fact.subsumed_by = query::to_string(archive, wide.fact.query);
      break;
    }
  }
}

std::size_t shared_chains(const Context& a, const Context& b) {
  std::size_t shared = 0;
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    shared += static_cast<std::size_t>(a.step[chain] != 0 && b.step[chain] != 0);
  }
  return shared;
}

/// How alike two facts are, 0 to 1.
double overlap(const Candidate& a, const Candidate& b) {
  if (a.fact.performance != b.fact.performance) return 0;
  const auto bound = static_cast<double>(std::max<std::size_t>(1, std::max(a.fact.bound, b.fact.bound)));
  const double dimensions =
      a.context == b.context ? 1 : static_cast<double>(shared_chains(a.context, b.context)) / bound;
  return 0.5 * static_cast<double>(a.fact.kind == b.fact.kind) + 0.5 * dimensions;
}

/// Best first, each time the one that is worth most beside those already chosen.
std::vector<Fact> chosen(Candidates candidates, const Choice& choice) {
  std::vector<Fact> facts;
  Candidates taken;
  if (!choice.all) std::erase_if(candidates, [](const Candidate& c) { return !c.fact.subsumed_by.empty(); });
  const std::size_t top = choice.all ? candidates.size() : choice.top;
  while (!candidates.empty() && facts.size() < top) {
    const auto worth = [&](const Candidate& candidate) {
      double alike = 0;
      for (const Candidate& other : taken) alike = std::max(alike, overlap(candidate, other));
      return candidate.fact.bits.total() -
             usual_weights().overlap * alike * std::max(0.0, candidate.fact.bits.total());
    };
    const auto best = std::ranges::max_element(candidates, {}, worth);
    if (!choice.all && worth(*best) <= 0) break;
    facts.push_back(best->fact);
    taken.push_back(std::move(*best));
    candidates.erase(best);
  }
  return facts;
}

void find_of(const Scene& scene, PerformanceId id, Scan& scan, Candidates& candidates) {
  const std::optional<Subject> subject = subject_of(scene.evening, id);
  if (!subject) return;
  scan.read(scene.evening, *subject);
  find_ranks(scene, *subject, scan, candidates);
  find_droughts(scene, *subject, scan, candidates);
  find_records(scene, *subject, scan, candidates);
  find_barriers(scene, *subject, scan, candidates);
  find_places(scene, *subject, candidates);
}

std::optional<Scene> scene_of(const View& view, const Index& index, RaceId id) {
  const RaceRow& race = view.archive()[id];
  if (!race.date.is_full() || !view.by(race.date)) return std::nullopt;
  return Scene{&index, View{view.archive(), race.date}, id, race.event, race.date};
}

std::vector<Fact> proved(const Scene& scene, std::vector<Fact> facts) {
  for (Fact& fact : facts) {
    auto answer = query::run(scene.evening, fact.query);
    if (!answer) continue;
    fact.answer = std::move(*answer);
    fact.proof =
        fact.answer.completeness.state == Completeness::State::Complete ? Proof::History : Proof::InArchive;
  }
  return facts;
}

}  // namespace

std::string_view to_word(Kind kind) {
  constexpr std::string_view kWords[kKinds] = {"record",  "record-since", "rank",  "since",  "best",
                                               "barrier", "depth",        "place", "margin", "age",
                                               "streak",  "rival",        "title"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::vector<Fact> discover(const View& view, const Index& index, PerformanceId performance,
                           const Choice& choice) {
  const std::optional<Scene> scene = scene_of(view, index, view.archive().races()[performance.row]);
  if (!scene) return {};
  Candidates candidates;
  Scan scan{index};
  find_of(*scene, performance, scan, candidates);
  mark_subsumed(view.archive(), candidates);
  return proved(*scene, chosen(std::move(candidates), choice));
}

std::vector<Fact> discover(const View& view, const Index& index, RaceId race, const Choice& choice) {
  const std::optional<Scene> scene = scene_of(view, index, race);
  if (!scene) return {};
  Candidates candidates;
  Scan scan{index};
  const RowRange rows = view.archive()[race].performances;
  for (std::uint32_t i = 0; i < rows.count; ++i)
    find_of(*scene, PerformanceId{rows.begin + i}, scan, candidates);
  find_depth(*scene, candidates);
  mark_subsumed(view.archive(), candidates);
  return proved(*scene, chosen(std::move(candidates), choice));
}

std::span<const Finder> finders() {
  static constexpr Finder kFinders[] = {
      {"rank", "k-th of a context, among performers or performances", "fourth-fastest man in history"},
      {"since", "the best of a context since a day", "fastest since 1999"},
      {"record", "a record, or a best where no record is kept, of a scope", "American record"},
      {"record-since", "the last record of its class in a context",
       "first world record on American soil since 1967"},
      {"barrier", "k-th of a nation or of all inside a round mark", "first Briton under 3:30"},
      {"place", "the fastest mark for a place", "fastest fifth place ever"},
      {"depth", "most marks inside a round mark in one race", "eleven under 3:50"}};
  return kFinders;
}

}  // namespace miler::facts
