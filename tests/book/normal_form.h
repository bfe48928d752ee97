// An answer in the words of tests/words/questions.tsv.
#pragma once

#include <string>

#include "miler/query/answer.h"

namespace miler::testing {

/// "3:43.97, Yared Nuguse, 2023-09-16"; lines parted by " ; ", all of them. See the head of questions.tsv.
std::string normal_form(const View& view, const query::Answer& answer);

}  // namespace miler::testing
