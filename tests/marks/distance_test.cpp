// Distances: whole millimetres, so that a mile is a mile.
#include "miler/marks/distance.h"

#include "tests/support/property.h"

namespace miler {
namespace {

struct Reading {
  std::string_view text;
  std::int32_t millimetres;
  std::string_view printed;
  std::string_view why;
};

// RULE the-mile-is-exact
constexpr Reading kReadings[] = {
    {"mile", 1'609'344, "mile", "the event"},
    {"Mile", 1'609'344, "mile", "as a title"},
    {"1 mile", 1'609'344, "mile", "with its number"},
    {"one-mile", 1'609'344, "mile", "as a toplist names its file"},
    {"1M", 1'609'344, "mile", "a capital M after a small number is miles"},
    {"1609.344", 1'609'344, "mile", "in metres"},
    {"1760y", 1'609'344, "mile", "in yards"},
    {"1760 yards", 1'609'344, "mile", "in words"},
    {"2 miles", 3'218'688, "2 miles", "two"},
    {"2mile", 3'218'688, "2 miles", "the word of the command line"},
    {"two-miles", 3'218'688, "2 miles", "as a toplist names its file"},
    {"440y", 402'336, "402.336 m", "a lap in yards"},
    {"3/4 mile", 1'207'008, "1207.008 m", "three laps"},
    {"half mile", 804'672, "804.672 m", "two laps"},
    {"three-quarter mile", 1'207'008, "1207.008 m", "in words"},
    {"1500", 1'500'000, "1500 m", "metres go without saying"},
    {"1500m", 1'500'000, "1500 m", "said"},
    {"1500M", 1'500'000, "1500 m", "shouted: no race is 1500 miles"},
    {"1500 Metres", 1'500'000, "1500 m", "written out"},
    {"1500 meters", 1'500'000, "1500 m", "in America"},
    {"5 km", 5'000'000, "5000 m", "kilometres"},
    {"5K", 5'000'000, "5000 m", "on a poster"},
    {"1.5 km", 1'500'000, "1500 m", "a fraction that is whole metres"},
    {"10000", 10'000'000, "10,000 m", "printed with its comma"},
    {"10,000 m", 10'000'000, "10,000 m", "and read with it"},
    {"109.344 m", 109'344, "109.344 m", "what the mile has over 1500 m"},
    {"0.5", 500, "0.5 m", "half a metre"},
};

TEST(ParseDistance, ReadsWhatPeopleWrite) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    const auto read = parse_distance(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->millimetres(), c.millimetres);
    EXPECT_EQ(to_string(*read), c.printed);
    EXPECT_EQ(parse_distance(to_string(*read)), *read);
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, "nothing"},
    {"long jump", 0, "no distance"},
    {"0", 0, "none"},
    {"0 m", 0, "none either"},
    {"-1500", 0, "a sign"},
    {"two", 0, "two what?"},
    {"1 yard", 0, "914.4 mm is no whole number of them"},
    {"2/3 mile", 1, "no exact decimal"},
    {"1500.1234", 8, "a tenth of a millimetre"},
    {"1500.", 4, "a full stop and nothing"},
    {"3000sc", 4, "barriers are the event's"},
    {"1500 m run", 6, "and so is running"},
    {"1,50", 1, "no thousands"},
    {"99999999", 0, "eight digits"},
    {"9999999", 0, "a quarter of the way round the earth"},
};

TEST(ParseDistance, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_distance(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadDistance);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

// RULE the-mile-is-exact
TEST(Distance, TheMileIsExact) {
  EXPECT_EQ(kMile.millimetres(), 1'609'344);
  EXPECT_EQ(kMile - Distance::metres(1500), Distance::millimetres(109'344));
  EXPECT_EQ(4 * parse_distance("440y").value(), kMile) << "four laps of a quarter-mile track";
}

RC_GTEST_PROP(Distance, PrintsWhatItReads, ()) {
  const Distance distance = Distance::millimetres(*rc::gen::inRange(1, 100'000'000));
  RC_ASSERT(parse_distance(to_string(distance)) == distance);
}

}  // namespace
}  // namespace miler
