// What is settled of a race: known over unknown, the trusted over the rest, corrections over all.
#include <string_view>

#include <gtest/gtest.h>

#include "tests/support/said.h"

namespace miler {
namespace {

using testing::SaidBook;

constexpr std::string_view kSlug = "2023-09-16-eugene-mile-men";

const RaceRow& race(const Archive& archive) { return archive[archive.race(kSlug).value()]; }

TEST(SettleRaces, WhatIsKnownStandsOverWhatIsNot) {
  SaidBook book;
  book.race_said("list", kSlug);
  RaceSaid& paper = book.race_said("paper:low", kSlug);
  paper.paced = Tristate::Yes;
  paper.lights = Tristate::No;
  paper.round = {RoundKind::Final, 1};
  paper.level = MeetClass::Circuit;
  paper.name = "Bowerman Mile";
  paper.course = Course::Unknown;
  const ArchivePtr archive = book.settle();
  const RaceRow& row = race(*archive);
  EXPECT_EQ(row.paced, Tristate::Yes);
  EXPECT_EQ(row.lights, Tristate::No);
  EXPECT_EQ(row.round, (Round{RoundKind::Final, 1}));
  EXPECT_EQ(row.level, MeetClass::Circuit);
  EXPECT_EQ(row.course, Course::Outdoor400);
  EXPECT_EQ(archive->text(row.name), "Bowerman Mile");
  EXPECT_EQ(archive->source_set(row.source_set).size(), 2U);
  EXPECT_EQ(archive->tables().conflicts.size(), 0U);
}

TEST(SettleRaces, TwoWhoKnowDifferentlyAreAConflict) {
  SaidBook book;
  RaceSaid& list = book.race_said("list", kSlug);
  list.paced = Tristate::No;
  list.round = {RoundKind::Final, 0};
  list.date = Date::of(2023, 9);
  RaceSaid& paper = book.race_said("paper:low", kSlug);
  paper.paced = Tristate::Yes;
  paper.round = {RoundKind::Final, 1};
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(race(*archive).paced, Tristate::No);
  EXPECT_EQ(race(*archive).round, (Round{RoundKind::Final, 1})) << "race 1 of the final is a final";
  EXPECT_EQ(to_string(race(*archive).date), "2023-09-16") << "a day of that month";
  ASSERT_EQ(archive->tables().conflicts.size(), 2U);
  EXPECT_EQ(archive->text(archive->tables().conflicts[0].target), "race:2023-09-16-eugene-mile-men");
  EXPECT_EQ(archive->text(archive->tables().conflicts[0].field), "paced");
  EXPECT_EQ(archive->text(archive->tables().conflicts[0].says), "no");
}

TEST(SettleRaces, CorrectionsStand) {
  SaidBook book;
  book.race_said("list", kSlug);
  book.said.venues.push_back(
      {.venue = book.venue("hayward"), .name = "Hayward Field", .origin = book.by("list")});
  book.corrected("race:2023-09-16-eugene-mile-men", "date", "2023-09-17");
  book.corrected("race:2023-09-16-eugene-mile-men", "round", "heat 2");
  book.corrected("race:2023-09-16-eugene-mile-men", "paced", "yes");
  book.corrected("race:2023-09-16-eugene-mile-men", "lights", "no");
  book.corrected("race:2023-09-16-eugene-mile-men", "class", "circuit");
  book.corrected("race:2023-09-16-eugene-mile-men", "track", "short");
  book.corrected("race:2023-09-16-eugene-mile-men", "name", "Bowerman Mile");
  book.corrected("race:2023-09-16-eugene-mile-men", "venue", "venue:hayward");
  book.corrected("race:2023-09-16-eugene-mile-men", "date", "someday");
  book.corrected("race:nowhere", "date", "2023-09-18");
  const ArchivePtr archive = book.settle();
  const RaceRow& row = race(*archive);
  EXPECT_EQ(to_string(row.date), "2023-09-17") << "under the id it was given once";
  EXPECT_EQ(row.round, (Round{RoundKind::Heat, 2}));
  EXPECT_EQ(row.paced, Tristate::Yes);
  EXPECT_EQ(row.lights, Tristate::No);
  EXPECT_EQ(row.level, MeetClass::Circuit);
  EXPECT_EQ(row.course, Course::Short);
  EXPECT_EQ(archive->text(row.name), "Bowerman Mile");
  EXPECT_EQ(archive->text((*archive)[row.venue].name), "Hayward Field");
}

TEST(SettleRaces, OneWhoCannotTellTheRacesApartIsEnough) {
  SaidBook book;
  book.race_said("list", kSlug).unresolved = true;
  book.ran("paper", kSlug, "nuguse", "3:43.97", 2);
  const ArchivePtr archive = book.settle();
  EXPECT_TRUE(race(*archive).unresolved);
  EXPECT_TRUE(archive->traits()[0].unresolved());
}

}  // namespace
}  // namespace miler
