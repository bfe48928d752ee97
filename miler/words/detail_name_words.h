// Words that alone are no name, words that places do without, and the English names of cities.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace miler::words {

/// A word of the question language, or a number: nobody is called so without a first name.
bool is_common(std::string_view folded_word);

/// What is left of a place's name without the words for a sports ground at its ends, "the" among them:
/// "hayward" of "hayward field". Empty when nothing is, or only common words.
std::string_view without_ground(std::string_view folded);

/// Another name of a city, in English, and one that an archive may write.
struct CityName {
  std::string_view english;
  std::string_view written;  ///< folded
};
std::span<const CityName> english_cities();

}  // namespace miler::words
