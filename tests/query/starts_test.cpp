// Races of which all starts are known.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/query/detail_starts.h"
#include "tests/support/sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;
using State = Completeness::State;

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
