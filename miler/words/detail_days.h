// Spans of days as people say them: "since 2000", "in the 1980s", "until 16 September 2023". Private to
// words.
#pragma once

#include <string>

#include "miler/marks/date.h"

namespace miler::words {

/// Both inclusive; a date that is not known leaves its side open; "" when both do.
std::string span_words(Date from, Date to);

}  // namespace miler::words
