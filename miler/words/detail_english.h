// English word by word: articles, numbers, possessives, lists. Private to words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "miler/marks/date.h"
#include "miler/marks/duration.h"

namespace miler::words {

/// "first" to "tenth", then "11th", "22nd".
std::string ordinal(std::uint64_t n);
/// "one" to "ten", then "11", "1,234".
std::string number(std::uint64_t n);
/// "one man", "four men".
std::string counted(std::uint64_t n, std::string_view one, std::string_view several);
/// "an American", "a European", "an under-20 man".
std::string with_article(std::string_view noun);
/// "Nuguse's", "Myers'".
std::string possessive(std::string_view name);
/// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& items);
/// The first letter, when it is ASCII, as a capital.
std::string capitalised(std::string text);
/// `text` with `word` behind it, one space between.
void append(std::string& text, std::string_view word);

/// "3:50", "3:43.13": whole seconds without their hundredths.
std::string short_time(Duration time);
/// "0.24 seconds", "1 second".
std::string in_seconds(Duration time);
/// "on 16 September 2023", "in September 2023", "in 2023".
std::string on_date(Date date);
/// "17 years 251 days"; "between A and B" where a date is partial.
std::string in_years(const AgeRange& age);

}  // namespace miler::words
