// Small pieces of reading text that every room needs. ASCII only: case and letters of names are names/'s
// subject.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace miler {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string to_lower(std::string_view text);
std::string to_upper(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);

/// `text` without the white space at both ends.
std::string_view trim(std::string_view text);

/// The parts between separators, untrimmed; n separators give n + 1 parts, so "" gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts between runs of white space; "" and "  " give none.
std::vector<std::string_view> words_in(std::string_view text);

/// The lines, without their "\n" or "\r\n"; a last line need not end, and an end of line starts no new one.
std::vector<std::string_view> lines(std::string_view text);

/// The next three eat from the front of `rest` and leave it as it was when they find nothing, so that the
/// place of a fault is where `rest` begins.
bool take(std::string_view& rest, char c);
bool take(std::string_view& rest, std::string_view prefix);

/// One to `most_digits` (at most 9) decimal digits; a longer run of digits is nothing at all.
std::optional<std::uint32_t> take_number(std::string_view& rest, std::size_t most_digits = 9);

/// A number that is the whole of `text`, without sign; nothing when it is not, or over 999 999 999.
std::optional<std::uint32_t> parse_number(std::string_view text);

}  // namespace miler
