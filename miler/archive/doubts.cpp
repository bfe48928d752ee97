// Rows that lack what would tell whether they lie in a region: a list of it may be complete in sources and
// still wrong.
#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/best_first.h"
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
        wider_{wider_than(region)} {
    if (!judge_.asks()) {
      add_rows_of(doubtful_dates(region));
    } else if (region.limit && !region.athlete) {
      BestFirst{later_, wider_}.walk([&](const Marked& row) {
        add(row.performance);
        return true;
      });
    } else {
      for (const PerformanceId id : select(later_, wider_).rows()) add(id);
    }
  }

  std::string text() const {
    std::string text;
    for (const auto& [lack, rows] : lacks_) {
      text += fmt::format("{}{} of {} {}", text.empty() ? "" : ", ", told(lack), rows,
                          rows == 1 ? "performance" : "performances");
    }
    return text.empty() ? text : text + (lacks_.size() == 1 ? " is not known" : " are not known");
  }

 private:
  void add(PerformanceId id) {
    if (const std::optional<Lack> lack = judge_.lack(id)) ++lacks_[*lack];
  }
  void add_rows_of(const std::vector<Date>& dates) {
    const Archive& archive = later_.archive();
    const RegionTest in{later_, wider_};
    for (const Date date : dates) {
      const std::span<const Date> rows = dated(archive, date);
      const auto first = static_cast<std::uint32_t>(rows.data() - archive.dates().data());
      for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (in(PerformanceId{first + i})) add(PerformanceId{first + i});
      }
    }
  }

  RowJudge judge_;
  View later_;
  Region wider_;
  std::map<Lack, int> lacks_;
};

}  // namespace

std::string doubts(const View& view, const Region& region, const std::array<bool, kDimensions>& named) {
  return Tally{view, region, named}.text();
}

}  // namespace miler
