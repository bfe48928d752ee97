// Trimming, splitting and eating from the front.
#include "miler/base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/property.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Trim, TakesWhiteSpaceFromBothEndsOnly) {
  EXPECT_EQ(trim(" \t El Guerrouj\r\n"), "El Guerrouj");
  EXPECT_EQ(trim("   "), "");
  EXPECT_EQ(trim(""), "");
}

TEST(Split, GivesOnePartMoreThanSeparators) {
  EXPECT_THAT(split("a,,b,", ','), ElementsAre("a", "", "b", ""));
  EXPECT_THAT(split("", ','), ElementsAre(""));
}

TEST(Words, IgnoreHowMuchWhiteSpaceIsBetween) {
  EXPECT_THAT(words_in("  men  mile\t<= 3:56.00 "), ElementsAre("men", "mile", "<=", "3:56.00"));
  EXPECT_THAT(words_in(" \n"), IsEmpty());
}

TEST(Lines, EndWithOrWithoutCarriageReturn) {
  EXPECT_THAT(lines("a\r\n\nb\n"), ElementsAre("a", "", "b"));
  EXPECT_THAT(lines("a\nb"), ElementsAre("a", "b")) << "the last line need not end";
  EXPECT_THAT(lines(""), IsEmpty());
}

TEST(Case, IsAsciiOnly) {
  EXPECT_EQ(to_lower("Oslo BISLETT Å"), "oslo bislett Å");
  EXPECT_EQ(to_upper("nor"), "NOR");
  EXPECT_TRUE(equal_ignoring_case("Mile", "mILE"));
  EXPECT_FALSE(equal_ignoring_case("mile", "miles"));
}

TEST(Take, LeavesTheRestAloneWhenItFindsNothing) {
  std::string_view rest = "3:43";
  EXPECT_FALSE(take(rest, ':'));
  EXPECT_FALSE(take(rest, "3:44"));
  EXPECT_EQ(rest, "3:43");
  EXPECT_EQ(take_number(rest), 3U);
  EXPECT_TRUE(take(rest, ':'));
  EXPECT_EQ(take_number(rest, 2), 43U);
  EXPECT_EQ(rest, "");
}

struct Refusal {
  std::string_view text, why;
};

constexpr Refusal kNoNumbers[] = {
    {"", "nothing"},          {"-1", "a sign is not a digit"},          {" 1", "leading space"},
    {"1 ", "trailing space"}, {"1234567890", "ten digits may not fit"}, {"1.0", "not whole"},
};

TEST(ParseNumber, ReadsDigitsAndNothingElse) {
  EXPECT_EQ(parse_number("0"), 0U);
  EXPECT_EQ(parse_number("007"), 7U);
  EXPECT_EQ(parse_number("999999999"), 999'999'999U);
  for (const Refusal& c : kNoNumbers) EXPECT_FALSE(parse_number(c.text)) << c.why;
}

RC_GTEST_PROP(Split, IsUndoneByJoining, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', ',', ' '));
  std::string joined;
  for (const std::string_view part : split(text, ',')) joined.append(part).push_back(',');
  joined.pop_back();
  RC_ASSERT(joined == text);
}

RC_GTEST_PROP(ParseNumber, ReadsWhatIsPrinted, ()) {
  const auto number = *rc::gen::inRange<std::uint32_t>(0, 1'000'000'000);
  RC_ASSERT(parse_number(std::to_string(number)) == number);
}

}  // namespace
}  // namespace miler
