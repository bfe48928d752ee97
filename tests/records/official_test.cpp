// Progressions from record rows, as of a day.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/records/told.h"

namespace miler::records {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Sheet;

constexpr std::string_view kRecords = R"(
    1886-08-23  mile  4:12.8h  George      GBR  London
    1911-05-27  mile  4:15.4   Jones       USA  Cambridge
    1913-05-31  mile  4:14.4   Jones       USA  Cambridge
    1915-07-16  mile  4:12.6   Taber       USA  Cambridge
    1934-06-16  mile  4:06.7   Cunningham  USA  Princeton
    1945-07-17  mile  4:01.3   Haegg       SWE  Malmoe
    record  world professional        1886-08-23 George best
    record  world before-ratification 1911-05-27 Jones  best
    record  world ratified 1913-05-31 Jones
    record  world ratified 1915-07-16 Taber
    record  world ratified 1934-06-16 Cunningham mark:4:06.8 ratified:1935-02-01
    record  world+indoor set 1934-06-16 Cunningham
)";

// RULE ratified-is-said
TEST(Official, HoldsWhatWasRatifiedByTheDay) {
  const Sheet sheet{kRecords};
  const Progression found = official(sheet.view(), kMensMile, Scope{});
  EXPECT_EQ(found.basis, Basis::Ratified);
  EXPECT_THAT(told(sheet, found.steps), ElementsAre("Jones 4:14.4 -0.00 stood 2 years 46 days",
                                                    "Taber 4:12.6 -1.80 stood 18 years 335 days",
                                                    "Cunningham 4:06.8 -5.80 stands 11 years 31 days"));
  EXPECT_EQ(to_string(*found.steps.back().run), "4:06.7") << "the mark as run stands beside the ratified one";
  EXPECT_EQ(official(sheet.as_of("1935-01-31"), kMensMile, Scope{}).steps.size(), 2U)
      << "run, but not ratified yet";
}

TEST(Official, OlderOnesAreToldWhenAsked) {
  const Sheet sheet{kRecords};
  EXPECT_EQ(official(sheet.view(), kMensMile, Scope{}, Era::All).steps.size(), 5U);
  EXPECT_EQ(official(sheet.view(), kMensMile, Scope{}, Era::Listed).steps.size(), 3U);
  EXPECT_EQ(official(sheet.view(), kMensMile, Scope{}, Era::Listed).basis, Basis::Listed);
}

// RULE ratified-is-said
TEST(Official, AListOfOneRowTellsTheResultsBeforeItApart) {
  constexpr std::string_view kRows = R"(
      1980-07-01  mile  3:48.8  Ovett GBR  Oslo
      1981-08-19  mile  3:48.53 Coe   GBR  Zuerich
      1981-08-28  mile  3:47.33 Coe   GBR  Brussels
      1985-07-27  mile  3:46.32 Cram  GBR  Oslo
      1985-07-27  mile  3:47.00 Other GBR  Oslo
      record  nation:GBR set 1985-07-27 Cram
  )";
  const Sheet sheet{kRows};
  const auto found = [](const Sheet& of) {
    return *progression_of(of.view(), kMensMile, *parse_scope("nation:GBR"), exact_places(of.archive()));
  };
  EXPECT_EQ(found(sheet).basis, Basis::Listed);
  EXPECT_EQ(found(sheet).steps.size(), 1U);
  EXPECT_THAT(told(sheet, found(sheet).results_before),
              ElementsAre("Ovett 3:48.8 -0.00 stood 1 year 49 days", "Coe 3:48.53 -0.27 stood 9 days",
                          "Coe 3:47.33 -1.20 stood 3 years 333 days"));
  const Sheet two{fmt::format("{}\nrecord nation:GBR set 1981-08-28 Coe\n", kRows)};
  EXPECT_EQ(found(two).steps.size(), 2U);
  EXPECT_THAT(found(two).results_before, IsEmpty()) << "a list of two is a progression";
}

// RULE ratified-is-said
TEST(Official, AListThatAResultHasOvertakenIsOutOfDate) {
  const auto basis = [](std::string_view status, std::string_view more) {
    const Sheet sheet{
        fmt::format("2021-07-01  mile  3:48.37  McSweyn  AUS  Oslo\n{}\n"
                    "record nation:AUS {} 2021-07-01 McSweyn mark:3:48.4\n",
                    more, status)};
    return progression_of(sheet.view(), kMensMile, *parse_scope("nation:AUS"), exact_places(sheet.archive()))
        ->basis;
  };
  EXPECT_EQ(basis("set", "2022-06-16  mile  3:47.48  Hoare  AUS  Oslo"), Basis::RunningBest);
  EXPECT_EQ(basis("ratified", "2022-06-16  mile  3:47.48  Hoare  AUS  Oslo"), Basis::Ratified)
      << "what was ratified stands until it is ratified again";
  EXPECT_EQ(basis("set", "2022-06-16  mile  3:47.48  Hoare  NZL  Oslo"), Basis::Listed)
      << "of another nation";
  EXPECT_EQ(basis("set", ""), Basis::Listed) << "its own run, rounded up in the list, overtakes nothing";
}

// RULE ratified-is-said
TEST(Official, IsCoveredByStatementsOnTheVeryScope) {
  const auto state = [](std::string_view scope, std::string_view status, std::string_view covers) {
    const Sheet sheet{
        fmt::format("1985-07-27  mile  3:46.32  Cram  GBR  Oslo\n"
                    "record {} {} 1985-07-27 Cram\ncovers {}: all ratified records\n",
                    scope, status, covers)};
    return progression_of(sheet.view(), kMensMile, *parse_scope(scope), exact_places(sheet.archive()))
        ->completeness.state;
  };
  using State = Completeness::State;
  EXPECT_EQ(state("world", "ratified", "men mile outdoor until 1990-01-01"), State::Complete);
  EXPECT_EQ(state("nation:GBR+outdoor", "ratified", "men mile outdoor until 1990-01-01"), State::Unknown)
      << "the world's records are no British ones";
  EXPECT_EQ(state("nation:GBR", "ratified", "men mile until 1990-01-01 nation GBR"), State::Complete);
  EXPECT_EQ(state("nation:GBR", "set", "men mile until 1990-01-01 nation GBR"), State::Unknown)
      << "whether it was ratified the list does not say";
  EXPECT_EQ(state("world", "ratified", "men mile outdoor until 1990-01-01 nation GBR"), State::Unknown);
}

TEST(Official, IsOfExactlyTheScope) {
  const Sheet sheet{kRecords};
  EXPECT_THAT(official(sheet.view(), kMensMile, *parse_scope("area:EUR")).steps, IsEmpty());
  EXPECT_THAT(official(sheet.view(), kMensMile, *parse_scope("world+indoor")).steps, IsEmpty())
      << "set, not ratified";
  EXPECT_EQ(official(sheet.view(), kMensMile, *parse_scope("world+indoor"), Era::Listed).steps.size(), 1U);
  EXPECT_THAT(official(sheet.view(), kWomensMile, Scope{}).steps, IsEmpty());
}

TEST(Official, ARescindedRecordStoodUntilItWasRescinded) {
  const Sheet sheet{R"(
      2005-01-01  mile  3:49.78  Lagat  KEN  Boston short
      2008-02-16  mile  3:48.00  Voided KEN  Boston short
      record  world+indoor ratified  2005-01-01 Lagat
      record  world+indoor rescinded 2008-02-16 Voided ratified:2008-06-01 rescinded:2010-03-01
      annulled 2008-02-16 Voided decided:2010-03-01
  )"};
  const Scope indoors = *parse_scope("world+indoor");
  EXPECT_EQ(official(sheet.as_of("2008-05-31"), kMensMile, indoors).steps.size(), 1U);
  EXPECT_EQ(official(sheet.as_of("2009-01-01"), kMensMile, indoors).steps.size(), 2U);
  EXPECT_EQ(official(sheet.as_of("2010-03-01"), kMensMile, indoors).steps.size(), 1U);
}

}  // namespace
}  // namespace miler::records
