// Decisions are sparse: only rows whose traits say so are looked up.
#include "miler/archive/view.h"

#include <algorithm>
#include <span>

namespace miler {
namespace {

/// Before everything, for an archive that holds nothing.
constexpr Date kBeforeAll = Date::of(1800, 1, 1);

std::span<const AnnulmentRow> annulments_of(const Archive& archive, PerformanceId id) {
  const auto found =
      std::ranges::equal_range(archive.tables().annulments, id, {}, &AnnulmentRow::performance);
  return {found.begin(), found.end()};
}

/// What is known of the performance on the day was something else: the first decision still to come.
const AmendmentRow* next_amendment(const View& view, PerformanceId id) {
  if (view.hindsight() == Hindsight::Today) return nullptr;
  const auto found =
      std::ranges::equal_range(view.archive().tables().amendments, id, {}, &AmendmentRow::performance);
  for (const AmendmentRow& row : found) {  // by day of decision
    if (row.decided.known() && !view.by(row.decided)) return &row;
  }
  return nullptr;
}

const AnnulmentRow* known_annulment(const View& view, PerformanceId id) {
  for (const AnnulmentRow& row : annulments_of(view.archive(), id)) {
    if (view.hindsight() == Hindsight::Today || !row.decided.known() || view.by(row.decided)) return &row;
  }
  return nullptr;
}

}  // namespace

View::View(const Archive& archive, Date day, Hindsight hindsight)
    : archive_{&archive}, end_{day_bound(day.latest())}, day_{day}, hindsight_{hindsight} {}

View::View(const Archive& archive)
    : View{archive, archive.horizon().known() ? archive.horizon() : kBeforeAll, Hindsight::AsKnown} {}

std::optional<Mark> View::mark(PerformanceId id) const {
  const Traits traits = archive_->traits()[id.row];
  if (traits.annulled() && known_annulment(*this, id) != nullptr) return std::nullopt;
  if (traits.amended()) {
    if (const AmendmentRow* const next = next_amendment(*this, id)) {
      if (next->mark_before.time == Duration{}) return std::nullopt;
      return next->mark_before;
    }
  }
  if (traits.status() != Status::Ok || !archive_->has_mark(id)) return std::nullopt;
  return Mark{archive_->times()[id.row], traits.precision(), traits.timing()};
}

std::uint16_t View::place(PerformanceId id) const {
  const Traits traits = archive_->traits()[id.row];
  if (traits.annulled()) {
    if (const AnnulmentRow* const annulment = known_annulment(*this, id)) return annulment->place_now;
  }
  if (traits.amended()) {
    if (const AmendmentRow* const next = next_amendment(*this, id)) return next->place_before;
  }
  return archive_->places()[id.row];
}

bool View::annulled(PerformanceId id) const {
  return archive_->traits()[id.row].annulled() && known_annulment(*this, id) != nullptr;
}

RecordStatus View::status(RecordId id) const {
  const RecordRow& row = (*archive_)[id];
  const auto to_come = [&](Date decision) { return decision.known() && !by(decision); };
  switch (row.status) {
    case RecordStatus::Ratified:
      return to_come(row.ratified) ? RecordStatus::Pending : RecordStatus::Ratified;
    case RecordStatus::Rescinded:
      if (!to_come(row.rescinded)) return RecordStatus::Rescinded;
      return to_come(row.ratified) ? RecordStatus::Pending : RecordStatus::Ratified;
    case RecordStatus::Rejected:
      return to_come(row.rescinded) ? RecordStatus::Pending : RecordStatus::Rejected;
    case RecordStatus::Set:
    case RecordStatus::Pending:
    case RecordStatus::NeverSubmitted:
    case RecordStatus::BeforeRatification:
    case RecordStatus::Professional:
      return row.status;
  }
  return row.status;
}

bool View::held(TitleId id) const {
  const TitleRow& row = (*archive_)[id];
  return by(row.won) && !by(row.until);
}

std::vector<PerformanceId> amended_rows(const View& view, const Event& event) {
  std::vector<PerformanceId> rows;
  for (const AmendmentRow& row : view.archive().tables().amendments) {
    const PerformanceId id = row.performance;
    if (!rows.empty() && rows.back() == id) continue;
    if (view.archive().event_of(id) == event && next_amendment(view, id) != nullptr) rows.push_back(id);
  }
  return rows;
}

}  // namespace miler
