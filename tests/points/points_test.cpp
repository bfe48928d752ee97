// The scoring tables: anchors from the published rows, and the inverse against brute force.
#include "miler/points/points.h"

#include <vector>

#include "tests/support/property.h"

namespace miler::points {
namespace {

Event event(std::string_view word, Sex sex) { return event_of(parse_event_name(word).value(), sex); }
Duration time(std::string_view text) { return parse_duration(text).value(); }

struct Anchor {
  std::string_view event;
  Sex sex;
  Course course;
  int points;
  std::string_view slowest;
};

// RULE scoring-table-2022: rows as published; the mark is the slowest that still scores
constexpr Anchor kAnchors[] = {
    {"mile", Sex::Men, Course::Outdoor400, 1000, "4:06.21"},
    {"mile", Sex::Men, Course::Outdoor400, 1200, "3:50.09"},
    {"mile", Sex::Men, Course::Outdoor400, 1400, "3:35.28"},
    {"mile", Sex::Women, Course::Outdoor400, 1000, "4:47.02"},
    {"mile", Sex::Women, Course::Outdoor400, 1200, "4:19.05"},
    {"1500", Sex::Men, Course::Outdoor400, 1200, "3:33.20"},
    {"mile", Sex::Men, Course::Short, 1200, "3:54.66"},
};

TEST(Points, PublishedRows) {
  for (const Anchor& c : kAnchors) {
    SCOPED_TRACE(c.slowest);
    const Event e = event(c.event, c.sex);
    EXPECT_EQ(mark_for(e, c.course, c.points), time(c.slowest));
    EXPECT_EQ(score(e, c.course, time(c.slowest)), c.points);
    EXPECT_EQ(score(e, c.course, time(c.slowest) + Duration::centiseconds(1)), c.points - 1);
  }
}

struct Scored {
  std::string_view event;
  Sex sex;
  Course course;
  std::string_view mark;
  int points;
  std::string_view who;
};

// RULE scoring-table-2022
constexpr Scored kScored[] = {
    {"mile", Sex::Men, Course::Outdoor400, "3:43.13", 1292, "El Guerrouj, Rome 1999"},
    {"mile", Sex::Men, Course::Outdoor400, "3:43.73", 1284, "Ingebrigtsen, Eugene 2023"},
    {"mile", Sex::Men, Course::Short, "3:45.14", 1330, "Ingebrigtsen, Liévin 2025"},
    {"1500", Sex::Men, Course::Outdoor400, "3:26.00", 1302, "El Guerrouj, Rome 1998"},
    {"1500", Sex::Men, Course::Outdoor400, "3:26.12", 1301, "El Guerrouj, Brussels 2001"},
};

TEST(Points, ScoresAsTheListsPrintThem) {
  for (const Scored& c : kScored) {
    EXPECT_EQ(score(event(c.event, c.sex), c.course, time(c.mark)), c.points) << c.who;
  }
}

// RULE oversized-tracks-score-outdoors
TEST(Points, OnlyTheShortTrackHasItsOwnTable) {
  const Duration mark = time("3:55.00");
  const auto outdoors = score(kMensMile, Course::Outdoor400, mark);
  for (const Course course : {Course::Oversized, Course::Undersized, Course::Unknown}) {
    EXPECT_EQ(score(kMensMile, course, mark), outdoors);
  }
  EXPECT_GT(score(kMensMile, Course::Short, mark), outdoors);
}

// RULE no-hand-addition: from 600 m up a hand time scores as it is printed
TEST(Points, AHandTimeScoresAsPrinted) {
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, time("3:48.8")), 1216) << "Ovett, Oslo 1980, 3:48.8h";
}

// RULE scoring-table-2022
TEST(Points, StopAt1400AndAtNothing) {
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, time("3:35.27")), 1400);
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, time("3:00.00")), 1400) << "no mark scores more";
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, Duration{}), 1400);
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, time("6:55.00")), 0) << "b itself: 415 seconds";
  EXPECT_EQ(score(kMensMile, Course::Outdoor400, time("10:00.00")), 0) << "beyond b the parabola rises again";
  EXPECT_FALSE(mark_for(kMensMile, Course::Outdoor400, 0));
  EXPECT_FALSE(mark_for(kMensMile, Course::Outdoor400, 1401));
}

TEST(Points, NoTableNoPoints) {
  EXPECT_FALSE(score(event("road-mile", Sex::Men), Course::Road, time("3:56.13")));
  EXPECT_FALSE(mark_for(event("road-mile", Sex::Men), Course::Road, 1000));
  EXPECT_FALSE(score(event("3000sc", Sex::Men), Course::Short, time("8:00"))) << "not run on a short track";
  EXPECT_FALSE(score(event("10000", Sex::Women), Course::Short, time("30:00")));
  EXPECT_TRUE(score(event("5k", Sex::Women), Course::Road, time("14:29")));
  EXPECT_FALSE(edition().empty());
}

/// Every event and course that has a table.
struct Table {
  Event event;
  Course course;
};

std::vector<Table> tables() {
  std::vector<Table> found;
  for (const EventKind& kind : event_kinds()) {
    for (const Sex sex : {Sex::Men, Sex::Women}) {
      for (const Course course : {Course::Outdoor400, Course::Short, Course::Road}) {
        const bool on_road = kind.name.surface == Surface::Road;
        if (on_road != (course == Course::Road)) continue;
        if (score(event_of(kind.name, sex), course, Duration{}))
          found.push_back({event_of(kind.name, sex), course});
      }
    }
  }
  return found;
}

TEST(Points, EveryTableIsThere) { EXPECT_EQ(tables().size(), 26U + 18U) << "outdoors and road, short track"; }

/// The inverse by trying every hundredth: for each number of points the slowest time that reaches it.
TEST(Points, TheInverseIsTheSlowestMarkThatStillScores) {
  for (const Table& table : tables()) {
    SCOPED_TRACE(to_word(table.event));
    std::int32_t cs = 4500'00;  // from the slowest b of all: nobody scores there
    ASSERT_EQ(score(table.event, table.course, Duration::centiseconds(cs)), 0);
    for (int points = 1; points <= kHighest; ++points) {
      while (*score(table.event, table.course, Duration::centiseconds(cs)) < points) --cs;
      ASSERT_EQ(mark_for(table.event, table.course, points), Duration::centiseconds(cs)) << points;
    }
  }
}

RC_GTEST_PROP(Points, AFasterTimeNeverScoresLess, ()) {
  const std::vector<Table> all = tables();
  const Table table = all[*rc::gen::inRange<std::size_t>(0, all.size())];
  const Duration slow = Duration::centiseconds(*rc::gen::inRange(0, 5'000'00));
  const Duration fast = slow - Duration::centiseconds(*rc::gen::inRange(0, slow.centiseconds() + 1));
  RC_ASSERT(*score(table.event, table.course, fast) >= *score(table.event, table.course, slow));
}

// Equal points tie distances together: a property of the tables that drifts with the level, and no truth
// about runners.
TEST(Points, TheMileTakesSevenToNinePerCentLongerThan1500) {
  for (int points = 800; points <= kHighest; points += 50) {
    const Duration mile = *mark_for(kMensMile, Course::Outdoor400, points);
    const Duration metric = *mark_for(event("1500", Sex::Men), Course::Outdoor400, points);
    EXPECT_GT(100 * mile, 107 * metric) << points;
    EXPECT_LT(100 * mile, 109 * metric) << points;
  }
}

}  // namespace
}  // namespace miler::points
