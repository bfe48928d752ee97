// Who is meant by a key, a slug or an id in a correction.
#include <gtest/gtest.h>

#include "miler/archive/detail_corrections.h"

namespace miler {
namespace {

TEST(Corrections, AnIdHasItsParts) {
  const auto parts = parts_of_performance_id("performance:1954-05-06-oxford-mile-men/bannister@1500#3");
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->race, "1954-05-06-oxford-mile-men");
  EXPECT_EQ(parts->athlete, "bannister");
  EXPECT_EQ(parts->event, "1500");
  EXPECT_EQ(parts->ordinal, 3U);
  EXPECT_EQ(parts_of_performance_id("race/athlete")->ordinal, 1U);
  for (const std::string_view id :
       {"", "performance:", "performance:race", "race/athlete#", "race/athlete#1"}) {
    EXPECT_FALSE(parts_of_performance_id(id)) << id;
  }
}

TEST(Corrections, AreOrderedByTheirDecision) {
  const CorrectionSaid late{.field = "mark", .decided = Date::of(1981)};
  const CorrectionSaid early{.field = "mark", .decided = Date::of(1980)};
  const CorrectionSaid undated{.field = "place"};
  Corrections corrections{&late, &early, &undated};
  order_by_decision(corrections);
  EXPECT_EQ(corrections, (Corrections{&undated, &early, &late}));
  EXPECT_EQ(last_of(corrections, "mark"), &late);
  EXPECT_EQ(last_of(corrections, "place"), &undated);
  EXPECT_EQ(last_of(corrections, "nation"), nullptr);
}

TEST(Corrections, MergesReachThroughEachOther) {
  const auto merge = [](std::uint32_t keep, std::uint32_t drop) {
    return MergeSaid{.keep = AthleteKey{keep}, .drop = AthleteKey{drop}};
  };
  const People people{{merge(1, 2), merge(2, 3), merge(5, 1), merge(9, 4), merge(4, 99)}, 10};
  EXPECT_EQ(people.kept(AthleteKey{3}), AthleteKey{5});
  EXPECT_EQ(people.kept(AthleteKey{2}), AthleteKey{5});
  EXPECT_EQ(people.kept(AthleteKey{4}), AthleteKey{9});
  EXPECT_EQ(people.kept(AthleteKey{6}), AthleteKey{6});
  EXPECT_EQ(people.kept(AthleteKey{99}), AthleteKey{99}) << "a key nobody has given means itself";
}

TEST(Corrections, SlugsLeadToKeysAndBack) {
  const std::vector<Identity<RaceTable>> identities{{RaceKey{2}, "b"}, {RaceKey{1}, "a"}, {RaceKey{7}, "c"}};
  const Slugs<RaceTable> slugs{identities, 3};
  EXPECT_EQ(slugs.key("c"), RaceKey{7});
  EXPECT_EQ(slugs.slug(RaceKey{2}), "b");
  EXPECT_EQ(slugs.slug(RaceKey{5}), "");
  EXPECT_EQ(slugs.slug(RaceKey{500}), "");
  EXPECT_FALSE(slugs.key("d"));
  EXPECT_EQ(slugs.size(), 8U);
}

}  // namespace
}  // namespace miler
