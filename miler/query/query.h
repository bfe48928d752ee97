// One language for questions, facts and claims: what may be asked of an archive. A question in English is
// read into a query, a fact is a query with its answer, a claim is a query with the answer that somebody
// printed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "miler/archive/region.h"
#include "miler/lists/count.h"
#include "miler/lists/groups.h"
#include "miler/lists/order.h"
#include "miler/records/scope.h"

namespace miler::query {

using lists::Order;

/// The n-th of an order, with everybody who shares its rank: of 9, 9, 11 the tenth is both ninths. By
/// performer each athlete stands once, with the row that comes first in the order: the first sub-4 mile of
/// each.
struct Superlative {
  Region of;
  lists::By by = lists::By::Performance;
  Order order = Order::Fastest;
  std::uint32_t nth = 1;
  friend bool operator==(const Superlative&, const Superlative&) = default;
};

/// The first `at_most` lines of an order, cut even within a tie.
struct List {
  Region of;
  lists::By by = lists::By::Performer;
  Order order = Order::Fastest;
  std::uint32_t at_most = 20;
  lists::HandTimes hand_times = lists::HandTimes::AsPrinted;
  friend bool operator==(const List&, const List&) = default;
};

/// Where a mark stands, or would stand, among those of a region.
struct Rank {
  Region of;
  lists::By by = lists::By::Performance;
  Mark mark;
  friend bool operator==(const Rank&, const Rank&) = default;
};

using lists::Counted;
struct Count {
  Region of;
  Counted what = Counted::Performances;
  friend bool operator==(const Count&, const Count&) = default;
};

/// The last performance of the region before a day: since when, and whether ever. Of a limit "< 3:43.97" it
/// is the last better mark.
struct Since {
  Region of;
  Date before;  ///< that day itself does not count
  friend bool operator==(const Since&, const Since&) = default;
};

/// Who or what has most performances of a region.
using lists::Group;
struct Most {
  Region of;
  Group group = Group::Athlete;
  std::uint32_t at_most = 10;
  friend bool operator==(const Most&, const Most&) = default;
};

/// Races in the order of a measure. Margins are those of the first over the second, in races with both marks
/// and certain places. A race is as deep as its mark for `place` is fast.
enum class Measure : std::uint8_t { WidestMargin, ClosestMargin, MarkForPlace };
struct Races {
  Region of;
  Measure measure = Measure::WidestMargin;
  std::uint16_t place = 0;  ///< of MarkForPlace
  std::uint32_t at_most = 10;
  friend bool operator==(const Races&, const Races&) = default;
};

/// Which steps of a progression: the record that stands on the day, all, the n-th from the first or from the
/// last, the one that stood longest.
enum class Pick : std::uint8_t { Standing, All, First, Last, LongestStanding };
/// Steps whose performance lies in `set`, which names no event and no limit: records set in the United
/// States, by Britons, before 1954.
struct Records {
  records::Scope scope;
  Event event;
  Region set;
  Pick pick = Pick::Standing;
  std::uint32_t nth = 1;  ///< of First and Last
  friend bool operator==(const Records&, const Records&) = default;
};

enum class Facet : std::uint8_t {
  Score,
  FirstBout,
  LastBout,
  LastWinOfFirst,
  LastWinOfSecond,
  CurrentStreak,
  LongestStreak
};
struct Versus {
  AthleteId first, second;
  Region within;  ///< narrows the races; no limit, no athlete
  Facet facet = Facet::Score;
  friend bool operator==(const Versus&, const Versus&) = default;
};

/// Whom an athlete has met: all, those who have beaten him, those he has beaten. The latest such bout first.
enum class Meetings : std::uint8_t { Any, LostTo, Beat };
struct Opponents {
  AthleteId athlete;
  Region within;
  Meetings meetings = Meetings::Any;
  std::uint32_t at_most = 20;
  friend bool operator==(const Opponents&, const Opponents&) = default;
};

/// Titles won, oldest first; Standing: who holds them on the day. An empty title is every title.
struct Titles {
  std::string title;  ///< "Olympic champion", as the archive writes it
  std::optional<Event> event;
  std::optional<AthleteId> athlete;
  Country nation;  ///< of the athlete on the day it was won
  Date from, to;   ///< won in; inclusive
  Pick pick = Pick::Standing;
  std::uint32_t nth = 1;
  friend bool operator==(const Titles&, const Titles&) = default;
};

/// How old an athlete was on a day.
struct Age {
  AthleteId athlete;
  Date on;  ///< not known(): the view's day
  friend bool operator==(const Age&, const Age&) = default;
};

/// Starts and wins. RULE wins-need-a-certain-place
struct WinShare {
  AthleteId athlete;
  Region within;
  friend bool operator==(const WinShare&, const WinShare&) = default;
};

/// Wins: races won one after the other. Marks: races in the region one after the other, all inside its limit.
/// Years: calendar years in a row with a performance of the region.
enum class StreakOf : std::uint8_t { Wins, Marks, Years };
enum class Which : std::uint8_t { Current, Longest };
struct Streak {
  AthleteId athlete;
  Region within;
  StreakOf of = StreakOf::Wins;
  Which which = Which::Longest;
  friend bool operator==(const Streak&, const Streak&) = default;
};

/// From one day to another in years and days; from one mark to another in time.
struct Difference {
  std::variant<Date, Mark> from, to;  ///< of one type
  friend bool operator==(const Difference&, const Difference&) = default;
};

using Ask = std::variant<Superlative, List, Rank, Count, Since, Most, Races, Records, Versus, Opponents,
                         Titles, Age, WinShare, Streak, Difference>;

struct Query {
  Ask ask;
  Date as_of;  ///< not known(): as of the view that answers
  friend bool operator==(const Query&, const Query&) = default;
};

/// Canonical text: parse(archive, to_string(archive, q)) == q for every query that check() accepts. Things of
/// the archive stand as stable ids: "fastest performance 1 of men mile nation USA venue:hayward-field from
/// 2000-01-01".
std::string to_string(const Archive& archive, const Query& query);
/// Errors carry the span of the word that was not understood, and the words that could stand there.
Expected<Query> parse(const Archive& archive, std::string_view text);

/// Whether it can be asked: an event where one is needed, numbers of at least 1, no limit in `set` or
/// `within`, two different athletes, operands of one type. true or the fault.
Expected<bool> check(const Query& query);

}  // namespace miler::query
