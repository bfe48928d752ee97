// Published counts as bounds, and which region lies in which.
#include <string_view>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/lists/count.h"
#include "miler/lists/detail_bounds.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

constexpr std::string_view kPrefontaine = R"(
    2010-07-03  mile  3:50.9   Early    KEN  Hayward_Field in:USA city:Eugene meet:Prefontaine_Classic
    2018-05-26  mile  3:49.87  Cheruiyot KEN Hayward_Field in:USA city:Eugene meet:Prefontaine_Classic
    2018-05-26  mile  3:57.0   Mathews  AUS  Hayward_Field in:USA city:Eugene meet:Prefontaine_Classic
    2019-06-30  mile  3:50.49  Cheruiyot KEN Cobb_Track    in:USA city:Stanford meet:Prefontaine_Classic
    2018        mile  3:58.0   Undated  USA  Hayward_Field in:USA city:Eugene meet:Prefontaine_Classic
    count 399 exact mile under:4:00.00 as-of:2018-05-25 meet:Prefontaine_Classic
)";

Region sub_four(const Sheet& sheet) {
  return {.event = kMensMile,
          .limit = Limit{Duration::seconds(240), false},
          .series = sheet.series("Prefontaine Classic")};
}

// RULE published-counts-are-bounds
TEST(PublishedCounts, AndTheRowsAfterThemAreALowerBound) {
  const Sheet sheet{kPrefontaine};
  const Count found = count(sheet.as_of("2024-05-24"), sub_four(sheet));
  EXPECT_EQ(found.performances, 5U);
  EXPECT_EQ(found.completeness.state, Completeness::State::Bounded);
  EXPECT_EQ(found.completeness.lower, 399 + 3) << "the mile of some day in 2018 may be one of the 399";
  EXPECT_FALSE(found.completeness.upper);
  EXPECT_THAT(found.completeness.counts, ElementsAre(CountId{0}));
}

TEST(PublishedCounts, AreExactOnTheirOwnDay) {
  const Sheet sheet{kPrefontaine};
  const Completeness known = count(sheet.as_of("2018-05-25"), sub_four(sheet)).completeness;
  EXPECT_EQ(known.lower, 399);
  EXPECT_EQ(known.upper, 399);
}

TEST(PublishedCounts, AreNotKnownBeforeTheirDay) {
  const Sheet sheet{kPrefontaine};
  EXPECT_THAT(count(sheet.as_of("2018-05-24"), sub_four(sheet)).completeness.counts, IsEmpty());
}

TEST(PublishedCounts, BoundAPartFromAboveAndAWholeFromBelow) {
  const Sheet sheet{kPrefontaine};
  Region part = sub_four(sheet);
  part.to = Date::of(2017, 12, 31);
  const Completeness of_part = count(sheet.as_of("2024-05-24"), part).completeness;
  EXPECT_EQ(of_part.lower, 1);
  EXPECT_EQ(of_part.upper, 399);
  const Region whole{
      .event = kMensMile, .limit = Limit{Duration::seconds(240), false}, .country = Country::of("USA")};
  EXPECT_EQ(count(sheet.as_of("2024-05-24"), whole).completeness.counts.size(), 0U)
      << "a meet may go abroad, so it does not lie in a country";
}

struct Containment {
  Region inner, outer;
  bool lies;
  std::string_view why;
};

TEST(LiesIn, IsDecidedDimensionByDimension) {
  const Sheet sheet{kPrefontaine};
  const VenueId hayward = sheet.venue("Hayward Field");
  const MeetingId meeting{0};
  const Containment cases[] = {
      {{.event = kMensMile}, {.event = kMensMile}, true, "the same"},
      {{.event = kMensMile}, {.event = kWomensMile}, false, "another event"},
      {{.event = kMensMile, .nation = Country::of("USA")}, {.event = kMensMile}, true, "narrower"},
      {{.event = kMensMile}, {.event = kMensMile, .nation = Country::of("USA")}, false, "wider"},
      {{.venue = hayward}, {.city = "Eugene"}, true, "a venue lies in its city"},
      {{.venue = hayward}, {.country = Country::of("USA")}, true, "and in its country"},
      {{.venue = hayward}, {.country = Country::of("NOR")}, false, "and in no other"},
      {{.city = "eugene"},
       {.city = "Eugene", .country = Country::of("USA")},
       true,
       "the only Eugene there is"},
      {{.city = "Eugene"}, {.country = Country::of("NOR")}, false, "and it is not there"},
      {{.meeting = meeting},
       {.series = sheet.series("Prefontaine Classic")},
       true,
       "an edition of its series"},
      {{.limit = Limit{Duration::seconds(240), false}},
       {.limit = Limit{Duration::seconds(240), true}},
       true,
       "under 4:00"},
      {{.limit = Limit{Duration::seconds(240), true}},
       {.limit = Limit{Duration::seconds(240), false}},
       false,
       "4:00.00 itself"},
      {{.from = Date::of(2018, 1, 1)}, {.from = Date::of(2017, 1, 1)}, true, "later"},
      {{.to = Date::of(2018)}, {.to = Date::of(2018, 6, 1)}, false, "until some day of the year"},
      {{}, {.to = Date::of(2030, 1, 1)}, true, "nothing is later than the view"},
      {{.splits = true}, {}, false, "splits are not in a list"},
      {{.round = RoundKind::Final}, {}, true, "finals are races"},
      {{.age_from = 14, .age_to = 17}, {.age_from = 13, .age_to = 19}, true, "years in years"},
      {{.age_from = 12, .age_to = 17}, {.age_from = 13}, false, "or younger"},
      {{.age_to = 17}, {.age_to = 16}, false, "or older"},
      {{.champion = "Olympic champion"}, {}, true, "champions are runners"},
      {{}, {.champion = "Olympic champion"}, false, "runners are no champions"},
      {{.without = {AthleteId{0}, AthleteId{1}}}, {.without = {AthleteId{1}}}, true, "fewer people"},
      {{.athlete = AthleteId{0}}, {.without = {AthleteId{1}}}, true, "somebody else"},
      {{}, {.without = {AthleteId{1}}}, false, "perhaps he"},
      {{.nation = Country::of("USA")}, {.without_nations = {Country::of("GBR")}}, true, "another nation"},
      {{.area = Area::Africa}, {.without_nations = {Country::of("GBR")}}, true, "another area"},
      {{.area = Area::Europe}, {.without_nations = {Country::of("GBR")}}, false, "its own area"},
      {{.venue = hayward}, {.soil = Area::NorthAmerica}, true, "a venue lies on its soil"},
      {{.country = Country::of("NOR")}, {.soil = Area::NorthAmerica}, false, "and Norway elsewhere"},
      {{.soil = Area::Europe}, {.soil = Area::Europe}, true, "the same soil"},
      {{.month = 5}, {}, true, "a month of all"},
      {{.month = 5}, {.month = 6}, false, "another month"},
      {{.place = 1}, {}, true, "winners are runners"},
  };
  for (const Containment& c : cases) {
    EXPECT_EQ(lies_in(sheet.as_of("2024-05-24"), c.inner, c.outer), c.lies) << c.why;
  }
}

}  // namespace
}  // namespace miler::lists
