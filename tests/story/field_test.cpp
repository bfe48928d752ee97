#include "miler/story/field.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/paths.h"
#include "tests/support/sheet.h"

namespace miler::story {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::string_view kHead = "event: mile\nsex: men\ndate: 2024-05-25\n\n";

Expected<Field> with_runners(std::string_view runners) {
  return parse_field(std::string{kHead} + std::string{runners});
}

TEST(ParseField, EveryKeyAndEveryWordOfARunner) {
  const Expected<Field> read = parse_field(
      "\xEF\xBB\xBF# a comment\n"
      "race: Bowerman Mile\r\n"
      "meet: Prefontaine Classic\n"
      "  date :2024-05-25\n"
      "venue: Hayward Field\n"
      "event: Mile\n"
      "sex: m\n"
      "class: circuit\n"
      "paced: yes\n"
      "lights: no\n"
      "source: a start list: of May\n"
      "\n"
      "Jakob Ingebrigtsen, NOR, born 2000-09-19\n"
      "\n"
      "# the Scot\n"
      "\"Kerr, Josh\", id:athlete:josh-kerr-1997, GBR\n"
      "Elliot Giles, pacer, GBR\n"
      "Matthew Centrowitz, USA, scratched\n"
      "Nobody At All\n");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->race, "Bowerman Mile");
  EXPECT_EQ(read->meet, "Prefontaine Classic");
  EXPECT_EQ(read->venue, "Hayward Field");
  EXPECT_EQ(read->date, Date::of(2024, 5, 25));
  EXPECT_EQ(read->event, kMensMile);
  EXPECT_EQ(read->level, MeetClass::Circuit);
  EXPECT_EQ(read->paced, Tristate::Yes);
  EXPECT_EQ(read->lights, Tristate::No);
  ASSERT_EQ(read->starters.size(), 5U);
  EXPECT_EQ(read->starters[0].born, Date::of(2000, 9, 19));
  EXPECT_EQ(read->starters[1].name, "Kerr, Josh");
  EXPECT_EQ(read->starters[1].id, "athlete:josh-kerr-1997");
  EXPECT_EQ(to_string(read->starters[1].nation), "GBR");
  EXPECT_EQ(read->starters[1].line, 16U);
  EXPECT_TRUE(read->starters[2].pacer);
  EXPECT_TRUE(read->starters[3].scratched);
  EXPECT_FALSE(read->starters[4].nation.known());
}

struct Refusal {
  std::string_view text, message;
};
constexpr Refusal kRefusals[] = {
    {"", "line 1: a field needs the keys event, sex and date: 'event' is missing"},
    {"event: mile\ndate: 2024-05-25\n\nKerr\n",
     "line 1: a field needs the keys event, sex and date: 'sex' is missing"},
    {"event: mile\nsex: men\n\nKerr\n",
     "line 1: a field needs the keys event, sex and date: 'date' is missing"},
    {"event: mile\nsex: men\ndate: 2024-05\n\nKerr\n", "line 1: the date of a race is a day"},
    {"event: mile\nevent: 1500\n", "line 2: the key 'event' stands twice"},
    {"sex: men\nevent: milk\ndate: 2024-05-25\n\nKerr\n", "line 2: 'milk' is not an event"},
    {"event: mile\ndate: 2024-05-25\nsex: both\n\nKerr\n", "line 3: 'both' is not 'men' or 'women'"},
    {"evnt: mile\n",
     "line 1: 'evnt' is not a key of a field (race, meet, date, venue, event, sex, class, paced, lights, "
     "source)"},
    {"event: mile\nJosh Kerr, GBR\n",
     "line 2: the head of a field has 'key: value' lines, and a blank line behind them"},
    {"event: mile\nsex: men\ndate: 2024-05-25\n\n",
     "line 4: a field without runners: they stand behind a blank line, one a line"},
    {"event: mile\nsex: men\ndate: 25 May 2024\n\nKerr\n", "line 3: '25 May 2024' is not a date"},
    {"event: mile\nsex: men\ndate: 2024-05-25\nclass: club\n\nKerr\n", "line 4: 'club' is not a class"},
    {"event: mile\nsex: men\ndate: 2024-05-25\npaced: maybe\n\nKerr\n", "line 4: 'maybe' is not 'yes', 'no'"},
};

TEST(ParseField, ARefusalNamesTheLine) {
  for (const Refusal& row : kRefusals) {
    const Expected<Field> read = parse_field(row.text);
    ASSERT_FALSE(read) << row.message;
    EXPECT_EQ(read.error().message.substr(0, row.message.size()), row.message);
  }
}

constexpr Refusal kRunnerRefusals[] = {
    {", GBR\n", "line 5: a runner without a name"},
    {"Kerr, GBR\nNuguse, Kenya West\n",
     "line 6: 'Kenya West' is neither a nation, a birth date, an id, pacer nor scratched"},
    {"Kerr, born tomorrow\n", "line 5: 'tomorrow' is not a date"},
    {"\"Kerr, Josh, GBR\n", "line 5: a quote that is not closed"},
};

TEST(ParseField, ARunnerThatCannotBeReadIsAnError) {
  for (const Refusal& row : kRunnerRefusals) {
    const Expected<Field> read = with_runners(row.text);
    ASSERT_FALSE(read) << row.message;
    EXPECT_EQ(read.error().message.substr(0, row.message.size()), row.message);
  }
}

TEST(ParseField, TheExamplesAreRead) {
  for (const auto* name : {"bowerman-mile-2024.field", "women-1500-monaco-2022.field"}) {
    const auto text = miler::testing::read_file(miler::testing::source_dir() / "examples/fields" / name);
    const Expected<Field> read = parse_field(text);
    ASSERT_TRUE(read) << name << ": " << read.error().message;
    EXPECT_GE(read->starters.size(), 14U);
  }
}

const miler::testing::Sheet& book() {
  static const miler::testing::Sheet made{R"(
      2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Hayward_Field  1  city:Eugene in:USA meet:Pre_Classic born:2000-09-19
      2018-06-01  mile  3:52.28  Filip_Ingebrigtsen  NOR  Hayward_Field  3  city:Eugene in:USA born:1993-04-20
      2023-06-15  mile  3:58.00  Home_Runner         USA  Little_Track   1  city:Eugene in:USA
  )"};
  return made;
}

Expected<ResolvedField> resolved(std::string_view head, std::string_view runners) {
  const Expected<Field> field = parse_field("event: mile\nsex: men\ndate: 2024-05-25\n" + std::string{head} +
                                            "\n" + std::string{runners});
  if (!field) return Unexpected{field.error()};
  const names::Directory directory{book().archive()};
  return resolve(book().archive(), directory, *field);
}

TEST(ResolveField, SomebodyUnknownStaysInTheField) {
  const auto field = resolved("", "Jakob Ingebrigtsen\nNo Such Runner, USA\n");
  ASSERT_TRUE(field) << field.error().message;
  EXPECT_THAT(field->athletes,
              ElementsAre(std::optional{book().athlete("Jakob Ingebrigtsen")}, std::nullopt));
}

TEST(ResolveField, AnAmbiguousNameListsItsReadings) {
  const auto field = resolved("", "Home Runner\nIngebrigtsen, NOR\n");
  ASSERT_FALSE(field);
  EXPECT_EQ(field.error().code, ErrorCode::Ambiguous);
  EXPECT_THAT(field.error().message, HasSubstr("line 6: "));
  EXPECT_EQ(field.error().candidates.size(), 2U);
}

TEST(ResolveField, ABirthDateOrAnIdDecides) {
  EXPECT_TRUE(resolved("", "Ingebrigtsen, NOR, born 2000-09-19\n"));
  const std::string id = book().archive().id_of(book().athlete("Filip Ingebrigtsen"));
  const auto field = resolved("", "Ingebrigtsen, NOR, id:" + id + "\n");
  ASSERT_TRUE(field) << field.error().message;
  EXPECT_EQ(field->athletes[0], book().athlete("Filip Ingebrigtsen"));
  EXPECT_EQ(resolved("", "Kerr, id:athlete:kerr\n").error().message,
            "line 5: nobody has the id 'athlete:kerr'");
}

TEST(ResolveField, NobodyStartsTwice) {
  const auto field = resolved("", "Jakob Ingebrigtsen\nHome Runner\nIngebrigtsen, born 2000\n");
  ASSERT_FALSE(field);
  EXPECT_THAT(field.error().message, ::testing::StartsWith("line 7: Jakob Ingebrigtsen"));
  EXPECT_THAT(field.error().message, ::testing::EndsWith("stands on line 5 already"));
  EXPECT_TRUE(resolved("", "Stranger\nStranger\n")) << "two unknown people may have one name";
}

TEST(ResolveField, TheVenueGivesTheCityAndTheCountry) {
  const auto field = resolved("venue: hayward\nmeet: pre classic\n", "Home Runner\n");
  ASSERT_TRUE(field) << field.error().message;
  EXPECT_EQ(field->venue, book().venue("Hayward Field"));
  EXPECT_EQ(field->city, "Eugene");
  EXPECT_EQ(to_string(field->country), "USA");
  EXPECT_EQ(field->series, book().series("Pre Classic"));
}

TEST(ResolveField, ACityIsNoVenueAndAnUnknownPlaceIsNone) {
  const auto city = resolved("venue: Eugene\n", "Home Runner\n");
  ASSERT_TRUE(city) << city.error().message;
  EXPECT_FALSE(city->venue.has_value());
  EXPECT_EQ(city->city, "Eugene");
  EXPECT_EQ(to_string(city->country), "USA");
  const auto nowhere = resolved("venue: Atlantis\nmeet: Poseidon Games\n", "Home Runner\n");
  ASSERT_TRUE(nowhere) << nowhere.error().message;
  EXPECT_FALSE(nowhere->venue || nowhere->series || nowhere->country.known());
}

}  // namespace
}  // namespace miler::story
