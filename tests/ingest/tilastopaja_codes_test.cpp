// Codes of Tilastopaja for places and rounds.
#include <gtest/gtest.h>

#include "miler/ingest/detail_tilastopaja.h"

namespace miler::ingest {
namespace {

struct Rank {
  std::string_view text;
  int place;
  bool tie, combined;
  std::string_view unread, why;
};
constexpr Rank kRanks[] = {
    {"1", 1, false, false, "", "a place"},
    {"142", 142, false, false, "", "far down a road race"},
    {"6=", 6, true, false, "", "a dead heat"},
    {"2 ", 2, false, false, "", "a space behind it"},
    {"1\u00a0\u00a0", 1, false, false, "", "spaces of a web page"},
    {"-", 0, false, false, "", "not known"},
    {"", 0, false, false, "", "nothing"},
    {"D", 0, false, true, "", "decathlon"},
    {"H", 0, false, true, "", "heptathlon"},
    {"P", 0, false, true, "", "pentathlon"},
    {"Pen", 0, false, true, "", "the same"},
    {"M", 0, false, true, "", "another combined event"},
    {"com", 0, false, true, "", "some combined event"},
    {"d", 0, false, true, "", "in small letters"},
    {"Hc", 0, false, false, "Hc", "hors concours"},
    {"1m", 0, false, false, "1m", "first of a mixed race"},
    {"Nr2", 0, false, false, "Nr2", "a slip"},
};

TEST(TilastopajaCodes, Ranks) {
  for (const Rank& c : kRanks) {
    SCOPED_TRACE(c.why);
    const TilastopajaRank rank = parse_tilastopaja_rank(c.text);
    EXPECT_EQ(rank.place, c.place);
    EXPECT_EQ(rank.tie, c.tie);
    EXPECT_EQ(rank.combined, c.combined);
    EXPECT_EQ(rank.unread, c.unread);
  }
}

struct Code {
  std::string_view text, stage, round, age_class, unread, why;
};
// RULE races-are-not-heats: a race B is called a preliminary by its stage, and is none.
constexpr Code kCodes[] = {
    {"", "Final", "final", "", "", "no code: the stage says it"},
    {"", "Prelim", "", "", "", "a stage that says nothing"},
    {"h3", "Prelim", "heat 3", "", "", "a heat"},
    {"h", "Prelim", "heat", "", "", "a heat without number"},
    {"H5", "Prelim", "heat 5", "", "", "in capitals"},
    {"s2", "Prelim", "semi-final 2", "", "", "a semi-final"},
    {"q2", "Prelim", "qualifying 2", "", "", "a qualifying race"},
    {"p2", "Prelim", "preliminary 2", "", "", "a preliminary"},
    {"rB", "Prelim", "race 2", "", "", "race B"},
    {"Rb", "Prelim", "race 2", "", "", "the other way round"},
    {"r41", "Prelim", "race 41", "", "", "a long day"},
    {"B", "Prelim", "race 2", "", "", "a letter alone"},
    {"F", "Prelim", "race 6", "", "", "the sixth race of an evening, not the final"},
    {"12", "Prelim", "race 12", "", "", "a number alone"},
    {"Serie 12", "Prelim", "race 12", "", "", "in Italian"},
    {"cB", "Prelim", "race 2", "", "", "competition B"},
    {"h3-19", "Prelim", "heat 3", "19", "", "of an under-20 race"},
    {"-22", "Final", "final", "22", "", "the final of the under-23s"},
    {"-HS", "Final", "final", "HS", "", "of high schools"},
    {"SC", "Prelim", "", "", "SC", "a steeplechase, not semi-final C"},
    {"hX-15", "Prelim", "", "15", "hX-15", "a heat of no number"},
    {"IIr1", "Prelim", "", "", "IIr1", "who knows"},
};

TEST(TilastopajaCodes, Rounds) {
  for (const Code& c : kCodes) {
    SCOPED_TRACE(c.why);
    const TilastopajaRound round = parse_tilastopaja_round(c.text, c.stage);
    EXPECT_EQ(to_string(round.round), c.round);
    EXPECT_EQ(round.age_class, c.age_class);
    EXPECT_EQ(round.unread, c.unread);
  }
}

TEST(TilastopajaCodes, FilesAreToldByTheirMembers) {
  EXPECT_EQ(detect_tilastopaja(R"( {"gender":"M","tpAthleteId":"1"})"), Format::TilastopajaAthlete);
  EXPECT_EQ(detect_tilastopaja(R"({"compID": 1})"), Format::EventResults);
  EXPECT_EQ(detect_tilastopaja(R"({"a": 1})"), std::nullopt);
  EXPECT_EQ(detect_tilastopaja("tpAthleteId"), std::nullopt);
}

}  // namespace
}  // namespace miler::ingest
