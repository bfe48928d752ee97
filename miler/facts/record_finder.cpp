// "American record", "first world record on American soil since 1967".
#include <algorithm>
#include <cmath>
#include <string>

#include "miler/facts/detail_finders.h"
#include "miler/records/holder.h"

namespace miler::facts {
namespace {

using records::Scope;

struct Kept {
  Scope scope;
  Context context;
};

/// The scopes whose record the subject may be.
std::vector<Kept> scopes_of(const Archive& archive, const Subject& subject) {
  const auto steps = steps_of(archive, subject);
  const auto has = [&](Chain chain, unsigned step) {
    return (unsigned{steps[static_cast<std::size_t>(chain)]} >> step & 1U) != 0;
  };
  std::vector<Kept> kept{{}};
  if (has(Chain::Who, 1)) {
    kept.push_back({.scope = {.area = area_of(subject.nation)}});
    kept.back().context[Chain::Who] = 1;
  }
  if (has(Chain::Who, 2)) {
    kept.push_back({.scope = {.nation = subject.nation}});
    kept.back().context[Chain::Who] = 2;
  }
  if (has(Chain::Where, 2)) {
    kept.push_back({.scope = {.in = archive[subject.venue].country}});
    kept.back().context[Chain::Where] = 2;
  }
  if (has(Chain::Where, 4)) {
    kept.push_back({.scope = {.venue = archive.id_of(subject.venue)}});
    kept.back().context[Chain::Where] = 4;
  }
  if (has(Chain::Meet, 1)) {
    kept.push_back({.scope = {.meet = archive.id_of(subject.series)}});
    kept.back().context[Chain::Meet] = 1;
  }
  if (has(Chain::Age, 2)) {
    kept.push_back({.scope = {.age = AgeClass::U20}});
    kept.back().context[Chain::Age] = 2;
  }
  if (subject.course != Course::Short) return kept;
  const std::vector<Kept> outright = kept;
  for (Kept indoor : outright) {
    indoor.scope.track = TrackFilter::Short;
    indoor.context[Chain::Track] = 1;
    kept.push_back(indoor);
  }
  return kept;
}

/// Where and by whom the last such record may have been set.
std::vector<Context> contexts_of_events(const std::array<std::uint8_t, kChains>& steps) {
  std::vector<Context> contexts;
  const auto add = [&](Chain chain, std::uint8_t step) {
    if ((unsigned{steps[static_cast<std::size_t>(chain)]} >> step & 1U) == 0) return;
    contexts.emplace_back()[chain] = step;
  };
  add(Chain::Who, 2);
  add(Chain::Where, 2);
  add(Chain::Where, 4);
  add(Chain::Meet, 1);
  return contexts;
}

void find_events(const Scene& scene, const Subject& subject, const Kept& kept,
                 const std::vector<records::Step>& steps, double head, Candidates& candidates) {
  for (const Context& context : contexts_of_events(steps_of(scene.archive(), subject))) {
    if (context[Chain::Who] == 2 && kept.scope.nation.known()) continue;
    Region set = region_of(scene.archive(), subject, context);
    set.event.reset();
    const RegionTest there{scene.evening, set};
    const records::Step* previous = nullptr;
    double elsewhere = 0;
    for (const records::Step& step : steps) {
      if (step.performance == subject.self) continue;
      if (there(step.performance)) {
        previous = &step;
        elsewhere = 0;
      } else {
        ++elsewhere;
      }
    }
    if (elsewhere < 1) continue;
    propose(scene, Kind::RecordSince, "record-since",
            query::Records{kept.scope, scene.event, set, query::Pick::Last, 2}, context, subject.self, 1,
            head + std::log2(elsewhere + 1), previous == nullptr ? Date{} : previous->date, candidates);
  }
}

}  // namespace

void find_records(const Scene& scene, const Subject& subject, const Scan& scan, Candidates& candidates) {
  constexpr std::uint32_t kMostBetter = 3;  // a record list may lag behind results, never by much
  const records::Places places = records::exact_places(scene.archive());
  for (const Kept& kept : scopes_of(scene.archive(), subject)) {
    if (scan.at(kept.context).better > kMostBetter) continue;
    const auto progression = records::progression_of(scene.evening, scene.event, kept.scope, places);
    if (!progression) continue;
    const auto step = std::ranges::find(progression->steps, subject.self, &records::Step::performance);
    if (step == progression->steps.end() || progression->steps.size() < 2 || step->beaten.known()) continue;
    const Region region = region_of(scene.archive(), subject, kept.context);
    const double surprise = std::log2(static_cast<double>(serious_in(scene.evening, region) + 1));
    const Date before = step == progression->steps.begin() ? Date{} : std::prev(step)->date;
    propose(scene, Kind::Record, "record",
            query::Records{kept.scope, scene.event, {}, query::Pick::Standing, 1}, kept.context, subject.self,
            1, surprise, before, candidates);
    if (kept.context.bound() > 1) continue;
    find_events(scene, subject, kept, progression->steps, surprise, candidates);
  }
}

}  // namespace miler::facts
