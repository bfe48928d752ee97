// Margins, and how fast a place was.
#include "miler/lists/completeness.h"
#include "miler/lists/margins.h"
#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

lists::MeasuredRaces races_of(const View& view, const Races& ask) {
  if (ask.measure == Measure::MarkForPlace)
    return lists::by_mark_for_place(view, ask.of, ask.place, ask.at_most);
  const auto margin = ask.measure == Measure::WidestMargin ? lists::Margin::Widest : lists::Margin::Closest;
  return lists::by_margin(view, ask.of, margin, ask.at_most);
}

/// Only a faster mark could come before the last for a place; a margin any race may beat.
Region deciding(const Races& ask, const lists::MeasuredRaces& found) {
  Region region = ask.of;
  if (ask.measure == Measure::MarkForPlace && found.races.size() >= ask.at_most) {
    region.limit = Limit{.time = found.races.back().measure, .inclusive = true};
  }
  return region;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Races& ask) {
  const lists::MeasuredRaces found = races_of(view, ask);
  Answer answer;
  answer.completeness = completeness(view, deciding(ask, found));
  if (found.unplaced > 0) lists::doubt(answer.completeness, lists::not_known("the place", found.unplaced));
  if (found.unmeasured > 0) {
    const bool margins = ask.measure != Measure::MarkForPlace;
    lists::doubt(answer.completeness, margins ? lists::not_known("the margin", found.unmeasured, "winner")
                                              : lists::not_known("the mark", found.unmeasured));
  }
  RaceLines lines;
  for (const lists::MeasuredRace& race : found.races) {
    lines.races.push_back({race.race, race.measure, race.first, race.second, race.rank});
    answer.evidence.emplace_back(race.first);
    if (race.second.known()) answer.evidence.emplace_back(race.second);
  }
  if (!lines.races.empty()) answer.value = std::move(lines);
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
