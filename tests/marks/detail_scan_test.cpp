// The shared scanner: what it takes, and that a fault lies where the text stops making sense.
#include "miler/marks/detail_scan.h"

#include <gtest/gtest.h>

namespace miler::detail {
namespace {

TEST(Scan, TakesAWordInAnyCase) {
  std::string_view rest = "MileS";
  EXPECT_FALSE(take_word(rest, "metre"));
  EXPECT_EQ(rest, "MileS") << "what is not taken is left";
  EXPECT_TRUE(take_word(rest, "mile"));
  EXPECT_EQ(rest, "S");
  EXPECT_FALSE(take_word(rest, "sc")) << "the text is shorter than the word";
}

TEST(Scan, TakesAllSeparators) {
  std::string_view rest = " -_x ";
  take_separators(rest);
  EXPECT_EQ(rest, "x ");
}

TEST(Scan, CountsTheDecimalsOfAClock) {
  for (const auto& [text, decimals] : {std::pair{"4:01", 0}, {"3:59.4", 1}, {"3:43.13", 2}}) {
    std::string_view rest = text;
    const auto reading = take_clock_reading(rest);
    ASSERT_TRUE(reading) << text;
    EXPECT_EQ(reading->decimals, decimals) << text;
    EXPECT_TRUE(rest.empty()) << text;
  }
}

TEST(Scan, AnErrorNamesTheTextAndTheFault) {
  const std::string_view text = "3:43,1";
  const Error error = unread(ErrorCode::BadMark, text, text.substr(4), "a mark").value();
  EXPECT_EQ(error.message, "'3:43,1' is not a mark");
  EXPECT_EQ(error.where, (SourceSpan{4, 6}));
}

TEST(Scan, ALongTextIsCut) {
  const std::string text(200, 'x');
  const Error error = unread(ErrorCode::BadMark, text, text, "a mark").value();
  EXPECT_EQ(error.message, "'" + std::string(60, 'x') + "...' is not a mark");
  EXPECT_EQ(error.where, (SourceSpan{0, 200})) << "the position is that of the whole";
}

}  // namespace
}  // namespace miler::detail
