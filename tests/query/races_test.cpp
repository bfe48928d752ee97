// Margins and marks for a place, and when they are proved; tests/lists/margins_test.cpp holds the numbers.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"

namespace miler::query {
namespace {

using testing::Sheet;
using testing::told;

constexpr std::string_view kRows = R"(
    2024-05-25  mile  3:45.34  Kerr          Hayward 1
    2024-05-25  mile  3:45.60  Ingebrigtsen  Hayward 2
    2024-05-25  mile  3:46.22  Nuguse        Hayward 3
    2023-09-16  mile  3:43.73  Ingebrigtsen  Hayward 1
    2023-09-16  mile  3:43.97  Nuguse        Hayward 2
    2023-09-16  mile  3:47.00  Hocker        Hayward 3
    2022-01-01  mile  3:52.00  Ada           Oslo 1
)";
const Region kMiles{.event = kMensMile};
const Region kFast{.event = kMensMile, .limit = Limit{Duration::centiseconds(231'00), true}};

struct Case {
  std::string_view statement;
  Races ask;
  std::string_view answer;
  std::string_view why;
};

TEST(RacesBy, TheirMeasure) {
  const Case cases[] = {
      {"men mile <= 3:51.00 until 2024-12-31",
       {kFast, Measure::WidestMargin, 0, 1},
       "1 0.26 Kerr 3:45.34 2024-05-25 | complete",
       "all wins inside the limit are here, and who was second"},
      {"men mile <= 3:51.00 until 2024-12-31",
       {kFast, Measure::ClosestMargin, 0, 1},
       "1 0.24 Ingebrigtsen 3:43.73 2023-09-16 | complete",
       "the closest, too"},
      {"men mile until 2024-12-31",
       {kMiles, Measure::WidestMargin, 0, 1},
       "1 0.26 Kerr 3:45.34 2024-05-25 | unknown: the margin of 1 winner is not known",
       "nobody knows how far Ada was ahead"},
      {"men mile <= 3:51.00 until 2024-12-31",
       {kMiles, Measure::WidestMargin, 0, 1},
       "1 0.26 Kerr 3:45.34 2024-05-25 | unknown: men mile slower than 3:51.00 until 2024-12-31",
       "a slow race may have had a wider one"},
      {"men mile <= 3:51.00 until 2024-12-31",
       {kMiles, Measure::MarkForPlace, 3, 2},
       "1 3:46.22 Nuguse 3:46.22 2024-05-25; 2 3:47.00 Hocker 3:47.00 2023-09-16 | complete",
       "only a faster third could come before"},
      {"men mile <= 3:46.50 until 2024-12-31",
       {kMiles, Measure::MarkForPlace, 3, 2},
       "1 3:46.22 Nuguse 3:46.22 2024-05-25; 2 3:47.00 Hocker 3:47.00 2023-09-16 | unknown: men mile 3:46.51 "
       "to "
       "3:47.00 until 2024-12-31",
       "another third may lie between"},
      {"men mile <= 3:51.00 until 2024-12-31",
       {kMiles, Measure::MarkForPlace, 7, 1},
       "none | unknown: men mile slower than 3:51.00 until 2024-12-31",
       "nobody is known to have been seventh"},
  };
  for (const Case& c : cases) {
    const Sheet sheet{fmt::format("{}covers {}: all performances\n", kRows, c.statement)};
    EXPECT_EQ(told(sheet, run_one(sheet.as_of("2024-12-31"), c.ask)), c.answer) << c.why;
  }
}

TEST(RacesBy, AMarkForAPlaceDoNotCareForPlacesOfSlowerRaces) {
  const Sheet sheet{fmt::format("{}2021-01-01 mile 3:46.3 Ben\n2021-01-01 mile 3:50.0 Cyd\n{}", kRows,
                                "covers men mile <= 3:51.00 until 2024-12-31: all performances\n")};
  EXPECT_EQ(told(sheet, run_one(sheet.as_of("2024-12-31"), Races{kMiles, Measure::MarkForPlace, 3, 1})),
            "1 3:46.22 Nuguse 3:46.22 2024-05-25 | complete");
  EXPECT_EQ(
      told(sheet, run_one(sheet.as_of("2024-12-31"), Races{kMiles, Measure::MarkForPlace, 3, 2})),
      "1 3:46.22 Nuguse 3:46.22 2024-05-25; 2 3:47.00 Hocker 3:47.00 2023-09-16 | unknown: the place of 1 "
      "performance is not known")
      << "Ben may have been third in 3:46.3";
}

}  // namespace
}  // namespace miler::query
