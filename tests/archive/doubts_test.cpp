// A row that lacks what would tell makes a complete list doubtful.
#include <functional>
#include <string_view>

#include <gtest/gtest.h>

#include "miler/archive/detail_boxes.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using testing::Sheet;

const Sheet& rows() {
  static const Sheet sheet{R"(
      2020-05-01  mile  3:55.00  Known    GBR  Oslo  city:Oslo in:NOR  1  f paced lights circuit meet:Games born:2001-05-01 home:England
      2020-05-02  mile  3:56.00  Unborn   NOR  Oslo  2
      2020-05-03  mile  3:57.00  Yearonly SWE  Oslo  3  born:2001
      2020-05-04  mile  3:58.00  Stateless     4
      2020-06     mile  3:59.00  Monthly  KEN  Oslo  1  born:1990-01-01
      2020-07-01  mile  3:54.00  Scot     GBR  Oslo  1  born:1990-01-01
  )"};
  return sheet;
}

struct Case {
  std::function<void(Region&)> narrow;
  std::string_view doubts, why;
};

TEST(Doubts, NameWhatIsNotKnown) {
  const Case kCases[] = {
      {[](Region&) {}, "", "nothing narrows, nothing is lacking"},
      {[](Region& r) { r.age = AgeClass::U20; }, "the day of birth of 2 performances is not known",
       "Unborn and Stateless may be U20; a year decides"},
      {[](Region& r) { r.born_from = Date::of(2001, 2, 1); },
       "the day of birth of 3 performances is not known", "born in 2001: perhaps in January"},
      {[](Region& r) { r.born_to = Date::of(2001, 2, 1); }, "the day of birth of 3 performances is not known",
       "or later"},
      {[](Region& r) { r.home = "Scotland"; }, "the home nation of 1 performance is not known",
       "Britons without a home nation; nobody else can be a Scot"},
      {[](Region& r) { r.nation = Country::of("NOR"); }, "the nation of 1 performance is not known",
       "nation"},
      {[](Region& r) { r.area = Area::Europe; }, "the nation of 1 performance is not known", "area"},
      {[](Region& r) { r.venue = rows().venue("Oslo"); }, "the venue of 1 performance is not known", "venue"},
      {[](Region& r) { r.city = "Oslo"; }, "the venue of 1 performance is not known", "city"},
      {[](Region& r) { r.country = Country::of("NOR"); }, "the venue of 1 performance is not known",
       "country"},
      {[](Region& r) { r.series = rows().series("Games"); }, "the meet of 5 performances is not known",
       "meet"},
      {[](Region& r) { r.meeting = MeetingId{0}; }, "the meet of 5 performances is not known", "edition"},
      {[](Region& r) { r.round = RoundKind::Final; }, "the round of 5 performances is not known", "round"},
      {[](Region& r) { r.paced = false; }, "the pacing of 5 performances is not known", "pacing"},
      {[](Region& r) { r.lights = true; }, "the use of lights of 5 performances is not known", "lights"},
      {[](Region& r) { r.championship = true; }, "the class of the meet of 5 performances is not known",
       "class"},
      {[](Region& r) { r.level = MeetClass::Global; }, "the class of the meet of 5 performances is not known",
       "class"},
      {[](Region& r) { r.to = Date::of(2020, 6, 15); }, "the day of 1 performance is not known",
       "June may be over or not"},
      {[](Region& r) { r.from = Date::of(2020, 6, 15); }, "the day of 1 performance is not known",
       "or not yet begun"},
      {[](Region& r) { r.from = Date::of(2020, 7, 1); }, "", "June is over"},
      {[](Region& r) {
         r.limit = Limit{Duration::seconds(235), true};
         r.age = AgeClass::U20;
       },
       "", "who is slower is in no doubt"},
      {[](Region& r) {
         r.nation = Country::of("NOR");
         r.age = AgeClass::U20;
       },
       "the day of birth of 1 performance, the nation of 1 performance are not known",
       "the first thing each lacks"},
  };
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.why);
    Region region;
    region.event = kMensMile;
    region.to = Date::of(2020, 12, 31);
    one.narrow(region);
    EXPECT_EQ(doubts(rows().as_of("2020-12-31"), region, {}), one.doubts);
  }
}

TEST(Doubts, AStatementThatNamesItVouchesForIt) {
  Region region;
  region.event = kMensMile;
  region.to = Date::of(2020, 12, 31);
  region.series = rows().series("Games");
  std::array<bool, kDimensions> named{};
  named[static_cast<std::size_t>(Dimension::Series)] = true;
  EXPECT_EQ(doubts(rows().as_of("2020-12-31"), region, named), "");
}

TEST(Doubts, TheTrackMayBeUnknown) {
  const Sheet sheet{"2020-02-01  mile  3:55.00  A  GBR  Oslo  1  short\n"};
  Region region;
  region.event = kMensMile;
  region.to = Date::of(2020);
  region.track = TrackFilter::Outdoor;
  EXPECT_EQ(doubts(sheet.view(), region, {}), "");
}

}  // namespace
}  // namespace miler
