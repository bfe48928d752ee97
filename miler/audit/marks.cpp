// Marks against the world records of their day, and against what legs can do.
#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/best_first.h"
#include "miler/audit/detail_findings.h"
#include "miler/records/progression.h"

namespace miler::audit {
namespace {

bool has_record_row(const Archive& archive, PerformanceId id) {
  return std::ranges::any_of(archive.tables().records,
                             [&](const RecordRow& row) { return row.performance == id; });
}

/// The ratified record that stood before `day` is slower than the mark, and no record of that day or before
/// is as fast. RULE faster-than-the-record
const records::Step* missed_by(const std::vector<records::Step>& steps, const Marked& row) {
  const records::Step* standing = nullptr;
  for (const records::Step& step : steps) {
    if (!possibly_before(step.date, row.date) && step.date != row.date) break;
    const Duration fastest = step.run ? std::min(step.run->time, step.mark.time) : step.mark.time;
    if (fastest <= row.time) return nullptr;
    if (certainly_before(step.date, row.date)) standing = &step;
  }
  return standing;
}

void check_against_records(Findings& findings, const Event& event) {
  const View& view = findings.view();
  const auto official = records::official(view, event, records::Scope{});
  if (official.steps.empty()) return;
  // Only marks faster than the first record can be faster than the record of their day.
  const Region region{.event = event, .limit = Limit{official.steps.front().mark.time, false}};
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (!row.date.known()) return true;
    const records::Step* const missed = missed_by(official.steps, row);
    if (missed != nullptr && !has_record_row(findings.archive(), row.performance)) {
      findings.add(Check::FasterThanWorldRecord,
                   fmt::format("faster than the world record of {} and no record row: {}",
                               to_string(missed->mark), findings.told(row.performance)),
                   {row.performance, *missed->record});
    }
    return true;
  });
}

/// Metres of `event` in centiseconds against limits that no race on foot leaves: 10 m/s for any distance of
/// the sport, 2 m/s for somebody who runs. RULE implausible-pace
bool implausible(const Event& event, Duration time) {
  const std::int64_t mm = event.distance.millimetres();
  const std::int64_t cs = time.centiseconds();
  return mm > cs * 100 || mm < cs * 20;
}

void check_pace(Findings& findings, PerformanceId id) {
  const auto mark = findings.view().mark(id);
  const Event event = findings.archive().event_of(id);
  if (!mark || !implausible(event, mark->time)) return;
  findings.add(Check::ImplausiblePace, fmt::format("not the pace of a race: {}", findings.told(id)), {id});
}

}  // namespace

void check_marks(Findings& findings) {
  for (const Event& event : findings.archive().tables().events) check_against_records(findings, event);
  for (std::uint32_t row = 0; row < findings.archive().size(); ++row) {
    const PerformanceId id{row};
    if (findings.archive().traits()[row].status() == Status::Ok && findings.view().exists(id))
      check_pace(findings, id);
  }
}

}  // namespace miler::audit
