// Ranking marks that come best first.
#include "miler/lists/list.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <unordered_set>

#include "miler/archive/best_first.h"

namespace miler::lists {
namespace {

bool allowed(const Marked& row, HandTimes hand_times) {
  return hand_times == HandTimes::AsPrinted || row.timing == Timing::Automatic;
}

/// Gives ranks to marks that come best first.
class Ranker {
 public:
  /// `first_of_athlete`: it is the athlete's best.
  void next(const Marked& row, bool first_of_athlete) {
    ++performances_;
    if (first_of_athlete) ++performers_;
    if (performances_ == 1 || row.time != time_ || row.timing != timing_) {
      time_ = row.time;
      timing_ = row.timing;
      performance_rank_ = performances_;
      performer_rank_ = 0;
    }
    if (first_of_athlete && performer_rank_ == 0) performer_rank_ = performers_;
  }
  std::uint32_t performance_rank() const { return performance_rank_; }
  std::uint32_t performer_rank() const { return performer_rank_; }

 private:
  std::uint32_t performances_ = 0, performers_ = 0;
  std::uint32_t performance_rank_ = 0, performer_rank_ = 0;
  Duration time_;
  Timing timing_ = Timing::Automatic;
};

Entry entry_of(const View& view, const Marked& row, const Ranker& ranker, bool first_of_athlete, By by) {
  const std::uint32_t performer_rank = first_of_athlete ? ranker.performer_rank() : 0;
  return {.performance = row.performance,
          .mark = mark_of(view, row.performance).value(),
          .rank = by == By::Performer ? performer_rank : ranker.performance_rank(),
          .performance_rank = ranker.performance_rank(),
          .performer_rank = performer_rank};
}

constexpr int kFirstYear = 1800;
constexpr int kYears = 402;  // indoor seasons reach into the year after the last

/// A season on its way to `at_most` lines.
struct Filling {
  Ranker ranker;
  std::vector<Entry> entries;
};

}  // namespace

std::vector<Entry> best(const View& view, const Region& region, By by, std::size_t at_most,
                        HandTimes hand_times) {
  std::vector<Entry> entries;
  if (at_most == 0) return entries;
  std::vector<bool> seen(view.archive().tables().athletes.size());
  Ranker ranker;
  const auto wanted = [&](const Marked& row) { return allowed(row, hand_times); };
  BestFirst{view, region}.walk(wanted, [&](const Marked& row) {
    const bool first = !seen[row.athlete.row];
    seen[row.athlete.row] = true;
    ranker.next(row, first);
    if (first || by == By::Performance) entries.push_back(entry_of(view, row, ranker, first, by));
    return entries.size() < at_most;
  });
  return entries;
}

std::vector<std::optional<Entry>> standings(const View& view, const Region& region,
                                            std::span<const AthleteId> athletes, HandTimes hand_times) {
  const auto wanted = [&](const Marked& row) { return allowed(row, hand_times); };
  std::vector<std::optional<Entry>> lines(athletes.size());
  std::vector<bool> sought(view.archive().tables().athletes.size());
  std::size_t missing = 0;
  for (const AthleteId athlete : athletes) {
    Region own = region;
    own.athlete = athlete;
    if (sought[athlete.row] || (region.athlete && *region.athlete != athlete)) continue;
    BestFirst{view, own}.walk(wanted, [&](const Marked&) {
      sought[athlete.row] = true;
      ++missing;
      return false;
    });
  }
  if (missing == 0) return lines;

  std::vector<bool> seen(sought.size());
  Ranker ranker;
  BestFirst{view, region}.walk(wanted, [&](const Marked& row) {
    const bool first = !seen[row.athlete.row];
    seen[row.athlete.row] = true;
    ranker.next(row, first);
    if (!first || !sought[row.athlete.row]) return true;
    for (std::size_t i = 0; i < athletes.size(); ++i) {
      if (athletes[i] == row.athlete) lines[i] = entry_of(view, row, ranker, first, By::Performer);
    }
    return --missing > 0;
  });
  return lines;
}

Neighbours neighbours_of(const View& view, const Region& region, const Mark& mark, By by) {
  Neighbours found;
  std::vector<bool> seen(view.archive().tables().athletes.size());
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (row.time > mark.time || (row.time == mark.time && row.timing > mark.timing)) return false;
    const bool is_better = row.time < mark.time || row.timing < mark.timing;
    const bool first = !seen[row.athlete.row];
    seen[row.athlete.row] = true;
    if (is_better) ++found.rank.among_performances;
    if (is_better && first) ++found.rank.among_performers;
    if (first || by == By::Performance) (is_better ? found.better : found.equal).push_back(row.performance);
    return true;
  });
  return found;
}

// RULE indoor-season
Season season(int year, TrackFilter track) {
  if (track == TrackFilter::Short) return {Date::of(year - 1, 11, 1), Date::of(year, 3, 31)};
  return {Date::of(year, 1, 1), Date::of(year, 12, 31)};
}

int season_of(Date date, TrackFilter track) {
  return track == TrackFilter::Short && date.month() >= 11 ? date.year() + 1 : date.year();
}

std::vector<SeasonList> best_by_season(const View& view, const Region& region, By by, std::size_t at_most,
                                       HandTimes hand_times) {
  std::vector<Filling> seasons(kYears);
  std::unordered_set<std::uint64_t> seen;  // asked for membership only
  const auto index_of = [&](const Marked& row) {
    return static_cast<std::size_t>(season_of(row.date, region.track) - kFirstYear);
  };
  const auto wanted = [&](const Marked& row) {
    return seasons[index_of(row)].entries.size() < at_most && allowed(row, hand_times);
  };
  BestFirst{view, region}.walk(wanted, [&](const Marked& row) {
    const std::size_t index = index_of(row);
    Filling& filling = seasons[index];
    const bool first = seen.insert(std::uint64_t{index} << 32U | row.athlete.row).second;
    filling.ranker.next(row, first);
    if (first || by == By::Performance) {
      filling.entries.push_back(entry_of(view, row, filling.ranker, first, by));
    }
    return true;
  });

  std::vector<SeasonList> lists;
  for (std::size_t i = 0; i < seasons.size(); ++i) {
    if (seasons[i].entries.empty()) continue;
    lists.push_back({kFirstYear + static_cast<int>(i), std::move(seasons[i].entries)});
  }
  return lists;
}

}  // namespace miler::lists
