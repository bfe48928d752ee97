// What is notable about a result: a query that it answers, how surprising that is, and whether it is proved.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/facts/context.h"
#include "miler/facts/index.h"
#include "miler/query/answer.h"

namespace miler::facts {

enum class Kind : std::uint8_t {
  Record,       ///< of a scope that keeps records or bests
  RecordSince,  ///< the first record of its class in a context since another
  Rank,         ///< k-th of a context
  Since,        ///< the fastest of a context since a day
  PersonalBest,
  Barrier,  ///< k-th of a context inside a round mark
  Depth,    ///< most inside a round mark in one race
  Place,    ///< fastest for a place
  Margin,
  Age,
  Streak,
  Rival,
  Title,
};
inline constexpr std::size_t kKinds = 13;
std::string_view to_word(Kind kind);

/// S = surprise + drought + weight of the kind - price of the words, in bits.
struct Bits {
  double surprise = 0, drought = 0, kind = 0, price = 0;
  double total() const { return surprise + drought + kind - price; }
};

/// What hangs on a fact and is no fact of its own: "old mark" 3:46.91, "holder" Alan Webb.
struct Slot {
  std::string_view name;
  std::string value;
};

/// History: coverage proves it. InArchive: true of the rows the archive has.
enum class Proof : std::uint8_t { History, InArchive };

struct Fact {
  Kind kind = Kind::Rank;
  std::string_view finder;
  query::Query query;  ///< as of the day of the race; asked again, it gives `answer`
  query::Answer answer;
  Proof proof = Proof::InArchive;
  RaceId race;
  PerformanceId performance;  ///< unknown: the fact is of the race
  std::uint32_t rank = 1;
  Date last;              ///< the last better one, or the last such event, by the day; not known(): none
  std::size_t bound = 0;  ///< dimensions bound beyond event and sex
  bool round = true;      ///< no barrier, or one that people name
  Bits bits;
  std::vector<Slot> slots;
  std::string subsumed_by;  ///< canonical text of the fact that says more; empty: it stands on its own
};

struct Choice {
  std::size_t top = 10;
  bool all = false;  ///< also what is subsumed or not worth its words
};

/// Everything notable about a performance, a race, or all races of a meeting or day, best first. As known on
/// the view's day; ranks and droughts are those of the evening of the race.
std::vector<Fact> discover(const View& view, const Index& index, PerformanceId performance,
                           const Choice& choice = {});
std::vector<Fact> discover(const View& view, const Index& index, RaceId race, const Choice& choice = {});

/// One way of looking for facts, for --finders and docs/finders.md.
struct Finder {
  std::string_view name, looks_for, example;
};
std::span<const Finder> finders();

}  // namespace miler::facts
