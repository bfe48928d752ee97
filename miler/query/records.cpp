// Records: the progression of a scope, and the steps of it that a set leaves.
#include <algorithm>
#include <utility>

#include "miler/query/detail_run.h"
#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

using records::Basis;
using records::Progression;
using records::Step;

/// A record may be what lists leave out: a split, a mark on an oversized track, one annulled since.
Region with_all_kinds(Region set) {
  set.splits = set.combined = set.exhibitions = set.oversized = set.annulled = true;
  return set;
}

bool is_certain(const Step& step) { return step.certain && step.date.is_full(); }

/// The steps in the set, and whether nobody can say of some whether they are.
struct InSet {
  std::vector<Step> steps;
  bool certain = true;
};
InSet in_set(const View& view, const std::vector<Step>& steps, const Region& set) {
  const Region region = with_all_kinds(set);
  const RegionTest in{view, region};
  InSet found;
  std::vector<PerformanceId> rows;
  for (const Step& step : steps) {
    rows.push_back(step.performance);
    if (in(step.performance)) found.steps.push_back(step);
  }
  found.certain = in_doubt(view, region, rows).empty();
  return found;
}

/// Those that stood longest; not certain when a partial date leaves open which.
InSet longest_standing(const std::vector<Step>& steps) {
  InSet found;
  std::optional<AgeRange> longest;
  for (const Step& step : steps) {
    if (!step.stood) {
      found.certain = false;
    } else if (!longest || step.stood->oldest > longest->oldest) {
      longest = step.stood;
    }
  }
  for (const Step& step : steps) {
    if (!step.stood || !longest) continue;
    if (!step.stood->exact() || !step.certain) found.certain = false;
    if (step.stood->oldest == longest->oldest) found.steps.push_back(step);
  }
  return found;
}

InSet pick(const Records& ask, InSet from) {
  InSet picked{.steps = {}, .certain = from.certain};
  switch (ask.pick) {
    case Pick::Standing:
    case Pick::All:
      picked.steps = std::move(from.steps);
      break;
    case Pick::First:
    case Pick::Last: {
      const std::size_t size = from.steps.size();
      if (ask.nth < 1 || ask.nth > size) break;
      picked.steps.push_back(from.steps[ask.pick == Pick::First ? ask.nth - 1 : size - ask.nth]);
      break;
    }
    case Pick::LongestStanding: {
      picked = longest_standing(from.steps);
      picked.certain = picked.certain && from.certain;
      break;
    }
  }
  picked.certain = picked.certain && std::ranges::all_of(picked.steps, is_certain);
  return picked;
}

/// From what day on a missing step would change the answer: not known() when from the first.
Date from_day(const Records& ask, const std::vector<Step>& picked) {
  if (ask.pick == Pick::Last && !picked.empty()) return picked.front().date;
  return ask.set.from;
}

/// A mark that could be a missing step of a running best, or displace one, is as good as the record that
/// stood when the days asked about began; of the last step, as good as that one.
std::optional<Limit> as_good(const Records& ask, const std::vector<Step>& steps,
                             const std::vector<Step>& picked) {
  if (ask.pick == Pick::Last && !picked.empty()) return Limit{picked.front().mark.time, true};
  if (!ask.set.from.known()) return std::nullopt;
  std::optional<Limit> limit;
  for (const Step& step : steps) {
    if (!step.certain || !certainly_before(step.date, ask.set.from)) continue;
    if (!limit || step.mark.time < limit->time) limit = Limit{step.mark.time, true};
  }
  return limit;
}

Expected<Completeness> completeness_of(const View& view, const Records& ask, const Progression& progression,
                                       const InSet& picked) {
  if (!picked.certain) return not_known("the day or place of some of the records");
  switch (progression.basis) {
    case Basis::Ratified: {
      const Date from = from_day(ask, picked.steps);
      if (!from.known() || certainly_before(from, progression.steps.front().date)) {
        return progression.completeness;
      }
      return records::records_covered(view, ask.event, ask.scope, from, {});
    }
    case Basis::Listed: {
      // The list may lack older rows, and nothing but the marks as good tells that it lacks no newer one.
      const bool standing = ask.pick == Pick::Last && !picked.steps.empty() &&
                            picked.steps.front().performance == progression.steps.back().performance;
      if (!standing) return progression.completeness;
      break;
    }
    case Basis::RunningBest:
      break;
  }
  Expected<Region> region = records::to_region(ask.scope, ask.event, records::exact_places(view.archive()));
  if (!region) return Unexpected{region.error()};
  region->limit = as_good(ask, progression.steps, picked.steps);
  return region->limit ? completeness(view, *region) : progression.completeness;
}

void add_steps(const std::vector<Step>& steps, std::vector<Evidence>& evidence) {
  for (const Step& step : steps) {
    evidence.emplace_back(step.performance);
    if (step.record) evidence.emplace_back(*step.record);
  }
}

Expected<Answer> standing(const View& view, const Records& ask) {
  auto found = records::holder(view, ask.event, ask.scope, records::exact_places(view.archive()));
  if (!found) return Unexpected{found.error()};
  Answer answer;
  if (!*found) {
    const auto region = records::to_region(ask.scope, ask.event, records::exact_places(view.archive()));
    if (!region) return Unexpected{region.error()};
    answer.completeness = completeness(view, *region);
    add_grounds(answer.completeness, answer.evidence);
    return answer;
  }
  records::Record& record = **found;
  std::vector<Step> level{record.standing};
  level.insert(level.end(), record.equalled_by.begin(), record.equalled_by.end());
  InSet picked = pick(ask, in_set(view, level, ask.set));
  answer.completeness =
      picked.certain ? record.completeness : not_known("the day or place of some of the records");
  add_steps(picked.steps.empty() ? level : picked.steps, answer.evidence);
  if (!picked.steps.empty()) {
    if (record.previous) add_steps({*record.previous}, answer.evidence);
    const Basis basis = record.basis;
    answer.value = Steps{basis, std::move(picked.steps), std::move(record)};
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Records& ask) {
  if (ask.pick == Pick::Standing) return standing(view, ask);
  const Expected<Progression> progression =
      records::progression_of(view, ask.event, ask.scope, records::exact_places(view.archive()));
  if (!progression) return Unexpected{progression.error()};
  InSet picked = pick(ask, in_set(view, progression->steps, ask.set));
  Answer answer;
  Expected<Completeness> complete = completeness_of(view, ask, *progression, picked);
  if (!complete) return Unexpected{complete.error()};
  answer.completeness = std::move(*complete);
  add_steps(picked.steps, answer.evidence);
  if (!picked.steps.empty()) {
    Steps steps{progression->basis, std::move(picked.steps), std::nullopt};
    if (ask.pick == Pick::All)
      steps.results_before = in_set(view, progression->results_before, ask.set).steps;
    answer.value = std::move(steps);
  }
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
