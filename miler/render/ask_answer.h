// What a question found, as an answer: the sentence, how the question was read, and the rows.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "miler/query/answer.h"
#include "miler/render/answer.h"

namespace miler::render {

/// Explained: with a table of the coverage statements that the answer rests on and one of its evidence.
enum class Explain : std::uint8_t { No, Yes };

/// `asked` is the query as it was read, `assumed` what the question did not say.
Answer ask_answer(const View& view, const query::Query& asked, const query::Answer& found,
                  const std::vector<std::string>& assumed, Explain explain);

}  // namespace miler::render
