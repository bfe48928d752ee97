// Settling from end to end: what exists, what is inherited, and that the same statements give the same
// archive.
#include "miler/archive/settle.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/property.h"
#include "tests/support/said.h"

namespace miler {
namespace {

using testing::SaidBook;

constexpr std::string_view kSlug = "2023-09-16-eugene-mile-men";

SaidBook eugene() {
  SaidBook book;
  book.ran("list", kSlug, "nuguse", "3:43.97", 2);
  RaceSaid& race = book.race_said("list", kSlug);
  race.meeting = book.meeting("pre-2023");
  book.said.series.push_back({.series = book.series("pre"),
                              .name = "Pre Classic",
                              .level = MeetClass::Circuit,
                              .origin = book.by("list")});
  book.said.meetings.push_back({.meeting = book.meeting("pre-2023"),
                                .series = book.series("pre"),
                                .name = "Pre Classic",
                                .venue = book.venue("hayward"),
                                .origin = book.by("list")});
  return book;
}

TEST(Settle, ClassPlaceAndDaysAreInherited) {
  const ArchivePtr archive = eugene().settle();
  const RaceRow& race = (*archive)[archive->race(kSlug).value()];
  EXPECT_EQ(race.level, MeetClass::Circuit) << "of the series";
  EXPECT_EQ(archive->id_of(race.venue), "venue:hayward") << "of the meeting";
  EXPECT_EQ(to_string((*archive)[race.meeting].first_day), "2023-09-16") << "of its races";
  EXPECT_EQ(to_string((*archive)[race.meeting].last_day), "2023-09-16");
}

TEST(Settle, WhatARaceHasItselfIsItsOwn) {
  SaidBook book = eugene();
  RaceSaid& race = book.race_said("list", kSlug);
  race.level = MeetClass::National;
  race.venue = book.venue("elsewhere");
  const ArchivePtr archive = book.settle();
  EXPECT_EQ((*archive)[archive->race(kSlug).value()].level, MeetClass::National);
  EXPECT_EQ(archive->id_of((*archive)[archive->race(kSlug).value()].venue), "venue:elsewhere");
}

TEST(Settle, WhatNobodySaysAnyMoreIsGoneButItsSlugIsNot) {
  SaidBook book = eugene();
  book.said = {};
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(archive->size(), 0U);
  EXPECT_EQ(
      archive->tables().athletes.size() + archive->tables().races.size() + archive->tables().venues.size(),
      0U);
  EXPECT_EQ(archive->next_keys().athlete, book.next.athlete) << "no key is given twice";
}

TEST(Settle, ARaceOutlivesItsStatementWhileSomebodyRanInIt) {
  SaidBook book = eugene();
  book.said.races.clear();
  const ArchivePtr archive = book.settle();
  const auto race = archive->race(kSlug);
  ASSERT_TRUE(race);
  EXPECT_EQ((*archive)[*race].event, kMensMile) << "its rows know what was run";
  EXPECT_EQ(to_string((*archive)[*race].date), "2023-09-16") << "and its slug when";
}

/// Statements of different things may come in any order; of one thing, the sources' confidence decides.
RC_GTEST_PROP(Settle, TheOrderOfUnequalSourcesIsIndifferent, ()) {
  constexpr std::string_view kSources[] = {"high", "middle:medium", "low:low"};
  constexpr std::string_view kMarks[] = {"3:49.0", "3:48.95", "3:49.10", "dnf"};
  std::vector<std::size_t> order{0, 1, 2};
  std::vector<std::size_t> marks(3);
  for (std::size_t& mark : marks) mark = *rc::gen::inRange<std::size_t>(0, 4);
  const auto settled = [&] {
    SaidBook book;
    for (const std::string_view source : kSources) book.source(source);
    for (const std::size_t i : order) book.ran(kSources[i], kSlug, "coe", kMarks[marks[i]]);
    return book.settle();
  };
  const ArchivePtr first = settled();
  while (std::ranges::next_permutation(order).found) {
    const ArchivePtr other = settled();
    RC_ASSERT((*other)[PerformanceId{0}].mark == (*first)[PerformanceId{0}].mark);
    RC_ASSERT(other->traits()[0].status() == first->traits()[0].status());
    RC_ASSERT(other->tables().conflicts.size() == first->tables().conflicts.size());
    RC_ASSERT(other->sources(PerformanceId{0}).size() == first->sources(PerformanceId{0}).size());
  }
}

/// Adding a statement that the archive had already changes nothing but the sources.
RC_GTEST_PROP(Settle, SayingAgainChangesNothing, ()) {
  SaidBook book = eugene();
  const std::size_t times = *rc::gen::inRange<std::size_t>(1, 4);
  const ArchivePtr before = book.settle();
  for (std::size_t i = 0; i < times; ++i) book.ran("list", kSlug, "nuguse", "3:43.97", 2);
  const ArchivePtr after = book.settle();
  RC_ASSERT(after->size() == before->size());
  RC_ASSERT((*after)[PerformanceId{0}].mark == (*before)[PerformanceId{0}].mark);
  RC_ASSERT(after->tables().conflicts.empty());
}

}  // namespace
}  // namespace miler
