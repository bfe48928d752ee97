// Records: which steps a set leaves, and whether the archive can know.
#include <algorithm>
#include <vector>

#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "miler/query/detail_run.h"
#include "tests/records/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;
using State = Completeness::State;

constexpr std::string_view kMiles = R"(
    1964-11-17  mile  3:54.1  Snell   NZL  Auckland    in:NZL
    1965-06-09  mile  3:53.6  Jazy    FRA  Rennes      in:FRA
    1966-07-17  mile  3:51.3  Ryun    USA  Berkeley    in:USA
    1967-06-23  mile  3:51.1  Ryun    USA  Bakersfield in:USA
    1975-05-17  mile  3:51.0  Bayi    TAN  Kingston    in:JAM
    1975-08-12  mile  3:49.4  Walker  NZL  Goteborg    in:SWE
    record  world ratified 1964-11-17 Snell
    record  world ratified 1965-06-09 Jazy
    record  world ratified 1966-07-17 Ryun
    record  world ratified 1967-06-23 Ryun
    record  world ratified 1975-05-17 Bayi
    record  world ratified 1975-08-12 Walker
)";

Answer answer_to(const View& view, const Records& ask) { return run_one(view, ask).value(); }

std::vector<std::string> steps_of(const Sheet& sheet, const Answer& answer) {
  std::vector<std::string> lines;
  if (const auto* const found = std::get_if<Steps>(&answer.value)) {
    for (const records::Step& step : found->steps) lines.push_back(sheet.told(step.performance));
  }
  return lines;
}

const Region kInUsa{.country = Country::of("USA")};

struct Case {
  Region set;
  Pick pick;
  std::uint32_t nth;
  std::vector<std::string> steps;
  std::string_view why;
};

TEST(Records, TheStepsThatASetLeaves) {
  const Sheet sheet{kMiles};
  const Case cases[] = {
      {kInUsa, Pick::Last, 1, {"Ryun 3:51.1 1967-06-23"}, "where the record last fell"},
      {kInUsa, Pick::First, 1, {"Ryun 3:51.3 1966-07-17"}, ""},
      {kInUsa, Pick::Last, 2, {"Ryun 3:51.3 1966-07-17"}, "the last but one"},
      {kInUsa, Pick::Last, 3, {}, "it fell there twice"},
      {kInUsa, Pick::All, 1, {"Ryun 3:51.3 1966-07-17", "Ryun 3:51.1 1967-06-23"}, "oldest first"},
      {kInUsa, Pick::LongestStanding, 1, {"Ryun 3:51.1 1967-06-23"}, "nearly eight years"},
      {kInUsa, Pick::Standing, 1, {}, "the holder ran in Sweden"},
      {{.nation = Country::of("NZL")}, Pick::Standing, 1, {"Walker 3:49.4 1975-08-12"}, "a New Zealander"},
      {{.to = Date::of(1965)}, Pick::Last, 1, {"Jazy 3:53.6 1965-06-09"}, "by the end of 1965"},
      {{.athlete = sheet.athlete("Ryun")}, Pick::First, 2, {"Ryun 3:51.1 1967-06-23"}, ""},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.why);
    const Answer answer = answer_to(
        sheet.view(), {.scope = {}, .event = kMensMile, .set = c.set, .pick = c.pick, .nth = c.nth});
    EXPECT_EQ(steps_of(sheet, answer), c.steps);
    EXPECT_EQ(answer.completeness.state, State::Unknown) << "nothing is covered";
  }
}

TEST(Records, ARecordMayBeASplitOrOnAnOversizedTrack) {
  const Sheet sheet{R"(
      1950-01-01  1500  3:50.0  Ada  GBR  London  in:GBR
      1951-01-01  1500  3:45.0  Ben  GBR  London  in:GBR  en-route of:mile
      record  world ratified 1950-01-01 Ada
      record  world ratified 1951-01-01 Ben
  )"};
  const Records last{.scope = {},
                     .event = event_of({Distance::metres(1500)}, Sex::Men),
                     .set = {.country = Country::of("GBR")},
                     .pick = Pick::Last};
  EXPECT_THAT(steps_of(sheet, answer_to(sheet.view(), last)), ElementsAre("Ben 3:45.0 1951-01-01"));
}

TEST(Records, StandingTellsAllOfTheRecord) {
  const Sheet sheet{kMiles};
  const Answer answer = answer_to(sheet.view(), {.scope = {}, .event = kMensMile, .set = {}});
  const auto& steps = std::get<Steps>(answer.value);
  ASSERT_TRUE(steps.standing);
  EXPECT_EQ(steps.basis, records::Basis::Ratified);
  EXPECT_EQ(sheet.told(steps.standing->previous->performance), "Bayi 3:51.0 1975-05-17");
  EXPECT_EQ(answer.evidence.front(), Evidence{sheet.performance("1975-08-12", "Walker")});
  EXPECT_EQ(answer.evidence[1], Evidence{RecordId{5}});
  const Answer nobody = answer_to(sheet.view(), {.scope = {}, .event = kWomensMile, .set = {}});
  EXPECT_TRUE(std::holds_alternative<None>(nobody.value)) << "no row, no mark";
}

/// What may be said when something is covered.
struct Proof {
  std::string_view covers;
  Records ask;
  State state;
  std::string_view why;
};

TEST(Records, WhatCoverageProves) {
  const Records last_in_usa{.scope = {}, .event = kMensMile, .set = kInUsa, .pick = Pick::Last};
  const Records all{.scope = {}, .event = kMensMile, .set = {}, .pick = Pick::All};
  const Records all_since_1966{
      .scope = {}, .event = kMensMile, .set = {.from = Date::of(1966)}, .pick = Pick::All};
  const Records second_last_in_usa{
      .scope = {}, .event = kMensMile, .set = kInUsa, .pick = Pick::Last, .nth = 2};
  const Proof cases[] = {
      {"men mile outdoor from 1960-01-01 until 1975-12-31: all ratified records", all, State::Complete, ""},
      {"men mile outdoor from 1967-06-23 until 1975-12-31: all ratified records", last_in_usa,
       State::Complete, "nothing later is missing, and that is enough"},
      {"men mile outdoor from 1967-06-23 until 1975-12-31: all ratified records", all, State::Unknown,
       "older ones may be missing"},
      {"men mile outdoor from 1967-06-23 until 1975-12-31: all ratified records", second_last_in_usa,
       State::Unknown, "one may be missing between the two"},
      {"men mile outdoor from 1966-01-01 until 1975-12-31: all ratified records", all_since_1966,
       State::Complete, ""},
      {"men mile outdoor from 1960-01-01 until 1975-12-31 nation USA: all ratified records", last_in_usa,
       State::Unknown, "American records are not the world's"},
      {"men mile <= 3:55.0 until 1975-12-31: all performances", last_in_usa, State::Unknown,
       "that all marks are known says nothing of what was ratified"},
  };
  for (const Proof& c : cases) {
    SCOPED_TRACE(c.why);
    const Sheet sheet{fmt::format("{}\n covers {}\n", kMiles, c.covers)};
    EXPECT_EQ(answer_to(sheet.view(), c.ask).completeness.state, c.state) << c.covers;
  }
}

TEST(Records, ARunningBestIsProvedByTheMarksAsGood) {
  constexpr std::string_view kRows = R"(
      2001-06-01  mile  3:55.00  Ada  USA  Eugene in:USA
      2002-06-01  mile  3:53.00  Ben  USA  Eugene in:USA
      2003-06-01  mile  3:52.00  Cyd  USA  Oslo   in:NOR
      covers men mile <= 3:54.00 until 2003-12-31: all performances
  )";
  const Sheet sheet{kRows};
  const auto state = [&](Pick pick, std::uint32_t nth, const Region& set) {
    return answer_to(sheet.view(), {.scope = {.nation = Country::of("USA")},
                                    .event = kMensMile,
                                    .set = set,
                                    .pick = pick,
                                    .nth = nth})
        .completeness.state;
  };
  EXPECT_EQ(state(Pick::Last, 1, kInUsa), State::Complete) << "3:53.00 and better are known";
  EXPECT_EQ(state(Pick::Last, 2, kInUsa), State::Unknown) << "3:54.50 of 2001 may be missing";
  EXPECT_EQ(state(Pick::All, 1, {}), State::Unknown);
  EXPECT_EQ(state(Pick::All, 1, {.from = Date::of(2003)}), State::Complete) << "3:53.00 stood then";
  EXPECT_EQ(state(Pick::All, 1, {.from = Date::of(2002)}), State::Unknown) << "3:55.00 stood then";
}

TEST(Records, AListOfOneRowProvesOnlyWhoStands) {
  const Sheet sheet{R"(
      1981-08-28  mile  3:47.33  Coe   GBR  Brussels in:BEL
      1985-07-27  mile  3:46.32  Cram  GBR  Oslo     in:NOR
      record  nation:GBR set 1985-07-27 Cram
      covers  men mile <= 3:51.00 until 1985-12-31: all performances
  )"};
  const auto answer = [&](Pick pick, const Region& set) {
    return answer_to(sheet.view(),
                     {.scope = {.nation = Country::of("GBR")}, .event = kMensMile, .set = set, .pick = pick});
  };
  EXPECT_EQ(answer(Pick::Last, {.country = Country::of("NOR")}).completeness.state, State::Complete);
  EXPECT_EQ(answer(Pick::First, {}).completeness.state, State::Unknown);
  const Answer in_belgium = answer(Pick::Last, {.country = Country::of("BEL")});
  EXPECT_TRUE(std::holds_alternative<None>(in_belgium.value));
  EXPECT_EQ(in_belgium.completeness.state, State::Unknown)
      << "Coe's was the record, which the list leaves out";
}

// RULE partial-dates-are-intervals
TEST(Records, ADayThatNobodyKnowsLeavesItOpen) {
  const std::string_view kCovers =
      " covers men mile outdoor from 1900-01-01 until 1960-12-31: all ratified records\n";
  const Sheet sheet{fmt::format(R"(
      1931        mile  4:10.0  Ada  GBR  London in:GBR
      1933-06-01  mile  4:09.0  Ben  GBR  London in:GBR
      record  world ratified 1931 Ada
      record  world ratified 1933-06-01 Ben
      {})",
                                kCovers)};
  const auto state = [&](const Region& set) {
    return answer_to(sheet.view(), {.scope = {}, .event = kMensMile, .set = set, .pick = Pick::Last})
        .completeness.state;
  };
  EXPECT_EQ(state({}), State::Complete);
  EXPECT_EQ(state({.from = Date::of(1931, 7), .to = Date::of(1931)}), State::Unknown)
      << "whether Ada's was set by then nobody knows";
  EXPECT_EQ(state({.from = Date::of(1932), .to = Date::of(1932)}), State::Complete)
      << "none, and that is known";
}

TEST(Records, ADroughtOfPlacesThatNobodyKnows) {
  const Sheet sheet{R"(
      1931-06-01  mile  4:10.0  Ada  GBR  London in:GBR
      1933-06-01  mile  4:09.0  Ben  GBR
      record  world ratified 1931-06-01 Ada
      record  world ratified 1933-06-01 Ben
      covers men mile outdoor from 1900-01-01 until 1960-12-31: all ratified records
  )"};
  const Answer answer = answer_to(
      sheet.view(),
      {.scope = {}, .event = kMensMile, .set = {.country = Country::of("GBR")}, .pick = Pick::Last});
  EXPECT_THAT(steps_of(sheet, answer), ElementsAre("Ada 4:10.0 1931-06-01"));
  EXPECT_EQ(answer.completeness.state, State::Unknown) << "Ben's may have been in London";
}

TEST(Records, AMeetThatNobodyKnowsIsAnError) {
  const Sheet sheet{kMiles};
  const auto found =
      run_one(sheet.view(), Records{.scope = {.meet = "Nowhere"}, .event = kMensMile, .set = {}});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::NotFound);
}

/// The definition: of all marks that no faster one of an earlier or the same day beats, or of all ratified
/// rows, those that the set holds.
std::vector<records::Step> steps_by_definition(const View& view, const Records& ask) {
  std::vector<records::Step> steps;
  const Archive& archive = view.archive();
  for (std::uint32_t i = 0; i < archive.tables().records.size(); ++i) {
    const RecordRow& row = archive[RecordId{i}];
    const bool seen = std::ranges::find(steps, row.performance, &records::Step::performance) != steps.end();
    if (seen || view.status(RecordId{i}) != RecordStatus::Ratified || !view.exists(row.performance)) continue;
    steps.push_back(
        {.performance = row.performance, .mark = row.mark, .date = archive.dates()[row.performance.row]});
  }
  if (steps.empty()) {
    std::vector<Marked> rows;
    BestFirst{view, {.event = ask.event}}.walk([&](const Marked& row) { return rows.push_back(row), true; });
    for (const Marked& p : rows) {
      const auto beats = [&](const Marked& q) {
        return q.date.latest() <= p.date.earliest() && q.time < p.time;
      };
      if (std::ranges::none_of(rows, beats)) {
        steps.push_back({.performance = p.performance, .mark = Mark{.time = p.time}, .date = p.date});
      }
    }
  }
  std::ranges::sort(steps, [](const records::Step& a, const records::Step& b) {
    return std::tuple{a.date.packed(), b.mark.time, a.performance} <
           std::tuple{b.date.packed(), a.mark.time, b.performance};
  });
  Region set = ask.set;
  set.splits = set.combined = set.exhibitions = set.oversized = set.annulled = true;
  std::erase_if(steps, [&](const records::Step& step) { return !contains(view, set, step.performance); });
  return steps;
}

RC_GTEST_PROP(Records, AgreeWithTheirDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 60));
  std::string text = made.text;
  if (*rc::gen::arbitrary<bool>()) {
    text += R"(
        2001-05-01  mile  3:58.0  Ike  GBR
        2002-06-01  mile  3:55.0  Jan  USA  Eugene in:USA
        record  world ratified 2001-05-01 Ike
        record  world ratified 2002-06-01 Jan)";
  }
  RC_LOG() << text;
  const Sheet sheet{text};
  const View view{sheet.archive(), made.view.day()};
  Records ask{.scope = {}, .event = kMensMile, .set = {}};
  ask.pick = *rc::gen::element(Pick::All, Pick::First, Pick::Last);
  ask.nth = *rc::gen::inRange(1U, 4U);
  if (*rc::gen::arbitrary<bool>()) ask.set.country = Country::of("USA");
  if (*rc::gen::arbitrary<bool>()) ask.set.nation = Country::of("GBR");
  if (*rc::gen::arbitrary<bool>()) ask.set.from = Date::of(2001, 6);
  std::vector<PerformanceId> expected;
  for (const records::Step& step : steps_by_definition(view, ask)) expected.push_back(step.performance);
  if (ask.pick != Pick::All) {
    if (ask.pick == Pick::Last) std::ranges::reverse(expected);
    if (expected.size() < ask.nth) expected.clear();
    if (!expected.empty()) expected = {expected[ask.nth - 1]};
  }
  const Answer answer = answer_to(view, ask);
  std::vector<PerformanceId> found;
  if (const auto* const steps = std::get_if<Steps>(&answer.value)) {
    for (const records::Step& step : steps->steps) found.push_back(step.performance);
  }
  RC_ASSERT(found == expected);
}

}  // namespace
}  // namespace miler::query
