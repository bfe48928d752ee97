// Regions in words.
#include <gtest/gtest.h>

#include "miler/archive/region.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

TEST(RegionText, SaysEveryConditionInOneOrder) {
  const testing::Sheet sheet{
      "2024-05-25  mile  3:45.34  Kerr  GBR  Hayward_Field  1  meet:Prefontaine_Classic"};
  const Archive& archive = sheet.archive();
  EXPECT_EQ(to_string(archive, Region{}), "");
  Region some;
  some.event = kMensMile;
  some.track = TrackFilter::Short;
  some.limit = Limit{Duration::seconds(236), true};
  some.nation = Country::of("USA");
  some.from = Date::of(2000);
  EXPECT_EQ(to_string(archive, some), "men mile indoor <= 3:56.00 nation USA from 2000");

  Region all = some;
  all.track = TrackFilter::Outdoor;
  all.age = AgeClass::U20;
  all.limit->inclusive = false;
  all.athlete = sheet.athlete("Kerr");
  all.area = Area::Europe;
  all.home = "Scotland";
  all.born_from = Date::of(1990);
  all.born_to = Date::of(1999, 12);
  all.age_from = 18;
  all.age_to = 22;
  all.champion = "Olympic champion";
  all.without = {*all.athlete};
  all.without_nations = {Country::of("GBR"), Country::of("NOR")};
  all.venue = sheet.venue("Hayward Field");
  all.city = "San Diego";
  all.country = Country::of("USA");
  all.soil = Area::NorthAmerica;
  all.series = sheet.series("Prefontaine Classic");
  all.meeting = archive.meeting("prefontaine-classic-2024");
  all.to = Date::of(2024, 5, 25);
  all.month = 5;
  all.round = RoundKind::Semifinal;
  all.place = 3;
  all.paced = true;
  all.lights = false;
  all.championship = true;
  all.level = MeetClass::Global;
  all.oversized = all.splits = all.combined = all.exhibitions = all.annulled = true;
  EXPECT_EQ(
      to_string(archive, all),
      "men mile outdoor u20 < 3:56.00 athlete:kerr nation USA area EUR home Scotland born from 1990 "
      "born until 1999-12 aged 18 to 22 champion \"Olympic champion\" without athlete:kerr "
      "without nation GBR without nation NOR venue:hayward-field city \"San Diego\" in USA soil NAC "
      "series:prefontaine-classic meeting:prefontaine-classic-2024 from 2000 until 2024-05-25 month May "
      "round semi-final place 3 paced without lights "
      "championships class global with oversized with splits with combined with exhibitions with annulled");
}

TEST(RegionText, SaysTheSexWhereNoEventIsNamed) {
  Region region;
  region.sex = Sex::Women;
  region.paced = false;
  region.championship = false;
  region.age = AgeClass::U23;
  const testing::Sheet nothing{""};
  EXPECT_EQ(to_string(nothing.archive(), region), "women u23 unpaced no championships");
}

TEST(RegionText, SaysAges) {
  const testing::Sheet nothing{""};
  Region region;
  region.age_from = 17;
  EXPECT_EQ(to_string(nothing.archive(), region), "aged from 17");
  region.age_to = 17;
  EXPECT_EQ(to_string(nothing.archive(), region), "aged 17");
  region.age_from.reset();
  EXPECT_EQ(to_string(nothing.archive(), region), "aged until 17");
}

}  // namespace
}  // namespace miler
