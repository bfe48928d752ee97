// Races whose rows do not agree with each other.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "miler/audit/detail_findings.h"

namespace miler::audit {
namespace {

struct Finisher {
  PerformanceId id;
  std::uint16_t place = 0;
  Mark mark;
};

/// Those of a race with a place and a mark, best place first.
std::vector<Finisher> finishers(const View& view, const RaceRow& race) {
  const Archive& archive = view.archive();
  std::vector<Finisher> rows;
  for (std::uint32_t row = race.performances.begin; row < race.performances.begin + race.performances.count;
       ++row) {
    const PerformanceId id{row};
    const Traits traits = archive.traits()[row];
    const std::uint16_t place = view.place(id);
    if (traits.kind() != Kind::Race || traits.status() != Status::Ok || place == 0) continue;
    if (const auto mark = view.mark(id)) rows.push_back({id, place, *mark});
  }
  std::ranges::stable_sort(rows, {}, &Finisher::place);
  return rows;
}

/// RULE places-agree-with-marks: clocks of different steps, or hand and automatic ones, cannot be compared.
bool disagree(const Finisher& ahead, const Finisher& behind) {
  const bool one_clock =
      ahead.mark.precision == behind.mark.precision && ahead.mark.timing == behind.mark.timing;
  if (!one_clock) return false;
  if (ahead.place == behind.place) return ahead.mark.time != behind.mark.time;
  return ahead.mark.time > behind.mark.time;
}

void check_places(Findings& findings, const RaceRow& race) {
  const std::vector<Finisher> rows = finishers(findings.view(), race);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!disagree(rows[i - 1], rows[i])) continue;
    findings.add(Check::PlaceAgainstMark,
                 fmt::format("place {} in {} comes before place {} in {}: {}", rows[i - 1].place,
                             to_string(rows[i - 1].mark), rows[i].place, to_string(rows[i].mark),
                             findings.told(findings.archive().races()[rows[i].id.row])),
                 {rows[i - 1].id, rows[i].id});
    return;
  }
}

void check_twice(Findings& findings, const RaceRow& race) {
  const Archive& archive = findings.archive();
  std::vector<std::pair<AthleteId, PerformanceId>> runners;
  for (std::uint32_t row = race.performances.begin; row < race.performances.begin + race.performances.count;
       ++row) {
    if (archive.traits()[row].kind() == Kind::Race)
      runners.emplace_back(archive.athletes()[row], PerformanceId{row});
  }
  std::ranges::sort(runners);
  for (std::size_t i = 1; i < runners.size(); ++i) {
    if (runners[i].first != runners[i - 1].first) continue;
    findings.add(Check::TwiceInOneRace,
                 fmt::format("{} has two results in one race: {}", findings.name(runners[i].first),
                             findings.told(archive.races()[runners[i].second.row])),
                 {runners[i - 1].second, runners[i].second});
  }
}

}  // namespace

void check_races(Findings& findings) {
  const auto races = findings.archive().tables().races;
  for (std::uint32_t i = 0; i < races.size(); ++i) {
    const RaceRow& race = races[i];
    if (race.performances.count == 0 || !race.date.known() || !findings.view().by(race.date)) continue;
    if (race.unresolved) {
      findings.add(Check::UnresolvedRace,
                   fmt::format("more than one race under one description: {}", findings.told(RaceId{i})),
                   {RaceId{i}});
      continue;
    }
    check_places(findings, race);
    check_twice(findings, race);
  }
}

}  // namespace miler::audit
