// What `miler records` and `miler progression` found, as answers.
#pragma once

#include <vector>

#include "miler/records/holder.h"
#include "miler/records/progression.h"
#include "miler/render/answer.h"

namespace miler::render {

/// Records of one event in several scopes; a scope nobody has a mark in has no row.
Answer records_answer(const View& view, const Event& event, const std::vector<records::Scope>& asked,
                      const std::vector<records::Record>& found);

Answer progression_answer(const View& view, const Event& event, const records::Scope& scope,
                          const records::Progression& progression);

/// "ratified", "pending", "best of this archive's results".
std::string_view status_text(const records::Record& record);
/// "the ratified progression", "the running best of this archive's results": never one passed off as another.
std::string_view basis_text(records::Basis basis);

}  // namespace miler::render
