// Two rivals: every bout, the score and how it divides, streaks and last wins.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "miler/archive/region.h"

namespace miler::rivalry {

enum class Outcome : std::uint8_t { FirstWon, SecondWon, Level };

struct Side {
  PerformanceId performance;
  std::optional<Mark> mark;
  std::uint16_t place = 0;  ///< 0: none or unknown
  Status status = Status::Ok;
};
/// One race that both started and at least one finished. Never a split, a leg, an exhibition, an unresolved
/// race or an annulled result; a DNS is no bout. RULE bout
struct Bout {
  RaceId race;
  Date date;
  Event event;
  Side first, second;
  Outcome outcome = Outcome::Level;
  std::optional<Duration> gap;  ///< between the two marks, never negative
  bool final_round = false;
  bool championship = false;  ///< class global, area, games or national
  bool indoors = false;       ///< short or oversized track
  Tristate paced = Tristate::Unknown;
};

struct Score {
  std::uint32_t first = 0, second = 0, level = 0;
  std::uint32_t bouts() const { return first + second + level; }
  friend bool operator==(const Score&, const Score&) = default;
};
Score mirrored(const Score& score);
void add(Score& score, Outcome outcome);

struct Streak {
  Outcome winner = Outcome::Level;
  std::uint32_t wins = 0;
  std::size_t from = 0, to = 0;  ///< indexes into bouts
};

struct Rivalry {
  AthleteId first, second;
  std::vector<Bout> bouts;  ///< by date
  Score overall, finals, championships, paced, unpaced, pacing_unknown, indoors;
  std::vector<std::pair<Event, Score>> by_event;  ///< by distance
  std::vector<std::pair<int, Score>> by_year;
  std::optional<Streak> current;  ///< of whoever won the last bout; a level bout ends a streak
  std::optional<Streak> longest;  ///< of equal ones the later
  std::optional<std::size_t> last_win_of_first, last_win_of_second;  ///< indexes into bouts
};

/// The races that a region leaves: what it says of people and marks is taken out, since it is about one
/// runner and a bout has two; races on oversized tracks are races.
Region races_of(Region within);

/// `within` narrows the races by all that Region knows except its limit and athlete. Cost: a merge of the two
/// athletes' rows.
Rivalry between(const View& view, AthleteId first, AthleteId second, const Region& within = {});
std::vector<Bout> bouts_between(const View& view, AthleteId first, AthleteId second,
                                const Region& within = {});

}  // namespace miler::rivalry
