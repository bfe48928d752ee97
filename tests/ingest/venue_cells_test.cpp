// Places in one cell.
#include <gtest/gtest.h>

#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

constexpr Country kUsa = Country::of("USA");

struct Reading {
  std::string_view text, name, city, region, nation;
  bool indoors;
  std::string_view why;
};
constexpr Reading kReadings[] = {
    {"Oslo (NOR)", "", "Oslo", "", "NOR", false, "a city alone"},
    {"Bislett Stadion, Oslo (NOR)", "Bislett Stadion", "Oslo", "", "NOR", false, "a stadium"},
    {"Hayward Field, Eugene, OR (USA)", "Hayward Field", "Eugene", "OR", "USA", false, "a state"},
    {"Eugene, OR (USA)", "", "Eugene", "OR", "USA", false, "no stadium"},
    {"Arena Stade Couvert, Liévin (FRA) (i)", "Arena Stade Couvert", "Liévin", "", "FRA", true, "indoors"},
    {"Michael Johnson Track, Nike Campus, Beaverton, OR (USA)", "Michael Johnson Track, Nike Campus",
     "Beaverton", "OR", "USA", false, "a comma in the stadium"},
    {"Wellesley High School,, Wellesley, MA (USA)", "Wellesley High School", "Wellesley", "MA", "USA", false,
     "a comma too many"},
    {"Stadion \"Ob jezeru\", Velenje (SLO)", "Stadion \"Ob jezeru\"", "Velenje", "", "SLO", false, "quotes"},
    {"Morton Stadium, Santry, Dublin (IRL)", "Morton Stadium, Santry", "Dublin", "", "IRL", false,
     "a part of a city counts to the stadium: the last part is the city"},
    {"Finn Rock, Oregon (USA)", "", "Finn Rock", "OR", "USA", false, "a state spelled out"},
    {"New York (USA)", "", "New York", "", "USA", false, "a city named like its state"},
    {"University of Toronto, Toronto, ON (CAN)", "University of Toronto", "Toronto", "ON", "CAN", false,
     "a province"},
    {"Albert Park, Melbourne (AUS)", "Albert Park", "Melbourne", "", "AUS", false,
     "no states but those two nations'"},
    {"(KEN)", "", "", "", "KEN", false, "a nation alone"},
    {"Lenin Stadium (old), Moskva (URS)", "Lenin Stadium (old)", "Moskva", "", "URS", false,
     "brackets in a name"},
};

TEST(VenueCells, VenuesOfLists) {
  for (const Reading& reading : kReadings) {
    SCOPED_TRACE(reading.why);
    const auto place = parse_list_venue(reading.text);
    ASSERT_TRUE(place) << place.error().message;
    EXPECT_EQ(place->venue.name, reading.name);
    EXPECT_EQ(place->venue.city, reading.city);
    EXPECT_EQ(place->venue.region, reading.region);
    EXPECT_EQ(to_string(place->venue.country), reading.nation);
    EXPECT_EQ(place->indoors, reading.indoors);
  }
}

TEST(VenueCells, AVenueNeedsItsNation) {
  EXPECT_EQ(parse_list_venue("Oslo").error().message, "'Oslo' has no nation in brackets");
  EXPECT_FALSE(parse_list_venue("Oslo (NOR"));
  EXPECT_FALSE(parse_list_venue("Oslo (XQX)"));
  EXPECT_FALSE(parse_list_venue(""));
}

struct City {
  std::string_view text;
  Country country;
  std::string_view city, region, why;
};
constexpr City kCities[] = {
    {"Eugene OR", kUsa, "Eugene", "OR", "a state behind the city"},
    {"Eagle Rock CA", kUsa, "Eagle Rock", "CA", "a city of two words"},
    {"New York NY", kUsa, "New York", "NY", "the same"},
    {"Göteborg/U", Country::of("SWE"), "Göteborg", "", "the letter of a stadium"},
    {"Stockholm/Ktg", Country::of("SWE"), "Stockholm", "", "three letters"},
    {"Chailly s/Montreux", Country::of("SUI"), "Chailly s/Montreux", "", "a slash within a name"},
    {"Juan XX", kUsa, "Juan XX", "", "no such state"},
    {"San Sebastian ES", Country::of("ESP"), "San Sebastian ES", "", "no states there"},
    {"Beaverton, OR", kUsa, "Beaverton", "OR", "with a comma"},
    {"", kUsa, "", "", "nothing"},
};

TEST(VenueCells, CitiesWithStates) {
  for (const City& c : kCities) {
    SCOPED_TRACE(c.why);
    const VenueText venue = city_with_state(c.text, c.country);
    EXPECT_EQ(venue.city, c.city);
    EXPECT_EQ(venue.region, c.region);
    EXPECT_EQ(venue.country, c.country);
  }
}

}  // namespace
}  // namespace miler::ingest
