// Linking the steps of a progression.
#include <algorithm>
#include <cstdint>
#include <tuple>

#include "miler/archive/best_first.h"
#include "miler/marks/timekeeping.h"
#include "miler/records/detail_steps.h"

namespace miler::records {
namespace {

void by_day(std::vector<Step>& steps) {
  std::ranges::sort(steps, [](const Step& a, const Step& b) {
    return std::tuple{a.date.packed(), b.mark.time, a.performance} <
           std::tuple{b.date.packed(), a.mark.time, b.performance};
  });
}

/// Equal as the coarser of the two clocks shows it: the record of 3:31.36 stood as 3:31.4 in the lists of
/// tenths. RULE records-in-tenths
bool equals(const Mark& mark, const Mark& previous) {
  if (mark.time == previous.time) return true;
  return mark.precision == Precision::Tenth && previous.precision == Precision::Hundredth &&
         round_up_to_tenth(previous.time) == mark.time;
}

void end(const View& view, Step& step, Date beaten) {
  step.beaten = beaten;
  step.stood = age_on(step.date, beaten.known() ? beaten : view.day());
}

/// The days of each step, made once: a comparison of partial dates needs the calendar.
struct Days {
  std::uint32_t first, last;
};
std::vector<Days> days_of(const std::vector<Step>& steps) {
  std::vector<Days> days;
  days.reserve(steps.size());
  for (const Step& step : steps) days.push_back({first_day(step.date), last_day(step.date)});
  return days;
}

/// The record that stood when `steps[at]` was run: the fastest of those certainly run by then.
const Step* taken_by(const std::vector<Step>& steps, const std::vector<Days>& days, std::size_t at) {
  const Step* previous = nullptr;
  for (std::size_t i = 0; i < at; ++i) {
    const bool before = days[i].last <= days[at].first;
    if (!before || steps[i].mark.time < steps[at].mark.time) continue;
    if (previous == nullptr || steps[i].mark.time < previous->mark.time) previous = &steps[i];
  }
  return previous;
}

}  // namespace

VenueId venue_of(const Archive& archive, PerformanceId performance) {
  return archive[archive.races()[performance.row]].venue;
}

std::optional<PerformanceId> faster_result(const View& view, const Region& region,
                                           const std::vector<Step>& steps) {
  std::optional<PerformanceId> found;
  BestFirst{view, region}.walk([&](const Marked& row) {
    const bool faster = std::ranges::all_of(steps, [&](const Step& s) { return row.time < s.mark.time; });
    if (!faster) return false;
    if (std::ranges::find(steps, row.performance, &Step::performance) != steps.end()) return true;
    found = row.performance;
    return false;
  });
  return found;
}

void link_running_best(const View& view, std::vector<Step>& steps) {
  // With full dates each step took or equalled the one before it; the rest is for partial ones.
  if (std::ranges::all_of(steps, [](const Step& step) { return step.date.is_full(); })) {
    return link_listed(view, steps);
  }
  by_day(steps);
  const std::vector<Days> days = days_of(steps);
  for (std::size_t at = 0; at < steps.size(); ++at) {
    Step& step = steps[at];
    Date beaten;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].mark.time >= step.mark.time) continue;
      if (days[i].first <= days[at].last) step.certain = false;
      if (!beaten.known() && days[i].last > days[at].first) beaten = steps[i].date;
    }
    if (const Step* const previous = taken_by(steps, days, at)) {
      step.previous = previous->mark;
      step.margin = previous->mark.time - step.mark.time;
      step.equalled = step.margin == Duration{};
    }
    end(view, step, beaten);
  }
}

void link_listed(const View& view, std::vector<Step>& steps) {
  by_day(steps);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    steps[i].previous = steps[i - 1].mark;
    steps[i].equalled = equals(steps[i].mark, *steps[i].previous);
    if (!steps[i].equalled) steps[i].margin = steps[i].previous->time - steps[i].mark.time;
  }
  Date beaten;
  for (std::size_t i = steps.size(); i-- > 0;) {
    end(view, steps[i], beaten);
    if (!steps[i].equalled) beaten = steps[i].date;
  }
}

}  // namespace miler::records
