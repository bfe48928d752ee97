// The words of the question language that are no names: phrases and what they mean.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace miler::words {

/// What a piece of a question is. A name says nothing but itself; its value is in Atom.
enum class Is : std::uint8_t {
  Fill,     ///< a function word: says nothing alone
  Order,    ///< fastest, slowest, earliest, latest, youngest, oldest: value is query::Order
  Ordinal,  ///< third: value
  Number,   ///< value
  Top,      ///< "top", before a number
  All,      ///< "all", "list"
  HowMany,
  HowOld,
  HowLong,
  HowMuch,  ///< "by how much"
  Who,
  When,
  Where,  ///< "where would", of a rank
  Which,
  Most,
  Has,  ///< "has anyone": a question of yes and no
  Men,  ///< people: "men", "man"
  Women,
  People,  ///< of either sex: "milers", "athletes"
  Mens,    ///< of the event: "men's"
  Womens,
  Under,     ///< the next mark is a limit
  OrFaster,  ///< the mark before is an inclusive limit
  AtOrUnder,
  By,
  At,
  In,
  On,
  Of,
  Over,
  Since,
  After,
  Before,
  Until,
  From,
  To,
  Between,
  And,
  AsOf,
  Excluding,
  Versus,
  Beat,  ///< to win against
  Win,   ///< to be first
  Run,
  Hold,
  SetRecord,  ///< to set, to break a record
  Rank,
  Record,
  PersonalBest,
  SeasonBest,
  Progression,
  AllComers,
  World,
  Champion,
  Title,
  Reigning,
  Indoor,
  Outdoor,
  Road,
  Paced,
  Unpaced,
  Age,  ///< value is AgeClass
  Teenager,
  Final,
  Semifinal,
  Heat,
  Championship,
  Place,
  NotFirst,  ///< "that did not win"
  Soil,
  Margin,
  Widest,
  Closest,
  Deepest,
  Race,
  Nation,
  City,
  Venue,
  Year,
  Streak,
  Share,
  Current,
  Longest,
  Shortest,
  Difference,
  Standing,  ///< "stood": of a record
  ThisSeason,
  LastSeason,
  Month,  ///< value
  Performances,
  Series,  ///< another name of a meet: `other`
  Name,    ///< of the archive
  Event,
  Mark,
  Date,
  AnyTrack,  ///< "outdoors and indoors"
  Aged,      ///< with the years behind it
  OrOver,    ///< behind an age
  YearOld,   ///< behind an age
  Born,      ///< with the days behind it
  Round,     ///< value is RoundKind
  Level,     ///< value is MeetClass
  NoChampionship,
  Lights,     ///< value is 1, or 0 without
  Addition,   ///< value counts the additions of a region
  HandTimes,  ///< left out
  InPlace,    ///< a finishing place in one phrase: value
  FourMinuteMile,
  Ago,  ///< "how long since"
  Opponents,
  Loss,
};

struct Phrase {
  std::string_view words;  ///< folded
  Is is = Is::Fill;
  std::int32_t value = 0;
  std::string_view other = {};  ///< of Series: the archive's name for it
};
std::span<const Phrase> lexicon();
std::span<const Phrase> phrases_of_races();  ///< part of the lexicon

}  // namespace miler::words
