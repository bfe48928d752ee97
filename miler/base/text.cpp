// ASCII text: see text.h.
#include "miler/base/text.h"

#include <algorithm>
#include <cassert>

namespace miler {
namespace {

std::string mapped(std::string_view text, char (*map)(char)) {
  std::string result{text};
  std::ranges::transform(result, result.begin(), map);
  return result;
}

}  // namespace

std::string to_lower(std::string_view text) { return mapped(text, to_lower); }
std::string to_upper(std::string_view text) { return mapped(text, to_upper); }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return to_lower(x) == to_lower(y); });
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> found;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if(text, is_space) - text.begin());
    found.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return found;
}

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    found.push_back(line);
  }
  return found;
}

bool take(std::string_view& rest, char c) {
  if (!rest.starts_with(c)) return false;
  rest.remove_prefix(1);
  return true;
}

bool take(std::string_view& rest, std::string_view prefix) {
  if (!rest.starts_with(prefix)) return false;
  rest.remove_prefix(prefix.size());
  return true;
}

std::optional<std::uint32_t> take_number(std::string_view& rest, std::size_t most_digits) {
  assert(most_digits <= 9 && "ten digits may not fit");
  const auto length = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_digit) - rest.begin());
  if (length == 0 || length > most_digits) return std::nullopt;
  std::uint32_t number = 0;
  for (const char digit : rest.substr(0, length))
    number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  rest.remove_prefix(length);
  return number;
}

std::optional<std::uint32_t> parse_number(std::string_view text) {
  const auto number = take_number(text);
  return text.empty() ? number : std::nullopt;
}

}  // namespace miler
