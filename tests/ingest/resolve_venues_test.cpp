// Which texts are one place.
#include <gtest/gtest.h>

#include "miler/ingest/detail_places.h"
#include "tests/ingest/desk.h"

namespace miler::ingest {
namespace {

VenueText text(std::string_view name, std::string_view city, std::string_view region,
               std::string_view country) {
  return {std::string{name}, std::string{city}, std::string{region}, Country::of(country)};
}

TEST(ResolveVenues, TidiesWhatListsPrint) {
  EXPECT_EQ(tidied(text("", "Eugene OR", "", "USA")), text("", "Eugene", "OR", "USA"));
  EXPECT_EQ(tidied(text("", "Los Angeles, CA", "", "USA")), text("", "Los Angeles", "CA", "USA"));
  EXPECT_EQ(tidied(text("", "Göteborg/U", "", "SWE")), text("", "Göteborg", "", "SWE"))
      << "a code of its stadium";
  EXPECT_EQ(tidied(text("Oslo", "Oslo", "", "NOR")), text("", "Oslo", "", "NOR")) << "a city is no stadium";
  EXPECT_EQ(tidied(text("", "San Marino SM", "", "ITA")), text("", "San Marino SM", "", "ITA"))
      << "no states there";
}

struct Pair {
  VenueText a, b;
  bool one, one_city;
  std::string_view why;
};

TEST(ResolveVenues, OnePlaceUnderTwoTexts) {
  const Pair kPairs[] = {
      {text("Bislett Stadion", "Oslo", "", "NOR"), text("Bislett stadion", "Oslo", "", "NOR"), true, true,
       "letters' case"},
      {text("Letzigrund", "Zürich", "", "SUI"), text("Letzigrund", "Zurich", "", "SUI"), true, true,
       "accents"},
      {text("Bislett Stadion", "Oslo", "", "NOR"), text("", "Oslo", "", "NOR"), false, true,
       "a stadium and its city"},
      {text("", "Eugene", "OR", "USA"), text("", "Eugene OR", "", "USA"), true, true,
       "the state in the city's name"},
      {text("", "Eugene", "", "USA"), text("", "Eugene", "OR", "USA"), true, true, "the state left out"},
      {text("", "Portland", "OR", "USA"), text("", "Portland", "ME", "USA"), false, false, "two states"},
      {text("", "Birmingham", "", "GBR"), text("", "Birmingham", "", "USA"), false, false, "two countries"},
      {text("Olympic Stadium", "London", "", "GBR"), text("Olympic Stadium", "Athina", "", "GRE"), false,
       false, "one name in two cities"},
  };
  const testing::Desk desk;
  for (const Pair& pair : kPairs) {
    SCOPED_TRACE(pair.why);
    Venues venues{desk.archive()};
    const std::uint32_t a = venues.find_or_add(pair.a), b = venues.find_or_add(pair.b);
    EXPECT_EQ(a == b, pair.one);
    EXPECT_EQ(venues.same_city(a, b), pair.one_city);
  }
}

TEST(ResolveVenues, AliasesLeadToThePlace) {
  const testing::Desk desk;
  Venues venues{desk.archive()};
  const std::uint32_t armory = venues.find_or_add(text("Armory Track&Field Center", "New York", "NY", "USA"));
  venues.add_alias(armory, "The Armory");
  EXPECT_EQ(venues.find_or_add(text("The Armory", "New York", "NY", "USA")), armory);
  EXPECT_EQ(venues.find_or_add({}), kNone);
  EXPECT_FALSE(venues.same_city(kNone, armory));
}

}  // namespace
}  // namespace miler::ingest
