// What a walk over marks needs before it starts: the marks that are not where the order has them.
#include "miler/archive/best_first.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <tuple>

#include "miler/archive/detail_titles.h"

namespace miler {
namespace {

std::vector<RaceId> races_of(const Archive& archive, const Region& region) {
  std::vector<RaceId> races;
  const auto append = [&](std::span<const RaceId> more) {
    races.insert(races.end(), more.begin(), more.end());
  };
  if (region.meeting) {
    append(archive.of(*region.meeting));
  } else if (region.series) {
    for (const MeetingId meeting : archive.of(*region.series)) append(archive.of(meeting));
  } else {
    append(archive.of(*region.venue));
  }
  return races;
}

}  // namespace

std::optional<Mark> mark_of(const View& view, PerformanceId id) {
  if (const std::optional<Mark> mark = view.mark(id)) return mark;
  const Archive& archive = view.archive();
  const Traits traits = archive.traits()[id.row];
  if (!view.annulled(id) || !archive.has_mark(id) || traits.status() != Status::Ok) return std::nullopt;
  return Mark{archive.times()[id.row], traits.precision(), traits.timing()};
}

bool better(const Marked& a, const Marked& b) {
  return std::tie(a.time, a.timing, a.performance) < std::tie(b.time, b.timing, b.performance);
}

BestFirst::BestFirst(const View& view, const Region& region)
    : view_{view},
      region_{region},
      in_region_{view_, region_},
      last_day_{Date::of(view.day().latest()).packed()} {
  assert(region.event && "marks of different events have no order");
  order_ = view.archive().by_mark(*region.event);
  end_ = first_row_behind_limit();
  // A venue's races are looked up one by one, a row of the order costs a look at its venue: some twenty to
  // one.
  const bool few_races = region.venue && view.archive().of(*region.venue).size() * 20 < end_;
  if (region.athlete || region.meeting || region.series || !region.champion.empty() || few_races) {
    end_ = 0;
    gather();
  } else {
    amended_ = amended_rows(view, *region.event);
    std::ranges::sort(amended_);
    for (const PerformanceId id : amended_) add_apart(id);
  }
  std::ranges::sort(apart_, better);
}

std::size_t BestFirst::first_row_behind_limit() const {
  if (!region_.limit) return order_.size();
  const auto found = region_.limit->inclusive ? std::ranges::upper_bound(order_.times, region_.limit->time)
                                              : std::ranges::lower_bound(order_.times, region_.limit->time);
  return static_cast<std::size_t>(found - order_.times.begin());
}

void BestFirst::gather() {
  const Archive& archive = view_.archive();
  if (region_.athlete) {
    for (const PerformanceId id : archive.of(*region_.athlete)) add_apart(id);
    return;
  }
  if (!region_.champion.empty()) {
    for (const AthleteId athlete : champions(archive, region_.champion)) {
      for (const PerformanceId id : archive.of(athlete)) add_apart(id);
    }
    return;
  }
  for (const RaceId race : races_of(archive, region_)) {
    const RowRange rows = archive[race].performances;
    for (std::uint32_t row = rows.begin; row < rows.begin + rows.count; ++row) add_apart(PerformanceId{row});
  }
}

void BestFirst::add_apart(PerformanceId id) {
  const Archive& archive = view_.archive();
  if (archive.event_of(id) != *region_.event || !in_region_(id)) return;
  if (const std::optional<Mark> mark = mark_of(view_, id)) {
    const RaceRow& race = archive[archive.races()[id.row]];
    apart_.push_back({id, mark->time, mark->timing, archive.athletes()[id.row], race.venue, race.date});
  }
}

}  // namespace miler
