// What is settled of venues, series and meetings.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/said.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using testing::SaidBook;

std::vector<std::string> spells(const Archive& archive, std::span<const NameSpell> names) {
  std::vector<std::string> told;
  for (const NameSpell& spell : names) {
    told.push_back(
        fmt::format("{} {}/{}", archive.text(spell.name), to_string(spell.from), to_string(spell.until)));
  }
  return told;
}

TEST(SettlePlaces, AVenueHasTheTrustedNameAndItsOtherNames) {
  SaidBook book;
  const VenueKey hayward = book.venue("hayward");
  book.said.venues.push_back(
      {.venue = hayward, .name = "Hayward", .city = "Eugene OR", .origin = book.by("list:low")});
  book.said.venues.push_back({.venue = hayward,
                              .name = "Hayward Field",
                              .city = "Eugene",
                              .region = "Oregon",
                              .country = Country::of("USA"),
                              .origin = book.by("book")});
  book.said.venue_names.push_back({.venue = hayward, .alias = "Kincaid Field", .origin = book.by("book")});
  book.said.venue_names.push_back(
      {.venue = hayward, .alias = "Kincaid Field", .until = Date::of(1919), .origin = book.by("book")});
  book.said.venue_names.push_back({.venue = hayward, .alias = "Kincaid Field", .origin = book.by("list")});
  book.said.venue_names.push_back(
      {.venue = hayward, .alias = "New Hayward", .from = Date::of(2020), .origin = book.by("list")});
  const ArchivePtr archive = book.settle();
  const VenueId id = archive->venue("hayward").value();
  EXPECT_EQ(archive->text((*archive)[id].name), "Hayward Field");
  EXPECT_EQ(archive->text((*archive)[id].city), "Eugene");
  EXPECT_EQ(archive->text((*archive)[id].region), "Oregon");
  EXPECT_EQ(to_string((*archive)[id].country), "USA");
  EXPECT_THAT(spells(*archive, archive->aliases(id)),
              ElementsAre("Hayward /", "Kincaid Field /1919", "New Hayward 2020/"))
      << "a name with days says more than the same without";
}

TEST(SettlePlaces, ASeriesMayBeRenamed) {
  SaidBook book;
  const SeriesKey pre = book.series("pre-classic");
  book.said.series.push_back({.series = pre, .name = "Prefontaine Classic", .origin = book.by("book")});
  book.said.series.push_back(
      {.series = pre, .name = "Pre Classic", .level = MeetClass::Circuit, .origin = book.by("list")});
  book.said.series_names.push_back(
      {.series = pre, .alias = "Bowerman Classic", .until = Date::of(1975, 5), .origin = book.by("book")});
  const ArchivePtr archive = book.settle();
  const SeriesId id = archive->series("pre-classic").value();
  EXPECT_EQ(archive->text((*archive)[id].name), "Prefontaine Classic");
  EXPECT_EQ((*archive)[id].level, MeetClass::Circuit);
  EXPECT_THAT(spells(*archive, archive->aliases(id)),
              ElementsAre("Pre Classic /", "Bowerman Classic /1975-05"));
}

TEST(SettlePlaces, AMeetingIsSettledFromAllThatSpeakOfIt) {
  SaidBook book;
  const MeetingKey meeting = book.meeting("pre-2023");
  book.said.meetings.push_back({.meeting = meeting,
                                .series = book.series("pre"),
                                .name = "Pre Classic",
                                .first_day = Date::of(2023, 9),
                                .origin = book.by("list")});
  book.said.meetings.push_back({.meeting = meeting,
                                .edition = "48th",
                                .first_day = Date::of(2023, 9, 16),
                                .last_day = Date::of(2023, 9, 17),
                                .venue = book.venue("hayward"),
                                .level = MeetClass::Circuit,
                                .code = "tilastopaja:1",
                                .origin = book.by("paper:low")});
  const ArchivePtr archive = book.settle();
  const MeetingRow& row = (*archive)[archive->meeting("pre-2023").value()];
  EXPECT_EQ(archive->text(row.name), "Pre Classic");
  EXPECT_EQ(archive->text(row.edition), "48th");
  EXPECT_EQ(archive->text(row.code), "tilastopaja:1");
  EXPECT_EQ(to_string(row.first_day), "2023-09-16");
  EXPECT_EQ(to_string(row.last_day), "2023-09-17");
  EXPECT_EQ(row.level, MeetClass::Circuit);
  EXPECT_EQ(archive->id_of(row.series), "series:pre") << "what a meeting refers to exists";
  EXPECT_EQ(archive->id_of(row.venue), "venue:hayward");
}

}  // namespace
}  // namespace miler
