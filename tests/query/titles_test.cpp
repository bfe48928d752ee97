// Who holds a title, and who has won it.
#include <vector>

#include <gmock/gmock.h>

#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"

namespace miler::query {
namespace {

using testing::Sheet;

constexpr std::string_view kChampions = R"(
    2016-08-20  1500  3:50.00  Matt   USA  Rio       1 f global
    2017-08-13  1500  3:33.61  Eli    KEN  London    1 f global
    2019-10-06  1500  3:29.26  Tim    KEN  Doha      1 f global
    2021-08-07  1500  3:28.32  Jakob  NOR  Tokyo     1 f global
    2022-07-19  1500  3:29.23  Jake   GBR  Eugene    1 f global
    2022-07-24  5000  13:09.24 Jakob  NOR  Eugene    1 f global
    2023-08-23  1500  3:29.38  Josh   GBR  Budapest  1 f global
    title  Olympic_champion 1500 Matt  won:2016-08-20 until:2021-08-07
    title  Olympic_champion 1500 Jakob won:2021-08-07 due:2024-08-06
    title  World_champion   1500 Eli   won:2017-08-13 until:2019-10-06
    title  World_champion   1500 Tim   won:2019-10-06 until:2022-07-19
    title  World_champion   1500 Jake  won:2022-07-19 until:2023-08-23
    title  World_champion   1500 Josh  won:2023-08-23
    title  World_champion   5000 Jakob won:2022-07-24 until:2023-08-27
)";

const Event kMens1500 = event_of({Distance::metres(1500)}, Sex::Men);

/// "Jakob 2021-08-07; Josh 2023-08-23 | unknown: …"
std::string told_titles(const Sheet& sheet, const View& view, const Titles& ask) {
  const Answer answer = run_one(view, ask).value();
  std::string text;
  if (const auto* const found = std::get_if<TitleLines>(&answer.value)) {
    for (const TitleId id : found->titles) {
      const TitleRow& row = sheet.archive()[id];
      text += fmt::format("{}{} {}", text.empty() ? "" : "; ", sheet.name(row.athlete), to_string(row.won));
    }
  } else {
    text = "none";
  }
  return text + " | " + testing::told(answer.completeness);
}

struct Case {
  Titles ask;
  std::string_view told;
  std::string_view why;
};

TEST(Titles, WhoHoldsThemAndWhoWonThem) {
  const Sheet sheet{kChampions};
  const Case cases[] = {
      {{.title = "Olympic champion", .event = kMens1500},
       "Jakob 2021-08-07 | complete",
       "the next is due in August 2024"},
      {{.title = "olympic champion", .event = kMens1500, .nation = Country::of("USA")},
       "none | complete",
       "whoever holds it, no American does"},
      {{.title = "World champion", .event = kMens1500},
       "Josh 2023-08-23 | unknown: titles that the archive does not hold",
       "when the next was due nobody wrote"},
      {{.athlete = sheet.athlete("Jakob")},
       "Jakob 2021-08-07 | unknown: titles that the archive does not hold",
       "the 5000 was taken"},
      {{.athlete = sheet.athlete("Jakob"), .pick = Pick::All},
       "Jakob 2021-08-07; Jakob 2022-07-24 | at least 2: titles that the archive does not hold",
       ""},
      {{.title = "World champion", .event = kMens1500, .pick = Pick::First},
       "Eli 2017-08-13 | unknown: titles that the archive does not hold",
       ""},
      {{.title = "World champion", .nation = Country::of("GBR"), .pick = Pick::Last, .nth = 2},
       "Jake 2022-07-19 | unknown: titles that the archive does not hold",
       "the last but one Briton"},
      {{.title = "World champion",
        .event = kMens1500,
        .from = Date::of(2018),
        .to = Date::of(2022),
        .pick = Pick::All},
       "Tim 2019-10-06; Jake 2022-07-19 | at least 2: titles that the archive does not hold",
       ""},
      {{.title = "World champion", .event = kMens1500, .pick = Pick::LongestStanding},
       "Tim 2019-10-06 | unknown: titles that the archive does not hold",
       "2 years 286 days"},
      {{.title = "Pan-American champion", .pick = Pick::All},
       "none | unknown: titles that the archive does not hold",
       ""},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(told_titles(sheet, sheet.as_of("2024-05-24"), c.ask), c.told);
  }
  EXPECT_EQ(told_titles(sheet, sheet.as_of("2024-08-06"), {.title = "Olympic champion", .event = kMens1500}),
            "Jakob 2021-08-07 | unknown: titles that the archive does not hold")
      << "that evening somebody was crowned";
  EXPECT_EQ(told_titles(sheet, sheet.as_of("2020-01-01"), {.title = "Olympic champion", .event = kMens1500}),
            "Matt 2016-08-20 | complete");
}

TEST(Titles, AreProvedByStatementsOnTitles) {
  const Sheet sheet{fmt::format("{}\n covers men 1500 until 2024-05-24: titles\n", kChampions)};
  EXPECT_EQ(told_titles(sheet, sheet.view(), {.title = "World champion", .event = kMens1500}),
            "Josh 2023-08-23 | complete");
  EXPECT_EQ(told_titles(sheet, sheet.view(), {.title = "World champion"}),
            "Josh 2023-08-23 | unknown: titles that the archive does not hold")
      << "of other events nothing is covered";
}

TEST(Titles, TheNationIsThatOfTheDay) {
  const Sheet sheet{R"(
      1990-08-01  1500  3:35.00  Ada  GDR  Split  1
      1995-08-01  1500  3:34.00  Ada  GER  Bonn   1
      title  European_champion 1500 Ada won:1990-08-01 until:1994-08-09
  )"};
  const auto of = [&](std::string_view nation) {
    return told_titles(sheet, sheet.view(), {.nation = Country::of(nation), .pick = Pick::All});
  };
  EXPECT_EQ(of("GDR"), "Ada 1990-08-01 | at least 1: titles that the archive does not hold");
  EXPECT_EQ(of("GER"), "none | unknown: titles that the archive does not hold");
}

RC_GTEST_PROP(Titles, AgreeWithTheirDefinition, ()) {
  std::string text;
  for (const char* const name : {"Ada", "Ben", "Cyd"})
    text += fmt::format("2000-01-01 mile 4:00.0 {}\n", name);
  struct Won {
    std::string name, title, event;
    int year, until;  // 0: still held
  };
  std::vector<Won> rows;
  const int size = *rc::gen::inRange(0, 12);
  for (int i = 0; i < size; ++i) {
    Won won{.name = *rc::gen::element<std::string>("Ada", "Ben", "Cyd"),
            .title = *rc::gen::element<std::string>("World", "Olympic"),
            .event = *rc::gen::element<std::string>("mile", "1500"),
            .year = *rc::gen::inRange(2001, 2005),
            .until = 0};
    if (*rc::gen::arbitrary<bool>()) won.until = won.year + *rc::gen::inRange(1, 3);
    text += fmt::format("title {} {} {} won:{}-08-01", won.title, won.event, won.name, won.year);
    text += won.until == 0 ? "\n" : fmt::format(" until:{}-08-01\n", won.until);
    rows.push_back(won);
  }
  RC_LOG() << text;
  const Sheet sheet{text};
  Titles ask{.title = *rc::gen::element<std::string>("", "World")};
  if (*rc::gen::arbitrary<bool>()) ask.event = kMensMile;
  if (*rc::gen::arbitrary<bool>()) ask.athlete = sheet.athlete("Ada");
  if (*rc::gen::arbitrary<bool>()) ask.from = Date::of(2002);
  ask.pick = *rc::gen::element(Pick::Standing, Pick::All);
  constexpr int kDay = 2004;  // its last day

  std::vector<std::string> expected;
  for (int year = 2001; year <= kDay; ++year) {
    for (const Won& won : rows) {
      const bool held = won.until == 0 || won.until > kDay;
      if (won.year == year && (ask.title.empty() || won.title == ask.title) &&
          (!ask.event || won.event == "mile") && (!ask.athlete || won.name == "Ada") &&
          (!ask.from.known() || year >= 2002) && (ask.pick == Pick::All || held)) {
        expected.push_back(fmt::format("{} {} {}", won.title, won.name, year));
      }
    }
  }
  const Answer answer = run_one(View{sheet.archive(), Date::of(kDay)}, ask).value();
  std::vector<std::string> found;
  if (const auto* const titles = std::get_if<TitleLines>(&answer.value)) {
    for (const TitleId id : titles->titles) {
      const TitleRow& row = sheet.archive()[id];
      found.push_back(
          fmt::format("{} {} {}", sheet.archive().text(row.title), sheet.name(row.athlete), row.won.year()));
    }
  }
  RC_ASSERT(found == expected);
}

// RULE one-champion-a-year
TEST(Titles, TheChampionOfAYearIsProvedByOneRow) {
  const Sheet sheet{R"(
    2001-08-01 mile 3:50.00 Ada NOR Oslo
    2003-08-01 mile 3:50.00 Ben NOR Oslo
    title World mile Ada won:2001-08-01 until:2003-08-01
    title World mile Ben won:2003-08-01
  )"};
  const View view{sheet.archive(), Date::of(2004)};
  const auto state = [&](Titles ask) {
    ask.title = "World";
    ask.event = kMensMile;
    return run_one(view, ask).value().completeness.state;
  };
  const Date first = Date::of(2001, 1, 1), last = Date::of(2001, 12, 31);
  EXPECT_EQ(state({.from = first, .to = last, .pick = Pick::All}), Completeness::State::Complete);
  EXPECT_EQ(state({.from = Date::of(2002, 1, 1), .to = Date::of(2002, 12, 31), .pick = Pick::All}),
            Completeness::State::Unknown)
      << "that nobody won it in 2002 is not proved";
  EXPECT_EQ(state({.from = first, .to = Date::of(2003, 12, 31), .pick = Pick::All}),
            Completeness::State::Bounded)
      << "others may have won it between";
  const View then{sheet.archive(), Date::of(2002)};
  EXPECT_EQ(run_one(then, Titles{.title = "World", .event = kMensMile}).value().completeness.state,
            Completeness::State::Complete)
      << "until the day on which the next was crowned the champion is known";
}

}  // namespace
}  // namespace miler::query
