// Splits of longer races, found among the runs of one athlete on one day.
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "miler/ingest/detail_en_route.h"
#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_work.h"

namespace miler::ingest {
namespace {

/// What a run's rows say together.
struct Sight {
  Leg leg;
  bool qualifying = false;
};

std::optional<Sight> sight_of(const Work& work, const Run& run) {
  Sight sight;
  sight.leg.distance = run.event.distance;
  bool unplaced = false;
  for (const Row& row : work.rows_of(run)) {
    if (!row.mark) continue;
    if (sight.leg.time == Duration{}) {
      sight.leg.time = row.mark->time;
      sight.leg.hand = row.mark->timing == Timing::Hand;
    }
    if (row.record != kNone) continue;
    if (row.place == 0) unplaced = true;
    if (sight.leg.place == 0) sight.leg.place = row.place;
  }
  if (sight.leg.time == Duration{}) return std::nullopt;
  if (unplaced) sight.leg.place = 0;
  return sight;
}

Bearing bearing_of(const Work& work, const Run& shorter, const Run& longer) {
  Bearing bearing;
  bearing.rounds_differ = true;
  for (const Row& a : work.rows_of(shorter)) {
    for (const Row& b : work.rows_of(longer)) {
      if ((a.meet != kNone && a.meet == b.meet) || (a.meeting != kNone && a.meeting == b.meeting) ||
          work.venues.same_city(a.venue, b.venue)) {
        bearing.one_place = true;
      }
      if (a.venue != kNone && b.venue != kNone) {
        bearing.one_country =
            bearing.one_country || work.venues.all()[a.venue].country == work.venues.all()[b.venue].country;
      }
      if (compare_rounds(a.round, b.round) != RoundFit::Apart) bearing.rounds_differ = false;
    }
  }
  return bearing;
}

bool on_flat_track(const Event& event) {
  return event.surface == Surface::Track && event.barriers == Barriers::None;
}

bool may_hold_splits(const Run& run) {
  return on_flat_track(run.event) && run.kind == Kind::Race && run.date.is_full();
}

class SplitFinder {
 public:
  explicit SplitFinder(Work& work) : work_{work} {}

  void run() {
    for_each_day([&](std::uint32_t begin, std::uint32_t end) { judge_day(begin, end, false); });
    if (fields_.empty()) return;
    count_fields();
    for_each_day([&](std::uint32_t begin, std::uint32_t end) { judge_day(begin, end, true); });
  }

 private:
  /// A race that may be the way of another: where and when, the shorter event, and the longer.
  using Field = std::tuple<std::uint32_t, std::uint32_t, Event, Event, Round>;

  template <class Visit>
  void for_each_day(Visit visit) {
    const auto& runs = work_.runs;
    for (std::uint32_t begin = 0; begin < runs.size();) {
      std::uint32_t end = begin + 1;
      while (end < runs.size() && runs[end].person == runs[begin].person &&
             runs[end].date == runs[begin].date)
        ++end;
      if (end - begin > 1) visit(begin, end);
      begin = end;
    }
  }

  /// The city of the run's first row that has one.
  std::uint32_t city_of(const Run& run) const {
    for (const Row& row : work_.rows_of(run)) {
      if (row.venue != kNone) return work_.venues.all()[row.venue].in_city;
    }
    return kNone;
  }
  Round round_of(const Run& run) const { return work_.rows[work_.order[run.first_row]].round; }

  void judge_day(std::uint32_t begin, std::uint32_t end, bool by_field) {
    for (std::uint32_t i = begin; i < end; ++i) {
      if (work_.runs[i].kind == Kind::EnRoute && work_.runs[i].within == kNone) link_declared(i, begin, end);
    }
    // Events are in order of distance: from the longest race down, so that splits of splits find the race
    // itself.
    for (std::uint32_t i = end; i-- > begin;) {
      Run& shorter = work_.runs[i];
      if (!may_hold_splits(shorter)) continue;
      const auto own = sight_of(work_, shorter);
      if (!own) continue;
      for (std::uint32_t j = end; j-- > i + 1;) {
        const Run& longer = work_.runs[j];
        if (!may_hold_splits(longer) || longer.event.distance <= shorter.event.distance) continue;
        const auto other = sight_of(work_, longer);
        if (!other || has_such_split(j, shorter.event, begin, end) || !judge(i, j, *own, *other, by_field))
          continue;
        shorter.kind = Kind::EnRoute;
        shorter.within = j;
        shorter.found_out = true;
        break;
      }
    }
  }

  /// One race is passed at one distance once.
  bool has_such_split(std::uint32_t longer, const Event& event, std::uint32_t begin,
                      std::uint32_t end) const {
    return std::any_of(work_.runs.begin() + begin, work_.runs.begin() + end, [&](const Run& run) {
      return run.kind == Kind::EnRoute && run.within == longer && run.event == event;
    });
  }

  bool judge(std::uint32_t i, std::uint32_t j, const Sight& own, const Sight& other, bool by_field) {
    const Run &shorter = work_.runs[i], &longer = work_.runs[j];
    Bearing bearing = bearing_of(work_, shorter, longer);
    const Field field{shorter.date.packed(), city_of(shorter), shorter.event, longer.event,
                      round_of(shorter)};
    if (by_field) {
      const auto found = fields_.find(field);
      bearing.whole_field = found != fields_.end() && found->second.whole;
    }
    if (is_split(own.leg, other.leg, bearing)) return true;
    bearing.whole_field = true;
    if (!by_field && std::get<1>(field) != kNone && is_split(own.leg, other.leg, bearing))
      ++fields_[field].doubled;
    return false;
  }

  /// Of each race that some may have doubled: did all whom we know in it?
  void count_fields() {
    std::map<std::tuple<std::uint32_t, std::uint32_t, Event, Round>, std::uint32_t> starters;
    for (const auto& [field, count] : fields_) {
      starters[{std::get<0>(field), std::get<1>(field), std::get<2>(field), std::get<4>(field)}] = 0;
    }
    for (const Run& run : work_.runs) {
      if (run.kind == Kind::EnRoute) continue;
      const auto found = starters.find({run.date.packed(), city_of(run), run.event, round_of(run)});
      if (found != starters.end()) ++found->second;
    }
    constexpr std::uint32_t kField = 3;
    for (auto& [field, count] : fields_) {
      const auto all =
          starters[{std::get<0>(field), std::get<1>(field), std::get<2>(field), std::get<4>(field)}];
      count.whole = count.doubled >= kField && count.doubled == all;
    }
  }

  bool known_as_split(const Run& run) const {
    return run.known.known() && work_.archive[run.known].traits.kind() == Kind::EnRoute;
  }
  RaceId race_of(const Run& run) const { return work_.archive[run.known].race; }

  /// A split that a sheet calls one: of the event it names, else of the longest race of the day.
  void link_declared(std::uint32_t i, std::uint32_t begin, std::uint32_t end) {
    Run& split = work_.runs[i];
    std::optional<EventName> within;
    for (const Row& row : work_.rows_of(split)) {
      if (row.draft != kNone && work_.batch.performances[row.draft].within)
        within = work_.batch.performances[row.draft].within;
    }
    for (std::uint32_t j = end; j-- > begin;) {
      const Run& longer = work_.runs[j];
      if (longer.kind != Kind::Race || longer.event.distance <= split.event.distance) continue;
      if (within && longer.event.name() != *within) continue;
      if (!within && !on_flat_track(longer.event)) continue;
      if (known_as_split(split) && !(longer.known.known() && race_of(longer) == race_of(split))) {
        continue;  // the archive knows of which race it is
      }
      split.within = j;
      return;
    }
  }

  struct Count {
    std::uint32_t doubled = 0;
    bool whole = false;
  };
  Work& work_;
  std::map<Field, Count> fields_;
};

}  // namespace

void fold_splits(Work& work) { SplitFinder{work}.run(); }

}  // namespace miler::ingest
