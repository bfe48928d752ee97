// What `miler records` and `miler progression` found, as answers.
#pragma once

#include <vector>

#include "miler/query/answer.h"
#include "miler/render/answer.h"

namespace miler::render {

/// Of questions for the standing record of one event in several scopes; one that nobody has a mark in has no
/// row.
Answer records_answer(const View& view, const Event& event, const std::vector<query::Answer>& found);

/// Of a question for all steps.
Answer progression_answer(const View& view, const query::Answer& found);

/// "ratified", "pending", "best of this archive's results".
std::string_view status_text(const records::Record& record);
/// "the ratified progression", "the running best of this archive's results": never one passed off as another.
std::string_view basis_text(records::Basis basis);

}  // namespace miler::render
