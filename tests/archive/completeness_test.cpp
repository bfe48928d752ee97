// When the archive may say "no": statements, what is asked, and what remains open.
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/coverage.h"
#include "miler/base/text.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using testing::Sheet;

/// Rows of every nation and venue that the questions name.
constexpr std::string_view kRows = R"(
    1999-07-07  mile  3:43.13  El_Guerrouj   MAR  Olimpico  city:Rome in:ITA  1  meet:Golden_Gala
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward   city:Eugene in:USA  1  meet:Pre_Classic
    2023-09-16  mile  3:43.97  Nuguse        USA  Hayward   city:Eugene in:USA  2  meet:Pre_Classic
)";

struct Question {
  std::string_view statements;  ///< parted by ";"
  std::string_view region;      ///< written as a coverage statement
  std::string_view answer;      ///< "rests on 0 1", or the hole
  std::string_view why;
};

/// A statement without its last day or its end has the usual ones.
std::string whole(std::string_view statement) {
  std::string text{trim(statement)};
  if (text.find("until") == std::string::npos) text += " until 2024-05-24";
  if (text.find(": ") == std::string::npos) text += ": all performances";
  return text;
}

std::string answer(const Sheet& sheet, std::string_view question) {
  const auto asked = parse_coverage(sheet.archive(), whole(question));
  if (!asked) return asked.error().message;
  const Completeness found = completeness(sheet.view(), asked->region);
  if (found.state != Completeness::State::Complete) return found.hole;
  std::string text = "rests on";
  for (const CoverageId id : found.rests_on) text += fmt::format(" {}", id.row);
  return text;
}

constexpr Question kQuestions[] = {
    {"", "men mile <= 3:51.00 until 2023-09-16", "men mile <= 3:51.00 until 2023-09-16",
     "nothing is declared"},
    {"men mile <= 3:51.00", "men mile <= 3:51.00", "rests on 0", "the same"},
    {"men mile <= 3:51.00", "men mile <= 3:51.01", "men mile 3:51.01 to 3:51.01", "a hundredth more"},
    {"men mile <= 3:51.00", "men mile", "men mile slower than 3:51.00", "no limit"},
    {"men mile <= 3:51.00", "men mile outdoor <= 3:50.00 from 2020 until 2023-12-31 nation USA", "rests on 0",
     "a part of a part"},
    {"men mile <= 3:51.00", "women mile <= 3:51.00", "women mile <= 3:51.00", "another event"},
    {"men mile <= 3:51.00 from 1955-01-01", "men mile <= 3:51.00", "men mile <= 3:51.00 until 1954-12-31",
     "the list begins later"},
    {"men mile <= 3:51.00 from 1955-01-01; men mile <= 3:50.00 until 1980; men mile <= 3:51.00 until 1954",
     "men mile <= 3:51.00", "rests on 0 2", "two that meet; the third is not needed"},
    {"men mile outdoor <= 3:51.00", "men mile <= 3:51.00", "men mile indoor <= 3:51.00",
     "track lists hold indoor marks"},
    {"men mile outdoor <= 3:51.00; men mile indoor <= 3:55.00", "men mile <= 3:51.00", "rests on 0 1",
     "outdoors and indoors are all tracks"},
    {"men mile u20", "men mile u18", "rests on 0", "U18 are U20"},
    {"men mile u20", "men mile", "men mile 20 years and older", "who is older"},
    {"men mile until 2024-05-24 in USA", "men mile until 2024-05-24 at Hayward", "rests on 0",
     "a venue lies in its country"},
    {"men mile until 2024-05-24 at Hayward", "men mile until 2024-05-24 in USA", "men mile at other venues",
     "there are other venues"},
    {"men mile until 2024-05-24 nation USA", "men mile", "men mile of other nations", "a nation"},
    {"men mile until 2024-05-24 meet Pre Classic", "men mile until 2024-05-24 at Hayward",
     "men mile of other meets", "a meet"},
    {"men mile until 2024-05-24 meet Pre Classic", "men mile until 2024-05-24 meet Pre Classic", "rests on 0",
     "the meet itself"},
    {"men mile until 2024-05-24 athlete athlete:nuguse", "men mile until 2024-05-24 athlete athlete:nuguse",
     "rests on 0", "one athlete"},
    {"men mile until 2024-05-24 athlete athlete:nuguse", "men mile", "men mile by other athletes",
     "the other athletes"},
    {"men mile until 2024-05-24: all performances except hand times", "men mile", "men mile timed by hand",
     "a hole"},
    {"men mile until 2024-05-24: all performances except nation NOR", "men mile until 2024-05-24 nation USA",
     "rests on 0", "a hole elsewhere"},
    {"men mile until 2024-05-24: all performances except nation NOR, year 1980", "men mile",
     "men mile of NOR", "the first of two holes"},
    {"men mile until 2024-05-24: all performances except nation NOR; men mile until 2024-05-24 nation NOR",
     "men mile", "rests on 0 1", "a hole that is filled"},
    {"men mile until 2024-05-24: births", "men mile", "men mile", "births are another thing"},
    {"men mile until 2024-05-24: nonsense", "men mile", "men mile", "what cannot be read covers nothing"},
};

TEST(Completeness, IsProvedFromStatements) {
  for (const Question& question : kQuestions) {
    SCOPED_TRACE(question.why);
    std::string text = fmt::format("{}", kRows);
    for (const std::string_view statement : split(question.statements, ';')) {
      if (!statement.empty()) text += "covers " + whole(statement) + "\n";
    }
    std::string expected{question.answer};
    if (!expected.starts_with("rests") && expected.find("until") == std::string::npos)
      expected += " until 2024-05-24";
    EXPECT_EQ(answer(Sheet{text}, whole(question.region)), expected);
  }
}

// RULE ratified-records-bound-all-marks
TEST(Completeness, ARecordBoundsWhatIsInNoList) {
  const Sheet sheet{R"(
      1913-05-31  mile  4:14.4h  Jones      USA  Cambridge  1
      1954-06-21  mile  3:58.0h  Landy      AUS  Turku      1
      1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Rome     1
      1999-07-07  mile  3:43.40  Ngeny      KEN  Rome       2
      2023-09-16  mile  3:43.97  Nuguse     USA  Eugene     1
      record world ratified 1913-05-31 Jones
      record world ratified 1954-06-21 Landy
      record world ratified 1999-07-07 El_Guerrouj
      covers men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records
      covers men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances
  )"};
  EXPECT_EQ(answer(sheet, "men mile <= 3:43.97 until 2024-05-24"), "rests on 0 1")
      << "nobody was as fast as that before 1955, when 3:58.0 was the record";
  EXPECT_EQ(answer(sheet, "men mile <= 3:51.00 until 2024-05-24"), "rests on 0 1");
  EXPECT_EQ(answer(sheet, "men mile <= 4:08.04 until 1920-01-01"), "rests on 0")
      << "one part in forty under 4:14.4";
  EXPECT_EQ(answer(sheet, "men mile <= 4:08.05 until 1920-01-01"),
            "men mile 4:08.05 to 4:08.05 until 1920-01-01");
  EXPECT_EQ(answer(sheet, "men mile <= 4:08.00 until 1954-06-20"), "rests on 0") << "the day before 3:58.0";
  EXPECT_EQ(answer(sheet, "men mile <= 4:08.00 until 1954-06-21"),
            "men mile 3:52.06 to 4:08.00 from 1954-06-21 until 1954-06-21");
  EXPECT_EQ(answer(sheet, "men mile indoor <= 3:43.97 until 2024-05-24"), "rests on 0 1")
      << "an outdoor record bounds indoor marks, too";
}

TEST(Completeness, ARecordThatWasNotRatifiedBoundsNothing) {
  const Sheet sheet{R"(
      1886-08-23  mile  4:12.8h  George  GBR  London  1
      record world professional 1886-08-23 George
      covers men mile outdoor until 2024-05-24: all ratified records
  )"};
  EXPECT_EQ(answer(sheet, "men mile <= 3:43.97 until 2024-05-24"), "men mile <= 3:43.97 until 2024-05-24");
}

TEST(Completeness, OfChampionsNeedsAllTheirTitles) {
  constexpr std::string_view kChampions = R"(
      2021-08-07  1500  3:28.32  Ingebrigtsen  NOR  Tokyo  1
      2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward  1
      2021-08-04  800   1:45.06  Korir         KEN  Tokyo  1
      2021-08-06  1500  3:53.11  Kipyegon      KEN  Tokyo  1  women
      title Olympic_champion 1500 Ingebrigtsen won:2021-08-07
      title Olympic_champion 800 Korir won:2021-08-04
      title Olympic_champion 1500 Kipyegon won:2021-08-06 women
      covers men mile <= 3:51.00 until 2024-05-24: all performances
      covers men 1500 until 2024-05-24: titles
  )";
  Region region{
      .event = kMensMile, .limit = Limit{Duration::seconds(231), true}, .champion = "Olympic champion"};
  const Sheet of_one{kChampions};
  EXPECT_EQ(completeness(of_one.view(), region).hole, "who held the title \"Olympic champion\"")
      << "champions of the 800 run miles, too";
  const Sheet of_both{fmt::format("{}covers men 800 from 2000 until 2024-05-24: titles\n", kChampions)};
  EXPECT_EQ(completeness(of_both.view(), region).state, Completeness::State::Unknown)
      << "who held it in the last century?";
  region.from = Date::of(2000);
  const Completeness found = completeness(of_both.view(), region);
  EXPECT_EQ(found.state, Completeness::State::Complete) << found.hole;
  EXPECT_EQ(found.rests_on.size(), 3U) << "the list, and the titles of both events";
  region.champion = "World champion";
  EXPECT_EQ(completeness(of_both.view(), region).hole, "who held the title \"World champion\"")
      << "the archive has never heard of it";
}

TEST(Completeness, IsAsOfTheDay) {
  const Sheet sheet{fmt::format("{}covers men mile <= 3:51.00 until 2024-05-24: all performances", kRows)};
  Region region;
  region.event = kMensMile;
  region.limit = Limit{Duration::seconds(231), true};
  EXPECT_EQ(completeness(sheet.as_of("2024-05-24"), region).state, Completeness::State::Complete);
  EXPECT_EQ(completeness(sheet.as_of("2024-05-25"), region).hole,
            "men mile <= 3:51.00 from 2024-05-25 until 2024-05-25");
  region.splits = true;
  EXPECT_EQ(completeness(sheet.view(), region).hole, "men mile splits <= 3:51.00 until 2024-05-24");
  EXPECT_EQ(completeness(sheet.view(), Region{}).hole, "all events together");
  region.splits = false;
  EXPECT_EQ(completeness(sheet.view(), region, Covers::Births).hole, "men mile <= 3:51.00 until 2024-05-24");
}

}  // namespace
}  // namespace miler
