// What `miler rivals` found, as answers.
#pragma once

#include <vector>

#include "miler/query/answer.h"
#include "miler/render/answer.h"
#include "miler/rivalry/field.h"
#include "miler/rivalry/rivalry.h"

namespace miler::render {

/// Of a question for the score of two.
Answer rivalry_answer(const View& view, const query::Answer& found);
/// Their bouts and scores, without a question and its completeness.
Answer rivalry_answer(const View& view, const rivalry::Rivalry& rivalry);
Answer matrix_answer(const View& view, const rivalry::Matrix& matrix);
Answer rivals_of_answer(const View& view, AthleteId athlete, const std::vector<rivalry::Rival>& rivals);
Answer greatest_answer(const View& view, const std::vector<rivalry::GreatRivalry>& rivalries);

/// "7-3", with "-1" behind it when one was level.
std::string score_text(const rivalry::Score& score);

}  // namespace miler::render
