// Marks: what the clock showed and how it was taken, kept through reading and printing.
#include "miler/marks/mark.h"

#include <array>

#include "tests/support/property.h"

namespace miler {
namespace {

using P = Precision;
using T = Timing;

struct Reading {
  std::string_view text;
  std::int32_t centiseconds;
  Precision precision;
  Timing timing;
  std::string_view printed;
  std::string_view why;
};

// RULE hand-times-keep-their-letter
constexpr Reading kReadings[] = {
    {"3:43.13", 223'13, P::Hundredth, T::Automatic, "3:43.13", "El Guerrouj 1999"},
    {"3:48.8h", 228'80, P::Tenth, T::Hand, "3:48.8h", "Ovett 1980, by hand"},
    {"3:48.80", 228'80, P::Hundredth, T::Automatic, "3:48.80", "the same time and another mark"},
    {"3:48.81h", 228'81, P::Hundredth, T::Hand, "3:48.81h", "a digital watch shows hundredths"},
    {"3:48.8ht", 228'80, P::Tenth, T::Hand, "3:48.8h", "the other way to say it"},
    {"3:49.0", 229'00, P::Tenth, T::Automatic, "3:49.0", "the record of 1979: automatic, printed in tenths"},
    {"13:28.0a", 808'00, P::Tenth, T::Automatic, "13:28.0", "said to be automatic"},
    {"4:01", 241'00, P::Second, T::Automatic, "4:01", "a road mile"},
    {"4:01h", 241'00, P::Second, T::Hand, "4:01h", "a watch read in whole seconds"},
    {"59", 59'00, P::Second, T::Automatic, "59", "under the minute"},
    {"59.9h", 59'90, P::Tenth, T::Hand, "59.9h", "a lap"},
    {"1:02:03.4h", 3'723'40, P::Tenth, T::Hand, "1:02:03.4h", "hours"},
    {"4:14 2/5", 254'40, P::Fifth, T::Hand, "4:14 2/5", "Jones 1913: a watch with five ticks a second"},
    {"4:14 2/5h", 254'40, P::Fifth, T::Hand, "4:14 2/5", "the letter adds nothing to a fifth"},
    {"4:14 0/5", 254'00, P::Fifth, T::Hand, "4:14 0/5", "no tick, and not a whole second only"},
    {"4:12 3/4", 252'75, P::Quarter, T::Hand, "4:12 3/4", "George 1886"},
    {"4:21 1/2", 261'50, P::Quarter, T::Hand, "4:21 2/4", "a half is two quarters"},
};

TEST(ParseMark, KeepsPrecisionAndTiming) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    const auto read = parse_mark(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->time.centiseconds(), c.centiseconds);
    EXPECT_EQ(read->precision, c.precision);
    EXPECT_EQ(read->timing, c.timing);
    EXPECT_EQ(to_string(*read), c.printed);
    EXPECT_EQ(parse_mark(to_string(*read)), *read);
  }
}

// RULE bare-tenths: sheets differ, so the reader of a sheet says what its tenths are
TEST(ParseMark, ABareTenthIsWhatTheSheetMeans) {
  struct Row {
    std::string_view text;
    Timing as_printed;
    Timing hand;
    std::string_view why;
  };
  constexpr Row kRows[] = {
      {"13:22.8", T::Automatic, T::Hand, "one decimal and no letter: the only case that differs"},
      {"13:22.8h", T::Hand, T::Hand, "says hand"},
      {"13:22.8a", T::Automatic, T::Automatic, "says automatic"},
      {"13:22.80", T::Automatic, T::Automatic, "hundredths are automatic"},
      {"13:22", T::Automatic, T::Automatic, "whole seconds say nothing about a watch"},
      {"4:14 2/5", T::Hand, T::Hand, "a fifth is a watch"},
  };
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(parse_mark(row.text, BareTenth::AsPrinted).value().timing, row.as_printed);
    EXPECT_EQ(parse_mark(row.text, BareTenth::Hand).value().timing, row.hand);
    EXPECT_EQ(parse_mark(row.text, BareTenth::Hand).value().time, parse_mark(row.text).value().time);
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, "nothing"},
    {"DNF", 0, "a status is no mark"},
    {"h", 0, "a letter alone"},
    {"3:48.8H", 6, "the letter is small"},
    {"3:48.8hh", 7, "one letter is enough"},
    {"3:48.81a", 7, "Larsson's 'a' is a downhill course; only a tenth can be called automatic"},
    {"3:48.8i", 6, "indoors is the race's matter"},
    {"3:48.8*", 6, "and so is doubt"},
    {"3:48.8+", 6, "and a split"},
    {"3:48.8 h", 6, "a space"},
    {"6.58DQADR 2.2", 4, "a mark and its annulment in one cell: the reader parts them"},
    {"4:14 2/3", 4, "no watch has thirds"},
    {"4:14 5/5", 4, "five fifths are a second"},
    {"4:14 /5", 4, "no numerator"},
    {"4:14 12/5", 4, "two digits"},
    {"4:14.4 2/5", 6, "decimals and fifths"},
    {"4:14  2/5", 4, "two spaces"},
    {"3:43.135", 4, "a thousandth"},
    {"3:60.0h", 2, "sixty seconds"},
};

TEST(ParseMark, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_mark(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadMark);
    EXPECT_EQ(read.error().where.begin, c.fault);
  }
}

// RULE hand-times-keep-their-letter
TEST(Mark, OneTimeIsSeveralMarks) {
  const Mark hand = parse_mark("3:48.8h").value();
  const Mark automatic = parse_mark("3:48.80").value();
  EXPECT_EQ(hand.time, automatic.time);
  EXPECT_NE(hand, automatic);
}

TEST(Mark, SecondsAreToThePrecisionOfTheClock) {
  for (const auto& [text, seconds] : {std::pair{"3:43.13", "223.13"},
                                      {"3:48.8h", "228.8"},
                                      {"4:01", "241"},
                                      {"4:14 2/5", "254.4"},
                                      {"4:12 3/4", "252.75"},
                                      {"3:50.00", "230.00"}}) {
    EXPECT_EQ(seconds_text(parse_mark(text).value()), seconds) << text;
  }
}

constexpr std::int32_t step_of(Precision precision) {
  constexpr std::array<std::int32_t, 5> kSteps = {100, 25, 20, 10, 1};
  return kSteps[static_cast<std::size_t>(precision)];
}

TEST(Mark, EveryMarkUnderAnHourReadsBack) {
  for (const Precision precision : {P::Second, P::Quarter, P::Fifth, P::Tenth, P::Hundredth}) {
    const bool always_hand = precision == P::Quarter || precision == P::Fifth;
    for (const Timing timing : {T::Automatic, T::Hand}) {
      if (always_hand && timing == T::Automatic) continue;
      for (std::int32_t cs = 0; cs < 3'600'00; cs += step_of(precision)) {
        const Mark mark{Duration::centiseconds(cs), precision, timing};
        ASSERT_EQ(parse_mark(to_string(mark)), mark) << to_string(mark);
      }
    }
  }
}

}  // namespace
}  // namespace miler
