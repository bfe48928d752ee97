// Rounds in words and codes, and places with their rounds.
#include "miler/marks/round.h"

#include <gtest/gtest.h>

namespace miler {
namespace {

using K = RoundKind;

constexpr RoundKind kKinds[] = {K::Final,       K::Semifinal, K::Quarterfinal, K::Heat,
                                K::Preliminary, K::Repechage, K::Race,         K::Qualifying};

struct Reading {
  std::string_view text;
  Round round;
  std::string_view printed;
  std::string_view code;
};

// RULE races-are-not-heats
constexpr Reading kReadings[] = {
    {"", {}, "", ""},
    {"final", {K::Final, 0}, "final", "f"},
    {"Final", {K::Final, 0}, "final", "f"},
    {"final 2", {K::Final, 2}, "final 2", "f2"},
    {"heat 2", {K::Heat, 2}, "heat 2", "h2"},
    {"heat", {K::Heat, 0}, "heat", "h"},
    {"semi-final 1", {K::Semifinal, 1}, "semi-final 1", "sf1"},
    {"semifinal 1", {K::Semifinal, 1}, "semi-final 1", "sf1"},
    {"quarter-final 3", {K::Quarterfinal, 3}, "quarter-final 3", "qf3"},
    {"preliminary 1", {K::Preliminary, 1}, "preliminary 1", "pr1"},
    {"repechage 1", {K::Repechage, 1}, "repechage 1", "rr1"},
    {"race 2", {K::Race, 2}, "race 2", "r2"},
    {"race B", {K::Race, 2}, "race 2", "r2"},
    {"race a", {K::Race, 1}, "race 1", "r1"},
    {"qualifying", {K::Qualifying, 0}, "qualifying", "q"},
    {"h3", {K::Heat, 3}, "heat 3", "h3"},
    {"s2", {K::Semifinal, 2}, "semi-final 2", "sf2"},
    {"rB", {K::Race, 2}, "race 2", "r2"},
};

TEST(ParseRound, ReadsWordsAndCodes) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.text);
    const auto read = parse_round(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, c.round);
    EXPECT_EQ(to_string(*read), c.printed);
    EXPECT_EQ(to_code(*read), c.code);
  }
}

TEST(Round, EveryOneReadsBack) {
  for (const RoundKind kind : kKinds) {
    for (int number = 0; number <= 255; ++number) {
      const Round round{kind, static_cast<std::uint8_t>(number)};
      EXPECT_EQ(parse_round(to_string(round)), round);
      EXPECT_EQ(parse_round(to_code(round)), round);
    }
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

TEST(ParseRound, RefusesAndSaysWhere) {
  constexpr Refusal kRefusals[] = {
      {"1", 0, "a number of what?"},
      {"round", 1, "'r' is a race, and what follows is no number"},
      {"heat 0", 5, "heats count from one"},
      {"heat 256", 5, "no meet has that many"},
      {"heat B", 5, "only races have letters"},
      {"heat 1 of 3", 6, "more than a round"},
      {"finale", 5, "not quite"},
  };
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_round(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

struct Place {
  std::string_view text;
  PlaceCode code;
  std::string_view why;
};

// RULE place-codes
constexpr Place kPlaces[] = {
    {"1", {1, false, {}, false}, "a plain place: the round is not said"},
    {"1f1", {1, false, {K::Final, 1}, false}, "first of race 1 of several finals"},
    {"11f2", {11, false, {K::Final, 2}, false}, "eleventh"},
    {"3h2", {3, false, {K::Heat, 2}, false}, "a heat"},
    {"3sf2", {3, false, {K::Semifinal, 2}, false}, "a semi-final"},
    {"1rr1", {1, false, {K::Repechage, 1}, false}, "a repechage"},
    {"2qf1", {2, false, {K::Quarterfinal, 1}, false}, "a quarter-final"},
    {"1pr1", {1, false, {K::Preliminary, 1}, false}, "a preliminary round"},
    {"1q1", {1, false, {K::Qualifying, 1}, false}, "a qualifying race"},
    {"1r2", {1, false, {K::Race, 2}, false}, "one of several races"},
    {"1rB", {1, false, {K::Race, 2}, false}, "the same by its letter"},
    {"1ce3", {1, false, {K::Race, 3}, true}, "race 3 of a decathlon's 1500 m"},
    {"h", {{}, false, {K::Heat, 0}, false}, "some heat, place unknown"},
    {"sf", {{}, false, {K::Semifinal, 0}, false}, "some semi-final"},
    {"f1", {{}, false, {K::Final, 1}, false}, "race 1, no place: often a split"},
    {"1f", {1, false, {K::Final, 0}, false}, "a final, not numbered"},
    {"1h", {1, false, {K::Heat, 0}, false}, "a heat, not numbered"},
    {"1.0", {1, false, {}, false}, "made decimal by a table program"},
    {"1=", {1, true, {}, false}, "a tie"},
    {"1=f1", {1, true, {K::Final, 1}, false}, "a tie in race 1"},
    {"ce", {{}, false, {}, true}, "some combined event"},
    {"", {}, "empty: nearly always a split"},
};

TEST(ParsePlaceCode, ReadsWhatTheListsPrint) {
  for (const Place& c : kPlaces) {
    SCOPED_TRACE(c.why);
    const auto read = parse_place_code(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, c.code);
    EXPECT_EQ(parse_place_code(to_string(*read)), *read);
  }
}

TEST(ParsePlaceCode, RefusesAndSaysWhere) {
  constexpr Refusal kRefusals[] = {
      {"0", 0, "places count from one"},
      {"DNF", 0, "a status"},
      {"-", 0, "a reader's sign for unknown"},
      {"1.5", 1, "no place lies between"},
      {"1.0f1", 1, "the damage is at the end or not at all"},
      {"1x2", 1, "no round"},
      {"1f0", 2, "no race 0"},
      {"1f1-19", 3, "an age group behind it is the reader's"},
      {"1 ", 1, "a space"},
      {"10000", 0, "no race is that large"},
  };
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_place_code(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

}  // namespace
}  // namespace miler
