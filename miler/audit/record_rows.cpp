// Rows of record lists against the results of the archive.
#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "miler/audit/detail_findings.h"
#include "miler/marks/timekeeping.h"
#include "miler/records/progression.h"

namespace miler::audit {
namespace {

using records::Progression;
using records::Scope;

/// RULE records-in-tenths: a ratified mark may be the clock's rounded up, to a tenth or to a fifth.
bool is_run_as(const Mark& ratified, const Mark& run) {
  return run.time <= ratified.time && ratified.time - run.time < Duration::centiseconds(20);
}

bool speaks_of_a_record(RecordStatus status) {
  return status == RecordStatus::Ratified || status == RecordStatus::Set || status == RecordStatus::Pending;
}

/// Running bests of the scopes of record rows, made once each. Records outdoors were never lost to marks
/// indoors.
class RunningBests {
 public:
  explicit RunningBests(const View& view) : view_{view}, places_{records::exact_places(view.archive())} {}

  /// Nothing when the scope cannot be read or its places are not in the archive.
  const Progression* of(const Event& event, std::string_view text, Course course) {
    Expected<Scope> scope = records::parse_scope(text);
    if (!scope) return nullptr;
    if (scope->track == TrackFilter::Any && course == Course::Outdoor400) scope->track = TrackFilter::Outdoor;
    const auto key = std::pair{event, to_string(*scope)};
    const auto known = made_.find(key);
    if (known != made_.end()) return &known->second;
    const Expected<Region> region = to_region(*scope, event, places_);
    if (!region) return nullptr;
    return &made_.emplace(key, records::progression(view_, *region)).first->second;
  }

 private:
  View view_;
  records::Places places_;
  std::map<std::pair<Event, std::string>, Progression> made_;
};

void check_against_run(Findings& findings, RecordId id) {
  const RecordRow& row = findings.archive()[id];
  const auto run = findings.view().mark(row.performance);
  if (run && is_run_as(row.mark, *run)) return;
  const bool annulled = findings.view().annulled(row.performance);
  if (!run && annulled) return;
  findings.add(
      Check::RecordWithoutMark,
      fmt::format("the {} record of {} is not the result's mark: {}", findings.archive().text(row.scope),
                  to_string(row.mark), findings.told(row.performance)),
      {id, row.performance});
}

/// Its own record row tells why it is no record: it was not submitted or was rejected, or the lists know it
/// as a best beside the ratified ones.
bool is_explained(const Archive& archive, const RecordRow& slower, PerformanceId id) {
  return std::ranges::any_of(archive.tables().records, [&](const RecordRow& row) {
    const bool no_record = row.status == RecordStatus::NeverSubmitted ||
                           row.status == RecordStatus::Rejected ||
                           (row.status == RecordStatus::Set && slower.status == RecordStatus::Ratified);
    return row.performance == id && no_record;
  });
}

void check_against_earlier(Findings& findings, RecordId id, const Progression& best) {
  const Archive& archive = findings.archive();
  const RecordRow& row = archive[id];
  const Date date = archive.dates()[row.performance.row];
  const auto run = findings.view().mark(row.performance);
  const Duration time = run ? std::min(run->time, row.mark.time) : row.mark.time;
  for (const records::Step& step : best.steps) {
    if (!certainly_before(step.date, date)) continue;
    const bool faster = step.mark.time < time;
    const bool equal_in_tenths =
        row.mark.precision == Precision::Tenth && round_up_to_tenth(step.mark.time) == row.mark.time;
    if (!faster || equal_in_tenths || is_explained(archive, row, step.performance)) continue;
    findings.add(
        Check::RecordSlowerThanEarlierMark,
        fmt::format("the {} record of {} ({}) is slower than an earlier mark: {}", archive.text(row.scope),
                    to_string(row.mark), to_string(date), findings.told(step.performance)),
        {id, row.performance, step.performance});
    return;
  }
}

}  // namespace

void check_records(Findings& findings) {
  const Archive& archive = findings.archive();
  RunningBests bests{findings.view()};
  const auto rows = archive.tables().records;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const RecordRow& row = rows[i];
    const RecordId id{i};
    if (!row.performance.known() || !findings.view().exists(row.performance)) continue;
    check_against_run(findings, id);
    if (!speaks_of_a_record(findings.view().status(id))) continue;
    const Course course = archive.traits()[row.performance.row].course();
    if (const Progression* const best = bests.of(row.event, archive.text(row.scope), course)) {
      check_against_earlier(findings, id, *best);
    }
  }
}

}  // namespace miler::audit
