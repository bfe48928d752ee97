// The running best, by one walk over the marks, and the choice between it and record rows.
#include "miler/records/progression.h"

#include <algorithm>
#include <limits>

#include "miler/archive/best_first.h"
#include "miler/records/detail_steps.h"

namespace miler::records {
namespace {

constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

/// Keeps what a walk, best first, has seen: the first day by which a faster mark was certainly run.
class Standing {
 public:
  /// No faster mark was certainly run by the row's first possible day.
  bool lets_in(const Marked& row) const {
    const std::uint32_t beaten_from = row.time == time_ ? beaten_from_ : std::min(beaten_from_, reached_);
    return row.date.known() && first_day(row.date) < beaten_from;
  }
  /// Rows of this first day or later are beaten, whatever their mark.
  const std::uint32_t& before() const { return beaten_from_; }
  void enter(const Marked& row) {
    if (row.time != time_) {
      beaten_from_ = std::min(beaten_from_, reached_);
      time_ = row.time;
    }
    reached_ = std::min(reached_, last_day(row.date));
  }

 private:
  Duration time_;
  std::uint32_t beaten_from_ = kNever;  ///< by marks faster than time_
  std::uint32_t reached_ = kNever;      ///< by marks as fast or faster
};

std::vector<Step> running_best_before(const View& view, const Region& region, Date date) {
  std::vector<Step> steps = progression(view, region).steps;
  std::erase_if(steps, [&](const Step& step) { return !certainly_before(step.date, date); });
  return steps;
}

}  // namespace

std::string_view to_word(Basis basis) {
  switch (basis) {
    case Basis::Ratified:
      return "ratified";
    case Basis::Listed:
      return "listed";
    case Basis::RunningBest:
      break;
  }
  return "running-best";
}

// RULE equalled-record-enters
Progression progression(const View& view, const Region& region) {
  Progression progression{.basis = Basis::RunningBest,
                          .steps = {},
                          .completeness = completeness(view, region),
                          .results_before = {}};
  Standing standing;
  const auto lets_in = [&](const Marked& row) { return standing.lets_in(row); };
  // Best first: a mark is beaten only by marks that came before it in the walk, so what matters of them is
  // the first day by which one of them was certainly run.
  BestFirst{view, region}.walk_before(standing.before(), lets_in, [&](const Marked& row) {
    standing.enter(row);
    const std::optional<Mark> mark = mark_of(view, row.performance);
    progression.steps.push_back(
        {.performance = row.performance, .mark = *mark, .run = mark, .date = row.date});
    return true;
  });
  link_running_best(view, progression.steps);
  return progression;
}

Expected<Progression> progression_of(const View& view, const Event& event, const Scope& scope,
                                     const Places& places) {
  const Expected<Region> region = to_region(scope, event, places);
  for (const Era era : {Era::Ratified, Era::Listed}) {
    Progression from_rows = official(view, event, scope, era);
    if (from_rows.steps.empty()) continue;
    const bool out_of_date = era == Era::Listed && region && faster_result(view, *region, from_rows.steps);
    if (out_of_date) break;
    if (from_rows.steps.size() == 1 && region) {
      from_rows.results_before = running_best_before(view, *region, from_rows.steps.front().date);
    }
    return from_rows;
  }
  if (!region) return Unexpected{region.error()};
  return progression(view, *region);
}

std::vector<Step> set_in(const View& view, const Progression& progression, Country country) {
  std::vector<Step> steps;
  std::ranges::copy_if(progression.steps, std::back_inserter(steps), [&](const Step& step) {
    const VenueId venue = venue_of(view.archive(), step.performance);
    return venue.known() && view.archive()[venue].country == country;
  });
  return steps;
}

std::vector<Step> set_at(const View& view, const Progression& progression, VenueId venue) {
  std::vector<Step> steps;
  std::ranges::copy_if(progression.steps, std::back_inserter(steps),
                       [&](const Step& step) { return venue_of(view.archive(), step.performance) == venue; });
  return steps;
}

}  // namespace miler::records
