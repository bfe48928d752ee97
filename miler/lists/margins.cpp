// Who was first, second or at a place is looked up race by race.
#include "miler/lists/margins.h"

#include <algorithm>
#include <optional>

#include "miler/lists/detail_rows.h"

namespace miler::lists {
namespace {

PerformanceId performance_of(const RowRange& rows, std::uint32_t i) { return PerformanceId{rows.begin + i}; }

/// Whether somebody of the race is known to have come in at the place.
bool is_taken(const View& view, const RowRange& rows, std::uint16_t place) {
  for (std::uint32_t i = 0; i < rows.count; ++i) {
    if (view.place(performance_of(rows, i)) == place) return true;
  }
  return false;
}

/// Who came behind the winner, or beside in a dead heat, and had the best mark of those.
std::optional<Marked> second_of(const View& view, const RowRange& rows, PerformanceId winner) {
  std::optional<Marked> second;
  std::uint16_t best_place = 2;
  for (std::uint32_t i = 0; i < rows.count; ++i) {
    const PerformanceId id = performance_of(rows, i);
    const std::uint16_t place = view.place(id);
    if (id == winner || place == 0 || place > best_place ||
        view.archive().event_of(id) != view.archive().event_of(winner))
      continue;
    const Marked row = marked_of(view, id);
    if (!second || place < best_place || better_or_earlier(row, *second)) second = row;
    best_place = place;
  }
  return second;
}

enum class Came : std::uint8_t { AtPlace, Elsewhere, Perhaps };

/// Whether a row came in at the place.
Came came(const View& view, PerformanceId id, std::uint16_t place) {
  const Archive& archive = view.archive();
  if (archive.traits()[id.row].unresolved()) return Came::Perhaps;
  const std::uint16_t of_row = view.place(id);
  if (of_row == place) return Came::AtPlace;
  const RowRange& rows = archive[archive.races()[id.row]].performances;
  return of_row == 0 && !is_taken(view, rows, place) ? Came::Perhaps : Came::Elsewhere;
}

struct Measured {
  MeasuredRace race;
  std::int64_t order = 0;  ///< ascending
  Marked first;
};

void rank(std::vector<Measured>& measured, std::size_t at_most, std::vector<MeasuredRace>& races) {
  std::ranges::sort(measured, [](const Measured& a, const Measured& b) {
    return a.order != b.order ? a.order < b.order : better_or_earlier(a.first, b.first);
  });
  for (std::size_t i = 0; i < std::min(at_most, measured.size()); ++i) {
    const bool tied = i > 0 && measured[i].order == measured[i - 1].order;
    races.push_back(measured[i].race);
    races.back().rank = tied ? races[i - 1].rank : static_cast<std::uint32_t>(i + 1);
  }
}

/// One winner of a race stands for it: the first in the order of rows.
void keep_one_of_each_race(std::vector<Measured>& measured) {
  const auto order = [](const Measured& m) { return std::pair{m.race.race, m.race.first}; };
  std::ranges::sort(measured, {}, order);
  const auto rest = std::ranges::unique(measured, {}, [](const Measured& m) { return m.race.race; });
  measured.erase(rest.begin(), rest.end());
}

}  // namespace

MeasuredRaces by_margin(const View& view, const Region& region, Margin margin, std::size_t at_most) {
  const Archive& archive = view.archive();
  MeasuredRaces found;
  std::vector<Measured> measured;
  for_each_finisher(view, region, Walk::ByRow, [&](const Marked& winner) {
    const Came at_first = came(view, winner.performance, 1);
    if (at_first == Came::Perhaps) ++found.unplaced;
    if (at_first != Came::AtPlace) return;
    const RaceId race = archive.races()[winner.performance.row];
    const auto second = second_of(view, archive[race].performances, winner.performance);
    const bool comparable = second && winner.time != Duration{} && second->time != Duration{} &&
                            winner.timing == second->timing && winner.time <= second->time;
    if (!comparable) {
      ++found.unmeasured;
      return;
    }
    const Duration ahead = second->time - winner.time;
    const std::int64_t order = ahead.centiseconds();
    measured.push_back({{race, ahead, winner.performance, second->performance},
                        margin == Margin::Widest ? -order : order,
                        winner});
  });
  keep_one_of_each_race(measured);
  rank(measured, at_most, found.races);
  return found;
}

MeasuredRaces by_mark_for_place(const View& view, const Region& region, std::uint16_t place,
                                std::size_t at_most) {
  const Archive& archive = view.archive();
  MeasuredRaces found;
  std::vector<MeasuredRace>& races = found.races;
  Timing last = Timing::Automatic;
  BestFirst{view, region}.walk([&](const Marked& row) {
    if (races.size() >= at_most && row.time > races.back().measure) return false;
    const Came at_place = came(view, row.performance, place);
    if (at_place == Came::Perhaps) ++found.unplaced;
    const RaceId race = archive.races()[row.performance.row];
    const bool is_new = std::ranges::find(races, race, &MeasuredRace::race) == races.end();
    if (at_place != Came::AtPlace || !is_new || races.size() >= at_most) return true;
    const bool tied = !races.empty() && races.back().measure == row.time && last == row.timing;
    const auto next = static_cast<std::uint32_t>(races.size() + 1);
    races.push_back({race, row.time, row.performance, {}, tied ? races.back().rank : next});
    last = row.timing;
    return true;
  });
  if (races.size() >= at_most || region.limit) return found;
  for (const PerformanceId id : select(view, region).rows()) {  // those without a mark
    if (finished(view, id) && !mark_of(view, id) && came(view, id, place) != Came::Elsewhere)
      ++found.unmeasured;
  }
  return found;
}

}  // namespace miler::lists
