// A time as the sheet printed it: with the precision of the clock and the way it was taken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "miler/base/error.h"
#include "miler/marks/duration.h"
#include "miler/marks/timekeeping.h"

namespace miler {

enum class Timing : std::uint8_t { Automatic, Hand };

/// The smallest step of the clock that was read. Quarters and fifths are always hand-timed.
enum class Precision : std::uint8_t { Second, Quarter, Fifth, Tenth, Hundredth };

/// A time as the sheet printed it: 3:48.8h and 3:48.80 are two marks of one time. No operator<: whether
/// hand-timed 3:50.0 is ahead of 3:50.03 is a rule of a list, not of numbers.
struct Mark {
  Duration time;
  Precision precision = Precision::Hundredth;
  Timing timing = Timing::Automatic;

  friend constexpr bool operator==(const Mark&, const Mark&) = default;
};

static_assert(sizeof(Mark) == 8);

/// What a mark in tenths without "h" means. Sheets differ: the record books of 1970 to 1981 printed automatic
/// times in tenths (3:49.0 in 1979); most result lists mean a hand time.
enum class BareTenth : std::uint8_t { AsPrinted, Hand };

/// Reads a mark: a duration ("3:43.13", "3:59.4", "4:01"), or fifths or quarters of a second ("4:14 2/5",
/// "4:12 3/4", hand-timed by nature), followed by "h" or "ht" (hand) or "a" (automatic, though printed in
/// tenths). Whole seconds and hundredths without a letter are automatic, tenths are what `bare_tenth` says.
/// Any other letter belongs to the reader of that sheet and is refused here. O(length), no allocation on
/// success.
Expected<Mark> parse_mark(std::string_view text, BareTenth bare_tenth = BareTenth::AsPrinted);

/// Never a digit that the clock did not show: "3:48.8h", "3:49.0", "4:01", "4:14 2/5", "3:43.13".
/// parse_mark(to_string(m), BareTenth::AsPrinted) == m for every mark whose time fits its precision.
std::string to_string(const Mark& mark);

/// In seconds, to the precision of the mark: "228.8", "223.13", "241"; fifths as tenths, quarters as
/// hundredths.
std::string seconds_text(const Mark& mark);

}  // namespace miler
