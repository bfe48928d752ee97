// Rows that lack what would tell whether they lie in a region: a list of it may be complete in sources and
// still wrong.
#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/detail_lack.h"

namespace miler {
namespace {

/// The wider region: what every row tells. A row may also lie in it that comes to its last possible day
/// later.
Region wider_than(const Region& region) {
  Region wider;
  wider.event = region.event;
  wider.limit = region.limit;
  wider.athlete = region.athlete;
  wider.without = region.without;
  wider.oversized = region.oversized;
  wider.splits = region.splits;
  wider.combined = region.combined;
  wider.exhibitions = region.exhibitions;
  wider.annulled = region.annulled;
  if (region.from.known()) wider.from = Date::of(region.from.year());
  wider.to = Date::of(region.to.year());
  return wider;
}

/// Rows of exactly that partial date; rows stand by date, those of none last.
std::span<const Date> dated(const Archive& archive, Date date) {
  constexpr auto kOrder = [](Date d) {
    return d.known() ? d.packed() : std::numeric_limits<std::uint32_t>::max();
  };
  const auto found = std::ranges::equal_range(archive.dates(), kOrder(date), {}, kOrder);
  return {found.begin(), found.end()};
}

/// Of the months and years in which the region begins and ends: of no others is the day in doubt.
std::vector<Date> doubtful_dates(const Region& region) {
  std::vector<Date> dates;
  for (const Date date : {region.from, region.to}) {
    if (!date.known()) continue;
    const Date day = Date::of(date == region.from ? date.earliest() : date.latest());
    dates.push_back(Date::of(day.year()));
    dates.push_back(Date::of(day.year(), day.month()));
  }
  std::ranges::sort(dates, {}, [](Date date) { return date.packed(); });
  const auto repeated = std::ranges::unique(dates);
  dates.erase(repeated.begin(), repeated.end());
  return dates;
}

class Tally {
 public:
  Tally(const View& view, const Region& region, const std::array<bool, kDimensions>& named)
      : judge_{view, region, named},
        // A row of May 2024 may have been run by 24 May, though no view of that day can hold it.
        later_{view.archive(), Date::of(region.to.year(), 12, 31), view.hindsight()},
        wider_{wider_than(region)},
        in_wider_{later_, wider_} {
    if (!judge_.asks()) {
      add_rows_of(doubtful_dates(region));
    } else if (region.limit && !region.athlete) {
      add_marked_rows();
    } else if (region.athlete ||
               (view.archive().gaps().anywhere(view.archive(), *region.event) & judge_.asked()) != 0) {
      add_selected_rows();
    }
  }
  Tally(const Tally&) = delete;
  Tally& operator=(const Tally&) = delete;

  std::string text() const {
    std::string text;
    for (const auto& [lack, rows] : lacks_) {
      text += fmt::format("{}{} of {}{} {}", text.empty() ? "" : ", ", told(lack), rows,
                          is_enough() ? " or more" : "", rows == 1 ? "performance" : "performances");
    }
    return text.empty() ? text : text + (lacks_.size() == 1 ? " is not known" : " are not known");
  }

 private:
  /// So many doubts tell as much as all of them.
  bool is_enough() const { return found_ >= 1000; }

  void add(PerformanceId id) {
    if (const std::optional<Lack> lack = judge_.lack(id)) {
      ++lacks_[*lack];
      ++found_;
    }
  }
  void add_rows_of(const std::vector<Date>& dates) {
    const Archive& archive = later_.archive();
    for (const Date date : dates) {
      const std::span<const Date> rows = dated(archive, date);
      const auto first = static_cast<std::uint32_t>(rows.data() - archive.dates().data());
      for (std::uint32_t i = 0; i < rows.size() && !is_enough(); ++i) {
        if (in_wider_(PerformanceId{first + i})) add(PerformanceId{first + i});
      }
    }
  }
  /// Down to the limit, those that lack something; and those that had another mark then.
  void add_marked_rows() {
    const Archive& archive = later_.archive();
    const MarkOrder order = archive.by_mark(*wider_.event);
    const auto end = wider_.limit->inclusive ? std::ranges::upper_bound(order.times, wider_.limit->time)
                                             : std::ranges::lower_bound(order.times, wider_.limit->time);
    const auto rows = static_cast<std::size_t>(end - order.times.begin());
    const std::span<const GapSet> gaps = archive.gaps().of(archive, *wider_.event, rows);
    const GapSet asked = judge_.asked();
    for (std::size_t i = 0; i < rows && !is_enough(); ++i) {
      if ((gaps[i] & asked) == 0 || judge_.is_outside(order.venues[i])) continue;
      if (!order.traits[i].amended() && in_wider_.marked(order, i)) add(order.performances[i]);
    }
    PerformanceId before;
    for (const AmendmentRow& row : archive.tables().amendments) {  // by performance
      if (row.performance != before && !is_enough() && in_wider_(row.performance)) add(row.performance);
      before = row.performance;
    }
  }
  void add_selected_rows() {
    for (const PerformanceId id : select(later_, wider_).rows()) {
      if (!is_enough()) add(id);
    }
  }

  RowJudge judge_;
  View later_;
  Region wider_;
  RegionTest in_wider_;
  std::map<Lack, int> lacks_;
  int found_ = 0;
};

}  // namespace

std::vector<PerformanceId> in_doubt(const View& view, const Region& region,
                                    std::span<const PerformanceId> rows) {
  Region question = region;
  if (!question.to.known() || view.day().latest() < question.to.latest()) question.to = view.day();
  const View later{view.archive(), Date::of(question.to.year(), 12, 31), view.hindsight()};
  const Region wider = wider_than(question);
  const RegionTest in{later, wider};
  RowJudge judge{view, question, {}};
  std::vector<PerformanceId> found;
  std::ranges::copy_if(rows, std::back_inserter(found),
                       [&](PerformanceId id) { return in(id) && judge.lack(id); });
  return found;
}

std::string doubts(const View& view, const Region& region, const std::array<bool, kDimensions>& named) {
  return Tally{view, region, named}.text();
}

}  // namespace miler
