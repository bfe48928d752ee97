// Articles, numbers, possessives and lists of English.
#include <array>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/words/detail_english.h"

namespace miler::words {
namespace {

constexpr std::array<std::string_view, 10> kOrdinals{"first", "second",  "third",  "fourth", "fifth",
                                                     "sixth", "seventh", "eighth", "ninth",  "tenth"};
constexpr std::array<std::string_view, 11> kNumbers{"no",  "one",   "two",   "three", "four", "five",
                                                    "six", "seven", "eight", "nine",  "ten"};

/// Written with a vowel and spoken with a consonant, or the other way round.
constexpr std::string_view kSpokenWithConsonant[] = {"euro", "uganda", "ukrain", "urugua", "us ",
                                                     "unif", "unit",   "univer", "one"};
constexpr std::string_view kSpokenWithVowel[] = {"8", "11", "18", "hour", "honour"};

bool begins_with_vowel(std::string_view noun) {
  const std::string word = to_lower(noun);
  for (const std::string_view beginning : kSpokenWithConsonant) {
    if (word.starts_with(beginning)) return false;
  }
  for (const std::string_view beginning : kSpokenWithVowel) {
    if (word.starts_with(beginning)) return true;
  }
  return !word.empty() && std::string_view{"aeiou"}.find(word.front()) != std::string_view::npos;
}

std::string with_commas(std::uint64_t n) {
  std::string digits = std::to_string(n);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  }
  return digits;
}

}  // namespace

std::string ordinal(std::uint64_t n) {
  if (n >= 1 && n <= kOrdinals.size()) return std::string{kOrdinals[n - 1]};
  const bool teens = n / 10 % 10 == 1;
  const std::string_view ending = teens         ? "th"
                                  : n % 10 == 1 ? "st"
                                  : n % 10 == 2 ? "nd"
                                  : n % 10 == 3 ? "rd"
                                                : "th";
  return with_commas(n).append(ending);
}

std::string number(std::uint64_t n) {
  return n < kNumbers.size() ? std::string{kNumbers[n]} : with_commas(n);
}

std::string counted(std::uint64_t n, std::string_view one, std::string_view several) {
  return fmt::format("{} {}", number(n), n == 1 ? one : several);
}

std::string with_article(std::string_view noun) {
  return fmt::format("{} {}", begins_with_vowel(noun) ? "an" : "a", noun);
}

std::string possessive(std::string_view name) {
  return fmt::format("{}{}", name, name.ends_with('s') ? "'" : "'s");
}

std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty()) text.front() = to_upper(text.front());
  return text;
}

void append(std::string& text, std::string_view word) {
  if (word.empty()) return;
  if (!text.empty()) text += ' ';
  text += word;
}

std::string short_time(Duration time) {
  std::string text = to_string(time);
  if (text.ends_with(".00")) text.resize(text.size() - 3);
  return text;
}

std::string in_seconds(Duration time) {
  std::string text = seconds_text(time);
  if (text.ends_with(".00")) text.resize(text.size() - 3);
  return fmt::format("{} {}", text, text == "1" ? "second" : "seconds");
}

std::string on_date(Date date) {
  if (!date.known()) return {};
  return fmt::format("{} {}", date.is_full() ? "on" : "in", to_prose(date));
}

std::string in_years(const AgeRange& age) {
  if (age.exact()) return to_string(age.oldest);
  return fmt::format("between {} and {}", to_string(age.youngest), to_string(age.oldest));
}

}  // namespace miler::words
