// Events: the words people use for them, and the table of those the sport covers.
#include "miler/marks/event.h"

#include <set>

#include <gtest/gtest.h>

namespace miler {
namespace {

struct Reading {
  std::string_view text;
  std::string_view word;
  std::string_view prose;
  std::string_view why;
};

constexpr Reading kReadings[] = {
    {"mile", "mile", "mile", "the event"},
    {"Mile", "mile", "mile", "Tilastopaja"},
    {"1M", "mile", "mile", "short"},
    {"one-mile", "mile", "mile", "a toplist's name"},
    {"One Mile", "mile", "mile", "a title"},
    {"1 Mile Run", "mile", "mile", "an American programme"},
    {"Mile Short Track", "mile", "mile", "the track is the race's matter"},
    {"mile indoor", "mile", "mile", "so is the roof"},
    {"1500", "1500", "1500 m", "metres go without saying"},
    {"1500m", "1500", "1500 m", "said"},
    {"1500-metres", "1500", "1500 m", "a toplist's name"},
    {"1500 Metres", "1500", "1500 m", "World Athletics"},
    {"800 m", "800", "800 m", "with a space"},
    {"2mile", "2mile", "2 miles", "the command line"},
    {"2 miles", "2mile", "2 miles", "spoken"},
    {"two-mile", "2mile", "2 miles", "written out"},
    {"2M", "2mile", "2 miles", "Tilastopaja"},
    {"road-mile", "road-mile", "road mile", "the command line"},
    {"Mile Road", "road-mile", "road mile", "World Athletics"},
    {"MileR", "road-mile", "road mile", "Tilastopaja"},
    {"5k", "5k", "5 km", "a 5k is run on the road"},
    {"5K", "5k", "5 km", "Tilastopaja"},
    {"5 km Road", "5k", "5 km", "World Athletics"},
    {"5 Kilometres Road", "5k", "5 km", "World Athletics again"},
    {"5000", "5000", "5000 m", "and 5000 on the track"},
    {"3k", "3000", "3000 m", "college English for the track race"},
    {"10,000 m", "10000", "10,000 m", "a comma"},
    {"3000sc", "3000sc", "3000 m steeplechase", "the command line"},
    {"3000S", "3000sc", "3000 m steeplechase", "Tilastopaja"},
    {"3000m steeplechase", "3000sc", "3000 m steeplechase", "spoken"},
    {"3000 Metres Steeplechase", "3000sc", "3000 m steeplechase", "World Athletics"},
    {"2000St", "2000sc", "2000 m steeplechase", "another short form"},
    {"mile steeplechase", "mile-sc", "mile steeplechase", "out of scope: a hyphen keeps it from 'miles'"},
    {"100", "100", "100 m", "out of scope, and yet a running distance"},
    {"1500 road", "road-1500", "road 1500 m", "out of scope as well"},
};

TEST(ParseEventName, ReadsTheUsualSpellings) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.text);
    const auto read = parse_event_name(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_word(*read), c.word) << c.why;
    EXPECT_EQ(to_prose(*read), c.prose) << c.why;
    EXPECT_EQ(parse_event_name(to_word(*read)), *read) << c.why;
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, "nothing"},
    {"long jump", 0, "no running"},
    {"road", 4, "no distance"},
    {"4x400", 1, "a relay"},
    {"10000W", 5, "a walk"},
    {"110mh", 4, "hurdles"},
    {"HM", 0, "a half marathon by its letters"},
    {"mile 1500", 5, "two distances"},
    {"men mile", 0, "the sex is said apart"},
};

TEST(ParseEventName, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_event_name(c.text);
    ASSERT_FALSE(read) << to_word(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadEvent);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

TEST(ParseSex, ReadsWordsAndLetters) {
  for (const std::string_view text : {"men", "m", "male", "M", "Men's"})
    EXPECT_EQ(parse_sex(text), Sex::Men) << text;
  for (const std::string_view text : {"women", "w", "f", "female", "W", "Women's"}) {
    EXPECT_EQ(parse_sex(text), Sex::Women) << text;
  }
  for (const std::string_view text : {"", "x", "mixed", "mens"}) EXPECT_FALSE(parse_sex(text)) << text;
  EXPECT_EQ(parse_sex(to_word(Sex::Men)), Sex::Men);
  EXPECT_EQ(parse_sex(to_word(Sex::Women)), Sex::Women);
}

// RULE the-course-belongs-to-the-race
TEST(Course, IsNoPartOfTheEvent) {
  EXPECT_EQ(parse_event_name("mile short track"), kMensMile.name());
  EXPECT_EQ(parse_course("indoor"), Course::Short) << "the old word for the 200 m track";
  EXPECT_EQ(parse_course("Outdoor"), Course::Outdoor400);
  EXPECT_FALSE(parse_course("grass"));
  for (const Course course : {Course::Unknown, Course::Outdoor400, Course::Short, Course::Oversized,
                              Course::Undersized, Course::Road}) {
    EXPECT_EQ(parse_course(to_word(course)), course);
  }
}

TEST(Event, IsADistanceForASex) {
  EXPECT_EQ(event_of(kMensMile.name(), Sex::Men), kMensMile);
  EXPECT_EQ(event_of(kMensMile.name(), Sex::Women), kWomensMile);
  EXPECT_NE(kMensMile, kWomensMile);
  EXPECT_EQ(to_word(kWomensMile), "mile");
  EXPECT_EQ(to_prose(kWomensMile), "mile");
  EXPECT_EQ(to_word(Surface::Road), "road");
}

TEST(EventKinds, CoverTheSport) {
  std::multiset<std::string> words;
  for (const EventKind& kind : event_kinds()) {
    words.insert(to_word(kind.name));
    EXPECT_EQ(find_event_kind(kind.name), &kind);
  }
  EXPECT_EQ(words, (std::multiset<std::string>{"600", "800", "1000", "1500", "mile", "road-mile", "2000",
                                               "2000sc", "3000", "3000sc", "2mile", "5000", "5k", "10000"}));
  for (const std::string_view text : {"100", "400", "road-1500", "10k", "3 miles", "mile-sc"}) {
    EXPECT_FALSE(covered(parse_event_name(text).value())) << text;
  }
}

// RULE record-or-best
TEST(EventKinds, TheTwoMilesHasABestAndTheMileARecord) {
  const auto kind = [](std::string_view text) { return *find_event_kind(parse_event_name(text).value()); };
  EXPECT_EQ(kind("mile").outdoors, Honour::Record) << "the one imperial distance with a world record";
  EXPECT_EQ(kind("mile").short_track, Honour::Record);
  EXPECT_EQ(kind("2mile").outdoors, Honour::Best);
  EXPECT_EQ(kind("2mile").short_track, Honour::Best);
  EXPECT_EQ(kind("600").outdoors, Honour::Best);
  EXPECT_EQ(kind("2000").outdoors, Honour::Record);
  EXPECT_EQ(kind("2000").short_track, Honour::Best);
  EXPECT_EQ(kind("3000sc").outdoors, Honour::Record);
}

// RULE road-mile-record
TEST(EventKinds, TheRoadMileIsARecordSinceSeptember2023) {
  const EventKind& road = *find_event_kind(parse_event_name("road-mile").value());
  EXPECT_EQ(road.outdoors, Honour::Record);
  EXPECT_EQ(road.since, Date::of(2023, 9, 1));
  EXPECT_NE(road.name, kMensMile.name()) << "a different event from the track mile";
  EXPECT_FALSE(find_event_kind(kMensMile.name())->since);
}

}  // namespace
}  // namespace miler
