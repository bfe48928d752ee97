// The archive as it would have answered at the end of one day.
#pragma once

#include <optional>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/archive/day_order.h"

namespace miler {

/// Which annulments and corrections a view knows: those decided by its day, or all that the archive holds.
enum class Hindsight : std::uint8_t { AsKnown, Today };

/// Two words and a flag, passed by value; the archive must outlive it. Performances run later do not exist;
/// later ratifications, annulments and corrections are not yet known. RULE as-of-end-of-day
class View {
 public:
  View(const Archive& archive, Date day, Hindsight hindsight = Hindsight::AsKnown);
  /// As of the archive's horizon.
  explicit View(const Archive& archive);

  const Archive& archive() const { return *archive_; }
  Date day() const { return day_; }
  Hindsight hindsight() const { return hindsight_; }

  /// Was it run by the end of the day? A partial date counts when its last possible day has come.
  bool exists(PerformanceId id) const { return by(archive_->dates()[id.row]); }
  bool by(Date date) const { return date.known() && last_day_order(date) <= end_; }

  /// As known on the day: nothing when there is none or it did not stand. The mark of somebody disqualified
  /// never stands.
  std::optional<Mark> mark(PerformanceId id) const;
  std::uint16_t place(PerformanceId id) const;  ///< 0: none or unknown
  bool annulled(PerformanceId id) const;

  /// Of a record, on the day: Ratified once ratified, Rescinded once rescinded, Pending or Set before.
  RecordStatus status(RecordId id) const;
  /// Won by the day, and the next champion not yet crowned.
  bool held(TitleId id) const;

 private:
  const Archive* archive_;
  std::uint32_t end_;  ///< a day_bound
  Date day_;
  Hindsight hindsight_;
};

/// The rows of an event, ascending, whose mark or place was another on the view's day, because the decision
/// that changed it came later; almost always none. Archive::by_mark has them where today's mark puts them: a
/// walk leaves out rows whose traits say amended() and that are in here, and merges them in by View::mark.
std::vector<PerformanceId> amended_rows(const View& view, const Event& event);

}  // namespace miler
