// The matrix of a field and the rivals of one runner.
#include "miler/rivalry/field.h"

#include <algorithm>
#include <tuple>

#include "miler/rivalry/detail_bout.h"
#include "miler/rivalry/detail_weight.h"

namespace miler::rivalry {

Matrix::Matrix(std::vector<AthleteId> athletes)
    : athletes_{std::move(athletes)}, scores_(athletes_.size() * athletes_.size()) {}

void Matrix::set(std::size_t row, std::size_t column, const Score& score) {
  scores_[row * size() + column] = score;
  scores_[column * size() + row] = mirrored(score);
}

Score Matrix::total(std::size_t row) const {
  Score total;
  for (std::size_t column = 0; column < size(); ++column) {
    const Score& score = at(row, column);
    total.first += score.first;
    total.second += score.second;
    total.level += score.level;
  }
  return total;
}

Matrix matrix(const View& view, std::span<const AthleteId> athletes, const Region& within) {
  Matrix matrix{{athletes.begin(), athletes.end()}};
  for (std::size_t i = 0; i < athletes.size(); ++i) {
    for (std::size_t j = i + 1; j < athletes.size(); ++j) {
      Score score;
      for (const Bout& bout : bouts_between(view, athletes[i], athletes[j], within)) add(score, bout.outcome);
      matrix.set(i, j, score);
    }
  }
  return matrix;
}

std::vector<Meeting> meetings_of(const View& view, AthleteId athlete, const Region& within) {
  const Archive& archive = view.archive();
  const Races races{view, within};
  std::vector<Bout> bouts;
  std::vector<std::pair<AthleteId, std::uint32_t>> order;  // by rival, then by date; indexes into bouts
  for (const PerformanceId own : archive.of(athlete)) {
    if (!races.counts(own)) continue;
    const RowRange rows = archive[archive.races()[own.row]].performances;
    for (std::uint32_t row = rows.begin; row < rows.begin + rows.count; ++row) {
      const AthleteId rival = archive.athletes()[row];
      if (rival == athlete || !races.counts(PerformanceId{row})) continue;
      const std::optional<Bout> bout = races.bout(own, PerformanceId{row});
      if (!bout) continue;
      order.emplace_back(rival, static_cast<std::uint32_t>(bouts.size()));
      bouts.push_back(*bout);
    }
  }
  std::ranges::sort(order);
  std::vector<Meeting> met;
  met.reserve(order.size());
  for (const auto& [rival, at] : order) {
    // Somebody with two rows in one race, which the audit tells, has one bout from it.
    const bool repeated = !met.empty() && met.back().rival == rival && met.back().bout.race == bouts[at].race;
    if (!repeated) met.push_back({rival, bouts[at]});
  }
  return met;
}

std::vector<Rival> rivals_of(const View& view, AthleteId athlete, std::size_t at_most, const Region& within) {
  std::vector<Rival> rivals;
  for (const Meeting& m : meetings_of(view, athlete, within)) {
    if (rivals.empty() || rivals.back().athlete != m.rival) rivals.push_back({.athlete = m.rival});
    Rival& rival = rivals.back();
    const int year = m.bout.date.year();
    if (rival.years.empty() || rival.years.back().year != year) rival.years.push_back({.year = year});
    add(rival.total, view, m.bout);
    add(rival.years.back().tally, view, m.bout);
  }
  std::ranges::stable_sort(rivals, [](const Rival& a, const Rival& b) {
    return std::tuple{b.total.weight, b.total.score.bouts()} <
           std::tuple{a.total.weight, a.total.score.bouts()};
  });
  rivals.resize(std::min(rivals.size(), at_most));
  return rivals;
}

}  // namespace miler::rivalry
