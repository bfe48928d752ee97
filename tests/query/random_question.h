// Random questions of the kinds that run over the performances of a region.
#pragma once

#include <string>
#include <variant>

#include "miler/base/stream.h"
#include "miler/query/answer.h"

namespace miler::testing {

using Question = std::variant<query::Superlative, query::List, query::Rank, query::Count, query::Since,
                              query::Most, query::Races>;

/// Of men's miles, in a region narrowed by nothing to three things. Days and marks are those of the archive.
Question random_question(Stream& stream, const Archive& archive);

/// "List", "Most".
std::string kind_of(const Question& question);
/// Kind and region, for messages.
std::string told(const Archive& archive, const Question& question);

query::Answer answer_to(const View& view, const Question& question);

/// A value without row numbers, so that answers of two archives can be compared.
std::string signature(const Archive& archive, const query::Value& value);

}  // namespace miler::testing
