// Splits: in order, inside the finish, and not faster than anybody ever ran a shorter race.
#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/best_first.h"
#include "miler/audit/detail_findings.h"

namespace miler::audit {
namespace {

/// The best mark of the archive in one event.
struct Best {
  Event event;
  Duration time;
  PerformanceId performance;
};

std::vector<Best> bests(const View& view) {
  std::vector<Best> found;
  for (const Event& event : view.archive().tables().events) {
    if (event.surface != Surface::Track || event.barriers != Barriers::None) continue;
    BestFirst{view, Region{.event = event}}.walk([&](const Marked& row) {
      found.push_back({event, row.time, row.performance});
      return false;
    });
  }
  std::ranges::sort(found, {}, [](const Best& b) { return b.event; });
  return found;
}

/// The best at the longest distance not over `at`.
const Best* best_below(const std::vector<Best>& bests, Sex sex, Distance at) {
  const Best* below = nullptr;
  for (const Best& best : bests) {
    if (best.event.sex == sex && best.event.distance <= at) below = &best;
  }
  return below;
}

/// RULE split-faster-than-record-pace
bool faster_than(const Best& best, Distance at, Duration time) {
  const std::int64_t split = std::int64_t{time.centiseconds()} * best.event.distance.millimetres();
  const std::int64_t record = std::int64_t{best.time.centiseconds()} * at.millimetres();
  return split < record;
}

void check_pace(Findings& findings, const std::vector<Best>& bests, PerformanceId id, Distance at,
                const Mark& mark) {
  const Sex sex = findings.archive().event_of(id).sex;
  const Best* const best = best_below(bests, sex, at);
  if (best == nullptr || best->performance == id || !faster_than(*best, at, mark.time)) return;
  findings.add(Check::SplitFasterThanRecordPace,
               fmt::format("{} at {} is faster than the pace of the best {} ({}): {}", to_string(mark),
                           to_string(at), to_prose(best->event), to_string(best->time), findings.told(id)),
               {id, best->performance});
}

/// A split is inside the splits after it and inside the mark at the finish.
bool in_order(const Archive& archive, const View& view, const SplitRow& split, const SplitRow* next) {
  const PerformanceId id = split.performance;
  if (next != nullptr && next->performance == id) {
    return split.at < next->at && split.cumulative.time < next->cumulative.time;
  }
  const auto finish = view.mark(id);
  const Distance distance = archive.event_of(id).distance;
  if (split.at > distance) return false;
  return !finish || (split.at == distance ? split.cumulative.time == finish->time
                                          : split.cumulative.time < finish->time);
}

}  // namespace

void check_splits(Findings& findings) {
  const View& view = findings.view();
  const Archive& archive = findings.archive();
  const std::vector<Best> best_marks = bests(view);
  const auto splits = archive.tables().splits;
  PerformanceId told;
  for (std::size_t i = 0; i < splits.size(); ++i) {
    const SplitRow& split = splits[i];
    if (!view.exists(split.performance)) continue;
    check_pace(findings, best_marks, split.performance, split.at, split.cumulative);
    const SplitRow* const next = i + 1 < splits.size() ? &splits[i + 1] : nullptr;
    if (split.performance == told || in_order(archive, view, split, next)) continue;
    told = split.performance;
    findings.add(Check::SplitsOutOfOrder,
                 fmt::format("{} at {} does not fit what follows: {}", to_string(split.cumulative),
                             to_string(split.at), findings.told(split.performance)),
                 {split.performance});
  }
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    if (archive.traits()[row].kind() != Kind::EnRoute || !view.exists(id)) continue;
    if (const auto mark = view.mark(id))
      check_pace(findings, best_marks, id, archive.event_of(id).distance, *mark);
  }
}

}  // namespace miler::audit
