// The n-th and the first n of an order, and what proves them.
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "miler/lists/completeness.h"
#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using lists::By;
using testing::Sheet;
using testing::told;

struct Case {
  std::string_view rows;
  std::string_view statement;  ///< "" for none
  Superlative ask;
  std::string_view answer;
  std::string_view why;
};

constexpr std::string_view kRows = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  born:1929-03-23
    1954-06-21  mile  3:58.0h  Landy      AUS  Turku   born:1930-04-12
    1955-05-28  mile  3:59.0h  Tabori     HUN  London  born:1931-07-06
    1955-05-28  mile  3:59.8h  Hewson     GBR  London  born:1933-04-04
    1956-05-05  mile  3:58.6h  Bailey     AUS  LA
    1957-07-19  mile  3:57.2h  Ibbotson   GBR  London  born:1932-01-12
    1957-09-01  mile  3:58.0h  Ibbotson   GBR  London  born:1932-01-12
)";
const Region kMiles{.event = kMensMile};
const Region kBritish{.event = kMensMile, .nation = Country::of("GBR")};
const Region kIrish{.event = kMensMile, .nation = Country::of("IRL")};

Region until(Region region, Date day) {
  region.to = day;
  return region;
}

// RULE tied-marks-share-a-rank
// RULE partial-dates-are-intervals
TEST(Superlative, IsProvedByTheSmallestRegionThatDecides) {
  const Case cases[] = {
      {kRows,
       "men mile <= 3:58.0 until 1960-01-01",
       {kMiles, By::Performance, Order::Fastest, 1},
       "1 Ibbotson 3:57.2h 1957-07-19 | complete",
       "only faster marks could refute it"},
      {kRows,
       "men mile <= 3:58.0 until 1960-01-01",
       {kMiles, By::Performance, Order::Fastest, 3},
       "2 Landy 3:58.0h 1954-06-21; 2 Ibbotson 3:58.0h 1957-09-01 | complete",
       "the third is both seconds"},
      {kRows,
       "men mile <= 3:58.0 until 1960-01-01",
       {kMiles, By::Performer, Order::Fastest, 2},
       "2 Landy 3:58.0h 1954-06-21 | complete",
       "among performers Ibbotson is first already"},
      {kRows,
       "men mile <= 3:58.0 until 1960-01-01",
       {kMiles, By::Performance, Order::Fastest, 4},
       "4 Bailey 3:58.6h 1956-05-05 | unknown: men mile 3:58.01 to 3:58.60 until 1960-01-01",
       "one that is not in the archive may be between"},
      {kRows,
       "men mile until 1960-01-01",
       {kMiles, By::Performance, Order::Fastest, 8},
       "none | complete",
       "there are seven, and all are here"},
      {kRows,
       "men mile <= 3:58.0 until 1960-01-01",
       {kMiles, By::Performance, Order::Fastest, 8},
       "none | unknown: men mile slower than 3:58.00 until 1960-01-01",
       "there may be an eighth"},
      {kRows,
       "",
       {kMiles, By::Performance, Order::Fastest, 1},
       "1 Ibbotson 3:57.2h 1957-07-19 | unknown: men mile <= 3:57.20 until 1960-01-01",
       "nothing is declared"},

      {kRows,
       "men mile until 1954-12-31",
       {kMiles, By::Performance, Order::Earliest, 1},
       "1 Bannister 3:59.4h 1954-05-06 | complete",
       "only what was run before can refute it"},
      {kRows,
       "men mile until 1955-05-28",
       {kMiles, By::Performance, Order::Earliest, 3},
       "3 Tabori 3:59.0h 1955-05-28; 3 Hewson 3:59.8h 1955-05-28 | complete",
       "of one day; the better mark first"},
      {kRows,
       "men mile until 1955-05-27",
       {kMiles, By::Performance, Order::Earliest, 3},
       "3 Tabori 3:59.0h 1955-05-28; 3 Hewson 3:59.8h 1955-05-28 | unknown: men mile from 1955-05-28 until "
       "1955-05-28",
       "the day itself must be covered"},
      {kRows,
       "men mile from 1955-01-01 until 1960-01-01",
       {kBritish, By::Performer, Order::Earliest, 3},
       "3 Ibbotson 3:57.2h 1957-07-19 | unknown: men mile until 1954-12-31",
       "somebody may have come earlier"},
      {kRows,
       "men mile from 1957-09-01 until 1960-01-01",
       {kMiles, By::Performance, Order::Latest, 1},
       "1 Ibbotson 3:58.0h 1957-09-01 | complete",
       "only what was run since can refute it"},
      {kRows,
       "men mile from 1957-09-02 until 1960-01-01",
       {kMiles, By::Performance, Order::Latest, 1},
       "1 Ibbotson 3:58.0h 1957-09-01 | unknown: men mile from 1957-09-01 until 1957-09-01",
       "another of that day would share it"},

      {kRows,
       "men mile until 1960-01-01",
       {kMiles, By::Performer, Order::Slowest, 1},
       "1 Hewson 3:59.8h 1955-05-28 | complete",
       "the whole region is covered"},
      {kRows,
       "men mile <= 3:59.8 until 1960-01-01",
       {kMiles, By::Performer, Order::Slowest, 1},
       "1 Hewson 3:59.8h 1955-05-28 | unknown: men mile slower than 3:59.80 until 1960-01-01",
       "a slower one refutes it"},

      {kRows,
       "men mile until 1960-01-01",
       {kBritish, By::Performance, Order::Youngest, 1},
       "1 Hewson 3:59.8h 1955-05-28 | complete",
       "all births are known"},
      {kRows,
       "men mile until 1960-01-01",
       {kMiles, By::Performance, Order::Youngest, 1},
       "1 Hewson 3:59.8h 1955-05-28 | unknown: the day of birth of 1 performance is not known",
       "Bailey may have been younger"},
      {kRows,
       "men mile until 1956-12-31",
       {kBritish, By::Performance, Order::Oldest, 1},
       "1 Ibbotson 3:58.0h 1957-09-01 | unknown: men mile from 1957-01-01 until 1960-01-01",
       "an order by age needs all of the region"},

      {kRows,
       "men mile <= 3:59.0 until 1960-01-01",
       {kIrish, By::Performance, Order::Earliest, 1},
       "none | unknown: men mile slower than 3:59.00 until 1960-01-01",
       "empty and not covered"},
      {kRows,
       "men mile until 1960-01-01",
       {kIrish, By::Performance, Order::Fastest, 1},
       "none | complete",
       "empty and covered"},
      {kRows,
       "men mile until 1960-01-01",
       {until(kMiles, Date::of(1955)), By::Performance, Order::Latest, 1},
       "1 Tabori 3:59.0h 1955-05-28; 1 Hewson 3:59.8h 1955-05-28 | complete",
       "the last of 1955"},

      {"1886-06 mile 4:20.0h George\n1886-06 mile 4:18.0h Cummings\n1895-07-06 mile 4:17.0h Bacon\n",
       "men mile until 1900-01-01",
       {kMiles, By::Performance, Order::Earliest, 1},
       "1 Cummings 4:18.0h 1886-06; 1 George 4:20.0h 1886-06 | unknown: partial dates leave the order open",
       "Cummings may have come first"},
      {"1886-06 mile 4:20.0h George\n1895 mile 4:18.0h Cummings\n1895-07-06 mile 4:17.0h Bacon\n",
       "men mile until 1900-01-01",
       {kMiles, By::Performance, Order::Earliest, 1},
       "1 George 4:20.0h 1886-06 | complete",
       "whichever day of June it was"},
      {"1955-01-01 mile 3:59.0h Ada born:1933\n1955-01-01 mile 3:59.0h Ben born:1933-06-01\n",
       "men mile until 1960-01-01",
       {kMiles, By::Performance, Order::Youngest, 1},
       "1 Ben 3:59.0h 1955-01-01 | unknown: partial births or dates leave the order open",
       "Ada may have been born in July"},
  };
  for (const Case& c : cases) {
    const std::string covers =
        c.statement.empty() ? "" : fmt::format("covers {}: all performances\n", c.statement);
    const Sheet sheet{fmt::format("{}{}", c.rows, covers)};
    EXPECT_EQ(told(sheet, run_one(sheet.as_of("1960-01-01"), c.ask)), c.answer) << c.why;
  }
}

TEST(List, IsCutWithinATie) {
  const Sheet sheet{
      fmt::format("{}{}", kRows, "covers men mile <= 3:58.0 until 1960-01-01: all performances\n")};
  const View view = sheet.as_of("1960-01-01");
  EXPECT_EQ(told(sheet, run_one(view, List{kMiles, By::Performance, Order::Fastest, 2})),
            "1 Ibbotson 3:57.2h 1957-07-19; 2 Landy 3:58.0h 1954-06-21 | complete");
  EXPECT_EQ(
      told(sheet, run_one(view, List{kMiles, By::Performer, Order::Latest, 2})),
      "1 Ibbotson 3:58.0h 1957-09-01; 2 Bailey 3:58.6h 1956-05-05 | unknown: men mile slower than 3:58.00 "
      "from 1956-05-05 until 1960-01-01");
  EXPECT_EQ(
      told(sheet, run_one(view, List{kMiles, By::Performer, Order::Fastest, 9, lists::HandTimes::Exclude})),
      "none | unknown: men mile slower than 3:58.00 until 1960-01-01");
}

TEST(Superlative, GivesTheAgeAndTheRowsFirst) {
  const Sheet sheet{fmt::format("{}{}", kRows, "covers men mile until 1960-01-01: all performances\n")};
  const auto answer = run_one(sheet.view(), Superlative{kMiles, By::Performance, Order::Earliest, 1});
  const auto& line = std::get<Lines>(answer->value).lines.front();
  EXPECT_EQ(to_string(line.age->oldest), "25 years 44 days");
  ASSERT_EQ(answer->evidence.size(), 2U);
  EXPECT_EQ(answer->evidence[0], Evidence{sheet.performance("1954-05-06", "Bannister")});
  EXPECT_EQ(answer->evidence[1], Evidence{CoverageId{0}});
}

RC_GTEST_PROP(Superlative, IsThoseOfAWholeListWhoShareARank, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 40));
  const By by = *rc::gen::element(By::Performer, By::Performance);
  const auto order = static_cast<Order>(*rc::gen::inRange(0, 6));
  const auto nth = *rc::gen::inRange<std::uint32_t>(1, 12);
  Region region = kMiles;
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  const Answer all = run_one(made.view, List{region, by, order, 1000}).value();
  const Answer one = run_one(made.view, Superlative{region, by, order, nth}).value();
  RC_LOG() << made.text;
  const auto* const list = std::get_if<Lines>(&all.value);
  if (list == nullptr || list->lines.size() < nth) {
    RC_ASSERT(std::holds_alternative<None>(one.value));
    return;
  }
  std::vector<PerformanceId> sharing, found;
  for (const Line& line : list->lines) {
    if (line.entry.rank == list->lines[nth - 1].entry.rank) sharing.push_back(line.entry.performance);
  }
  for (const Line& line : std::get<Lines>(one.value).lines) found.push_back(line.entry.performance);
  RC_ASSERT(found == sharing);
}

}  // namespace
}  // namespace miler::query
