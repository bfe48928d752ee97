// A question about titles as a noun phrase. Private to words.
#pragma once

#include <string>

#include "miler/query/query.h"
#include "miler/words/detail_region_phrase.h"

namespace miler::words {

/// "reigning World champion in the men's 1500 m", "all British Olympic champions since 1960", "latest title
/// won by Josh Kerr". A sentence says no sex of men.
std::string title_words(const Archive& archive, const query::Titles& ask, Tone tone);

}  // namespace miler::words
