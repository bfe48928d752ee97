// Regions from their text: what to_string prints comes back, and a fault has its place.
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/archive/region.h"
#include "tests/archive/random_regions.h"
#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using ::testing::Contains;
using testing::Sheet;

const Sheet& field() {
  static const Sheet sheet{R"(
      2024-05-25  mile  3:45.34  Josh_Kerr    GBR  Hayward_Field  1  meet:Prefontaine_Classic
      2024-05-25  mile  3:45.60  Josh_Hoey    USA  Hayward_Field  2  meet:Prefontaine_Classic
  )"};
  return sheet;
}

struct Text {
  std::string_view text, canonical, why;
};

TEST(RegionParse, ReadsWhatStandsThere) {
  const Text kTexts[] = {
      {"", "", "everything"},
      {"men mile", "men mile", "an event"},
      {"women", "women", "all events of a sex"},
      {"men road-mile", "men road-mile", "the road"},
      {"men 3000sc", "men 3000sc", "barriers"},
      {"nation USA", "nation USA", "no event"},
      {"men mile < 3:50", "men mile < 3:50.00", "a time of fewer digits"},
      {"  men   mile  ", "men mile", "spaces"},
      {"men mile from 2000 in USA nation GBR", "men mile nation GBR in USA from 2000", "any order"},
      {"city \"San Diego\"", "city \"San Diego\"", "a value in quotes"},
      {"city Oslo home \"Northern Ireland\"", "home \"Northern Ireland\" city Oslo", "two of them"},
      {"city from from 2000", "city from from 2000", "a city may be called like a keyword"},
      {"\"athlete:josh-kerr\"", "athlete:josh-kerr", "an id in quotes"},
      {"without nation NOR without athlete:josh-kerr without lights without nation GBR",
       "without athlete:josh-kerr without nation GBR without nation NOR without lights", "without"},
      {"aged 17 to 19", "aged 17 to 19", "years"},
      {"aged 17 to 17", "aged 17", "one year"},
      {"area none", "area none", "teams of no area"},
      {"round unknown class unknown", "round unknown class unknown", "known not to be known"},
      {"month December place 12", "month December place 12", "a month and a place"},
  };
  for (const Text& one : kTexts) {
    SCOPED_TRACE(one.text);
    const Expected<Region> region = parse_region(field().archive(), one.text);
    ASSERT_TRUE(region) << one.why << ": " << region.error().message;
    EXPECT_EQ(to_string(field().archive(), *region), one.canonical) << one.why;
  }
}

struct Fault {
  std::string_view text;
  SourceSpan where;
  std::string_view message, candidate, why;
};

TEST(RegionParse, TellsWhereAFaultIs) {
  const Fault kFaults[] = {
      {"man mile", {0, 3}, "'man' is not men, women or a condition", "", "no sex"},
      {"men mule", {4, 8}, "'mule' is not an event or a condition", "", "no event"},
      {"men mile natoin USA", {9, 15}, "'natoin' is not a condition", "nation", "a slip"},
      {"men mile nation", {15, 15}, "the text ends where the code of a nation is expected", "", "no value"},
      {"nation Scotland", {7, 15}, "'Scotland' is not the code of a nation", "GBR", "a name has a code"},
      {"nation XYZ", {7, 10}, "'XYZ' is not the code of a nation", "", "no such nation"},
      {"area Europe", {5, 11}, "'Europe' is not the code of an area", "EUR", "a name"},
      {"men mile <= fast", {12, 16}, "'fast' is not a time", "", "no time"},
      {"from 2000-13", {5, 12}, "'2000-13' is not a date", "", "no such month"},
      {"athlete:josh-kar",
       {0, 16},
       "the archive has no athlete 'athlete:josh-kar'",
       "athlete:josh-kerr",
       "no such person"},
      {"without athlete:joshua",
       {8, 22},
       "the archive has no athlete 'athlete:joshua'",
       "athlete:josh-hoey",
       "nor without him"},
      {"venue:heyward",
       {0, 13},
       "the archive has no venue 'venue:heyward'",
       "venue:hayward-field",
       "no venue"},
      {"without paced",
       {8, 13},
       "'paced' is not an athlete, a nation or lights",
       "lights",
       "what is without"},
      {"round semi", {6, 10}, "'semi' is not a round", "semi-final", "no round"},
      {"month Mai", {6, 9}, "'Mai' is not a month", "May", "another language"},
      {"place 0", {6, 7}, "'0' is not a place", "", "nobody comes in there"},
      {"place 65536", {6, 11}, "'65536' is not a place", "", "too large"},
      {"aged young", {5, 10}, "'young' is not a number of years", "", "no number"},
      {"born 1990", {5, 9}, "'1990' is not from or until", "until", "from or until"},
      {"class big", {6, 9}, "'big' is not a class of meets", "", "no class"},
      {"with wind", {5, 9}, "'wind' is not what can be added", "splits", "no such rows"},
      {"no lights", {3, 9}, "'lights' is not 'championships'", "championships", "no championships"},
      {"no", {2, 2}, "the text ends where 'championships' is expected", "championships", "nor at the end"},
      {"in USA men mile", {7, 10}, "'men' is not a condition", "", "the event comes first"},
      {"paced unpaced",
       {6, 13},
       "'unpaced' is one condition too many: the pacing was said before",
       "",
       "both"},
      {"from 2000 from 2001",
       {10, 14},
       "'from' is one condition too many: a first day was said before",
       "",
       "twice"},
      {"city \"San", {5, 9}, "the quotes do not close", "", "open quotes"},
      {"city \"\"", {5, 7}, "'' is not a city", "", "no name"},
      {"\"in\" USA", {0, 4}, "'in' is not men, women or a condition", "in", "a keyword in quotes is none"},
  };
  for (const Fault& one : kFaults) {
    SCOPED_TRACE(one.text);
    const Expected<Region> region = parse_region(field().archive(), one.text);
    ASSERT_FALSE(region) << one.why;
    EXPECT_EQ(region.error().message, one.message) << one.why;
    EXPECT_EQ(region.error().where, one.where) << one.why;
    if (one.candidate.empty()) continue;
    EXPECT_THAT(region.error().candidates, Contains(one.candidate)) << one.why;
  }
}

RC_GTEST_PROP(RegionParse, ReadsWhatWasPrinted, ()) {
  const Sheet sheet{*testing::some_sheet()};
  Region region = testing::some_region(sheet.archive());
  const auto chance = [] { return *rc::gen::inRange(0, 3) == 0; };
  if (region.event) region.sex.reset();  // the event says it
  if (chance()) region.city = *rc::gen::nonEmpty<std::string>();
  if (chance()) region.home = *rc::gen::nonEmpty<std::string>();
  if (chance()) region.champion = *rc::gen::nonEmpty<std::string>();
  if (chance()) region.area = static_cast<Area>(*rc::gen::inRange(0, 7));
  if (chance()) region.country = Country::of("NOR");
  if (chance()) region.born_to = Date::of(1999, 12);
  if (chance()) region.round = static_cast<RoundKind>(*rc::gen::inRange(0, 9));
  if (chance()) region.level = static_cast<MeetClass>(*rc::gen::inRange(0, 8));
  if (chance()) region.paced = chance();
  if (chance()) region.lights = chance();
  if (chance()) region.championship = chance();
  if (chance()) region.month = static_cast<std::uint8_t>(*rc::gen::inRange(1, 13));
  region.splits = chance();
  region.exhibitions = chance();
  const std::string text = to_string(sheet.archive(), region);
  RC_LOG() << text;
  const Expected<Region> read = parse_region(sheet.archive(), text);
  RC_ASSERT(read.has_value());
  RC_ASSERT(*read == region);
}

}  // namespace
}  // namespace miler
