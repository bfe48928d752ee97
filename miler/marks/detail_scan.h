// Eating a text from the front: what the readers of this room share. Each function eats what it recognises
// and leaves `rest` at the first byte it does not, so the position of a fault costs nothing. Private to
// marks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/base/error.h"
#include "miler/marks/duration.h"

namespace miler::detail {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// Equal but for the case of ASCII letters.
constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

constexpr bool eat(std::string_view& rest, char c) {
  if (rest.empty() || rest.front() != c) return false;
  rest.remove_prefix(1);
  return true;
}

/// Eats `word` in any case.
constexpr bool eat_word(std::string_view& rest, std::string_view word) {
  if (!same_word(rest.substr(0, word.size()), word)) return false;
  rest.remove_prefix(word.size());
  return true;
}

/// Eats spaces, hyphens and underscores.
constexpr void eat_separators(std::string_view& rest) {
  while (!rest.empty() && (rest.front() == ' ' || rest.front() == '-' || rest.front() == '_')) {
    rest.remove_prefix(1);
  }
}

/// Eats all digits there are; nothing (and `rest` as it was) when there are none or more than `at_most` (<=
/// 9).
constexpr std::optional<std::int32_t> eat_number(std::string_view& rest, std::size_t at_most) {
  std::size_t digits = 0;
  std::int32_t value = 0;
  while (digits < rest.size() && is_digit(rest[digits])) {
    if (digits == at_most) return std::nullopt;
    value = value * 10 + (rest[digits] - '0');
    ++digits;
  }
  if (digits == 0) return std::nullopt;
  rest.remove_prefix(digits);
  return value;
}

/// A time and how many decimals it was printed with.
struct ClockReading {
  Duration time;
  int decimals = 0;
};

/// Eats the duration of parse_duration's grammar; nothing when there is none, `rest` then at the fault.
std::optional<ClockReading> eat_clock_reading(std::string_view& rest);

/// The error "'text' is not WHAT", at the rest that could not be read.
Unexpected unread(ErrorCode code, std::string_view text, std::string_view rest, std::string_view what);

}  // namespace miler::detail
