// Queries and answers as English sentences a desk could print.
#pragma once

#include <string>

#include "miler/archive/view.h"
#include "miler/query/answer.h"

namespace miler::words {

/// The query with all its defaults: "fastest mile by an American at Hayward Field since 2000; men; outdoors
/// and indoors; performances". read() takes it back to the same query.
std::string describe(const Archive& archive, const query::Query& query);

/// One sentence with its scope and what is known of its completeness: "Yared Nuguse's 3:43.97 in Eugene on
/// 16 September 2023 is the fastest mile by an American at Hayward Field since 2000 (men; performances;
/// complete to 3:56.00)". No full stop at the end.
std::string say(const View& view, const query::Answer& answer);

}  // namespace miler::words
