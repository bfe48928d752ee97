// What a gazetteer finds, as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "miler/words/gazetteer.h"

namespace miler::testing {

/// The words of names::fold.
std::vector<std::string> folded_words(std::string_view text);
/// What the beginning of the text names: "1: Jakob Ingebrigtsen | Henrik Ingebrigtsen", "1: city Oslo NOR";
/// empty when nothing.
std::string told(const words::Gazetteer& gazetteer, std::string_view text);

}  // namespace miler::testing
