// Scopes: what is read, what is refused, where places come from.
#include "miler/records/scope.h"

#include <string_view>

#include <gmock/gmock.h>

#include "tests/support/sheet.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

struct Reading {
  std::string_view text;
  std::string_view canonical;
  std::string_view why;
};

constexpr Reading kReadings[] = {
    {"world", "world", "no condition"},
    {"World + U20", "world+u20", "any case, spaces"},
    {"area:EUR", "area:EUR", "an area"},
    {"area:Europe+indoor", "area:EUR+indoor", "by name"},
    {"nation:usa", "nation:USA", "a nation"},
    {"indoor+nation:USA", "nation:USA+indoor", "whose comes before which"},
    {"meet:Prefontaine Classic", "meet:Prefontaine Classic", "a series keeps its words"},
    {"venue:Hayward Field", "venue:Hayward Field", "a venue"},
    {"in:USA+u18+outdoor", "in:USA+outdoor+u18", "all-comers"},
    {"home:scotland", "home:Scotland", "a home nation"},
    {"world+short", "world+indoor", "short track is the indoor of today"},
    {"u20", "world+u20", "an age class alone is the world's"},
};

TEST(Scope, IsReadAndPrinted) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    const Expected<Scope> scope = parse_scope(c.text);
    ASSERT_TRUE(scope) << scope.error().message;
    EXPECT_EQ(to_string(*scope), c.canonical);
    EXPECT_EQ(*parse_scope(to_string(*scope)), *scope);
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t begin, end;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, 0, "nothing"},
    {"galaxy", 0, 6, "no such word"},
    {"world+", 6, 6, "nothing behind the plus"},
    {"world+nation:XYZZY", 6, 18, "no such nation"},
    {"meet:", 0, 5, "no name"},
    {"home:France", 0, 11, "no home nation"},
    // RULE world-is-a-scope-of-its-own
    {"world+in:USA", 0, 12, "world records set there, or the all-comers record?"},
    {"nation:USA+World+indoor", 0, 23, "the world's, or the American?"},
};

TEST(Scope, WhatItRefusesAndWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const Expected<Scope> scope = parse_scope(c.text);
    ASSERT_FALSE(scope);
    EXPECT_EQ(scope.error().where, (SourceSpan{c.begin, c.end}));
  }
}

constexpr std::string_view kPrefontaine = R"(
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward_Field  in:USA  meet:Prefontaine_Classic
)";

TEST(Scope, ItsPlacesAreFoundByExactName) {
  const Sheet sheet{kPrefontaine};
  const Places places = exact_places(sheet.archive());
  const auto region =
      to_region(*parse_scope("meet:prefontaine classic+venue:hayward-field+in:USA+u20"), kMensMile, places);
  ASSERT_TRUE(region) << region.error().message;
  EXPECT_EQ(region->series, sheet.series("Prefontaine Classic"));
  EXPECT_EQ(region->venue, sheet.venue("Hayward Field")) << "by its stable id";
  EXPECT_EQ(region->country, Country::of("USA"));
  EXPECT_EQ(region->age, AgeClass::U20);

  const auto unknown = to_region(*parse_scope("venue:Hayward"), kMensMile, places);
  ASSERT_FALSE(unknown) << "names/ is for loose names";
  EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

TEST(Scope, TheCallerDecidesWhoIsMeant) {
  const Sheet sheet{kPrefontaine};
  std::vector<std::string> asked;
  const Places places{.series = [&](std::string_view name) -> Expected<SeriesId> {
                        asked.emplace_back(name);
                        return sheet.series("Prefontaine Classic");
                      },
                      .venue = {}};
  const auto region = to_region(*parse_scope("meet:Pre"), kMensMile, places);
  ASSERT_TRUE(region);
  EXPECT_THAT(asked, ElementsAre("Pre"));
}

}  // namespace
}  // namespace miler::records
