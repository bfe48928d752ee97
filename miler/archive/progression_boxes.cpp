// What a complete progression of ratified records proves about marks that are in no list.
#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_boxes.h"

namespace miler {
namespace {

struct Standing {
  Day first_possible;
  Duration mark;
};

/// The scope under which record lists have the records of a statement; "" where there is none.
std::string scope_of(const Region& region) {
  if (region.venue || region.series || region.athlete) return "";
  std::string scope = "world";
  if (region.nation.known()) scope = "nation:" + to_string(region.nation);
  if (region.country.known()) scope = "in:" + to_string(region.country);
  if (region.track == TrackFilter::Short) scope += "+indoor";
  if (region.age == AgeClass::U20) scope += "+u20";
  if (region.age == AgeClass::U18) scope += "+u18";
  return scope;
}

/// Ratified records inside the statement's days, oldest first, none slower than one before it.
std::vector<Standing> records_of(const Archive& archive, const Region& region) {
  const std::string scope = scope_of(region);
  std::vector<Standing> records;
  for (const RecordRow& row : archive.tables().records) {
    const Date date = archive.dates()[row.performance.row];
    if (scope.empty() || archive.text(row.scope) != scope || row.event != *region.event || !date.known())
      continue;
    if (row.status != RecordStatus::Ratified || row.kind != RecordKind::Record) continue;
    if (region.from.known() && date.latest() < region.from.earliest()) continue;
    if (date.earliest() <= region.to.latest()) records.push_back({date.earliest(), row.mark.time});
  }
  std::ranges::sort(records, {}, [](const Standing& s) { return std::pair{s.first_possible, s.mark}; });
  for (std::size_t i = 1; i < records.size(); ++i)
    records[i].mark = std::min(records[i].mark, records[i - 1].mark);
  return records;
}

/// Everything that nobody ran while the record stood: better than it by more than one part in forty.
Duration bound_of(Duration record) {
  return record - Duration::centiseconds((record.centiseconds() + 39) / 40);
}

}  // namespace

// RULE ratified-records-bound-all-marks
std::vector<CoveredBox> boxes_of_progression(const Archive& archive, const Cells& cells,
                                             const Coverage& coverage, CoverageId statement) {
  const std::vector<Standing> records = records_of(archive, coverage.region);
  std::vector<CoveredBox> boxes;
  // The first record of a body is the best mark that was known on its day, so it bounds what went before.
  for (std::size_t i = 0; i < records.size(); ++i) {
    Region region = coverage.region;
    if (region.track == TrackFilter::Outdoor) region.track = TrackFilter::Any;
    region.limit = Limit{bound_of(records[i].mark), true};
    region.from = i == 0 ? Date{} : Date::of(records[i].first_possible);
    if (i + 1 < records.size()) region.to = Date::of(records[i + 1].first_possible - std::chrono::days{1});
    if (region.from.known() && region.to.latest() < region.from.earliest()) continue;  // two on one day
    boxes.push_back({.box = cells.box_of(region), .holes = {}, .statement = statement});
  }
  return boxes;
}

}  // namespace miler
