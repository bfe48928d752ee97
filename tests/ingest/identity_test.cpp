// Births, nations, names and rounds that may be of one person or one race.
#include <gtest/gtest.h>

#include "miler/ingest/detail_identity.h"

namespace miler::ingest {
namespace {

Date date(std::string_view text) { return text.empty() ? Date{} : parse_date(text).value(); }

struct Births {
  std::string_view a, b;
  Fit fit;
  std::string_view why;
};

// RULE births-compatible
constexpr Births kBirths[] = {
    {"1960-04-15", "1960-04-15", Fit::Same, "one day"},
    {"1960-04-15", "1991-12-07", Fit::No, "father and son"},
    {"1960-04-15", "1960-04-16", Fit::No, "two days of one year are two people"},
    {"1960-04-15", "1960", Fit::Possible, "a year fits its days"},
    {"1960-04-15", "1960-04", Fit::Possible, "a month fits its days"},
    {"1960-04-15", "1960-05", Fit::No, "another month"},
    {"1960-04-15", "1961", Fit::No, "another year"},
    {"1960-04-15", "1960-01-01", Fit::Possible, "1 January is what lists print for a year"},
    {"1960-01-01", "1960-01-01", Fit::Possible, "so it proves nothing"},
    {"1960-01-01", "1960-05", Fit::Possible, "nor against a month"},
    {"1960-01-01", "1961", Fit::No, "but its year counts"},
    {"1960-04-15", "", Fit::Possible, "nothing known"},
};

TEST(Identity, BirthsFitOrDoNot) {
  for (const Births& row : kBirths) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(compare_births(date(row.a), date(row.b)), row.fit);
    EXPECT_EQ(compare_births(date(row.b), date(row.a)), row.fit) << "either way round";
  }
}

TEST(Identity, AgesOfRunners) {
  EXPECT_TRUE(age_fits(date("1960-04-15"), date("1982-06-26")));
  EXPECT_FALSE(age_fits(date("1991-12-07"), date("1982-06-26"))) << "the son was not born";
  EXPECT_FALSE(age_fits(date("1920"), date("1991")));
  EXPECT_TRUE(age_fits({}, date("1991")));
}

TEST(Identity, NationsThatFollowEachOther) {
  const auto nation = [](std::string_view code) { return Country::of(code); };
  EXPECT_TRUE(succeeds(nation("URS"), nation("UKR")));
  EXPECT_TRUE(succeeds(nation("GDR"), nation("GER")));
  EXPECT_TRUE(succeeds(nation("ANA"), nation("RUS"))) << "a neutral team";
  EXPECT_TRUE(succeeds(nation("KEN"), nation("KEN")));
  EXPECT_FALSE(succeeds(nation("KEN"), nation("USA"))) << "who changed nation is told by his birth";
  EXPECT_FALSE(succeeds(nation("GDR"), nation("TCH")));
}

struct Names {
  std::string_view a, b;
  bool similar;
  std::string_view why;
};

constexpr Names kNames[] = {
    {"henrik ingebrigtsen", "borkja henrik ingebrigtsen", true, "a middle name"},
    {"griggs nicholas", "griggs nick", true, "a short form"},
    {"kristina maki", "kristiina maki sasinek", true, "a letter, and a second family name"},
    {"nuguse yared", "neguse yared", true, "a slip of the pen"},
    {"jake robertson", "robertson zane", false, "twins"},
    {"kiprop", "asbel kiprop", false, "one word names nobody"},
};

TEST(Identity, NamesThatMayBeOne) {
  for (const Names& row : kNames) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(similar_names(row.a, row.b), row.similar);
    EXPECT_EQ(similar_names(row.b, row.a), row.similar);
  }
}

struct Rounds {
  std::string_view a, b;
  RoundFit fit;
  std::string_view why;
};

constexpr Rounds kRounds[] = {
    {"final", "final", RoundFit::Same, "the same"},
    {"", "final", RoundFit::Same, "lists print nothing for a final"},
    {"race 2", "final 2", RoundFit::Same, "two words for a race of a meeting without rounds"},
    {"heat 1", "heat 1", RoundFit::Same, "the same heat"},
    {"final", "final 2", RoundFit::Narrower, "one of several"},
    {"heat", "heat 3", RoundFit::Narrower, "one of several"},
    {"heat 1", "heat 2", RoundFit::Apart, "two heats"},
    {"final 1", "final 2", RoundFit::Apart, "two races"},
    {"heat 1", "", RoundFit::Apart, "a heat and what is no heat"},
    {"semi-final 1", "heat 1", RoundFit::Apart, "two rounds"},
};

TEST(Identity, RoundsOfOneRace) {
  for (const Rounds& row : kRounds) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(compare_rounds(parse_round(row.a).value(), parse_round(row.b).value()), row.fit);
    EXPECT_EQ(compare_rounds(parse_round(row.b).value(), parse_round(row.a).value()), row.fit);
  }
  EXPECT_TRUE(is_qualifying(parse_round("heat 1").value()));
  EXPECT_FALSE(is_qualifying(parse_round("race B").value())) << "RULE races-are-not-heats";
}

}  // namespace
}  // namespace miler::ingest
