// Venues, cities, series and meetings by name.
#include <string>

#include "miler/names/directory.h"
#include "tests/names/small_archive.h"
#include "tests/support/property.h"

namespace miler::names {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Places, AVenueByItsNameItsCityOrAnAlias) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  for (const std::string_view words : {"Hayward Field", "hayward", "Hayward Field, Eugene",
                                       "Hayward Field, Eugene OR", "venue:hayward-field-eugene"}) {
    const auto found = directory.venue(words);
    ASSERT_TRUE(found) << words << ": " << found.error().message;
    EXPECT_EQ(archive->id_of(*found), "venue:hayward-field-eugene") << words;
  }
  EXPECT_EQ(archive->id_of(directory.venue("Bislet").value()), "venue:bislett-stadion-oslo");
}

TEST(Places, ACityIsNoVenue) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const Place eugene = directory.place("Eugene").value();
  EXPECT_FALSE(eugene.venue);
  EXPECT_EQ(eugene.city, "Eugene");
  EXPECT_EQ(eugene.country, Country::of("USA"));
  EXPECT_EQ(directory.place("Eugene, OR").value().city, "Eugene");
  EXPECT_EQ(directory.place("Kristiania").value().city, "Oslo") << "an old name of a city";
  EXPECT_TRUE(directory.place("Hayward Field").value().venue);
  EXPECT_EQ(directory.city("Oslo").value().city, "Oslo");
}

TEST(Places, TwoCitiesOfOneNameAreAskedBack) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const auto found = directory.city("Birmingham");
  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().candidates, ElementsAre("Birmingham (GBR)", "Birmingham (USA)"));
  EXPECT_EQ(directory.city("Birmingham USA").value().country, Country::of("USA"));
  EXPECT_EQ(directory.city("Birmingham, AL").value().country, Country::of("USA"));
  EXPECT_EQ(directory.city("Birmingham, Great Britain").value().country, Country::of("GBR"));
}

TEST(Places, AMeetingIsASeriesAndAYear) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  EXPECT_EQ(archive->id_of(directory.meeting("Prefontaine Classic").value()),
            "meeting:prefontaine-classic-2023");
  EXPECT_EQ(archive->id_of(directory.meeting("Pre Classic 2023").value()),
            "meeting:prefontaine-classic-2023");
  EXPECT_EQ(archive->id_of(directory.meeting("Bislett Games 2022").value()), "meeting:bislett-games-2022");
  EXPECT_EQ(directory.meeting("Bislett Games").error().code, ErrorCode::Ambiguous);
  EXPECT_EQ(archive->id_of(directory.series("pre classic").value()), "series:prefontaine-classic");
  const auto near = directory.series("Prefontane");
  ASSERT_FALSE(near);
  EXPECT_THAT(near.error().candidates, ElementsAre(HasSubstr("Prefontaine Classic")));
}

TEST(Places, AreToldInFull) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  EXPECT_EQ(directory.describe(directory.venue("hayward").value()),
            "Hayward Field, Eugene, OR (USA) venue:hayward-field-eugene");
  EXPECT_EQ(directory.describe(directory.meeting("pre 2023").value()),
            "Prefontaine Classic (2023-09-16) meeting:prefontaine-classic-2023");
}

}  // namespace
}  // namespace miler::names
