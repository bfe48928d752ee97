// Many rivals: the matrix of a field, one athlete's rivals by year, the great rivalries of the archive.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "miler/rivalry/rivalry.h"

namespace miler::rivalry {

/// Scores of every pair; at(i, j) is i against j, so at(j, i) is its mirror.
class Matrix {
 public:
  explicit Matrix(std::vector<AthleteId> athletes);
  const std::vector<AthleteId>& athletes() const { return athletes_; }
  std::size_t size() const { return athletes_.size(); }
  const Score& at(std::size_t row, std::size_t column) const { return scores_[row * size() + column]; }
  void set(std::size_t row, std::size_t column, const Score& score);  ///< and its mirror
  Score total(std::size_t row) const;                                 ///< against all others

 private:
  std::vector<AthleteId> athletes_;
  std::vector<Score> scores_;
};
Matrix matrix(const View& view, std::span<const AthleteId> athletes, const Region& within = {});

/// How much a rivalry of some time weighs: each bout is worth its stakes (1 to 4, by the class of the race
/// and a final) times its closeness (1 to 3, by the gap). RULE weight-of-a-rivalry
struct Tally {
  Score score;
  std::uint32_t close = 0;          ///< bouts within half a second
  std::uint32_t championships = 0;  ///< finals of championships
  std::uint32_t weight = 0;
};
struct YearTally {
  int year = 0;
  Tally tally;
};
struct Rival {
  AthleteId athlete;  ///< the score counts him second
  Tally total;
  std::vector<YearTally> years;
};
/// One bout of the athlete asked about, who is its first side.
struct Meeting {
  AthleteId rival;
  Bout bout;
};
/// All of them: by rival, then by date. Cost: the races of the athlete.
std::vector<Meeting> meetings_of(const View& view, AthleteId athlete, const Region& within = {});

/// Heaviest first; all who ever met, `at_most` of them.
std::vector<Rival> rivals_of(const View& view, AthleteId athlete, std::size_t at_most,
                             const Region& within = {});

struct GreatRivalry {
  AthleteId first, second;  ///< first has won more, else comes first in the archive
  Tally total;
  std::uint32_t records_traded = 0;  ///< times one took a world record from the other
  std::uint32_t weight = 0;          ///< total.weight by how even it is, and records traded
};
/// Among the best of each event and those with world records or titles. RULE great-rivalries
std::vector<GreatRivalry> greatest(const View& view, std::size_t at_most);

}  // namespace miler::rivalry
