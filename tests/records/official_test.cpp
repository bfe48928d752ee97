// Progressions from record rows, as of a day.
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
