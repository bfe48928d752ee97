// What the readers of this room share beyond base/text.h. Each function takes from the front what it
// recognises and leaves `rest` at the first byte it does not, so the position of a fault costs nothing.
// Private to marks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/base/error.h"
#include "miler/base/text.h"
#include "miler/marks/duration.h"

namespace miler::detail {

constexpr bool is_letter(char c) { return to_lower(c) >= 'a' && to_lower(c) <= 'z'; }

/// Takes `word` in any case.
bool take_word(std::string_view& rest, std::string_view word);

/// Takes spaces, hyphens and underscores, as many as there are.
void take_separators(std::string_view& rest);

/// A time and how many decimals it was printed with.
struct ClockReading {
  Duration time;
  int decimals = 0;
};

/// Takes the duration of parse_duration's grammar; nothing when there is none, `rest` then at the fault.
std::optional<ClockReading> take_clock_reading(std::string_view& rest);

/// The error "'text' is not WHAT", at the rest that could not be read.
Unexpected unread(ErrorCode code, std::string_view text, std::string_view rest, std::string_view what);

}  // namespace miler::detail
