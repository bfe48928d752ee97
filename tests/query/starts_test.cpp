// Rows that lack what would tell, and races of which all starts are known.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/query/detail_starts.h"
#include "tests/support/sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;
using State = Completeness::State;

struct Lack {
  std::string_view row;
  Region region;
  bool may;
  std::string_view why;
};

TEST(MayLieIn, OnlyForWantOfWhatWouldTell) {
  const Country gbr = Country::of("GBR");
  const Lack cases[] = {
      {"1931-06-01 mile 4:10.0 Ada", {.nation = gbr}, true, "no nation"},
      {"1931-06-01 mile 4:10.0 Ada USA", {.nation = gbr}, false, "another nation"},
      {"1931-06-01 mile 4:10.0 Ada GBR", {.nation = gbr}, false, "it certainly does"},
      {"1931-06-01 mile 4:10.0 Ada GBR", {.country = gbr}, true, "no venue"},
      {"1931-06-01 mile 4:10.0 Ada GBR London", {.country = gbr}, true, "a venue in an unknown country"},
      {"1931-06-01 mile 4:10.0 Ada GBR Oslo in:NOR", {.country = gbr}, false, ""},
      {"1931       mile 4:10.0 Ada",
       {.from = Date::of(1931, 7), .to = Date::of(1931)},
       true,
       "perhaps in autumn"},
      {"1931       mile 4:10.0 Ada", {.from = Date::of(1932)}, false, "certainly before"},
      {"1931       mile 4:10.0 Ada", {.to = Date::of(1930)}, false, "certainly after"},
      {"1931       mile 4:10.0 Ada", {.to = Date::of(1931, 6)}, true, "perhaps in spring"},
      {"1931-06-01 mile 4:10.0 Ada", {.paced = true}, true, "nobody said whether it was paced"},
      {"1931-06-01 mile 4:10.0 Ada unpaced", {.paced = true}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada", {.round = RoundKind::Final}, true, "no round"},
      {"1931-06-01 mile 4:10.0 Ada h1", {.round = RoundKind::Final}, false, "a heat"},
      {"1931-06-01 mile 4:10.0 Ada", {.championship = true}, true, "no class"},
      {"1931-06-01 mile 4:10.0 Ada circuit", {.championship = true}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada", {.age = AgeClass::U20}, true, "no birth"},
      {"1931-06-01 mile 4:10.0 Ada born:1900-01-02", {.age = AgeClass::U20}, false, ""},
      {"1931-06-01 mile 4:10.0 Ada USA", {.nation = gbr, .paced = true}, false, "one condition tells enough"},
  };
  for (const Lack& c : cases) {
    SCOPED_TRACE(fmt::format("{}: {}", c.row, c.why));
    const Sheet sheet{fmt::format("{}\n1960-01-01 1500 3:40.0 Ben\n", c.row)};
    const PerformanceId id = sheet.archive().of(sheet.athlete("Ada")).front();
    EXPECT_EQ(may_lie_in(sheet.view(), c.region, id), c.may);
  }
}

// RULE starts-need-finishers-with-places
TEST(StartsCovered, NeedAllFinishersWithPlaces) {
  constexpr std::string_view kRows = R"(
      1931-06-01 mile 4:10.0 Ada GBR London in:GBR 1 {}
      covers men mile {} until 1931-12-31{}: {}
  )";
  const auto state = [&](std::string_view words, std::string_view track, std::string_view scope,
                         std::string_view what, const Region& within) {
    const Sheet sheet{fmt::format(kRows, words, track, scope, what)};
    return starts_covered(sheet.view(), within, sheet.athlete("Ada")).state;
  };
  const Region outdoors{.event = kMensMile, .track = TrackFilter::Outdoor};
  EXPECT_EQ(state("", "outdoor", "", "all finishers with places", outdoors), State::Complete);
  EXPECT_EQ(state("", "outdoor", "", "all performances", outdoors), State::Unknown)
      << "marks without places, and nobody who dropped out";
  EXPECT_EQ(state("", "", "", "all finishers with places", {.event = kMensMile}), State::Unknown)
      << "no statement reaches the oversized tracks";
  EXPECT_EQ(state("", "outdoor", "", "all finishers with places", {.track = TrackFilter::Outdoor}),
            State::Unknown)
      << "of other events nothing is said";
  EXPECT_EQ(state("unresolved", "outdoor", "", "all finishers with places", outdoors), State::Unknown)
      << "perhaps two races under one name";
  Region paced = outdoors;
  paced.paced = true;
  EXPECT_EQ(state("", "outdoor", "", "all finishers with places", paced), State::Unknown)
      << "it may have been paced";
  EXPECT_EQ(state("unpaced", "outdoor", "", "all finishers with places", paced), State::Complete);
}

}  // namespace
}  // namespace miler::query
