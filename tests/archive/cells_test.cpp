// Regions as boxes: which lie in which, and how a part of one is told.
#include <functional>

#include <gtest/gtest.h>

#include "miler/archive/detail_boxes.h"
#include "tests/archive/random_regions.h"
#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using testing::Sheet;

const Sheet& places() {
  static const Sheet sheet{R"(
      2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward    city:Eugene in:USA  1  meet:Pre_Classic
      2023-05-06  mile  3:56.00  Nuguse        USA  Portland_A city:Portland in:USA  1
      2023-05-07  mile  3:57.00  Nuguse        USA  Portland_B city:Portland in:GBR  1
  )"};
  return sheet;
}

bool within(const std::function<void(Region&)>& inner, const std::function<void(Region&)>& outer) {
  Region asked;
  Region covering;
  asked.event = covering.event = kMensMile;
  inner(asked);
  outer(covering);
  const Cells cells{places().archive(), asked};
  return !uncovered(cells.box_of(asked), {{cells.box_of(covering), {}, CoverageId{0}}});
}

const auto kAll = [](Region&) {};
const auto kEugene = [](Region& r) { r.city = "eugene"; };
const auto kPortland = [](Region& r) { r.city = "Portland"; };
const auto kUsa = [](Region& r) { r.country = Country::of("USA"); };
const auto kHayward = [](Region& r) { r.venue = places().venue("Hayward"); };

TEST(Cells, PlacesLieInPlaces) {
  EXPECT_TRUE(within(kHayward, kUsa));
  EXPECT_TRUE(within(kHayward, kEugene));
  EXPECT_TRUE(within(kEugene, kUsa)) << "every venue of Eugene is there";
  EXPECT_FALSE(within(kPortland, kUsa)) << "there is a Portland elsewhere";
  EXPECT_FALSE(within(kEugene, kHayward)) << "there may be other venues in Eugene";
  EXPECT_FALSE(within(kUsa, kEugene));
  EXPECT_TRUE(within(
      [](Region& r) {
        r.city = "Portland";
        r.country = Country::of("USA");
      },
      kUsa));
  EXPECT_FALSE(within(kAll, kUsa));
}

TEST(Cells, OtherConditionsLieInOthers) {
  const auto limit = [](std::int32_t cs, bool inclusive) {
    return [=](Region& r) { r.limit = Limit{Duration::centiseconds(cs), inclusive}; };
  };
  EXPECT_TRUE(within(limit(240'00, false), limit(239'99, true)));
  EXPECT_FALSE(within(limit(240'00, true), limit(239'99, true)));
  EXPECT_TRUE(
      within([](Region& r) { r.nation = Country::of("GBR"); }, [](Region& r) { r.area = Area::Europe; }));
  EXPECT_FALSE(
      within([](Region& r) { r.nation = Country::of("USA"); }, [](Region& r) { r.area = Area::Europe; }));
  EXPECT_TRUE(within([](Region& r) { r.age = AgeClass::U20; }, [](Region& r) { r.age = AgeClass::U23; }));
  EXPECT_TRUE(within([](Region& r) { r.age_to = 18; }, [](Region& r) { r.age = AgeClass::U20; }))
      << "18 on the day is at most 19 on 31 December";
  EXPECT_FALSE(within([](Region& r) { r.age_to = 19; }, [](Region& r) { r.age = AgeClass::U20; }));
  EXPECT_FALSE(within([](Region& r) { r.age_from = 17; }, [](Region& r) { r.age = AgeClass::U18; }));
  EXPECT_TRUE(within([](Region& r) { r.nation = Country::of("GBR"); },
                     [](Region& r) { r.without_nations = {Country::of("USA")}; }));
  EXPECT_FALSE(within(kAll, [](Region& r) { r.without_nations = {Country::of("USA")}; }));
  EXPECT_TRUE(within(kHayward, [](Region& r) { r.soil = Area::NorthAmerica; }));
  EXPECT_TRUE(within(kEugene, [](Region& r) { r.soil = Area::NorthAmerica; })) << "it is the only Eugene";
  EXPECT_FALSE(within(kPortland, [](Region& r) { r.soil = Area::NorthAmerica; })) << "one is in Europe";
  EXPECT_TRUE(within(kUsa, [](Region& r) { r.soil = Area::NorthAmerica; }));
  EXPECT_FALSE(within([](Region& r) { r.soil = Area::NorthAmerica; }, kUsa)) << "there are other countries";
  EXPECT_FALSE(within(kAll, [](Region& r) { r.without = {places().athlete("Nuguse")}; }));
  EXPECT_TRUE(within([](Region& r) { r.month = 5; }, kAll)) << "a month only narrows";
  EXPECT_TRUE(within([](Region& r) { r.place = 1; }, kAll));
  EXPECT_TRUE(within([](Region& r) { r.champion = "World champion"; }, kAll));
  EXPECT_TRUE(within([](Region& r) { r.meeting = places().archive().meeting("pre-classic-2023"); },
                     [](Region& r) { r.series = places().series("Pre Classic"); }));
  EXPECT_TRUE(within([](Region& r) { r.home = "Scotland"; }, kAll)) << "a home nation only narrows";
  EXPECT_TRUE(within([](Region& r) { r.paced = true; }, kAll));
  EXPECT_FALSE(within([](Region& r) { r.oversized = true; }, kAll)) << "no statement covers oversized tracks";
  EXPECT_FALSE(within([](Region& r) { r.annulled = true; }, kAll));
  EXPECT_FALSE(within([](Region& r) { r.combined = r.exhibitions = true; }, kAll));
}

TEST(Cells, APartIsToldBesideItsQuestion) {
  Region question;
  question.event = kWomensMile;
  const Cells cells{places().archive(), question};
  const auto told = [&](const std::function<void(Region&)>& narrow) {
    Region part = question;
    narrow(part);
    return cells.told(cells.box_of(part), question);
  };
  EXPECT_EQ(told(kAll), "women mile");
  EXPECT_EQ(told(kHayward), "women mile at Hayward");
  EXPECT_EQ(told([](Region& r) { r.from = Date::of(2000); }), "women mile from 2000-01-01");
  EXPECT_EQ(told([](Region& r) { r.to = Date::of(2000); }), "women mile until 2000-12-31");
  EXPECT_EQ(told([](Region& r) { r.age = AgeClass::U18; }), "women mile up to 17 years");
  EXPECT_EQ(told([](Region& r) {
              r.track = TrackFilter::Short;
              r.limit = Limit{Duration::seconds(240), true};
              r.nation = Country::of("KEN");
              r.from = r.to = Date::of(2000);
            }),
            "women mile indoor <= 4:00.00 of KEN from 2000-01-01 until 2000-12-31");
}

/// What a statement can name.
Region statement_of(const Region& region) {
  Region said;
  said.event = kMensMile;
  said.track = region.track;
  said.age = region.age;
  said.limit = region.limit;
  said.from = region.from;
  said.to = region.to;
  said.nation = region.nation;
  said.country = region.country;
  said.soil = region.soil;
  said.without = region.without;
  said.without_nations = region.without_nations;
  said.venue = region.venue;
  said.series = region.series;
  said.athlete = region.athlete;
  return said;
}

/// Boxes and contains() are two readings of a region: where the box of a statement covers that of a question,
/// every row that the question holds is held by the statement.
RC_GTEST_PROP(Cells, ABoxThatCoversHoldsEveryRow, ()) {
  const Sheet sheet{*testing::some_sheet()};
  const View view{sheet.archive(), Date::of(2001)};
  Region question = testing::some_region(sheet.archive());
  question.event = kMensMile;
  Region statement =
      statement_of(*rc::gen::inRange(0, 2) == 0 ? question : testing::some_region(sheet.archive()));
  if (*rc::gen::inRange(0, 3) == 0) statement.country = Country::of("USA");
  const Cells cells{sheet.archive(), question};
  if (uncovered(cells.box_of(question), {{cells.box_of(statement), {}, CoverageId{0}}})) return;
  for (const PerformanceId id : select(view, question).rows()) RC_ASSERT(contains(view, statement, id));
}

TEST(Cells, TheRoadIsATrackOfItsOwn) {
  Region question;
  question.event = Event{kMile, Sex::Men, Surface::Road};
  const Cells cells{places().archive(), question};
  EXPECT_EQ(cells.box_of(question)[Dimension::Track], cells.all(Dimension::Track));
}

}  // namespace
}  // namespace miler
