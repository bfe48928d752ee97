// Durations: exact, printed as results print them, and read back.
#include "miler/marks/duration.h"

#include <limits>

#include "tests/support/property.h"

namespace miler {
namespace {

struct Reading {
  std::string_view text;
  std::int32_t centiseconds;
  std::string_view printed;
  std::string_view why;
};

constexpr Reading kReadings[] = {
    {"3:43.13", 223'13, "3:43.13", "El Guerrouj 1999"},
    {"3:59.4", 239'40, "3:59.40", "Bannister 1954, to the tenth"},
    {"4:01", 241'00, "4:01.00", "whole seconds, as on the road"},
    {"59.9", 59'90, "59.90", "a lap"},
    {"0.00", 0, "0.00", "the start"},
    {"75.3", 75'30, "1:15.30", "a lap over the minute: the leading field may exceed 59"},
    {"223.13", 223'13, "3:43.13", "seconds, as machines write them"},
    {"12:35.36", 755'36, "12:35.36", "Cheptegei 2020"},
    {"03:45.75", 225'75, "3:45.75", "a leading nought, as tracking files print"},
    {"1:02:03", 3'723'00, "1:02:03.00", "hours"},
    {"1000:00:00", 3'600'000'00, "1000:00:00.00", "the most that is read"},
};

TEST(ParseDuration, ReadsWhatResultSheetsPrint) {
  for (const Reading& c : kReadings) {
    SCOPED_TRACE(c.why);
    const auto read = parse_duration(c.text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->centiseconds(), c.centiseconds);
    EXPECT_EQ(to_string(*read), c.printed);
  }
}

struct Refusal {
  std::string_view text;
  std::uint32_t fault;
  std::string_view why;
};

constexpr Refusal kRefusals[] = {
    {"", 0, "nothing"},
    {"mile", 0, "no number"},
    {" 3:43", 0, "leading space"},
    {"3:43 ", 4, "trailing space"},
    {"3:60.0", 2, "sixty seconds"},
    {"3:4", 2, "one digit after a colon"},
    {"3:433", 2, "three digits after a colon"},
    {"1:60:00", 2, "sixty minutes"},
    {"1:2:3:4", 2, "one digit, and days besides"},
    {"1:02:03:04", 7, "days"},
    {"3:43.135", 4, "a thousandth: the timekeeper's to round"},
    {"3:43.", 4, "a full stop and nothing"},
    {"3.43.13", 1, "two full stops"},
    {"3:43,1", 4, "a decimal comma"},
    {"3:43.1h", 6, "a letter belongs to a mark"},
    {"-3:43", 0, "a sign"},
    {"1000:00:01", 0, "over a thousand hours"},
    {"8444:28:23", 0, "more hundredths than 32 bits hold: found by the fuzzer"},
    {"99999999", 0, "more digits than any time has"},
};

TEST(ParseDuration, RefusesAndSaysWhere) {
  for (const Refusal& c : kRefusals) {
    SCOPED_TRACE(c.why);
    const auto read = parse_duration(c.text);
    ASSERT_FALSE(read) << to_string(*read);
    EXPECT_EQ(read.error().code, ErrorCode::BadMark);
    EXPECT_EQ(read.error().where.begin, c.fault);
    EXPECT_EQ(read.error().where.end, c.text.size());
  }
}

TEST(Duration, EveryTimeUnderAnHourReadsBack) {
  for (std::int32_t cs = 0; cs < 3'600'00; ++cs) {
    const Duration time = Duration::centiseconds(cs);
    ASSERT_EQ(parse_duration(to_string(time)), time) << cs;
    ASSERT_EQ(parse_duration(seconds_text(time)), time) << cs;
  }
}

TEST(Duration, AMarginMayBeNegative) {
  const Duration margin = Duration::centiseconds(237'20) - Duration::centiseconds(237'40);
  EXPECT_EQ(to_string(margin), "-0.20");
  EXPECT_EQ(seconds_text(margin), "-0.20");
  EXPECT_EQ(to_string(Duration::centiseconds(-61'05)), "-1:01.05");
}

TEST(Duration, TheExtremesPrint) {
  constexpr std::int32_t kLeast = std::numeric_limits<std::int32_t>::min();
  EXPECT_EQ(to_string(Duration::centiseconds(kLeast)), "-5965:13:56.48");
  EXPECT_EQ(seconds_text(Duration::centiseconds(kLeast)), "-21474836.48");
}

RC_GTEST_PROP(Duration, AddsAsHundredthsAdd, ()) {
  const auto a = *rc::gen::inRange(-1'000'000, 1'000'000);
  const auto b = *rc::gen::inRange(-1'000'000, 1'000'000);
  const Duration x = Duration::centiseconds(a);
  const Duration y = Duration::centiseconds(b);
  RC_ASSERT((x + y).centiseconds() == a + b);
  RC_ASSERT(x + y - y == x);
  RC_ASSERT((x < y) == (a < b));
  RC_ASSERT(3 * x == x + x + x);
}

}  // namespace
}  // namespace miler
